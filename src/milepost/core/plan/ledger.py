"""The promise ledger: what became of every dated promise of a plan, and the arithmetic over it."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from milepost.core.plan.life import is_closed
from milepost.core.plan.model import Action, Milestone, MilestoneState, Plan, Stage
from milepost.core.plan.walk import Seat, seats
from milepost.core.words.due import Due


class Outcome(StrEnum):
    """What became of a promise, as far as the plan says; each promise has one."""

    MET = "met"
    MISSED = "missed"
    DROPPED = "dropped"
    SILENT = "left open when its action ended"
    REPLACED = "replaced"
    LATE = "still open and late"
    AHEAD = "not yet due"
    UNDATED = "without a date"


@dataclass(frozen=True, slots=True)
class Promise:
    """One promise with where it sits. `first` is the date that it had before any move.

    `days_moved` counts from the last day of the first date to the last day of the present one, and is None where either
    has no day; `days_late` counts from the last day of the present date to today, and is 0 unless it is open and late.
    """

    seat: Seat
    milestone: Milestone
    outcome: Outcome
    first: Due
    days_moved: int | None
    days_late: int

    @property
    def times_moved(self) -> int:
        """How often its date was moved."""
        return len(self.milestone.moves)


@dataclass(frozen=True, slots=True)
class Tally:
    """Promises counted: by outcome, how many were moved, how many moves that took, and the longest in days."""

    outcomes: Counter[Outcome]
    moved: int
    moves: int
    longest_move: int

    @property
    def promised(self) -> int:
        """How many promises there are."""
        return self.outcomes.total()

    @property
    def fell_due(self) -> int:
        """How many had come to an end or to their day."""
        return self.promised - self.outcomes[Outcome.AHEAD] - self.outcomes[Outcome.UNDATED]


@dataclass(frozen=True, slots=True)
class Ledger:
    """Every promise of a plan in printed order, as on one day."""

    promises: tuple[Promise, ...]

    def of_section(self, section: str) -> tuple[Promise, ...]:
        """The promises of the section with this id."""
        return tuple(one for one in self.promises if one.seat.section.id == section)

    def first_due_within(self, start: date, end: date) -> tuple[Promise, ...]:
        """The promises that were first made for this time: the last day of their first date lies in it."""
        return tuple(one for one in self.promises if one.first.latest and start <= one.first.latest <= end)

    def with_outcome(self, *outcomes: Outcome) -> tuple[Promise, ...]:
        """The promises of these outcomes."""
        return tuple(one for one in self.promises if one.outcome in outcomes)


def ledger(plan: Plan, today: date) -> Ledger:
    """What became of every promise of a plan as on `today`."""
    return Ledger(tuple(promise(seat, one, today) for seat in seats(plan) for one in _promises(seat.action)))


def _promises(action: Action) -> Iterator[Milestone]:
    """The milestones of an action without those whose date another one took over: it tells of the move."""
    taken_over = [move.from_ for one in action.milestones for move in one.moves]
    return (one for one in action.milestones if one.state is not MilestoneState.MOVED or one.due not in taken_over)


def promise(seat: Seat, milestone: Milestone, today: date) -> Promise:
    """One milestone as a promise."""
    first = milestone.moves[0].from_ if milestone.moves else milestone.due
    outcome = _outcome(seat, milestone, today)
    late = (today - milestone.due.latest).days if outcome is Outcome.LATE and milestone.due.latest else 0
    return Promise(seat, milestone, outcome, first, _days_between(first, milestone.due), late)


def last_day(promise: Promise) -> date:
    """The last day of its present date, for an order in which what has no day comes last."""
    return promise.milestone.due.latest or date.max


def tally(promises: Iterable[Promise]) -> Tally:
    """These promises counted."""
    counted = tuple(promises)
    moves = [one for one in counted if one.times_moved]
    return Tally(
        Counter(one.outcome for one in counted),
        len(moves),
        sum(one.times_moved for one in moves),
        max((one.days_moved or 0 for one in moves), default=0),
    )


_SETTLED = {
    MilestoneState.DONE: Outcome.MET,
    MilestoneState.MISSED: Outcome.MISSED,
    MilestoneState.DROPPED: Outcome.DROPPED,
    MilestoneState.REPLACED: Outcome.REPLACED,
}


def _outcome(seat: Seat, milestone: Milestone, today: date) -> Outcome:
    """An open promise of an action that is stated as complete is met: nobody ticks the parts of what is done."""
    if milestone.state in _SETTLED:
        return _SETTLED[milestone.state]
    if seat.action.stage is Stage.COMPLETE:
        return Outcome.MET
    if is_closed(seat.action):
        return Outcome.SILENT
    if milestone.due.latest is None:
        return Outcome.UNDATED
    return Outcome.LATE if milestone.due.latest < today else Outcome.AHEAD


def _days_between(first: Due, now: Due) -> int | None:
    return (now.latest - first.latest).days if first.latest and now.latest else None
