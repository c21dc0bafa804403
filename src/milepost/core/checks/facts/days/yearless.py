"""Days of which a sentence prints no year: "24 July", "the July Board on the 24th"; the next such day is taken."""

import re
from collections.abc import Iterator
from datetime import date

from milepost.core.checks.facts.days.times import Time, bond_of
from milepost.core.checks.facts.speech.clauses import clause_at, verb_of
from milepost.core.checks.gathered import Said
from milepost.core.words.dates.names import MONTH, WEEKDAY, month_number
from milepost.core.words.due import Due, DueKind, Precision

_MONTH = rf"\b(?P<month>{MONTH})"
_DAY = rf"(?:{WEEKDAY},? )?(?:the )?(?P<day>\d{{1,2}})(?:st|nd|rd|th)?"
_PLAIN = re.compile(rf"(?<![\d./–-])(?:\b[Oo]n )?(?:the )?{_DAY} (?:of )?{_MONTH}\b(?!,? ?[’']?\d)")
_OF_MEETING = re.compile(
    rf"(?:\b[Aa]t |\b[Ii]n )?(?:[Tt]he |our )?{_MONTH} (?:[A-Za-z]+ ){{1,3}}(?:on|of) (?:the )?{_DAY}\b"
    r"(?<=[thnd])(?! [A-Z])"
)  # "at the July Board on the 24th"


def yearless(said: Said, text: str, after: date) -> Iterator[Time]:
    """The days without a year, each as the next of its kind after this day."""
    for hit in (*_PLAIN.finditer(text), *_OF_MEETING.finditer(text)):
        day = _next(hit["day"], hit["month"], after)
        if day:
            start = hit.start()
            clause = clause_at(text, start)
            due = Due(hit.group(), day, day, Precision.DAY, DueKind.DURING)
            bond = bond_of(text, start, hit.group())
            yield Time(said, text, start, hit.end(), due, clause, verb_of(clause, start), bond)


def _next(day: str, month: str, after: date) -> date | None:
    """The next such day, or None where this and the next year have none."""
    for year in (after.year, after.year + 1):
        try:
            found = date(year, month_number(month), int(day))
        except ValueError:
            continue
        if found > after:
            return found
    return None
