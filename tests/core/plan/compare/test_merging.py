"""A newer version taken over change by change: all of it, some of it, or nothing."""

from collections.abc import Callable
from dataclasses import replace
from itertools import count
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as some
from tests.factories.plans import whole_plan
from tests.factories.small import SMALL

from milepost.core.plan import codec
from milepost.core.plan.compare import Change, Comparison, Kind, Part, compare
from milepost.core.plan.compare.aligning import version_compared
from milepost.core.plan.compare.fields import unnoted
from milepost.core.plan.compare.merging import can_be_taken, is_said, merged
from milepost.core.plan.model import Meaning, MilestoneState, Move, Plan, SchemeEntry, Stage, Wording
from milepost.core.plan.walk import actions
from milepost.core.words.due import Due

GOES_ALONG = {"heading", "why it stands there", "who wrote it", "earlier moves of its date"}
ANY = some.integers(0, 10**6)


def fresh() -> Callable[[], str]:
    """Ids that no plan of these tests has."""
    numbers = count(1)
    return lambda: f"new-{next(numbers)}"


def versions(one: int, other: int) -> tuple[Plan, Plan]:
    return replace(whole_plan(Random(one)), id="known"), replace(whole_plan(Random(other)), id="newer")


@settings(max_examples=15, deadline=None)
@given(ANY, ANY)
def test_with_nothing_chosen_the_plan_stays_as_it_is(one: int, other: int) -> None:
    known, newer = versions(one, other)
    assert merged(version_compared(known, newer, fresh()), (), "") == known


@settings(max_examples=25, deadline=None)
@given(ANY, ANY)
def test_with_everything_chosen_nothing_is_left_to_take(one: int, other: int) -> None:
    known, newer = versions(one, other)
    found = version_compared(known, newer, fresh())
    chosen = {(at, inner) for at, group in enumerate(found.groups) for inner, _ in enumerate(group.changes)}
    left = compare(merged(found, chosen, ""), found.later).changes
    # wordings and dates that were left are kept, and what a change of title or stage tells of is no change of its own
    # (made-up glossaries explain the same short form twice)
    kept = {Part.WORDING, Part.LINEAGE, Part.ABBREVIATION}
    left = [one for one in left if one.part not in kept and one.field != "earlier moves of its date"]
    assert [change for change in left if can_be_taken(change)] == []


@settings(max_examples=25, deadline=None)
@given(ANY, ANY, some.randoms(use_true_random=False))
def test_what_is_chosen_is_taken_and_what_is_not_is_still_different(one: int, other: int, random: Random) -> None:
    known, newer = versions(one, other)
    found = version_compared(known, newer, fresh())
    fields = {
        (at, inner): change
        for at, group in enumerate(found.groups)
        for inner, change in enumerate(group.changes)
        if change.old is not None and change.new is not None and can_be_taken(change)
    }
    chosen = {key for key in fields if random.random() < 0.5}
    left = compare(merged(found, chosen, ""), found.later).changes
    texts = [(one.part, one.field, one.after) for one in left if one.part is not Part.ANSWER]
    for key, change in fields.items():
        if key not in chosen and change.part is not Part.ANSWER and change.field not in GOES_ALONG:
            assert (change.part, change.field, change.after) in texts


def without_last_action() -> Plan:
    """A later reading of the small plan: the first action worded anew, the last one gone, nothing said of stages."""
    first, last = SMALL.sections
    area = first.focus_areas[0]
    hub = replace(area.actions[0], title="Open two hubs in Wexcombe", id="x")
    first = replace(first, focus_areas=(replace(area, actions=(hub, *area.actions[1:])), *first.focus_areas[1:]))
    return replace(SMALL, id="newer", sections=(first, replace(last, focus_areas=())))


