"""Days and months with their years, read by one pattern: what most papers print, a hundred times quicker than `find`.

Seasons, quarters and terms are left to `find`, which reads everything; so are days without a year.
"""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from typing import NamedTuple

from milepost.core.words.anycase import AnyCase
from milepost.core.words.dates.names import MONTH, month_number
from milepost.core.words.due import Due, DueKind, Precision

_WEEKDAY = r"(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6}\.?,? (?:the )?)?"
_TH = r"(?:st|nd|rd|th)?"
_TO = r" ?(?:to|and|or|until|till|&|[–-]) ?"
_OPENS = (
    rf"(?:{_WEEKDAY}(?:(?P<first>\d{{1,2}}){_TH}(?: (?:of )?(?P<month>{MONTH})(?: (?P<other>20\d\d))?)?{_TO}"
    rf"|(?P<opens>{MONTH})(?: (?P<another>20\d\d))?{_TO})?"
)
_YEAR = r"(?:(?P<year>20\d\d)\b|[’'](?P<short>\d\d)\b|(?P<bare>2\d)(?= ?(?:$|[.;:)–-]|,(?! ?\d))))"
_WHOLE = r"(?:[Ii]n|[Ss]ince) (?P<whole>20\d\d)\b(?!,\d| ?[/–-] ?\d)"
_DATED = re.compile(
    rf"(?<![\w/.£])(?=[\dA-Zis]){_OPENS}{_WEEKDAY}(?:(?P<day>\d{{1,2}}){_TH} (?:of )?)?(?P<last>{MONTH})\.?,? ?{_YEAR}"
    rf"|{_WHOLE}|(?P<in_figures>\d{{1,2}}(?P<sign>[/.])\d{{1,2}}(?P=sign)(?:20)?\d\d)\b)"
)
_LEAD = AnyCase(
    r"\b(?:(?P<word>on|in|at|by|since|from|until|till|to|before|after|during|between|over|throughout|within)"
    r" )?(?:(?:the )?(?:early|late|mid|end|start|beginning|middle|close|week|month|morning|evening|night|whole)"
    r"(?: (?:of|beginning|commencing|ending))? (?:the )?|the )?$"
)
_REACH = 40  # characters in which what leads a date stands


class Dated(NamedTuple):
    """A time at `text[start:end]`, its lead ("by the end of") included."""

    start: int
    end: int
    due: Due


def dated(text: str) -> Iterator[Dated]:
    """The days and months of a text that print their year, in order."""
    for hit in _DATED.finditer(text):
        span = _figures(hit["in_figures"]) if hit["in_figures"] else _span(hit)
        if span:
            lead = _LEAD.search(text, max(hit.start() - _REACH, 0), hit.start())
            start = lead.start() if lead else hit.start()
            word = (lead["word"] or "").casefold() if lead else ""
            is_exact = bool(hit["day"] or hit["in_figures"])
            kind = _KINDS.get(word, DueKind.DURING)
            precision = Precision.YEAR if hit["whole"] else Precision.DAY if is_exact else Precision.MONTH
            yield Dated(start, hit.end(), Due(text[start : hit.end()], *span, precision, kind))


_KINDS = {"by": DueKind.BY, "before": DueKind.BY, "from": DueKind.FROM, "since": DueKind.FROM}


def _span(hit: re.Match[str]) -> tuple[date, date] | None:
    """The first and the last day; of "3 to 9 May 2026" and "May to July 2026" both ends count."""
    if hit["whole"]:
        return date(int(hit["whole"]), 1, 1), date(int(hit["whole"]), 12, 31)
    year = int(hit["year"] or f"20{hit['short'] or hit['bare']}")
    end = _month(hit["last"], year, hit["day"])
    opens = hit["month"] or hit["opens"] or (hit["last"] if hit["first"] else None)
    if end is None or opens is None:
        return end
    begin = _month(opens, int(hit["other"] or hit["another"] or year), hit["first"])
    return (begin[0], end[1]) if begin and begin[0] <= end[1] else end


def _month(name: str, year: int, day: str | None) -> tuple[date, date] | None:
    """The first and last day of a month, or the one day of it; None where there is no such day."""
    number = month_number(name)
    first = date(year, number, 1)
    if day is None:
        return first, (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
    return _day(year, number, int(day))


def _figures(words: str) -> tuple[date, date] | None:
    day, month, year = (int(part) for part in re.split(r"[/.]", words))
    return _day(year + 2000 if year < 100 else year, month, day)


def _day(year: int, month: int, day: int) -> tuple[date, date] | None:
    try:
        only = date(year, month, day)
    except ValueError:
        return None
    return only, only
