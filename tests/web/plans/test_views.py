"""The pages of plans."""

import pytest
from bench.plans import plan_of
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries
from tests.cast import Cast
from tests.web.conftest import signed_in

from milepost.records.access.models import Membership
from milepost.records.access.roles import Role
from milepost.records.plans import bridge
from milepost.records.plans.models import Action, Plan

# Session, person, and one glance at version and role.
GLANCED = 3
# Then partnership, role, grants and plan, and one for each kind of part of a plan.
QUERIES = GLANCED + 4 + 15


def address(name: str, plan: Plan, *arguments: str) -> str:
    """The address of one of the plan's pages."""
    return reverse(name, args=(plan.partnership.slug, plan.pk, *arguments))


def test_the_list_of_plans_leads_to_the_plan(cast: Cast, plan: Plan) -> None:
    page = signed_in(cast.bola).get(reverse("plans", args=(cast.partnership.slug,)))
    assert address("plan", plan) in page.text


def test_the_plan_shows_sections_leads_and_answers(cast: Cast, plan: Plan) -> None:
    page = signed_in(cast.bola).get(address("plan", plan)).text
    for words in ("Priority 1", "Ann Price, Head of Service, Elmshire Council", "It is open.", "<li>40 families</li>"):
        assert words in page


def test_a_status_word_that_no_key_explains_stands_beside_its_action(cast: Cast, plan: Plan) -> None:
    client = signed_in(cast.bola)
    assert "</span>Status not stated</span>" not in client.get(address("plan", plan)).text
    Action.objects.filter(plan=plan, number="1.1.1").update(status={"text": "Hard going"})
    Plan.objects.filter(pk=plan.pk).update(version=plan.version + 1)
    assert client.get(address("plan", plan)).text.count("</span>Hard going</span>") == 1


def test_filters_work_by_address_alone(cast: Cast, plan: Plan) -> None:
    page = signed_in(cast.bola).get(address("plan", plan), {"find": "wexcombe"}).text
    assert "1 of 4 actions match" in page
    assert "Run the bus" not in page


def test_a_second_visit_to_an_unchanged_plan_sends_nothing(
    cast: Cast, plan: Plan, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    client = signed_in(cast.bola)
    first = client.get(address("plan", plan))
    with django_assert_num_queries(GLANCED):
        again = client.get(address("plan", plan), headers={"If-None-Match": first["ETag"]})
    assert (again.status_code, again.content) == (304, b"")


@pytest.mark.parametrize("size", [1, 40])
def test_the_number_of_queries_does_not_grow_with_the_plan(
    cast: Cast, size: int, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    client = signed_in(cast.bola)
    plan = bridge.store(plan_of(size), cast.partnership)
    with django_assert_num_queries(QUERIES):
        client.get(address("plan", plan))


def test_a_change_of_role_shows_at_once(cast: Cast, plan: Plan) -> None:
    client = signed_in(cast.carl)
    first = client.get(address("plan", plan))
    Membership.objects.filter(person=cast.carl).update(role=Role.COORDINATOR)
    again = client.get(address("plan", plan), headers={"If-None-Match": first["ETag"]})
    assert address("plan-history", plan) in again.text


def test_a_changed_plan_is_sent_anew(cast: Cast, plan: Plan) -> None:
    client = signed_in(cast.bola)
    first = client.get(address("plan", plan))
    Plan.objects.filter(pk=plan.pk).update(version=plan.version + 1)
    assert client.get(address("plan", plan), headers={"If-None-Match": first["ETag"]}).status_code == 200


def test_an_action_says_where_each_answer_was_read(cast: Cast, plan: Plan) -> None:
    Action.objects.filter(plan=plan, number="1.1.1").update(place={"file": "plan.docx", "table": 2, "row": 6})
    action = Action.objects.get(plan=plan, number="1.1.1")
    page = signed_in(cast.bola).get(address("plan-action", plan, action.pk)).text
    assert "table 2, row 6 of plan.docx" in page


def test_a_section_stands_on_its_own(cast: Cast, plan: Plan) -> None:
    section = plan.section_rows.get(number="1")
    page = signed_in(cast.bola).get(address("plan-section", plan, section.pk)).text
    assert "Ann Price" in page
    assert "Visit" not in page


def test_sections_without_a_number_are_told_apart_by_their_titles(cast: Cast, plan: Plan) -> None:
    first = plan.section_rows.get(number="1")
    assert f">{first.label} 1 on its own</a>" in signed_in(cast.bola).get(address("plan", plan)).text
    plan.section_rows.filter(number="1").update(label="Workstream", number="", title="Warm homes")
    Plan.objects.filter(pk=plan.pk).update(version=plan.version + 1)
    page = signed_in(cast.bola).get(address("plan", plan)).text
    assert ">Warm homes on its own</a>" in page
    assert ">Workstream on its own</a>" not in page


def test_history_is_closed_to_those_who_may_not_see_it(cast: Cast, plan: Plan) -> None:
    assert signed_in(cast.carl).get(address("plan-history", plan)).status_code == 403
    assert address("plan-history", plan) not in signed_in(cast.carl).get(address("plan", plan)).text


def test_the_stranger_learns_nothing_not_even_that_the_plan_exists(cast: Cast, plan: Plan) -> None:
    there = signed_in(cast.stella).get(address("plan", plan))
    nowhere = signed_in(cast.stella).get(address("plan", plan).replace(plan.pk, "nothing"))
    assert (there.status_code, there.content.split(b"<main")[1]) == (403, nowhere.content.split(b"<main")[1])