def test_what_the_document_lacks_is_not_said_by_it() -> None:
    area = SMALL.sections[0].focus_areas[0]
    done = replace(area.actions[0], stage=Stage.COMPLETE, stage_source="by hand")
    done = replace(done, milestones=tuple(replace(one, state=MilestoneState.DONE) for one in done.milestones))
    known = replace(SMALL.sections[0], focus_areas=(replace(area, actions=(done, *area.actions[1:])),))
    found = version_compared(
        replace(SMALL, id="p", sections=(known, SMALL.sections[1])), without_last_action(), fresh()
    )
    said = {(change.kind, change.field) for change in found.changes if is_said(change)}
    assert (Kind.REWORDED, "title") in said
    assert not {(Kind.STATUS, "stage"), (Kind.STATUS, "state")} & said
    assert not any(is_said(change) for change in found.changes if change.kind is Kind.REMOVED)


def test_a_document_without_a_key_says_nothing_new_of_the_statuses() -> None:
    keyed = SchemeEntry("A", "Amber: some risk", Meaning.AT_RISK, colour="amber")
    bare, other = SchemeEntry("A", "A", Meaning.AT_RISK, colour="a"), replace(keyed, label="Amber: a plan is needed")
    for newer, told in ((bare, set()), (other, {"label"})):
        found = version_compared(
            replace(SMALL, id="p", scheme=(keyed,)), replace(SMALL, id="n", scheme=(newer,)), fresh()
        )
        assert {change.field for change in found.changes if is_said(change)} == told


def test_a_rewording_that_is_taken_keeps_the_wording_that_was_left() -> None:
    found = version_compared(replace(SMALL, id="p"), without_last_action(), fresh())
    chosen = {
        (at, inner)
        for at, group in enumerate(found.groups)
        for inner, change in enumerate(group.changes)
        if is_said(change)
    }
    plan = merged(found, chosen, "as in plan.docx")
    first = next(actions(plan))
    assert (first.id, first.title) == ("a1", "Open two hubs in Wexcombe")
    assert first.wordings == (Wording("Open a hub in Wexcombe", reason="as in plan.docx"),)
    assert len(list(actions(plan))) == len(list(actions(SMALL)))


def test_what_the_plan_was_once_is_no_change_that_a_document_offers() -> None:
    area = SMALL.sections[0].focus_areas[0]
    moved = Move(Due("June 2026"), Due("June 2027"), "The lease was late")
    first = area.actions[0]
    promise = replace(first.milestones[0], moves=(moved,))
    went_on = replace(first, wordings=(Wording("Open hubs"),), milestones=(promise, *first.milestones[1:]))
    known = replace(SMALL.sections[0], focus_areas=(replace(area, actions=(went_on, *area.actions[1:])),))
    found = version_compared(
        replace(SMALL, id="p", sections=(known, *SMALL.sections[1:])), replace(SMALL, id="newer"), fresh()
    )
    back = version_compared(replace(SMALL, id="p"), replace(found.earlier, id="newer"), fresh())
    lost, told = (
        [change for change in one.changes if change.part in (Part.WORDING, Part.MILESTONE)] for one in (found, back)
    )
    assert [len(lost), len(told)] == [2, 2]
    assert not any(can_be_taken(change) for change in lost)
    assert all(can_be_taken(change) for change in told)


@settings(max_examples=15, deadline=None)
@given(ANY, ANY)
def test_without_places_the_same_differs_in_the_same_order(one: int, other: int) -> None:
    known, newer = versions(one, other)
    bare = [codec.from_data(unnoted(codec.to_data(plan))) for plan in (known, newer)]
    assert shown(version_compared(*bare, fresh())) == shown(version_compared(known, newer, fresh()))


def shown(found: Comparison) -> list[object]:
    """What a page says of a comparison, and where each change stands in it."""
    return [
        (group.part, group.name, group.section, group.how, group.likeness, [said(change) for change in group.changes])
        for group in found.groups
    ]


def said(one: Change) -> tuple[object, ...]:
    return one.kind, one.part, one.name, one.field, one.before, one.after, one.reason, can_be_taken(one), is_said(one)
