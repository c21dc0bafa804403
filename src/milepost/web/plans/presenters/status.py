"""An action's status as a tag: the plan's own word with the symbol and colour of what it means."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from milepost.core.plan.model import Action, Meaning, SchemeEntry, Stage


@dataclass(frozen=True, slots=True)
class StatusView:
    """A status to show: `kind` is a meaning's key, `word` what the plan calls it."""

    kind: str
    symbol: str
    word: str


@dataclass(frozen=True, slots=True)
class StatusCount:
    """How many actions have a status."""

    status: StatusView
    number: int


_SHOWN = {
    Meaning.COMPLETE: ("✓", "Complete"),
    Meaning.ON_TRACK: ("●", "On track"),
    Meaning.AT_RISK: ("▲", "At risk"),
    Meaning.LATE: ("■", "Late"),
    Meaning.NOT_STARTED: ("○", "Not started"),
    Meaning.PAUSED: ("‖", "Paused"),
    Meaning.SUPERSEDED: ("↪", "Superseded"),
    Meaning.CLOSED: ("×", "Closed"),
    Meaning.NO_UPDATE: ("—", "No update"),
    Meaning.UNKNOWN: ("·", "Status not stated"),
}

_OF_STAGE = {
    Stage.NOT_STARTED: Meaning.NOT_STARTED,
    Stage.COMPLETE: Meaning.COMPLETE,
    Stage.CLOSED: Meaning.CLOSED,
    Stage.SUPERSEDED: Meaning.SUPERSEDED,
    Stage.PAUSED: Meaning.PAUSED,
}

_SILENT = (Meaning.UNKNOWN, Meaning.NO_UPDATE)

# Worst first: the eye should meet what needs somebody before what does not.
_ORDER = (Meaning.LATE, Meaning.AT_RISK, Meaning.ON_TRACK, Meaning.NOT_STARTED, Meaning.PAUSED, Meaning.COMPLETE)


def shown(meaning: Meaning, word: str = "") -> StatusView:
    """The tag of a meaning, under the plan's own word where it has one."""
    symbol, ours = _SHOWN[meaning]
    return StatusView(meaning.value, symbol, word or ours)


def status_of(action: Action, scheme: tuple[SchemeEntry, ...]) -> StatusView:
    """What the plan states of an action, else what its stage says, else that nothing is stated."""
    entry = next((one for one in scheme if action.status.code and one.code == action.status.code), None)
    if entry:
        return shown(entry.meaning, entry.label or action.status.text)
    if action.status.text:
        return shown(Meaning.UNKNOWN, action.status.text)
    if action.stage in _OF_STAGE:
        return shown(_OF_STAGE[action.stage])
    has_answers = any(answer.text or answer.nothing_to_report for answer in action.answers)
    return shown(Meaning.UNKNOWN if has_answers else Meaning.NO_UPDATE)


def counted(statuses: Iterable[StatusView], among: Iterable[StatusView]) -> tuple[StatusCount, ...]:
    """How many there are of each status among these, in their order, zero included."""
    numbers = Counter(statuses)
    return tuple(StatusCount(status, numbers[status]) for status in among)


def telling(statuses: Iterable[StatusView]) -> tuple[StatusView, ...]:
    """The different statuses that say something, what needs somebody first."""
    order = {meaning.value: at for at, meaning in enumerate(_ORDER)}
    found = {status for status in statuses if status.kind not in _SILENT}
    return tuple(sorted(found, key=lambda status: (order.get(status.kind, len(order)), status.word)))
