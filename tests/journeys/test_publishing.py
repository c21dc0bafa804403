"""A board paper as an officer publishes it and a stranger reads it: for the board, for the public, corrected, kept."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect
from tests.cast import Cast
from tests.factories.elmshire import small_plan
from tests.journeys.conftest import faults

from milepost.core import pipeline
from milepost.core.writers import WRITERS
from milepost.records.plans import bridge
from milepost.records.plans.models import Plan
from milepost.records.publications.models import Publication
from milepost.records.publications.queries import file_of, rerender

pytestmark = pytest.mark.journey

Visit = Callable[..., Page]


@pytest.fixture
def plan(cast: Cast) -> Plan:
    return bridge.store(small_plan(), cast.partnership)


def at_the_papers(page: Page, cast: Cast, plan: Plan) -> None:
    page.goto(f"/partnerships/{cast.partnership.slug}/plans/{plan.pk}/papers/")


def publish(page: Page, readers: str, title: str) -> None:
    """From the plan's papers to a published one, by way of its preview."""
    page.get_by_role("link", name="Publish a paper").click()
    page.get_by_label("Title of the paper").fill(title)
    page.get_by_label("Report", exact=True).select_option("progress-table")
    page.get_by_label(readers, exact=True).check()
    if readers == "Public":
        page.get_by_label("The public may read what is marked for the board").check()
    page.get_by_role("button", name="Look at the paper").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Look at")
    page.get_by_role("button", name=re.compile("^Publish for")).click()
    expect(page.get_by_text("was published. Its files will not change.")).to_be_visible()


@pytest.mark.parametrize("script", [True, False], ids=["script", "no script"])
def test_a_paper_goes_out_is_read_is_corrected_and_stays(visit: Visit, cast: Cast, plan: Plan, script: bool) -> None:
    officer, stranger = visit(cast.priya, script=script), visit(script=script)
    for readers, title in (("Board", "Paper for the board"), ("Public", "Year 1 update")):
        at_the_papers(officer, cast, plan)
        publish(officer, readers, title)

    stranger.goto(f"/papers/{cast.partnership.slug}/")
    expect(stranger.get_by_text("Paper for the board")).to_have_count(0)
    stranger.get_by_role("link", name="Year 1 update").click()
    first_page = stranger.url
    stranger.get_by_role("link", name="Read the paper").click()
    expect(stranger.get_by_text("Open a family hub in Wexcombe")).to_be_visible()
    assert stranger.context.cookies() == []

    officer.get_by_role("link", name="Correct it").click()
    officer.get_by_label("What is corrected?").fill("A lead was named wrongly.")
    officer.get_by_role("button", name="Look at the paper").click()
    officer.get_by_role("button", name="Publish version 2").click()
    expect(officer.get_by_text("Corrects version 1: A lead was named wrongly.")).to_be_visible()

    stranger.goto(first_page)
    expect(stranger.get_by_text("This version corrects the one before: A lead was named wrongly.")).to_be_visible()
    stranger.get_by_role("link", name="Version 1").click()
    expect(stranger.get_by_text("A later version replaces this one")).to_be_visible()

    old = Publication.objects.get(slug="year-1-update", version=1)
    for key in (*WRITERS, pipeline.JSON):
        assert rerender(old, key) == bytes(file_of(old, key).data), key


def test_a_withdrawn_paper_says_why_to_whoever_has_its_address(visit: Visit, cast: Cast, plan: Plan) -> None:
    officer, stranger = visit(cast.priya), visit()
    at_the_papers(officer, cast, plan)
    publish(officer, "Public", "Year 1 update")
    assert faults(officer) == []
    officer.get_by_role("link", name="Withdraw it").click()
    officer.get_by_label("Why is it withdrawn?").fill("It names a family.")
    officer.get_by_role("button", name="Withdraw it").click()
    answer = stranger.goto(f"/papers/{cast.partnership.slug}/year-1-update/")
    assert answer is not None
    assert answer.status == 410
    expect(stranger.get_by_text("It names a family.")).to_be_visible()
    assert faults(stranger) == []


def test_a_decision_of_the_board_comes_back_to_the_plan(visit: Visit, cast: Cast, plan: Plan) -> None:
    page = visit(cast.priya)
    page.goto(f"/partnerships/{cast.partnership.slug}/meetings/")
    page.get_by_role("link", name="Add a board or committee").click()
    page.get_by_label("Name", exact=True).fill("Elmshire Board")
    page.get_by_role("button", name="Add it").click()
    page.get_by_role("link", name="Add a meeting").click()
    page.get_by_label("Day of the meeting").fill("3 March 2027")
    page.get_by_role("button", name="Add the meeting").click()
    expect(page.get_by_text("Papers are due 22 February 2027")).to_be_visible()
    page.get_by_role("link", name="About Elmshire plan").click()
    page.get_by_role("link", name="1.1.1 Open a family hub in Wexcombe").click()
    page.get_by_label("Minute").fill("12")
    page.get_by_label("What was decided?").fill("Close it, the hub is open.")
    page.get_by_label("The action is closed").check()
    page.get_by_role("button", name="Record the decision").click()
    expect(page.get_by_role("row", name="12 Close it")).to_be_visible()
    assert faults(page) == []
    page.get_by_role("link", name=re.compile("action 1.1.1")).click()
    expect(page.get_by_text("Elmshire Board, 3 March 2027, minute 12").first).to_be_visible()
