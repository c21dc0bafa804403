"""Dates without a year that go on from the date before them: "Jan 2020 – appoint; May – open", "until June"."""

from dataclasses import dataclass, replace
from datetime import date

from milepost.core.words.dates.frame import Frame
from milepost.core.words.dates.printed import printed
from milepost.core.words.dates.ranges import Stretch
from milepost.core.words.dates.resolve import Days, resolve


@dataclass(frozen=True, slots=True)
class Before:
    """The date before one in the same text: its first day, and the year printed with it or carried to it."""

    earliest: date
    year: int | None = None


def carried(days: Days, stretch: Stretch, said: str, frame: Frame, before: Before | None) -> Days:
    """The days of a stretch, a year later where it has no year and would lie before the date that leads to it.

    That is only so in the year that was printed before it, behind "until", which says that one goes on from the
    other, and where what was written before it is still to come and this would be over.
    """
    has_year = stretch.first.year is not None or (stretch.last is not None and stretch.last.year is not None)
    if before is None or has_year or days.span is None or days.span.latest >= before.earliest:
        return days
    if frame.start is None or before.earliest < frame.start:
        return days
    ahead = replace(frame, start=before.earliest, end=frame.end or before.earliest, yearless_from=None)
    later = resolve(stretch, said, ahead)
    if later.span is None:
        return days
    is_over = frame.as_at is not None and days.span.latest <= frame.as_at <= before.earliest
    goes_on = said.lower().startswith(("until", "till")) or later.span.latest.year == before.year or is_over
    note = f"“{said}” has no year; counted on from the date before it, it ends on {printed(later.span.latest)}."
    return Days(later.span, (note,)) if goes_on else days
