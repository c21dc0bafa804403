"""Values of a plan in words, as a comparison says them; two values that differ never sound alike."""

import json
from collections.abc import Callable
from dataclasses import is_dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from milepost.core.plan.codec import encode
from milepost.core.plan.model import (
    Answer,
    Baseline,
    Concern,
    Evidence,
    GlossaryEntry,
    Lead,
    Measure,
    Milestone,
    Move,
    Period,
    Question,
    Reading,
    SchemeEntry,
    Statement,
    Status,
    Target,
    Wording,
)
from milepost.core.words.due import Due

NOTHING = ""


def said(value: Any) -> str:
    """A value in words: texts as they are, a list with semicolons, nothing as ""."""
    if isinstance(value, tuple):
        return "; ".join(filter(None, map(said, value)))
    for kind, say in _SAYINGS:
        if isinstance(value, kind):
            return say(value)
    return NOTHING if value is None else _in_full(value) if is_dataclass(value) else str(value)


def said_apart(before: Any, after: Any) -> tuple[str, str]:
    """Both values in words, in full where the short words would be the same."""
    short = said(before), said(after)
    return short if short[0] != short[1] else (_in_full(before), _in_full(after))


def is_same(before: Any, after: Any) -> bool:
    """Whether two values say the same: white space alone is no change, and neither is where something was read."""
    return bool(before == after) or _bare(encode(before)) == _bare(encode(after))


def day(value: date) -> str:
    """ "3 March 2019"."""
    return f"{value.day} {value:%B %Y}"


def due(value: Due) -> str:
    """A due date as printed, or the last day that it allows."""
    return value.phrase or (day(value.latest) if value.latest else "")


def lead(value: Lead) -> str:
    """Who leads, as printed."""
    return value.text or ", ".join(filter(None, (value.name, value.post, value.organisation)))


def answer(value: Answer) -> str:
    """What was said, and "Nothing to report" where that was said."""
    return value.text or ("Nothing to report" if value.nothing_to_report else "")


def status(value: Status) -> str:
    """The status as stated, and why it is so where that was said."""
    return ": ".join(filter(None, (value.text or value.colour or value.code, value.because)))


def milestone(value: Milestone) -> str:
    """What is promised and when."""
    return ": ".join(filter(None, (due(value.due), value.text)))


def move(value: Move) -> str:
    """From when to when a date was moved, and why where that was said."""
    return ": ".join(filter(None, (f"from {due(value.from_)} to {due(value.to)}", value.reason)))


def _counted(value: Baseline | Target | Reading) -> str:
    when = value.due if isinstance(value, Target) else value.date
    number = "" if value.value is None else str(value.value)
    return " ".join(filter(None, (number, f"({due(when)})" if due(when) else "")))


def _word(value: StrEnum) -> str:
    return "not stated" if value.value in ("", "unknown") else value.value.replace("_", " ")


def _flag(value: bool) -> str:
    return "yes" if value else "no"


_SAYINGS: tuple[tuple[Any, Callable[[Any], str]], ...] = (
    (bool, _flag),
    (StrEnum, _word),
    (date, day),
    (Due, due),
    (Lead, lead),
    (Answer, answer),
    (Milestone, milestone),
    (Move, move),
    (Measure | Concern | Statement, lambda value: value.text),
    (Wording, lambda value: value.title),
    (Evidence, lambda value: " ".join(filter(None, (value.label, value.url or value.file_name)))),
    (Question, lambda value: value.heading),
    (Period | SchemeEntry, lambda value: value.label),
    (GlossaryEntry, lambda value: value.long),
    (Status, status),
    (Baseline | Target | Reading, _counted),
)
_NOT_SAID = ("place", "more_places", "id")


def _bare(data: Any) -> Any:
    """Plain data without white space that says nothing, and without what reading noted beside the words."""
    if isinstance(data, str):
        return data.split()
    if isinstance(data, list):
        return [_bare(item) for item in data]
    if isinstance(data, dict):
        return {key: _bare(item) for key, item in data.items() if key not in _NOT_SAID}
    return data


def _in_full(value: Any) -> str:
    return _flat(encode(value))


def _flat(data: Any) -> str:
    if isinstance(data, dict):
        pairs = ((key, _flat(item)) for key, item in data.items() if key not in _NOT_SAID)
        return ", ".join(f"{key.replace('_', ' ')} {text}" for key, text in pairs if text)
    if isinstance(data, list):
        return "; ".join(filter(None, map(_flat, data)))
    return data if isinstance(data, str) else "" if data is None else json.dumps(data)
