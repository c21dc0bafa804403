"""What a person decides about as one, where next year's document is set against the plan."""

from dataclasses import replace
from itertools import count

from milepost.core import pipeline
from milepost.core.plan.compare import Comparison, Kind, Part
from milepost.core.plan.compare.aligning import version_compared
from milepost.core.plan.compare.merging import merged
from milepost.core.plan.compare.parts import with_ids
from milepost.core.plan.compare.together import Together, number_of, together
from milepost.core.plan.model import MilestoneState
from milepost.core.words.due import Due

HEADINGS = "Ref\tAction\tDue date\tRAG\tProgress at {period}\tEvidence"
FIRST = ("1.1\tLight the paths\t30/06/2026\tAmber\tHalf are lit\tPhotographs", "Progress at December 2025")


def found(
    row: str = "1.1\tLight the paths\t30/06/2026\tAmber\tAll of them are lit\tPhotographs",
    period: str = "December 2026",
) -> Comparison:
    """The plan that was read a year ago, and a document with this row and period."""
    numbers = count(1)
    was, now = (
        pipeline.read_plan(f"{HEADINGS.format(period=when)}\n{words}\n".encode(), "plan.txt")
        for words, when in ((FIRST[0], "December 2025"), (row, period))
    )
    return version_compared(was, now, lambda: f"new-{next(numbers)}")


def of_action(comparison: Comparison) -> list[Together]:
    return [one for group in comparison.groups if group.part is Part.ACTION for one in together(group, comparison)]


def test_answers_of_the_next_period_are_told_beside_those_of_the_one_before() -> None:
    news, same, left = of_action(found())
    assert news.label == "New answer: “Progress at December 2026”"
    assert news.shown
    assert (news.shown.before, news.shown.after) == ("Half are lit", "All of them are lit")
    assert same.label == "Said again in the same words: “Due date”, “Evidence” (at December 2026)"
    assert left.label == (
        "Earlier answers left out: “Due date”, “Progress at December 2025”, “Evidence” (at December 2025)"
    )
    assert [one.is_news for one in (news, same, left)] == [True, False, False]


def test_everything_that_is_told_together_is_taken_over_as_if_told_apart() -> None:
    comparison = found()
    chosen = {
        (at, inner)
        for at, group in enumerate(comparison.groups)
        for one in together(group, comparison)
        for inner in one.places
    }
    assert merged(comparison, chosen, "").sections == comparison.later.sections


def test_a_date_and_a_status_that_two_fields_tell_are_told_once() -> None:
    told = of_action(found("1.1\tLight the paths\t30/09/2026\tComplete\tHalf are lit\tPhotographs", "December 2025"))
    assert [(one.label, len(one.places)) for one in told] == [
        ("Status", 2),
        ("Answer changed: “Due date (at December 2025)”", 2),
    ]


def test_the_period_of_a_question_is_told_by_its_name() -> None:
    comparison = found()
    changes = [one for group in comparison.groups for one in group.changes if one.field == "period"]
    assert [(one.before, one.after) for one in changes] == [("at December 2025", "at December 2026")]


def test_what_was_said_for_periods_before_is_one_thing_to_leave_out() -> None:
    first = found()
    news = {(at, inner) for at, group in enumerate(first.groups) for inner, one in enumerate(group.changes) if one.new}
    kept = merged(first, news, "")
    again = version_compared(kept, first.later, lambda: "new")
    (left,) = of_action(again)
    assert left.label == (
        "Earlier answers left out: “Due date”, “Progress at December 2025”, “Evidence” (at December 2025)"
    )


def test_what_is_told_together_counts_as_one_thing_that_was_decided() -> None:
    comparison = found("1.1\tLight the paths\t30/09/2026\tComplete\tHalf are lit\tPhotographs", "December 2025")
    at = next(at for at, group in enumerate(comparison.groups) if group.part is Part.ACTION)
    every = {(at, inner) for inner, _ in enumerate(comparison.groups[at].changes)}
    assert (len(every), number_of(comparison, every)) == (4, 2)
    assert number_of(comparison, {(at, 0), (99, 0)}) == 1
    assert number_of(comparison, ()) == 0


def deadlines(was: str, now: str) -> list[tuple[str, int]]:
    """What is told of an action whose only date is another one, or several."""
    numbers = count(1)
    both = (
        pipeline.read_plan(f"Ref\tAction\tDue date\n1.1\tLight it\t{day}\n".encode(), "a.txt") for day in (was, now)
    )
    return [(one.label, len(one.places)) for one in of_action(version_compared(*both, lambda: f"new-{next(numbers)}"))]


def test_a_deadline_that_is_put_off_is_the_same_promise_on_whatever_day() -> None:
    assert deadlines("30/06/2026", "31/12/2027") == [("Answer changed: “Due date”", 2)]
    assert deadlines("March 2026", "Summer 2027") == [("Answer changed: “Due date”", 2)]


def test_a_deadline_that_was_met_is_not_the_one_of_another_day() -> None:
    comparison = found("1.1\tLight the paths\t31/12/2027\tAmber\tHalf are lit\tPhotographs", "December 2025")
    was = comparison.earlier.sections[0].focus_areas[0].actions[0].milestones[0]
    done, new = replace(was, state=MilestoneState.DONE), replace(was, id="x", due=Due("31/12/2027"))
    both = [change.kind for change in with_ids(Part.MILESTONE, [done], [new], same_plan=False)]
    assert both == [Kind.ADDED, Kind.REMOVED]
