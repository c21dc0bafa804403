"""The periods that a plan names: in its title, its section headings and its column headings."""

import re
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import lru_cache

from milepost.core.plan.model import Period, Standing
from milepost.core.words.stems import holds

_MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)\b\.?"
)
_SPAN = r"(?P<from>(?:19|20)\d\d)\s*(?:[-–—/]|to)\s*(?P<to>(?:19|20)\d\d|\d\d)\b"
_DAY = r"(?:\d{1,2}(?:st|nd|rd|th)?\s+)?"
_MONTHS_SPAN = (
    rf"{_DAY}(?P<opens>{_MONTH})\s*(?P<mfrom>20\d\d)?\s*(?:[-–—]|to|until)\s*"
    rf"{_DAY}(?P<closes>{_MONTH})\s*(?P<mto>20\d\d)\b"
)
# Whole plan years, each written as two: "2024/25 to 2026/27".
_F_SPAN = (
    r"(?P<ffrom>20\d\d)\s?[-–—/]\s?(?:20)?\d\d\s*(?:[-–—]|to|until)\s*(?:20\d\d)\s?[-–—/]\s?(?P<fto>20\d\d|\d\d)\b"
)
_ORDINAL = r"(?:year|yr)\s*(?P<ordinal>\d{1,2})\b(?![/–-]\d\d\b)"
_QUARTER = (
    r"(?:q(?P<q>[1-4])\b|quarter\s*(?P<quarter>[1-4])\b|(?P<nth>first|second|third|fourth|1st|2nd|3rd|4th) quarter)"
)
# The months that a quarter is: "Q1 (Apr–Jun 2024)".
_Q_MONTHS = rf"\(?(?P<qopens>{_MONTH})\s*(?:[-–—]|to)\s*{_MONTH}(?:\s*[’'‘]?(?P<qmyear>20\d\d|\d\d)\b)?\)?"
_Q_SPAN = _SPAN.replace("from", "qfrom").replace("<to>", "<qto>")
_Y_SPAN = _SPAN.replace("from", "yfrom").replace("<to>", "<yto>")
_B_SPAN = _SPAN.replace("from", "bfrom").replace("<to>", "<bto>")
_YEAR_BEFORE = rf"{_B_SPAN}[\s,:–—-]*(?:q(?P<bq>[1-4])\b|quarter\s*(?P<bquarter>[1-4])\b)"  # "2025/26 Q2"
_LEAD_IN = r"(?:(?:by (?:the )?end of|end of|at the end of|as at|as of|at|by|in|for|to|during|up to|since)\s+)?"
_WORDS = re.compile(
    rf"{_LEAD_IN}\(?(?:{_F_SPAN}|{_YEAR_BEFORE}|{_QUARTER}(?:[\s,]*(?:{_Q_SPAN}|(?P<qyear>20\d\d)|{_Q_MONTHS}))?"
    rf"|{_ORDINAL}(?:\s*\(?\s*{_Y_SPAN}\)?)?"
    rf"|{_SPAN}|{_MONTHS_SPAN}|(?:\d{{1,2}}(?:st|nd|rd|th)?\s+)?(?P<month>{_MONTH})"
    rf"(?:\s*(?:[-–—]|to)\s*(?P<mlast>{_MONTH}))?(?:\s*[’'‘-]?(?P<myear>(?:19|20)\d\d|\d\d)\b)?"
    rf"|(?P<year>(?:19|20)\d\d))\)?",
    re.IGNORECASE,
)
_SHORT = re.compile(r"(?<![\d/.-])(?P<from>[1-3]\d)[/–-](?P<until>[1-3]\d)\)?$")
_YEARS_LAST = re.compile(rf"[\s,–—-]*(?P<span>\(?{_SPAN}\)?)\s*$")  # "Year 1 milestones (2025/26)"
_STEMS = (*_MONTHS, "19", "20", "q1", "q2", "q3", "q4", "quarter", "year", "yr")  # one is in whatever names a period
_REMEMBERED = 8192  # headings and cells; several passes ask of the same
_EDGES = " \t\n-–—:,.()/"
_LAST_MONTH = 3  # March, where the plan year ends
_NTH = {"first": "1", "second": "2", "third": "3", "fourth": "4"}


@dataclass(frozen=True, slots=True)
class PeriodWords:
    """The words of a heading that name a period, what they mean, and the heading without them.

    `year` is the calendar year in which it starts; `ordinal` counts plan years; `month` and `quarter` count from 1.
    `until` is the last month of some within one year, of which `month` is the first; `months` are the first and last
    of a span that names a year for each.
    """

    text: str = ""
    rest: str = ""
    year: int | None = None
    last_year: int | None = None
    ordinal: int | None = None
    quarter: int | None = None
    month: int | None = None
    until: int | None = None
    months: tuple[int, int] | None = None


@lru_cache(_REMEMBERED)
def period_words(heading: str) -> PeriodWords:
    """What period a heading names, if any; `rest` is the heading without it."""
    if not holds(heading, _STEMS):
        return _short_years(heading)
    match = next((found for found in _WORDS.finditer(heading) if _is_period(found)), None)
    if match and match["bfrom"] and (_last_year(match) or 0) - int(match["bfrom"]) > 1:
        match = _WORDS.search(heading, match.start(), match.end("bto"))  # a quarter is of one year
    if not match:
        return _short_years(heading)
    if match["mto"] and not match["mfrom"]:
        return _months(match, heading)
    if match["ordinal"] and not match["yfrom"] and (years := _YEARS_LAST.search(heading, match.end())):
        counted = period_words(heading[: years.start()])
        first = int(years["from"])
        return replace(counted, year=first, last_year=_closing_year(first, int(years["to"])))
    year = _first_int(match, "bfrom", "qfrom", "qyear", "yfrom", "ffrom", "from", "mfrom", "myear", "year")
    nth = (match["nth"] or "").lower()
    quarter = _first_int(match, "bq", "bquarter", "q", "quarter") or _NTH.get(nth, nth[:1])
    return PeriodWords(
        text=_trimmed(match[0]),
        rest=_without(match, heading),
        year=_quarters_year(match) or _century(year),
        last_year=_last_year(match),
        ordinal=_first_int(match, "ordinal"),
        quarter=int(quarter) if quarter else None,
        month=_month(match["month"]) if match["month"] else None,
        until=_month(match["mlast"]) if match["mlast"] else None,
        months=(_month(match["opens"]), _month(match["closes"])) if match["mto"] else None,
    )


