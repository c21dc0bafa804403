"""What a plan states of an action: what its status means in our fixed words, and the word that the plan has for it."""

from dataclasses import dataclass

from milepost.core.plan.model import Action, Meaning, SchemeEntry, Stage


@dataclass(frozen=True, slots=True)
class Stated:
    """A status: its meaning, and what the plan calls it, or what we call it where the plan does not say."""

    meaning: Meaning
    word: str


WORDS = {
    Meaning.COMPLETE: "Complete",
    Meaning.ON_TRACK: "On track",
    Meaning.AT_RISK: "At risk",
    Meaning.LATE: "Late",
    Meaning.NOT_STARTED: "Not started",
    Meaning.PAUSED: "Paused",
    Meaning.SUPERSEDED: "Superseded",
    Meaning.CLOSED: "Closed",
    Meaning.NO_UPDATE: "No update",
    Meaning.UNKNOWN: "Status not stated",
}

SYMBOLS = {
    Meaning.COMPLETE: "✓",
    Meaning.ON_TRACK: "●",
    Meaning.AT_RISK: "▲",
    Meaning.LATE: "■",
    Meaning.NOT_STARTED: "○",
    Meaning.PAUSED: "‖",
    Meaning.SUPERSEDED: "↪",
    Meaning.CLOSED: "×",
    Meaning.NO_UPDATE: "—",
    Meaning.UNKNOWN: "·",
}

_OF_STAGE = {
    Stage.NOT_STARTED: Meaning.NOT_STARTED,
    Stage.COMPLETE: Meaning.COMPLETE,
    Stage.CLOSED: Meaning.CLOSED,
    Stage.SUPERSEDED: Meaning.SUPERSEDED,
    Stage.PAUSED: Meaning.PAUSED,
}


def stated(action: Action, scheme: tuple[SchemeEntry, ...]) -> Stated:
    """What the plan states of an action, else what its stage says, else that nothing is stated or nothing was said."""
    entry = next((one for one in scheme if action.status.code and one.code == action.status.code), None)
    if entry:
        return Stated(entry.meaning, entry.label or action.status.text or WORDS[entry.meaning])
    if action.status.text:
        return Stated(Meaning.UNKNOWN, action.status.text)
    meaning = _OF_STAGE.get(action.stage)
    if meaning is None:
        meaning = Meaning.UNKNOWN if has_update(action) else Meaning.NO_UPDATE
    return Stated(meaning, WORDS[meaning])


def has_update(action: Action) -> bool:
    """Whether anything was answered about an action, nothing to report included."""
    return any(answer.text.strip() or answer.nothing_to_report for answer in action.answers)
