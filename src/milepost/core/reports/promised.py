"""Promises in words: what was promised, for when, how late it is, how its date was moved and why."""

from collections.abc import Iterable

from milepost.core.document.nodes import Table
from milepost.core.plan.ledger import Outcome, Promise
from milepost.core.plan.model import Move
from milepost.core.plan.promised import WHOLE
from milepost.core.reports import parts
from milepost.core.reports.quoting import quote, short_name
from milepost.core.reports.tables import table
from milepost.core.words.counting import many

LONGEST = 160  # letters of a promise
_ENDS = (".”", "!”", "?”")  # a sentence that is quoted whole has its own full stop


def what(promise: Promise, longest: int) -> str:
    """The words of a promise in quotation marks; a date of an action alone promises all of it."""
    return quote(promise.milestone.text, longest) if promise.milestone.text.strip() else WHOLE


def said(promise: Promise, longest: int = LONGEST) -> str:
    """What was promised in the plan's own words, and for when."""
    due = promise.milestone.due
    words = what(promise, longest)
    return f"{words} – {parts.when(due)}" if due.latest or due.phrase else words


def late(promise: Promise, longest: int = LONGEST) -> str:
    """What was promised, for when, and how many days ago that was."""
    return f"{said(promise, longest)}, {many(promise.days_late, 'day')} ago"


def moved(promise: Promise) -> str:
    """What was promised, and each move of its date with its reason."""
    return f"{what(promise, LONGEST)}: {'; then '.join(map(_move, promise.milestone.moves))}"


def state(promise: Promise) -> str:
    """What became of it, in a few words, and why where it was missed, dropped or replaced."""
    if promise.outcome is Outcome.LATE:
        return f"Open, {many(promise.days_late, 'day')} late"
    became, why = promise.outcome.capitalize(), " ".join(promise.milestone.because.split())
    if promise.outcome is Outcome.REPLACED:
        return f"{became} by “{why}”" if why else f"{became}; by what is not said"
    if promise.outcome in (Outcome.MISSED, Outcome.DROPPED):
        return f"{became}: “{why}”" if why else f"{became}; no reason is given"
    return became


def story(promise: Promise) -> str:
    """What became of it and why, with every move of its date."""
    became, moves = state(promise), "; then ".join(map(_move, promise.milestone.moves))
    if not moves:
        return became
    return f"{became}{'' if became.endswith(_ENDS) else '.'} Moved {moves}"


def listing(caption: str, promises: Iterable[Promise]) -> Table:
    """A table of promises in the order in which they are given."""
    rows = (
        (
            parts.when(one.milestone.due),
            parts.lines(one.milestone.text) or WHOLE,
            short_name(one.seat.action),
            story(one),
        )
        for one in promises
    )
    return table(caption, ("When", "What", "Action", "What became of it"), rows)


def _move(move: Move) -> str:
    reason = " ".join(move.reason.split())
    why = f"“{reason}”" if reason else "no reason is given"
    return f"from {parts.when(move.from_)} to {parts.when(move.to)} ({why})"