def _short_years(heading: str) -> PeriodWords:
    """A plan year in four digits at the end of a heading: "24/25", "Target 25-26"."""
    match = _SHORT.search(heading)
    if match is None or int(match["until"]) != int(match["from"]) + 1:
        return PeriodWords(rest=heading)
    rest = heading[: match.start()].strip(_EDGES)
    return PeriodWords(match[0].strip(_EDGES), rest, 2000 + int(match["from"]), 2000 + int(match["until"]))


def _quarters_year(match: re.Match[str]) -> int | None:
    """The plan year of a quarter whose months have a year: January to March end the one that began before."""
    if not match["qmyear"]:
        return None
    year = _century(int(match["qmyear"])) or 0
    return year - (_month(match["qopens"]) <= _LAST_MONTH)


def _months(match: re.Match[str], heading: str) -> PeriodWords:
    """Some months of one year, or over the turn of a year: "April to September 2025"."""
    first, last = _month(match["opens"]), _month(match["closes"])
    year = int(match["mto"]) - (first > last)
    return PeriodWords(_trimmed(match[0]), _without(match, heading), year, month=first, until=last)


def _month(word: str) -> int:
    return _MONTHS.index(word[:3].lower()) + 1


def _without(match: re.Match[str], heading: str) -> str:
    return f"{heading[: match.start()].strip(_EDGES)} {heading[match.end() :].strip(_EDGES)}".strip()


def _trimmed(words: str) -> str:
    """The words without punctuation around them; a bracket that opens among them keeps the one that closes it."""
    text = words.strip(_EDGES)
    return f"{text})" if "(" in text and ")" not in text and ")" in words else text


def financial_year(start: int, years: int = 1) -> tuple[date, date]:
    """The first and the last day of the plan years that start in April of this year."""
    return date(start, 4, 1), date(start + years, 3, 31)


def year_key(start: int, years: int = 1) -> str:
    """The key of a period of whole plan years: "2018-19", "2023-26"."""
    return f"{start}-{(start + years) % 100:02d}"


def plan_year(words: PeriodWords, standing: Standing = Standing.REPORTED) -> Period | None:
    """The period of whole years that these words name, or None."""
    if words.year is None or words.month or words.quarter:
        return None
    years = max(1, (words.last_year or words.year + 1) - words.year)
    start, end = _of_months(words) or financial_year(words.year, years)
    if words.last_year is None:
        return Period(str(words.year), words.text, date(words.year, 1, 1), date(words.year, 12, 31), standing)
    return Period(year_key(words.year, years), words.text, start, end, standing)


def _of_months(words: PeriodWords) -> tuple[date, date] | None:
    """The first and the last day of a span that names the month and the year of each end, or None."""
    if not words.months or not words.year or not words.last_year:
        return None
    first, last = words.months
    return date(words.year, first, 1), _month_end(words.last_year - (last > _LAST_MONTH), last)


def part_of_year(words: PeriodWords, year: int | None) -> Period:
    """The months or quarter that these words name; without a year of their own, of that which starts in `year`."""
    if words.quarter:
        own = words.year if words.year is not None else year
        name = f"q{words.quarter}"
        if own is None:
            return Period(name, words.text)
        month = 1 + (3 * words.quarter) % 12
        first = date(own + (words.quarter == 4), month, 1)
        return Period(f"{year_key(own)}-{name}", words.text, first, _month_end(first.year, first.month + 2))
    month = words.month or 1
    own = words.year if words.year is not None else (year + (month < 4) if year is not None else None)
    if own is None:
        return Period(_MONTHS[month - 1], words.text)
    last = words.until or month
    key = f"{own}-{month:02d}" if last == month else f"{own}-{month:02d}-{last:02d}"
    return Period(key, words.text, date(own, month, 1), _month_end(own + (last < month), last))


def _is_period(match: re.Match[str]) -> bool:
    # "may" is a verb more often than a month, and "mar", "dec" alone are seldom headings.
    word = match["month"]
    return not (word and word.lower() == "may" and not match["myear"] and not word[0].isupper())


def _first_int(match: re.Match[str], *names: str) -> int | None:
    return next((int(match[name]) for name in names if match[name]), None)


def _century(year: int | None) -> int | None:
    return year + 2000 if year is not None and year < 100 else year


def _last_year(match: re.Match[str]) -> int | None:
    if match["mto"]:  # plan years go to March
        return int(match["mto"]) + (_month(match["closes"]) > _LAST_MONTH)
    first = _first_int(match, "bfrom", "qfrom", "yfrom", "ffrom", "from")
    last = _first_int(match, "bto", "qto", "yto", "fto", "to")
    return None if first is None or last is None else _closing_year(first, last)


def _closing_year(first: int, last: int) -> int:
    return last if last >= 100 else first // 100 * 100 + last


def _month_end(year: int, month: int) -> date:
    following = date(year + (month == 12), month % 12 + 1, 1)
    return following - timedelta(days=1)
