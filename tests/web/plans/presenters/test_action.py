"""One action with everything that is known of it."""

from collections import Counter
from dataclasses import replace

from hypothesis import given, settings
from tests.factories.elmshire import TODAY, small_plan
from tests.factories.plans import whole_plans

from milepost.core.plan.model import Action, Answer, Link, LinkKind, Period, Plan, Standing
from milepost.core.plan.walk import seats
from milepost.web.plans.addresses import PlanAddresses
from milepost.web.plans.presenters.action import ActionPage, action_page

AT = PlanAddresses("elmshire", "p")


def page(plan: Plan, number: int = 0) -> ActionPage:
    """The page of one of the plan's actions."""
    return action_page(plan, list(seats(plan))[number], AT, TODAY)


def with_first(plan: Plan, **fields: object) -> Plan:
    """The plan with its first action changed."""
    section = plan.sections[0]
    focus = section.focus_areas[0]
    first: Action = replace(focus.actions[0], **fields)  # type: ignore[arg-type]
    focus = replace(focus, actions=(first, *focus.actions[1:]))
    return replace(plan, sections=(replace(section, focus_areas=(focus,)), *plan.sections[1:]))


def test_answers_stand_by_period_the_reported_one_first_then_the_planned() -> None:
    answers = (Answer("next", "Open it", "y2"), Answer("now", "It was a shed", "y0"), Answer("now", "It is open", "y1"))
    periods = (
        Period("y0", "Year 0", standing=Standing.PAST),
        Period("y1", "Year 1"),
        Period("y2", "Year 2", standing=Standing.PLANNED),
    )
    found = page(replace(with_first(small_plan(), answers=answers), periods=periods)).periods
    said = [(period.label, [answer.text for answer in period.answers]) for period in found]
    assert said == [("Year 1", ["It is open"]), ("Year 2", ["Open it"]), ("Year 0", ["It was a shed"])]


def test_a_question_that_was_never_answered_is_shown_once() -> None:
    answers = page(small_plan(), 1).periods[0].answers
    assert [answer.none for answer in answers] == ["None recorded", "Nothing yet"]


def test_lineage_is_seen_from_both_ends() -> None:
    plan = with_first(small_plan(), links=(Link(LinkKind.SUPERSEDED_BY, "a2"),))
    assert [(link.kind, link.other) for link in page(plan).links] == [("Superseded by", "Run the bus")]
    assert [(link.kind, link.other) for link in page(plan, 1).links] == [
        ("Supersedes", "1.1.1 Open a family hub in Wexcombe")
    ]


def test_the_neighbours_are_one_step_away() -> None:
    assert page(small_plan()).earlier is None
    assert page(small_plan(), 1).earlier == ("1.1.1 Open a family hub in Wexcombe", AT.action("a1"))


@settings(max_examples=20, deadline=None)
@given(whole_plans())
def test_any_action_can_be_shown_and_loses_no_answer(plan: Plan) -> None:
    for number, seat in enumerate(seats(plan)):
        shown = [answer.text for period in page(plan, number).periods for answer in period.answers]
        assert Counter(shown) >= Counter(answer.text for answer in seat.action.answers)
