"""Browsing a plan in a real browser."""

from collections.abc import Callable

import pytest
from bench.plans import plan_of
from django.urls import reverse
from playwright.sync_api import Locator, Page, expect
from tests.cast import Cast
from tests.factories.elmshire import small_plan
from tests.journeys.conftest import faults

from milepost.core.plan.codec import encode
from milepost.core.plan.model import Status
from milepost.records.plans import bridge
from milepost.records.plans.models import Action, Plan

pytestmark = pytest.mark.journey
Visit = Callable[..., Page]


@pytest.fixture
def plan(cast: Cast) -> Plan:
    """A plan of 26 actions."""
    return bridge.store(plan_of(26), cast.partnership)


def opened(visit: Visit, cast: Cast, plan: Plan, **options: object) -> Page:
    """The plan's page, as the board member sees it."""
    page = visit(cast.bola, **options)
    page.goto(reverse("plan", args=(plan.partnership.slug, plan.pk)))
    return page


def height_of(part: Locator) -> float:
    """How high a part of the page stands, in pixels."""
    box = part.bounding_box()
    assert box
    return box["height"]


def test_signing_in_is_accessible_and_tells_of_mistakes(visit: Visit, cast: Cast) -> None:
    page = visit()
    page.goto("/sign-in/")
    page.get_by_role("button", name="Send me a code").click()
    expect(page.locator(".error-summary")).to_be_focused()
    assert faults(page) == []
    page.get_by_label("E-mail address").fill(cast.priya.email or "")
    page.get_by_role("button", name="Send me a code").click()
    expect(page.get_by_role("heading", name="Enter your code")).to_be_visible()
    assert faults(page) == []


def test_a_long_status_of_the_plans_own_is_no_wider_than_a_phone(visit: Visit, cast: Cast) -> None:
    plan = bridge.store(small_plan(), cast.partnership)
    said = Status("Behind the programme of the year, but will recover")
    Action.objects.filter(plan=plan).update(status=encode(said))
    page = opened(visit, cast, plan)
    expect(page.locator(".board .tag").first).to_contain_text(said.text)
    assert faults(page) == []


def test_a_long_answer_opens_and_folds_again(visit: Visit, cast: Cast, plan: Plan) -> None:
    page = opened(visit, cast, plan)
    button = page.locator(".answer + .button--link").first
    assert "Show all" in button.inner_text()
    answer = button.locator("xpath=preceding-sibling::div")
    folded = height_of(answer)
    button.click()
    expect(button).to_have_text("Show less")
    assert height_of(answer) > folded
    button.click()
    assert height_of(answer) == folded


def test_without_scripts_everything_shows_and_filters_work(visit: Visit, cast: Cast) -> None:
    plan = bridge.store(small_plan(), cast.partnership)
    page = opened(visit, cast, plan, script=False)
    page.get_by_label("Find in this plan").fill("bus")
    page.get_by_role("button", name="Filter").click()
    expect(page.get_by_text("1 of 4 actions match")).to_be_visible()
    assert page.locator(".board__action").count() == 1


def test_the_keyboard_goes_from_action_to_action_and_finds(visit: Visit, cast: Cast, plan: Plan) -> None:
    page = opened(visit, cast, plan)
    titles = page.locator(".board__action a")
    for keys, at in (("j", 0), ("jj", 2), ("k", 1)):
        page.keyboard.type(keys)
        expect(titles.nth(at)).to_be_focused()
    page.keyboard.type("/")
    expect(page.locator("#filter-find")).to_be_focused()
    page.keyboard.type("jk")
    assert page.get_by_label("Find in this plan").input_value() == "jk"


def test_the_shortcuts_can_be_turned_off(visit: Visit, cast: Cast, plan: Plan) -> None:
    page = opened(visit, cast, plan)
    page.keyboard.type("?")
    page.get_by_label("Use these shortcuts in this browser").uncheck()
    page.locator("h1").click()
    page.keyboard.type("j")
    assert page.locator(".board__action a:focus").count() == 0


def test_with_tab_alone_the_first_stop_skips_to_the_matter(visit: Visit, cast: Cast, plan: Plan) -> None:
    page = opened(visit, cast, plan)
    page.keyboard.press("Tab")
    expect(page.get_by_text("Skip to main content")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("#main")).to_be_focused()


def test_a_section_folds_away_and_answers_stand_under_their_questions_when_narrow(
    visit: Visit, cast: Cast, plan: Plan
) -> None:
    page = opened(visit, cast, plan, width=320)
    expect(page.locator(".board__answers h5").first).to_be_visible()
    page.locator(".section > summary").first.click()
    expect(page.locator(".board__answers h5").first).to_be_hidden()
