"""Where each action stands on a day: what is stated of it, what it promised, what of that is late, and who leads it."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from milepost.core.plan.ledger import Outcome, Promise, ledger
from milepost.core.plan.life import is_live
from milepost.core.plan.model import Lead, Meaning, Plan
from milepost.core.plan.statuses import Stated, has_update, stated
from milepost.core.plan.walk import Seat, seats
from milepost.core.words.counting import listed, many

_OPEN = (Outcome.LATE, Outcome.AHEAD, Outcome.UNDATED)


class Group(StrEnum):
    """The groups in which actions are counted; each action is in one."""

    LATE = "Late"
    AT_RISK = "At risk"
    PAUSED = "Paused"
    NOT_STARTED = "Not started"
    ON_TRACK = "On track"
    DONE = "Complete or closed"
    UNSTATED = "Status not stated"
    SILENT = "No update"


_GROUPS = {
    Meaning.LATE: Group.LATE,
    Meaning.AT_RISK: Group.AT_RISK,
    Meaning.PAUSED: Group.PAUSED,
    Meaning.NOT_STARTED: Group.NOT_STARTED,
    Meaning.ON_TRACK: Group.ON_TRACK,
    Meaning.COMPLETE: Group.DONE,
    Meaning.CLOSED: Group.DONE,
    Meaning.SUPERSEDED: Group.DONE,
}
_IN_SENTENCES = {Group.UNSTATED: "without a stated status", Group.SILENT: "without an update"}


@dataclass(frozen=True, slots=True)
class Position:
    """One action on one day, with its promises."""

    seat: Seat
    stated: Stated
    promises: tuple[Promise, ...]

    @property
    def group(self) -> Group:
        """Where it is counted: by its stated status, else as done where its own words end it, else as not stated."""
        if self.stated.meaning in _GROUPS:
            return _GROUPS[self.stated.meaning]
        if not is_live(self.seat.action):
            return Group.DONE
        return Group.UNSTATED if has_update(self.seat.action) else Group.SILENT

    @property
    def is_live(self) -> bool:
        """Whether work on it goes on."""
        return self.group is not Group.DONE

    @property
    def word(self) -> str:
        """What is stated of it, or that its own words end it where nothing is stated."""
        is_by_words = self.stated.meaning not in _GROUPS and self.group is Group.DONE
        return "Closed by its own words" if is_by_words else self.stated.word

    @property
    def why(self) -> str:
        """Why it is stated so, in the words of who stated it."""
        return self.seat.action.status.because.strip()

    @property
    def leads(self) -> tuple[Lead, ...]:
        """Who leads it: its own leads, else those of its section."""
        return self.seat.action.leads or self.seat.section.leads

    @property
    def late(self) -> tuple[Promise, ...]:
        """Its open promises whose day has passed, the latest of all first; none where it is done."""
        found = [one for one in self.promises if one.outcome is Outcome.LATE] if self.is_live else []
        return tuple(sorted(found, key=lambda one: -one.days_late))

    @property
    def is_late(self) -> bool:
        """Whether it is stated as late, or a promise of it is."""
        return self.group is Group.LATE or bool(self.late)

    @property
    def moved(self) -> tuple[Promise, ...]:
        """Its open promises whose date was moved."""
        return tuple(one for one in self.promises if one.times_moved and one.outcome in _OPEN)


def positions(plan: Plan, today: date) -> tuple[Position, ...]:
    """Every action of the plan in printed order, as on `today`."""
    promises: dict[str, list[Promise]] = defaultdict(list)
    for one in ledger(plan, today).promises:
        promises[one.seat.action.id].append(one)
    return tuple(
        Position(seat, stated(seat.action, plan.scheme), tuple(promises[seat.action.id])) for seat in seats(plan)
    )


def counts(found: Iterable[Position]) -> Counter[Group]:
    """How many actions are in each group."""
    return Counter(one.group for one in found)


def counted(found: Counter[Group], plan: Plan) -> str:
    """The groups that there are, in a sentence's words: "2 “Some concerns” and 1 without an update"."""
    names = group_words(plan)
    return listed(f"{found[group]:,} {_in_sentence(group, names[group])}" for group in Group if found[group])


def _in_sentence(group: Group, word: str) -> str:
    """The word inside a sentence of ours; one that is the plan's own stands in quotation marks."""
    return _IN_SENTENCES.get(group, word.lower()) if word.casefold() == group.casefold() else f"“{word}”"


def group_words(plan: Plan) -> dict[Group, str]:
    """What each group is called: by the plan's own word where it has one word for it, else by ours."""
    own: dict[Group, set[str]] = defaultdict(set)
    for entry in plan.scheme:
        group = _GROUPS.get(entry.meaning)
        if group and group is not Group.DONE:
            own[group].add(entry.label)
    single = {group: min(labels) for group, labels in own.items() if len(labels) == 1 and all(labels)}
    return {group: single.get(group, group.value) for group in Group}


def size(plan: Plan) -> str:
    """How large the plan is, in words: "26 actions in 5 sections"."""
    number = sum(1 for _ in seats(plan))
    return f"{many(number, 'action')} in {many(len(plan.sections), 'section')}"
