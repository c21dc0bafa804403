"""A day in six figures without marks, as a deadline cell alone may hold it: 150127 is 15 January 2027."""

import re

from milepost.core.words.dates import span
from milepost.core.words.dates.find import Found
from milepost.core.words.dates.frame import Frame, full_year
from milepost.core.words.dates.printed import printed
from milepost.core.words.due import Due, DueKind, Precision

_SIX = re.compile(r"\s{0,9}(?P<day>\d\d)(?P<month>\d\d)(?P<year>\d\d)\s{0,9}")


def packed(text: str, frame: Frame) -> tuple[Found, ...]:
    """The day that all of a text is, where it lies in the period or within a year of it; the day comes first."""
    hit = _SIX.fullmatch(text)
    if hit is None or frame.start is None or frame.end is None:
        return ()
    year = full_year(int(hit["year"]))
    days = span.day(year, int(hit["month"]), int(hit["day"]))
    if days is None or not frame.start.year - 1 <= year <= frame.end.year + 1:
        return ()
    phrase = text.strip()
    due = Due(phrase, days.earliest, days.latest, Precision.DAY, DueKind.BY)
    note = f"“{phrase}” was read as a day: {printed(days.earliest)}."
    return (Found(hit.start("day"), hit.end("year"), due, (note,)),)
