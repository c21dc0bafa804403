"""Papers of a thousand actions: whole, and accessible to the last page."""

import pytest
from bench.plans import plan_of
from tests.core.writers.pdf.test_reports import paper
from tests.factories.pdf_checks import faults, letters, pages

from milepost.core.document.walk import texts
from milepost.core.reports import REPORTS
from milepost.core.writers import pdf

PLAN = plan_of(1000)


@pytest.mark.parametrize("report", REPORTS)
def test_every_report_of_a_thousand_actions_is_whole_and_keeps_to_pdf_ua(report: str) -> None:
    document = paper(PLAN, report)
    data = pdf.write(document)
    assert faults(data) == []
    assert letters("".join(text for text, _ in texts(document))) - letters("".join(pages(data))) == {}
