"""The days that a point or a stretch means: from its own year, or from the period that is spoken of."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from milepost.core.quick import quick
from milepost.core.words.dates.frame import Frame
from milepost.core.words.dates.names import WEEKDAY, WEEKDAYS_IN_ORDER
from milepost.core.words.dates.point import Point
from milepost.core.words.dates.printed import printed
from milepost.core.words.dates.ranges import Stretch
from milepost.core.words.dates.span import Span
from milepost.core.words.due import Precision

_WEEKDAY = re.compile(rf"\b{WEEKDAY}\b", re.IGNORECASE)


@quick
@dataclass(frozen=True, slots=True)
class Days:
    """The days meant, or None where there is no telling, and what was assumed."""

    span: Span | None
    notes: tuple[str, ...] = ()


def resolve(stretch: Stretch, said: str, frame: Frame) -> Days:
    """The days of a stretch; `said` is the phrase that notes quote."""
    first = _days(stretch.first, said, frame)
    if stretch.last is None or first.span is None:
        return first
    last = _days(stretch.last, said, frame)
    if last.span is None or last.span.latest < first.span.earliest:
        return Days(None, (f"The two ends of “{said}” do not follow each other.",))
    return Days(Span(first.span.earliest, last.span.latest), tuple(dict.fromkeys(first.notes + last.notes)))


def _days(point: Point, said: str, frame: Frame) -> Days:
    if point.year is None:
        return _in_period(point, said, frame)
    span = point.days(point.year)
    return Days(span, () if span or point.notes else (f"“{said}” is no day of the calendar.",))


def _in_period(point: Point, said: str, frame: Frame) -> Days:
    """The first such day, month or quarter that ends within the period."""
    if frame.start is None or frame.end is None:
        return Days(None, (f"“{said}” has no year, and the plan does not say which.",))
    spans = [point.days(year) for year in range(frame.start.year - 1, frame.end.year + 2)]
    if not any(spans):
        return Days(None, (f"“{said}” is no day of the calendar.",))
    start = frame.yearless_from or frame.start
    span = next((one for one in spans if one and one.latest >= start), None)
    if span is None:
        return Days(None, (f"“{said}” has no year, and the plan does not say which.",))
    if point.precision is Precision.DAY and (named := _on_weekday(spans, said, span)):
        year, weekday = named.earliest.year, WEEKDAYS_IN_ORDER[named.earliest.weekday()].capitalize()
        return Days(named, (f"“{said}” has no year; taken as of {year}, in which it is a {weekday}.",))
    return Days(span, (f"“{said}” has no year; taken from the plan's period, it ends on {printed(span.latest)}.",))


def _on_weekday(spans: Sequence[Span | None], said: str, taken: Span) -> Span | None:
    """The day a year before or after the one taken, where only then it is the weekday that stands beside it."""
    named = [hit.group().casefold() for hit in _WEEKDAY.finditer(said)]
    if len(named) != 1 or named[0] == WEEKDAYS_IN_ORDER[taken.earliest.weekday()]:
        return None
    near = (one for one in spans if one and abs(one.earliest.year - taken.earliest.year) == 1)
    return next((one for one in near if WEEKDAYS_IN_ORDER[one.earliest.weekday()] == named[0]), None)
