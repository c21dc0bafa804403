"""A plan of then for those who may read its texts today."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from tests.factories.plans import whole_plans

from milepost.core.plan.model import Action, Answer, Audience, Concern, Evidence, FocusArea, Milestone, Plan, Section
from milepost.core.plan.model import Statement as Said
from milepost.core.plan.narrowing import as_narrow_as

NARROW, WIDE = Audience.WORKING_GROUP, Audience.PUBLIC


def plan_in_which_all_are_for(audience: Audience) -> Plan:
    action = Action(
        "a1",
        "Open a hub",
        answers=(Answer("now", "Words", "y1", audience=audience),),
        milestones=(Milestone("m1", "Words", audience=audience),),
        evidence=(Evidence("Words", audience=audience),),
    )
    section = Section("s1", "Safe", statements=(Said("y1", "Words", audience=audience),))
    section = replace(section, focus_areas=(FocusArea("f1", actions=(action,)),))
    return Plan("p", "Plan", sections=(section,), concerns=(Concern("c1", "Words", audience=audience),))


@pytest.mark.parametrize(("then", "now"), [(NARROW, WIDE), (WIDE, NARROW), (NARROW, NARROW)])
def test_whatever_is_narrower_holds_for_every_text(then: Audience, now: Audience) -> None:
    made = as_narrow_as(plan_in_which_all_are_for(then), plan_in_which_all_are_for(now))
    assert made == plan_in_which_all_are_for(NARROW)


@given(whole_plans())
def test_a_plan_beside_itself_stays_as_it_is_where_each_text_is_there_once(plan: Plan) -> None:
    once = as_narrow_as(plan, plan)
    assert as_narrow_as(once, once) == once
    assert as_narrow_as(plan, Plan()) == plan


def test_other_texts_of_the_same_action_keep_their_readers() -> None:
    def answered(*answers: Any) -> Plan:
        area = FocusArea("f1", actions=(Action("a1", "Open a hub", answers=answers),))
        return Plan("p", sections=(Section("s1", "Safe", focus_areas=(area,)),))

    last, now = Answer("now", "Well", "y1", audience=WIDE), Answer("now", "Secret", "y2", audience=NARROW)
    assert as_narrow_as(answered(last), answered(last, now)) == answered(last)
