"""What the grammar knows of the plan: how it counts, and the period that a date without a year belongs to."""

from dataclasses import dataclass, field
from datetime import date

from milepost.core.words.due import Calendar

NEAR = 10  # years from the plan within which two digits after a month are a year


@dataclass(frozen=True, slots=True)
class Frame:
    """The plan's calendar and the first and last day of the period that is spoken of; None where nothing is known.

    `plan_start` is the first day of the plan's year 1. `month_first` is for plans that write 12/31/19, `is_day_first`
    for those that write 31/12/19 elsewhere, so that 01/09/19 is no question. `as_at` is the day on which the plan was
    written, from which "next June" is counted. The period `is_guessed` where the plan says only on which day it
    reports: a missing year is taken from it, but nothing lies outside it. `yearless_from` is the day from which a date
    without a year is looked for, where the plan says when in its period it was written.
    """

    calendar: Calendar = field(default_factory=Calendar)
    start: date | None = None
    end: date | None = None
    plan_start: date | None = None
    month_first: bool = False
    is_day_first: bool = False
    as_at: date | None = None
    is_guessed: bool = False
    yearless_from: date | None = None

    def __hash__(self) -> int:
        """By what tells frames apart: every text is looked up with its frame, and a calendar takes long to hash."""
        return hash((self.start, self.end, self.as_at))

    def is_near(self, year: int) -> bool:
        """Whether a year is within ten years of the period; without a period every year since 1990 is, up to 2059."""
        if self.start is None or self.end is None:
            return 1990 <= year < 2060
        return self.start.year - NEAR <= year < self.end.year + NEAR

    def holds(self, day: date) -> bool:
        """Whether a day lies in the period, or there is no period to lie outside of."""
        return self.is_guessed or self.start is None or self.end is None or self.start <= day <= self.end


def full_year(two_digits: int) -> int:
    """The year that two digits stand for: 1970 to 2069."""
    return two_digits + (2000 if two_digits < 70 else 1900)
