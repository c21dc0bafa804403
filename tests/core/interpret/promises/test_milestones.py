"""Milestones from the columns that look ahead."""

from dataclasses import replace
from datetime import date

from tests.core.interpret.promises.plans import a_plan, an_action

from milepost.core.interpret.promises.milestones import milestones
from milepost.core.plan.model import Milestone, Period, Plan, Question, QuestionRole, Standing
from milepost.core.plan.walk import actions


def _milestones(plan: Plan) -> tuple[Milestone, ...]:
    return tuple(one for action in actions(milestones(plan)) for one in action.milestones)


def test_next_steps_and_deadlines_give_milestones_with_their_place() -> None:
    found = _milestones(a_plan(an_action(next="By June 23 – open", due="March 2024")))
    assert [(one.id, one.text, one.due.phrase) for one in found] == [
        ("action-1.1-m1", "open", "By June 23"),
        ("action-1.1-m2", "", "March 2024"),
    ]
    assert all(one.place for one in found)


def test_a_heading_that_speaks_of_what_is_next_is_enough() -> None:
    plan = a_plan(an_action(extra="By June 23 – open"))
    asked = replace(plan, questions=(Question("extra", "What our partners mean to do next"),))
    assert [one.text for one in _milestones(asked)] == ["open"]


def test_what_was_reported_gives_none() -> None:
    assert _milestones(a_plan(an_action(now="Opened in June 2022. By June 23 the next will follow"))) == ()


def test_what_was_assumed_becomes_a_note_at_the_place() -> None:
    (note,) = milestones(a_plan(an_action(next="By June – open"))).notes
    assert (note.kind, "has no year" in note.message, note.place is not None) == ("date", True, True)


def test_a_date_without_a_year_is_placed_in_the_year_after_the_one_reported() -> None:
    plan = a_plan(an_action(next="By June – open"))
    reported_only = replace(plan, periods=plan.periods[:1])
    assert [one.due.latest for one in _milestones(reported_only)] == [date(2023, 6, 30)]


def test_a_plan_that_reports_nothing_places_it_in_its_own_years() -> None:
    plan = a_plan(an_action(due="June"))
    own = replace(
        plan,
        periods=(Period("plan", "2022-25", date(2022, 4, 1), date(2025, 3, 31), Standing.REPORTED),),
        questions=(Question("due", "By when", QuestionRole.DUE),),
    )
    assert [one.due.latest for one in _milestones(own)] == [date(2022, 6, 30)]


def test_without_any_period_no_year_is_guessed() -> None:
    plan = replace(a_plan(an_action(next="By June – open")), periods=())
    assert [(one.text, one.due.phrase, one.due.latest) for one in _milestones(plan)] == [("open", "By June", None)]


def test_a_date_in_the_title_of_a_new_action_promises_nothing_yet() -> None:
    plan = a_plan(an_action(next="Add new action: 1.2 Run one service from January 2024"))
    assert _milestones(plan) == ()


def test_a_month_that_was_reported_on_is_no_period_of_the_plan_to_lie_outside_of() -> None:
    month = Period("2024-12", "December 2024", date(2024, 12, 1), date(2024, 12, 31), Standing.REPORTED)
    plan = replace(a_plan(an_action(due="Mar 26"), an_action("1.2", due="by June")), periods=(month,))
    assert ["no year" in note.message for note in milestones(plan).notes] == [True]
    assert [one.due.latest for one in _milestones(plan)] == [date(2026, 3, 31), date(2025, 6, 30)]


def test_a_year_that_starts_when_the_plan_was_written_is_ahead() -> None:
    plan = replace(
        a_plan(an_action(extra="Print the guide. By June 2026")), title="Bus plan 2024-27. Report, March 2026"
    )
    year = Period("2026-27", "2026-27", date(2026, 4, 1), date(2027, 3, 31), Standing.REPORTED)
    whole = Period("2024-27", "2024-27", date(2024, 4, 1), date(2027, 3, 31), Standing.REPORTED)
    asked = replace(plan, questions=(Question("extra", "Actions 2026-27", period="2026-27"),), periods=(whole, year))
    assert [one.text for one in _milestones(asked)] == ["Print the guide"]
    assert _milestones(replace(asked, title="Bus plan 2024-27")) == ()


def test_a_line_of_a_report_that_opens_with_a_month_to_come_is_a_step() -> None:
    told = "Two halls are open.\nFebruary 2023: the second hall opened\nSeptember 2023: open the third hall"
    plan = a_plan(an_action(now=told))
    assert _milestones(plan) == ()  # nobody knows when it was written
    dated = replace(plan, title="Halls plan 2022-24. Report to the board, March 2023")
    assert [(one.due.phrase, one.text) for one in _milestones(dated)] == [("September 2023", "open the third hall")]


def test_a_day_that_can_stand_first_only_settles_the_order_of_the_others() -> None:
    def asked(*texts: str) -> list[str]:
        plan = a_plan(*(an_action(number, next=text) for number, text in zip(("1.1", "1.2"), texts, strict=True)))
        return [note.message for note in milestones(plan).notes]

    either = "By 01/09/2023 – open"
    assert asked(either, "By 31/01/2024 – close") == []
    assert asked(either, "By 31.1.24 – close") == []
    for other in ("By 02/03/2024 – close", "By 01/31/2024 – close", "Copy 25 of 31", "By 2024-01-31 – close"):
        assert "“01/09/2023” was read with the day first: 1 September 2023." in asked(either, other), other
