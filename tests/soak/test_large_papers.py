"""Papers of a thousand actions: whole, and accessible to the last page."""

from pathlib import Path

import pytest
from bench.plans import plan_of
from tests.core.writers.pdf.test_reports import paper
from tests.factories.pdf_checks import alternatives, faults, letters, pages

from milepost.core.document.nodes import Document
from milepost.core.document.walk import texts
from milepost.core.reports import REPORTS
from milepost.core.writers import pdf

PLAN = plan_of(1000)


@pytest.mark.parametrize("report", REPORTS)
def test_every_report_of_a_thousand_actions_is_whole_and_keeps_to_pdf_ua(report: str) -> None:
    document = paper(PLAN, report)
    data = pdf.write(document)
    assert faults(data) == []
    said = "".join([*pages(data), *alternatives(data)])
    assert letters("".join(text for text, _ in texts(document))) - letters(said) == {}


def test_a_server_that_prints_one_paper_after_another_does_not_grow() -> None:
    papers = [paper(plan_of(150 + at), "progress-table") for at in range(6)]
    sizes = [_resident_after(one) for one in papers]
    assert sizes[-1] < 1.3 * sizes[1]


def _resident_after(document: Document) -> int:
    """The process's memory in kB once it has written this paper (Linux only)."""
    pdf.write(document)
    lines = Path("/proc/self/status").read_text(encoding="utf-8").splitlines()
    return int(next(line for line in lines if line.startswith("VmRSS")).split()[1])
