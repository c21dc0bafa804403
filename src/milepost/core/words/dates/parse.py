"""What a whole deadline cell means, however it is worded."""

import re
from dataclasses import replace

from milepost.core.words.dates import span
from milepost.core.words.dates.find import Found, find
from milepost.core.words.dates.frame import Frame, full_year
from milepost.core.words.due import Due, DueKind, Precision

_MOVED = re.compile(
    r"\b(?:extended|moved|revised|re-?dated|put back|pushed back|postponed|deferred|delayed|brought forward|changed|"
    r"slipped|rescheduled|re-?profiled)\b(?! from)[^()\n]{0,80}? (?:to|until) (?P<new>[^()\n]{3,40})\)?\.?$"
    r"|\((?:now|revised(?: to)?|new date)[: ]{1,2}(?P<now>[^()\n]{3,40})\)$",
    re.IGNORECASE,
)
_CONDITIONS = (
    "once ",
    "when ",
    "if ",
    "as per ",
    "pending",
    "subject to",
    "following ",
    "after ",
    "dependent",
    "depends",
    "upon ",
)


def parse(phrase: str, frame: Frame | None = None) -> Found:
    """The first date of the phrase, or how it binds without one; the whole phrase is kept in the due date.

    Of a day that was moved ("March 2026, extended to June 2026") the new one counts.

    A phrase that names no time gives a due date of kind NONE with the phrase in it.
    """
    said = phrase.strip()
    if (moved := _MOVED.search(said)) and (new := parse(moved["new"] or moved["now"], frame)).is_dated:
        return replace(new, start=0, end=len(phrase), due=replace(new.due, phrase=said))
    found = find(phrase, frame, is_whole=True)
    first = (
        next((one for one in found if one.is_dated), None)
        or _figures(said, frame or Frame())
        or next(iter(found), None)
    )
    if first is None:
        is_condition = any(said.lower().startswith(word) or f" {word}" in said.lower() for word in _CONDITIONS)
        first = Found(0, 0, Due(kind=DueKind.CONDITIONAL if is_condition else DueKind.NONE))
    return replace(first, start=0, end=len(phrase), due=replace(first.due, phrase=said))


def _figures(said: str, frame: Frame) -> Found | None:
    """Forms that are dates only where nothing else stands: 080617 and 09/19."""
    if len(said) == 6 and said.isdigit():
        days = span.day(full_year(int(said[4:])), int(said[2:4]), int(said[:2]))
        note = f"“{said}” was read as day, month and year in two digits each."
        precision = Precision.DAY
    elif (
        len(said) == 5
        and said[2] in "/-."
        and (said[:2] + said[3:]).isdigit()
        and frame.is_near(full_year(int(said[3:])))
    ):
        days = span.months(full_year(int(said[3:])), int(said[:2])) if 1 <= int(said[:2]) <= 12 else None
        note = f"“{said}” was read as a month and a year."
        precision = Precision.MONTH
    else:
        return None
    if days is None:
        return None
    return Found(0, len(said), Due(said, days.earliest, days.latest, precision, DueKind.BY), (note,))
