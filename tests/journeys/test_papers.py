"""Papers as web pages: no fault for axe, wide or narrow."""

import pytest
from playwright.sync_api import Browser
from tests.factories.documents import odd_document
from tests.factories.reported import TODAY, reported_plan
from tests.journeys.conftest import faults

from milepost.core import pipeline
from milepost.core.reports import REPORTS
from milepost.core.reports.basis import Need
from milepost.core.writers import html

pytestmark = pytest.mark.journey


REPORTS_HERE = [key for key, report in REPORTS.items() if Need.EARLIER not in report.needs]
CHOICES = {"section": "1", "organisation": "Elmshire Council"}


@pytest.mark.parametrize("report", REPORTS_HERE)
def test_a_paper_is_accessible_and_no_wider_than_the_screen(browser: Browser, report: str) -> None:
    page = browser.new_page()
    made = pipeline.print_plan(reported_plan(), report=report, format_key="html", today=TODAY, **CHOICES)
    page.set_content(made.decode())
    assert faults(page) == []


def test_every_kind_of_block_and_text_is_accessible(browser: Browser) -> None:
    page = browser.new_page()
    page.set_content(html.write(odd_document()).decode())
    assert faults(page) == []
