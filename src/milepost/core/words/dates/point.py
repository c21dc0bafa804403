"""A point in time as the grammar first sees it: what it is, before it is known which year was meant."""

from collections.abc import Callable
from dataclasses import dataclass

from milepost.core.quick import quick
from milepost.core.words.dates.span import Span
from milepost.core.words.due import Precision


@quick
@dataclass(frozen=True, slots=True)
class Point:
    """A day, month, quarter, term or year in a text.

    `end` is the token after it, `days` its days in a given year (None when that year has no such day), `year` the year
    as printed or None. A weak point means a time only behind a word such as "by" or alone in a cell: "May", "2019".
    """

    end: int
    precision: Precision
    days: Callable[[int], Span | None]
    year: int | None = None
    is_weak: bool = False
    notes: tuple[str, ...] = ()
