"""What changed since a day or between two plans, and the plan as at a day, in the browser."""

from dataclasses import replace
from datetime import date

import pytest
from django.http import HttpResponse
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries
from tests.cast import Cast
from tests.factories.clock import Clock, noon_of
from tests.factories.small import SMALL
from tests.web.conftest import signed_in

from milepost.core.checks.examples import example_plan
from milepost.core.plan.model import Audience
from milepost.records.people.models import Person
from milepost.records.plans import actions, queries
from milepost.records.plans.models import Plan
from milepost.records.publications.actions import publish
from milepost.records.publications.drafting import Wanted

FIRST = "2025-06-01"


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    return Clock(monkeypatch, noon_of(2025, 6, 1))


@pytest.fixture
def plan(cast: Cast, clock: Clock) -> Plan:
    """A plan that was kept on the first day of June and reworded nine days later."""
    plan = actions.keep(by=cast.priya, partnership=cast.partnership, plan=SMALL)
    clock.days_pass(9)
    action = queries.action_row(plan, plan.action_rows.get(number="1.1.1").pk)
    words = "Open two hubs in Wexcombe, one by the harbour and one at the school"
    actions.reword_action(by=cast.priya, action=action, title=words, version=1, reason="Need doubled")
    return Plan.objects.get(pk=plan.pk)


def get(person: Person, plan: Plan, name: str, *more: str, **query: str) -> HttpResponse:
    address = reverse(name, args=(plan.partnership.slug, plan.pk, *more))
    return signed_in(person).get(address, {key.replace("_", "-"): value for key, value in query.items()})


def test_the_plan_as_at_a_day_shows_what_it_said_then_and_offers_nothing_to_change(cast: Cast, plan: Plan) -> None:
    page = get(cast.priya, plan, "plan", as_at=FIRST).text
    assert "The plan as it stood at the end of 1 June 2025." in page
    assert "Open a hub in Wexcombe" in page
    assert "harbour" not in page
    assert reverse("plan-outline", args=(plan.partnership.slug, plan.pk)) not in page


def test_the_pages_that_it_leads_to_keep_to_the_day(cast: Cast, plan: Plan) -> None:
    action = plan.action_rows.get(number="1.1.1").pk
    there = reverse("plan-action", args=(plan.partnership.slug, plan.pk, action))
    assert f'href="{there}?as-at={FIRST}"' in get(cast.priya, plan, "plan", as_at=FIRST).text
    page = get(cast.priya, plan, "plan-action", action, as_at=FIRST).text
    assert "Open a hub in Wexcombe" in page
    assert "Reword it" not in page
    assert '<input type="hidden" name="as-at" value="2025-06-01">' in get(cast.priya, plan, "plan", as_at=FIRST).text


def test_a_day_before_the_plan_was_kept_is_said_to_be_one(cast: Cast, plan: Plan) -> None:
    page = get(cast.bola, plan, "plan", as_at="2019-03-31").text
    assert (
        "Milepost has kept this plan since 1 June 2025. This is the plan as first kept, seen from 31 March 2019."
        in page
    )


@pytest.mark.parametrize(("words", "said"), [("yesterday", "is not a day"), ("2031-01-01", "has not come yet")])
def test_what_is_no_day_or_to_come_is_told(cast: Cast, plan: Plan, words: str, said: str) -> None:
    for answer in (
        get(cast.bola, plan, "plan", as_at=words),
        get(cast.bola, plan, "paper", "outline", "text", as_at=words),
    ):
        assert answer.status_code == 400
        assert said in answer.text


def test_struck_and_added_words_are_marked_and_said(cast: Cast, plan: Plan) -> None:
    page = get(cast.bola, plan, "plan-changes", earlier=FIRST).text
    assert "Since the end of 1 June 2025, until now" in page
    assert '<del><span class="hidden-visually">struck out: </span>a hub' in page
    assert '<ins><span class="hidden-visually">added: </span>two hubs' in page
    assert "<strong>Why:</strong> Need doubled" in page
    assert "Still there (" in page


def test_without_a_day_the_page_offers_those_on_which_it_changed(cast: Cast, plan: Plan) -> None:
    page = get(cast.bola, plan, "plan-changes").text
    assert f"?earlier={FIRST}" in page
    assert "Findings of both" not in page


