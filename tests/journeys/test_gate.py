"""The product in small: last year’s report in, its promises seen and put right, one link each, next year’s table."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from django.utils import timezone
from playwright.sync_api import Page, expect
from tests.cast import Cast
from tests.journeys.test_import_to_print import EXAMPLE, hand_in

from milepost.core import pipeline
from milepost.core.plan.walk import actions
from milepost.core.words.dates import printed
from milepost.records.outbox.models import Message
from milepost.records.rounds.models import Link

pytestmark = pytest.mark.journey

PEOPLE = EXAMPLE.parent / "people.csv"
HUB = "Open a family hub in each of the three districts"
LATE = "Wexcombe hub to open with at least one evening a week"


def see_what_is_late_and_ownerless(page: Page) -> None:
    page.get_by_role("link", name="Promises").click()
    expect(page.get_by_role("row", name=LATE)).to_contain_text("days late")
    page.get_by_role("link", name="Findings").click()
    expect(page.get_by_text("none of the 25 actions names who does it").first).to_be_visible()


def put_right(page: Page) -> None:
    """The late promise was kept, the action gets a lead, and the leads whom the plan names are somebody."""
    page.get_by_role("link", name="Table", exact=True).click()
    page.get_by_role("link", name=HUB).first.click()
    page.get_by_role("link", name=f"Change {LATE}").click()
    page.get_by_label("State").select_option("Done")
    page.get_by_role("button", name="Keep").click()
    page.get_by_role("link", name="Leads", exact=True).click()
    page.get_by_label("Name").first.fill("Carl Whitby")
    page.get_by_role("button", name="Keep these leads").click()
    expect(page.get_by_text("The leads were changed.")).to_be_visible()
    page.get_by_role("link", name="Elmshire plan, year 1").first.click()
    page.get_by_role("link", name="Outline").click()
    page.get_by_role("link", name="Match leads to people").click()
    page.get_by_label("Or choose a file").set_input_files(PEOPLE)
    page.get_by_role("button", name="Read the list").click()
    expect(page.get_by_text("Nothing is added yet")).to_be_visible()
    page.get_by_role("button", name="Add these people").click()
    expect(page.get_by_text("were added and matched")).to_be_visible()


def ask_everybody(page: Page) -> None:
    page.get_by_role("link", name="Rounds").click()
    page.get_by_role("link", name="Prepare a round").click()
    page.get_by_label("Contributors answer by").fill(printed(timezone.localdate() + timedelta(days=14)))
    page.get_by_role("button", name="Go on").click()
    page.get_by_role("button", name="Send 7 requests").click()
    expect(page.get_by_text("7 requests are on the way.")).to_be_visible()


def print_next_year(page: Page) -> bytes:
    page.get_by_role("link", name="Elmshire plan, year 1").first.click()
    page.get_by_role("link", name="Outline").click()
    page.get_by_role("link", name="Start the next period").click()
    page.get_by_label("Name of the plan").fill("Elmshire plan, year 2")
    page.get_by_label("Period", exact=True).fill("2025-26")
    page.get_by_role("button", name="Make the next period’s plan").click()
    page.get_by_role("link", name="Papers").click()
    with page.expect_download() as waiting:
        page.get_by_role("row", name="Progress table").first.get_by_role("link", name="Word").click()
    return Path(waiting.value.path()).read_bytes()


def test_last_years_report_becomes_next_years_table(visit: Callable[..., Page], cast: Cast) -> None:
    page = visit(cast.priya)
    hand_in(page, cast, EXAMPLE)
    page.get_by_label("Name of the plan").fill("Elmshire plan, year 1")
    page.get_by_role("button", name="Accept and make the plan").click()
    see_what_is_late_and_ownerless(page)
    put_right(page)
    page.get_by_role("link", name="Promises").click()
    expect(page.get_by_role("row", name=LATE)).not_to_be_visible()

    ask_everybody(page)
    mails = Message.objects.filter(key__startswith="ask:")
    assert sorted(mail.to for mail in mails) == [
        "a.desai@elmshire.example",
        "c.reilly@icb.elmshire.example",
        "carl@housing.example",
        "g.llewellyn@police.elmshire.example",
        "m.hadfield@wexcombe.example",
        "r.adeyemi@elmshire.example",
        "t.bassett@elmshire.example",
    ]
    assert Link.objects.count() == 7

    again = pipeline.read_plan(print_next_year(page), "printed.docx")
    found = list(actions(again))
    assert len(found) == 25
    assert found[0].title.startswith(HUB)
    assert "Where are we at the end of year 2?" in [question.heading for question in again.questions]
