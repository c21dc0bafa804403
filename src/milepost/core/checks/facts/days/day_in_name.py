"""A weekday in the name of a thing, beside the weekday on which it is held: "the Saturday market is on Sundays"."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from milepost.core.checks.gathered import Gathered, Said
from milepost.core.checks.looking import WRITTEN
from milepost.core.words.dates.names import WEEKDAYS_IN_ORDER

_DAYS = "|".join(day.capitalize() for day in WEEKDAYS_IN_ORDER)
_HOLDING = " ".join((*WEEKDAYS_IN_ORDER, *(f"{day}s" for day in WEEKDAYS_IN_ORDER)))
_NAMED = re.compile(
    rf"(?<![\w,-])(?P<name>{_DAYS}) (?P<noun>(?!morning|afternoon|evening|night|lunchtime|to|and|or|until|before|after|"
    r"in|of|at|is|was|are|were|it|they|we|he|she|when|for|from|by|with|because|as|but|meeting|session)[A-Za-zé-]{3,})s?\b"
)
_HELD = re.compile(
    rf"\b(?:every|each|on (?:a )?) ?(?P<day>{_DAYS})\b(?! \d)|\b(?P<days>{_DAYS})s\b|"
    rf"\bon (?P<part>{_DAYS}) (?:morning|afternoon|evening|night|lunchtime)s\b"
)
_IS = re.compile(
    r"\b(?:takes? place|meets?|met|is|are|was|were|runs?|ran|opens?|held|comes? together|sits?|happens?|"
    r"gathers?|trades?|"
    r"plays?|sings?|serves?)\b"
)
_OTHER = re.compile(
    r"\b(?:moved?|instead|also|as well|and an?|another|second|other|besides|changed|switch\w*|will|would|could|used to|"
    r"formerly|but|until|not|besides|despite|although|even though|still called|so called)\b"
)
_POINTS = re.compile(r"(?:It|This|The \w+)\b")


class DayInName(NamedTuple):
    """A thing with a weekday in its name, and the other weekday on which it is said to be."""

    said: Said
    words: str
    name: str
    day: str


def days_in_names(plan: Gathered) -> Iterator[DayInName]:
    """Each thing named for one weekday and held on another, by its sentence or the next one that points to it."""
    done: set[str] = set()
    for place in plan.places(WRITTEN, _HOLDING):
        one, part = plan.told_at[place]
        text = part.text
        following = plan.told_at[place + 1] if place + 1 < len(plan.told_at) else None
        for hit in _NAMED.finditer(text):
            found = _held_otherwise(hit, text, hit.end())
            words = text
            if not found and following and following[0] is one and _POINTS.match(following[1].text):
                behind = following[1].text
                is_meant = behind.startswith(("It ", "This ")) or hit["noun"].casefold() in behind[:40].casefold()
                found = _held_otherwise(hit, behind, 0) if is_meant and not _HELD.search(text) else ""
                words = f"{text} {behind}"
            if found and text not in done:
                done.add(text)
                yield DayInName(one, words, hit.group(), found)


def _held_otherwise(name: re.Match[str], text: str, start: int) -> str:
    """The one weekday on which a sentence has a thing from a place on, if it is not that of its name."""
    found = [*_HELD.finditer(text, start)]
    days = {hit["day"] or hit["days"] or hit["part"] for hit in found}
    is_told = bool(found) and _IS.search(text, start, found[0].start()) is not None
    is_plain = len(days) == 1 and is_told and not _OTHER.search(text)
    return days.pop() if is_plain and name["name"] not in days else ""
