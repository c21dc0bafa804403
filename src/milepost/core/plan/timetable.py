"""When a round must be where: days counted back in working days from the day on which the board meets."""

from collections.abc import Container
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from functools import lru_cache

from holidays.countries.united_kingdom import UnitedKingdom

_DAY = timedelta(days=1)
_SATURDAY = 5

# Public bodies send papers out five clear working days before a meeting, clear them two days earlier still, and leads
# and contributors each need the better part of two weeks (the domain notes on practice).
PAPER, SIGN, ANSWER, OPEN = 7, 10, 15, 30


class Nation(StrEnum):
    """Whose bank holidays count."""

    ENGLAND = "ENG"
    WALES = "WLS"
    SCOTLAND = "SCT"
    NORTHERN_IRELAND = "NIR"


NATIONS = {
    Nation.ENGLAND: "England",
    Nation.WALES: "Wales",
    Nation.SCOTLAND: "Scotland",
    Nation.NORTHERN_IRELAND: "Northern Ireland",
}


@dataclass(frozen=True, slots=True)
class Timetable:
    """The days by which each step of a round is done, in the order in which they come."""

    open_on: date
    answer_by: date
    sign_by: date
    paper_due: date
    board_on: date

    def not_before(self, day: date) -> "Timetable":
        """The same, with what would be over already put on this day."""
        paper, sign, answer = (max(one, day) for one in (self.paper_due, self.sign_by, self.answer_by))
        return replace(self, paper_due=paper, sign_by=sign, answer_by=answer)


def timetable(board_on: date, nation: Nation = Nation.ENGLAND, paper_due: date | None = None) -> Timetable:
    """The usual days for a board that meets on this day: 30, 15, 10 and 7 working days before it.

    Where the board says itself when its papers are due, the other days keep their distance from that day.
    """
    paper = paper_due or working_days_before(board_on, PAPER, nation)
    return Timetable(
        open_on=working_days_before(paper, OPEN - PAPER, nation),
        answer_by=working_days_before(paper, ANSWER - PAPER, nation),
        sign_by=working_days_before(paper, SIGN - PAPER, nation),
        paper_due=paper,
        board_on=board_on,
    )


def working_days_before(day: date, count: int, nation: Nation = Nation.ENGLAND) -> date:
    """The day so many working days before this one; weekends and the nation's bank holidays are not counted."""
    while count > 0:
        day -= _DAY
        count -= is_working_day(day, nation)
    return day


def is_working_day(day: date, nation: Nation = Nation.ENGLAND) -> bool:
    """Whether offices are open: neither a weekend nor a bank holiday of the nation."""
    return day.weekday() < _SATURDAY and day not in _bank_holidays(nation, day.year)


@lru_cache(maxsize=64)
def _bank_holidays(nation: Nation, year: int) -> Container[date]:
    return frozenset(UnitedKingdom(subdiv=nation.value, years=year))  # type: ignore[no-untyped-call]
