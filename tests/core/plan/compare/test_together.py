"""What a person decides about as one, where next year's document is set against the plan."""

from itertools import count

from milepost.core import pipeline
from milepost.core.plan.compare import Comparison, Part
from milepost.core.plan.compare.aligning import version_compared
from milepost.core.plan.compare.merging import merged
from milepost.core.plan.compare.together import Together, together

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
