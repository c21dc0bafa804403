"""Fresh ids: every part has its own, and every reference follows."""

from itertools import count
from random import Random

from hypothesis import given, settings
from tests.factories.plans import whole_plan, whole_plans

from milepost.core.plan.ids import with_fresh_ids
from milepost.core.plan.model import Action, FocusArea, Link, LinkKind, Plan, Section
from milepost.core.plan.walk import actions


def renewed(plan: Plan) -> Plan:
    numbers = count(1)
    return with_fresh_ids(plan, lambda: f"new-{next(numbers)}")


@settings(max_examples=5, deadline=None)
@given(whole_plans())
def test_no_old_id_is_left_and_none_comes_twice(plan: Plan) -> None:
    kept = renewed(plan)
    parts = [kept, *kept.concerns, *kept.sections, *(area for section in kept.sections for area in section.focus_areas)]
    for action in actions(kept):
        parts += [action, *action.milestones, *action.measures]
    ids = [part.id for part in parts]
    assert len(set(ids)) == len(ids)
    assert all(one.startswith("new-") for one in ids)


def test_a_concern_follows_its_action() -> None:
    kept = renewed(whole_plan(Random(4)))
    assert set(kept.concerns[0].actions) <= {action.id for action in actions(kept)}


def test_a_link_follows_its_action_and_a_printed_number_stays() -> None:
    links = (Link(LinkKind.MERGED_INTO, "b"), Link(LinkKind.SUPERSEDED_BY, "2.1.6"))
    pair = (Action("a", "One", links=links), Action("b", "Two"))
    one, two = actions(renewed(Plan(sections=(Section("s", "S", focus_areas=(FocusArea("f", actions=pair),)),))))
    assert [link.to for link in one.links] == [two.id, "2.1.6"]
