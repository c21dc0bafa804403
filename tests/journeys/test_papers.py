"""Papers as web pages: no fault for axe, wide or narrow."""

import pytest
from playwright.sync_api import Browser
from tests.factories.documents import odd_document
from tests.factories.elmshire import TODAY, small_plan
from tests.journeys.conftest import faults

from milepost.core import pipeline
from milepost.core.writers import html

pytestmark = pytest.mark.journey


@pytest.mark.parametrize("report", ["progress-table", "progress-table-merged", "headings-and-lists"])
def test_a_paper_is_accessible_and_no_wider_than_the_screen(browser: Browser, report: str) -> None:
    page = browser.new_page()
    page.set_content(pipeline.print_plan(small_plan(), report=report, format_key="html", today=TODAY).decode())
    assert faults(page) == []


def test_every_kind_of_block_and_text_is_accessible(browser: Browser) -> None:
    page = browser.new_page()
    page.set_content(html.write(odd_document()).decode())
    assert faults(page) == []
