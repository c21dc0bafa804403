"""The promise ledger."""

from datetime import date

import pytest

from milepost.core.plan.ledger import Ledger, Outcome, ledger, tally
from milepost.core.plan.model import (
    Action,
    FocusArea,
    Milestone,
    MilestoneState,
    Move,
    Plan,
    Proposal,
    ProposalKind,
    Section,
    Stage,
)
from milepost.core.words.due import Due, DueKind

TODAY = date(2025, 7, 1)


def due(month: int, day: int = 30) -> Due:
    return Due(f"{day}/{month}/25", date(2025, month, 1), date(2025, month, day), kind=DueKind.BY)


def plan_of(*actions: Action) -> Plan:
    return Plan(sections=(Section("s1", "S", focus_areas=(FocusArea("f", actions=actions),)), Section("s2", "Empty")))


def promised(*milestones: Milestone, stage: Stage = Stage.UNKNOWN, words: ProposalKind | None = None) -> Ledger:
    proposals = (Proposal(words, "…"),) if words else ()
    return ledger(plan_of(Action("a", "Open", milestones=milestones, stage=stage, proposals=proposals)), TODAY)


@pytest.mark.parametrize(
    ("milestone", "outcome"),
    [
        (Milestone("m", "", due(6), MilestoneState.DONE), Outcome.MET),
        (Milestone("m", "", due(6), MilestoneState.MISSED), Outcome.MISSED),
        (Milestone("m", "", due(6), MilestoneState.DROPPED), Outcome.DROPPED),
        (Milestone("m", "", due(6), MilestoneState.REPLACED), Outcome.REPLACED),
        (Milestone("m", "", due(6)), Outcome.LATE),
        (Milestone("m", "", due(6), MilestoneState.MOVED), Outcome.LATE),
        (Milestone("m", "", due(7, 1)), Outcome.AHEAD),
        (Milestone("m", "", Due("in due course")), Outcome.UNDATED),
    ],
)
def test_every_promise_has_one_outcome(milestone: Milestone, outcome: Outcome) -> None:
    assert [one.outcome for one in promised(milestone).promises] == [outcome]


@pytest.mark.parametrize("ended", [{"stage": Stage.CLOSED}, {"stage": Stage.SUPERSEDED}, {"words": ProposalKind.CLOSE}])
def test_what_is_open_when_its_action_ends_was_dropped_without_a_word(ended: dict[str, Stage]) -> None:
    assert promised(Milestone("m", "", due(9)), **ended).promises[0].outcome is Outcome.SILENT


def test_what_is_open_when_its_action_is_complete_counts_as_met() -> None:
    assert promised(Milestone("m", "", due(6)), stage=Stage.COMPLETE).promises[0].outcome is Outcome.MET


def test_moves_are_counted_from_the_first_date_to_the_present_one() -> None:
    moves = (Move(due(3), due(5), "No lease"), Move(due(5), due(6), "No builder"))
    one = promised(Milestone("m", "", due(6), moves=moves)).promises[0]
    assert (one.times_moved, one.days_moved, one.days_late, one.first) == (2, 92, 1, due(3))


def test_a_move_from_or_to_no_day_has_no_length() -> None:
    one = promised(Milestone("m", "", Due("later"), moves=(Move(due(3), Due("later")),))).promises[0]
    assert (one.days_moved, one.days_late) == (None, 0)


def test_a_date_that_another_promise_took_over_is_told_there_alone() -> None:
    old = Milestone("m1", "", due(3), MilestoneState.MOVED)
    new = Milestone("m2", "", due(9), moves=(Move(due(3), due(9)),))
    other = Milestone("m3", "Open", due(5), MilestoneState.MOVED)
    assert [one.milestone.id for one in promised(old, new, other).promises] == ["m2", "m3"]


def test_a_tally_adds_up() -> None:
    moved = Milestone("m2", "", due(9), moves=(Move(due(8), due(9)),))
    found = tally(promised(Milestone("m1", "", due(6)), moved, Milestone("m3", "", Due("soon"))).promises)
    assert (found.promised, found.fell_due, found.moved, found.moves, found.longest_move) == (3, 1, 1, 1, 31)


def test_an_empty_plan_promises_nothing() -> None:
    found = tally(ledger(Plan(), TODAY).promises)
    assert (found.promised, found.fell_due, found.longest_move) == (0, 0, 0)


def test_promises_are_those_of_a_section_or_those_first_made_for_a_time() -> None:
    found = promised(Milestone("m1", "", due(9), moves=(Move(due(3), due(9)),)), Milestone("m2", "", due(9)))
    assert [len(found.of_section(key)) for key in ("s1", "s2")] == [2, 0]
    assert [one.milestone.id for one in found.first_due_within(date(2025, 1, 1), date(2025, 3, 31))] == ["m1"]
