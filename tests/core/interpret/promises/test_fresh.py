"""What answers newly promise."""

from datetime import date

from milepost.core.interpret.promises.fresh import fresh_promises
from milepost.core.plan.model import Action, Answer, FocusArea, Milestone, Period, Plan, Question, QuestionRole, Section
from milepost.core.words.due import Due


def plan(text: str, *milestones: Milestone) -> Plan:
    action = Action(
        "a", "Open a hub", answers=(Answer("next", text, "y"), Answer("now", text, "y")), milestones=milestones
    )
    return Plan(
        periods=(Period("y", "2025–26", date(2025, 4, 1), date(2026, 3, 31)),),
        questions=(Question("next", "What next?", QuestionRole.NEXT), Question("now", "Now?", QuestionRole.WHERE_NOW)),
        sections=(Section("s", "Start well", focus_areas=(FocusArea("f", actions=(action,)),)),),
    )


def found(plan_: Plan, said: tuple[str, str] = ("next", "y")) -> list[tuple[str, date | None]]:
    return [(one.text, one.due.latest) for one in fresh_promises(plan_, {"a": {said}}).get("a", ())]


def test_a_dated_commitment_is_a_promise() -> None:
    assert found(plan("By May 2026 – hire a nurse")) == [("hire a nurse", date(2026, 5, 31))]


def test_what_the_action_holds_already_is_not_new() -> None:
    kept = Milestone("m", "Hire a nurse", Due("May 2026", date(2026, 5, 1), date(2026, 5, 31)))
    assert found(plan("By May 2026 – hire a nurse", kept)) == []


def test_the_same_day_for_something_else_is_new() -> None:
    kept = Milestone("m", "Sign the lease", Due("May 2026", date(2026, 5, 1), date(2026, 5, 31)))
    assert found(plan("By May 2026 – hire a nurse", kept)) == [("hire a nurse", date(2026, 5, 31))]


def test_only_the_answers_that_are_looked_at_count() -> None:
    assert found(plan("By May 2026 – hire a nurse"), ("next", "another")) == []
    assert fresh_promises(plan("By May 2026 – hire a nurse"), {}) == {}


def test_an_account_of_the_past_promises_nothing() -> None:
    assert found(plan("By May 2026 – hire a nurse"), ("now", "y")) == []
