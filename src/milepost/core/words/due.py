"""A due date as an interval with its phrase kept, and the calendar that says what a quarter or a term is."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from milepost.core.quick import quick


class Precision(StrEnum):
    """How exactly a due date was said."""

    DAY = "day"
    MONTH = "month"
    QUARTER = "quarter"
    TERM = "term"
    YEAR = "year"
    OPEN = "open"


class DueKind(StrEnum):
    """How a due date binds: done by then, during it, from then on, again and again, under a condition, or no date."""

    BY = "by"
    DURING = "during"
    FROM = "from"
    RECURRING = "recurring"
    CONDITIONAL = "conditional"
    NONE = "none"


@quick
@dataclass(frozen=True, slots=True)
class Due:
    """When something is due: the words as printed, and the days they allow; lateness is tested against `latest`."""

    phrase: str = ""
    earliest: date | None = None
    latest: date | None = None
    precision: Precision = Precision.OPEN
    kind: DueKind = DueKind.NONE


class QuarterBasis(StrEnum):
    """Whether "Q2" counts from the plan's year or from January."""

    FINANCIAL = "financial"
    CALENDAR = "calendar"


@dataclass(frozen=True, slots=True)
class Term:
    """One school term: its name and the month and day on which it starts and ends."""

    name: str
    start_month: int
    start_day: int
    end_month: int
    end_day: int


@dataclass(frozen=True, slots=True)
class Calendar:
    """How a plan counts: the month its year starts in, what a quarter is, and its school terms."""

    year_start: int = 4
    quarter_basis: QuarterBasis = QuarterBasis.FINANCIAL
    terms: tuple[Term, ...] = ()
