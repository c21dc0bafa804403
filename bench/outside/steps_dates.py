"""Styles of dates as plans print them, each with the last day that it names."""

from calendar import monthrange
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

_SHORT = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sept", "Oct", "Nov", "Dec")
_SEASONS = (("spring", 3), ("summer", 6), ("autumn", 9))  # the first month; winter lies in two years
_APRIL = 4
_TWO_DAYS = timedelta(days=2)


@dataclass(frozen=True, slots=True)
class Due:
    """When something is due: as printed behind a word that leads to it, and the last day of that."""

    phrase: str
    last: date
    lead: str = "by"

    @property
    def heading(self) -> str:
        """As it opens a line."""
        return self.phrase[0].upper() + self.phrase[1:]


Style = Callable[[date], Due]


def _month_end(day: date, later: int = 0) -> date:
    at = day.year * 12 + day.month - 1 + later
    return date(at // 12, at % 12 + 1, monthrange(at // 12, at % 12 + 1)[1])


def _th(number: int) -> str:
    return "th" if number in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")


def _month(form: Callable[[date], str]) -> Style:
    return lambda day: Due(form(day), _month_end(day))


def _day(form: Callable[[date], str]) -> Style:
    return lambda day: Due(form(day), day)


def _stretch(form: Callable[[date, date], str], months: int) -> Style:
    """So many months on from the first, all of them in one year."""

    def style(day: date) -> Due:
        first = day.replace(day=1, month=min(day.month, 12 - months))
        last = _month_end(first, months)
        return Due(form(first, last), last, "in")

    return style


def _days(form: Callable[[date, date], str]) -> Style:
    def style(day: date) -> Due:
        first = day.replace(day=min(day.day, 26))
        return Due(form(first, first + _TWO_DAYS), first + _TWO_DAYS, "on")

    return style


def _year(day: date) -> int:
    """The year in which the financial year of a day begins."""
    return day.year - (day.month < _APRIL)


def _quarter(form: Callable[[int, int], str]) -> Style:
    def style(day: date) -> Due:
        number = (day.month - _APRIL) % 12 // 3 + 1
        last = _month_end(day, (3 - day.month) % 3)
        return Due(form(number, _year(day)), last)

    return style


def _financial(form: Callable[[int], str]) -> Style:
    return lambda day: Due(form(_year(day)), date(_year(day) + 1, 3, 31), "in")


def _season(day: date) -> Due:
    name, first = _SEASONS[day.month % len(_SEASONS)]
    return Due(f"{name} {day.year}", _month_end(date(day.year, first, 1), 2), "in")


def _term(day: date) -> Due:
    is_summer = day.month % 2 == 0
    name, last = ("summer", date(day.year, 7, 31)) if is_summer else ("autumn", date(day.year, 12, 31))
    return Due(f"{name} term {day.year}", last, "in")


def _short(day: date) -> str:
    return _SHORT[day.month - 1]


def _quarter_months(day: date) -> Due:
    number, last = (day.month - _APRIL) % 12 // 3 + 1, _month_end(day, (3 - day.month) % 3)
    first = date(last.year, last.month - 2, 1)
    return Due(f"Q{number} ({first:%B} – {last:%B %Y})", last)


STYLES: dict[str, Style] = {
    "month": _month(lambda day: f"{day:%B %Y}"),
    "short month": _month(lambda day: f"{_short(day)} {day.year}"),
    "two digits": _month(lambda day: f"{_short(day)} {day:%y}"),
    "long two digits": _month(lambda day: f"{day:%B %y}"),
    "apostrophe": _month(lambda day: f"{_short(day)} ’{day:%y}"),
    "straight apostrophe": _month(lambda day: f"{day:%b} '{day:%y}"),
    "month hyphen": _month(lambda day: f"{day:%b-%y}"),
    "month figures": _month(lambda day: f"{day:%m/%Y}"),
    "month stop": _month(lambda day: f"{day:%b}. {day.year}" if day.month != 5 else f"{day:%b %Y}"),
    "month comma": _month(lambda day: f"{day:%B}, {day.year}"),
    "end of": _month(lambda day: f"end of {day:%B %Y}"),
    "end": _month(lambda day: f"end {_short(day)} {day:%y}"),
    "the end of": _month(lambda day: f"the end of {day:%B %Y}"),
    "month no year": _month(lambda day: f"{day:%B}"),
    "end no year": _month(lambda day: f"end of {day:%B}"),
    "day": _day(lambda day: f"{day.day} {day:%B %Y}"),
    "ordinal": _day(lambda day: f"{day.day}{_th(day.day)} {day:%B %Y}"),
    "ordinal of": _day(lambda day: f"{day.day}{_th(day.day)} of {day:%B %Y}"),
    "short day": _day(lambda day: f"{day.day} {_short(day)} {day:%y}"),
    "weekday": _day(lambda day: f"{day:%A} {day.day} {day:%B %Y}"),
    "short weekday": _day(lambda day: f"{day:%a} {day.day} {_short(day)} {day.year}"),
    "slashes": _day(lambda day: f"{day:%d/%m/%Y}"),
    "slashes short": _day(lambda day: f"{day:%d/%m/%y}"),
    "stops": _day(lambda day: f"{day:%d.%m.%Y}"),
    "stops short": _day(lambda day: f"{day:%d.%m.%y}"),
    "hyphens": _day(lambda day: f"{day:%d-%m-%Y}"),
    "hyphens month": _day(lambda day: f"{day:%d-%b-%y}"),
    "iso": _day(lambda day: f"{day:%Y-%m-%d}"),
    "month first": _day(lambda day: f"{day:%B} {day.day}, {day.year}"),
    "day no year": _day(lambda day: f"{day.day} {day:%B}"),
    "ordinal no year": _day(lambda day: f"{day.day}{_th(day.day)} {day:%b}"),
    "two months": _stretch(lambda first, last: f"{first:%B}/{last:%B %Y}", 1),
    "months to": _stretch(lambda first, last: f"{first:%B} to {last:%B %Y}", 2),
    "months dash": _stretch(lambda first, last: f"{first:%B}–{last:%B %Y}", 2),
    "months spaced": _stretch(lambda first, last: f"{first:%B} – {last:%B %Y}", 2),
    "months short": _stretch(lambda first, last: f"{_short(first)}-{_short(last)} {last:%y}", 2),
    "months whole": _stretch(lambda first, last: f"{first:%B %Y} – {last:%B %Y}", 2),
    "days": _days(lambda first, last: f"{first.day}–{last.day} {last:%B %Y}"),
    "days to": _days(lambda first, last: f"{first.day} to {last.day} {last:%B %Y}"),
    "days and": _days(lambda first, last: f"{first.day}{_th(first.day)}-{last.day}{_th(last.day)} {last:%B %Y}"),
    "quarter": _quarter(lambda number, year: f"Q{number} {year}/{(year + 1) % 100}"),
    "quarter hyphen": _quarter(lambda number, year: f"Q{number} {year}-{(year + 1) % 100}"),
    "quarter short": _quarter(lambda number, year: f"Q{number} {year % 100}/{(year + 1) % 100}"),
    "quarter words": _quarter(lambda number, year: f"Quarter {number}, {year}/{(year + 1) % 100}"),
    "quarter of": _quarter(lambda number, year: f"quarter {number} of {year}/{(year + 1) % 100}"),
    "quarter behind": _quarter(lambda number, year: f"{year}/{(year + 1) % 100} Q{number}"),
    "end of quarter": _quarter(lambda number, year: f"end of Q{number} {year}/{(year + 1) % 100}"),
    "quarter months": _quarter_months,
    "season": _season,
    "term": _term,
    "end of term": lambda day: Due(f"end of {_term(day).phrase}", _term(day).last),
    "financial year": _financial(lambda year: f"{year}/{(year + 1) % 100}"),
    "financial hyphen": _financial(lambda year: f"{year}-{(year + 1) % 100}"),
    "named year": _financial(lambda year: f"financial year {year}/{(year + 1) % 100}"),
    "end of financial": lambda day: Due(f"end of {_year(day)}/{(_year(day) + 1) % 100}", date(_year(day) + 1, 3, 31)),
    "end of year": lambda day: Due(f"end of {day.year}", date(day.year, 12, 31)),
}