def test_nothing_differs_since_the_day_of_the_last_change(cast: Cast, plan: Plan) -> None:
    page = get(cast.bola, plan, "plan-changes", earlier="2025-06-10").text
    assert "<p>Nothing differs.</p>" in page


def test_the_next_plan_knows_which_action_was_which(cast: Cast, plan: Plan) -> None:
    kept = actions.start_next_period(by=cast.priya, plan=plan, title="Year 2", period="2025–26")
    row = kept.action_rows.get(number="1.1.2")
    actions.correct_action(by=cast.priya, action=row, title="Quite other words", number="9", version=row.version)
    page = get(cast.bola, kept, "plan-changes", earlier=plan.pk).text
    assert "It goes on from the earlier plan’s action." in page


def test_a_plan_of_another_partnership_is_not_compared(cast: Cast, plan: Plan) -> None:
    theirs = actions.keep(by=cast.stella, partnership=cast.elsewhere, plan=SMALL)
    assert get(cast.priya, plan, "plan-changes", earlier=theirs.pk).status_code == 403


def test_papers_are_made_of_the_day_and_compare_with_one(cast: Cast, plan: Plan) -> None:
    assert "Open a hub in Wexcombe" in get(cast.bola, plan, "paper", "headings-and-lists", "html", as_at=FIRST).text
    assert "as at 1 June 2025" in get(cast.bola, plan, "paper", "headings-and-lists", "html", as_at=FIRST).text
    paper = get(cast.bola, plan, "paper", "changes", "html", earlier=FIRST).text
    assert "What changed, since the end of 1 June 2025" in paper
    assert "Why: Need doubled." in paper
    listed = get(cast.bola, plan, "papers", as_at=FIRST).text
    assert f"papers/progress-table/word/?as-at={FIRST}" in listed


def test_a_plan_whose_period_is_over_offers_the_end_of_it(cast: Cast, clock: Clock) -> None:
    kept = actions.create_plan(
        by=cast.priya,
        partnership=cast.partnership,
        title="Old",
        period="2018–19",
        start=date(2018, 4, 1),
        end=date(2019, 3, 31),
    )
    section = actions.add_section(by=cast.priya, plan=kept, title="Safe")
    area = actions.add_focus_area(by=cast.priya, section=section)
    actions.add_action(by=cast.priya, focus_area=area, title="Light the paths")
    assert "?as-at=2019-03-31" in get(cast.bola, kept, "plan").text
    assert '?as-at=2019-03-31">Show it as at' not in get(cast.bola, kept, "plan", as_at="2019-03-31").text


def test_a_comparison_costs_the_same_whatever_changed(
    cast: Cast, plan: Plan, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    client = signed_in(cast.bola)
    address = reverse("plan-changes", args=(plan.partnership.slug, plan.pk))
    client.get(address)
    # session, person, partnership, role, grants, plan; days, papers, other plans, rules that are off; the plan then
    with django_assert_num_queries(6 + 4 + 15):
        client.get(address, {"earlier": "2025-06-10"})


def test_a_published_paper_is_something_to_compare_with(cast: Cast, plan: Plan, clock: Clock) -> None:
    wanted = Wanted("progress-table", Audience.BOARD, "June paper", date(2025, 6, 10))
    publish(by=cast.priya, plan=plan, wanted=wanted, version=plan.version)
    clock.days_pass(5)
    page = get(cast.bola, plan, "plan-changes").text
    assert '?earlier=2025-06-10">June paper, published 10 June 2025</a>' in page


def test_the_plan_that_it_goes_on_from_is_the_first_to_compare_with(cast: Cast, plan: Plan, clock: Clock) -> None:
    kin = replace(SMALL, id="", title="The plan of the year before")
    actions.keep(by=cast.priya, partnership=cast.partnership, plan=kin)
    clock.days_pass(1)
    newest = replace(example_plan("Action: 1.1 Plant a wood\nNow: No"), title="Another plan")
    actions.keep(by=cast.priya, partnership=cast.partnership, plan=newest)
    for page in ("plan-changes", "papers"):
        text = get(cast.bola, plan, page).text
        assert 0 < text.index(">The plan of the year before</option>") < text.index(">Another plan</option>")
