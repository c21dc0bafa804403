"""What a measure starts from: its baseline, where the words give one, and the date beside it."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from datetime import date
from itertools import pairwise

from milepost.core.plan.model import Baseline
from milepost.core.words.dates import Found, parse
from milepost.core.words.quantities import Quantity
from milepost.core.words.stems import holds

_LEVEL = r"(?:(?:level|rate|figure|total|position|number|average|baseline)s? )?(?:of |at )?"
_NEARLY = r"(?:over |under |about |around |just over |just under |nearly |some )?"
_FROM = re.compile(
    rf"\b(?:up |down )?from (?:(?:a|the|our|its) )?(?:current |present |existing )?{_LEVEL}{_NEARLY}$"
    r"|\bthe (?:current|present|existing) (?:(?:level|rate|figure|total|number) (?:of )?)?$",
    re.IGNORECASE,
)
_UP_FROM = re.compile(rf"[,(–-] ?(?:(?:up|down|rising|falling) )?from {_LEVEL}{_NEARLY}$", re.IGNORECASE)
_BASELINE = re.compile(
    r"\bbaselined?\b|\bagainst (?=the\b|a\b|an\b|\d)(?!(?:the|an?) (?:target|goal|aim)\b)|\bcompared (?:to|with)\b|"
    r"\bhaving (?:been|stood|started|begun|[a-z]{3,9}(?: (?:at|from|to))?(?= \d))(?: (?:at|from))?\b|"
    r"\b(?:after|from) (?:standing|being|starting) at\b|"
    r", (?:it |they |which )?(?:was|were|stood|had (?:been|stood))(?: at)?(?= \d)|"
    r"\boutturn\b|\bstarting (?:point|position|from)\b|\((?:was|last year|previously)\b",
    re.IGNORECASE,
)
_BASELINE_STEMS = (
    "baseline", "against ", "compared ", "outturn", "starting ", "(was", "having ",
    "standing at", "being at", ", was", ", were", ", stood", ", had ", ", it ", ", they ", ", which ",
    "(last year", "(previously",
)  # fmt: skip
_IN_YEAR = re.compile(r"\d%? \((?P<then>(?:19|20)\d\d): ?$")
_ON_YEAR = re.compile(
    r"\b(?:rise|increase|growth|improvement|fall|reduction|drop|decrease|cut) on (?:the |our )?"
    r"(?P<then>(?:19|20)\d\d(?:[/–-]\d\d)?) (?:count|figure|level|total|number|rate|outturn|average) of $",
    re.IGNORECASE,
)
_TO = re.compile(r"\bto (?:reach |at least |over |under |below |above )?$", re.IGNORECASE)
_BETWEEN = re.compile(
    r"[^.;\n]{0,30}\bto\s{1,2}"
    r"(?:(?:at|fewer|less|more|no|just|over|under|below|above|around|about|than|least|most) ){0,3}"
)
_ARROW = re.compile(r"\s{0,3}(?:\([^()]{0,40}\))?\s{0,3}(?:→|➔|➜|->|–>|—>|=>)\s{0,3}")
_LAST = re.compile(
    r",? (?:in |the )?(?:last|previous) (?:year|month|quarter|term|winter|summer|time|round)\b", re.IGNORECASE
)
_SAYS_WHEN = re.compile(r"(?: [a-z]+){0,2} ?[:=–-]? ?(?:was |of )?", re.IGNORECASE)
_YEARS = range(1990, 2060)
_WINDOW = 70  # characters behind "baseline" in which its number stands
_LEAD = 48  # characters before a number in which "from" and "to" stand
_ASIDE = 40  # characters behind a bracket in which the value of an earlier time stands
_BRACKET = 5  # characters between a value and the date that belongs to it
_BESIDE = 20  # characters behind a starting value in which its date stands


def stated(
    text: str, numbers: Sequence[Quantity], dates: Sequence[Found], today: date | None
) -> tuple[Baseline | None, frozenset[Quantity]]:
    """The starting value that a word such as "baseline" or "against" leads to, and the numbers that it takes.

    `today` is the first day of what the text looks ahead to; what stands beside an earlier day was so then.
    """
    hit = _BASELINE.search(text) if holds(text, _BASELINE_STEMS) else None
    if hit is None:
        return _of_year(text, numbers) or _earlier(text, numbers, dates, today)
    near = [one for one in numbers if hit.end() <= one.start < hit.end() + _WINDOW]
    year = near[0] if near and _is_year(text, near[0]) else None
    value = next((one for one in near if one is not year), None)
    if value is None:
        return None, frozenset()
    year = year or next((one for one in numbers if one.end == hit.start() - 1 and one.value in _YEARS), None)
    if year:  # "Baseline 2022: 84", "the 2022 baseline of 84"
        return Baseline(value.value, parse(str(year.value)).due), frozenset({year, value})
    last = next((one.start for one in numbers if one.start > value.start), len(text))
    then = next((one for one in dates if _is_beside(one, hit) and one.start < min(last, value.end + _BESIDE)), None)
    return (Baseline(value.value, then.due) if then else Baseline(value.value)), frozenset({value})


def _of_year(text: str, numbers: Sequence[Quantity]) -> tuple[Baseline | None, frozenset[Quantity]] | None:
    """The value of a year that is said beside it: "4.2 (2022: 3.1)", "a 12% rise on the 2022/23 count of 300"."""
    for one in numbers:
        hit = _IN_YEAR.search(text, max(0, one.start - _LEAD), one.start)
        hit = (
            hit
            if hit and text.startswith(")", one.end)
            else _ON_YEAR.search(text, max(0, one.start - _LEAD), one.start)
        )
        if hit:
            used = (other for other in numbers if hit.start() < other.start <= one.start)
            return Baseline(one.value, parse(hit["then"]).due), frozenset(used)
    return None


def _is_beside(then: Found, hit: re.Match[str]) -> bool:
    """Whether a date stands behind "baseline", or against it as in "the 2024/25 outturn"."""
    is_deadline = then.due.phrase.lower().startswith("by ")
    return then.end > hit.start() or (then.end == hit.start() - 1 and not is_deadline)


def _is_year(text: str, number: Quantity) -> bool:
    """Whether a number is the year in "Baseline 2022: 412 calls"."""
    mark = text[number.end : number.end + 2].strip()[:1]
    return number.value in _YEARS and number.unit == "" and mark in {":", ")", "–"}


def _earlier(
    text: str, numbers: Sequence[Quantity], dates: Sequence[Found], today: date | None
) -> tuple[Baseline | None, frozenset[Quantity]]:
    """The value of an earlier time in brackets behind the one to reach: "80% (74% in 2025/26)", "20 (2024/25: 31)"."""
    days = [one.due.latest for one in dates if one.due.latest]
    last = max([*days, today] if today else days, default=None)
    for before, value in pairwise(numbers):
        opening = text.rfind("(", max(before.end, value.start - _ASIDE), value.start)
        if opening < 0 or before.is_share != value.is_share:
            continue
        if not text[opening + 1 : value.start].strip() and _LAST.match(text, value.end):
            return Baseline(value.value), frozenset({value})
        then = _beside(text, opening, value, dates)
        if then and last and then.due.latest and then.due.latest < last:
            return Baseline(value.value, then.due), frozenset({value})
    return None, frozenset()


def _beside(text: str, opening: int, value: Quantity, dates: Sequence[Found]) -> Found | None:
    """The date that stands in a bracket with a value and little else, behind it or before it."""
    if not text[opening + 1 : value.start].strip():
        return _behind(value, dates)
    at = bisect_left(dates, opening, key=lambda one: one.start)
    is_first = at < len(dates) and dates[at].end <= value.start and not text[opening + 1 : dates[at].start].strip()
    return dates[at] if is_first and _SAYS_WHEN.fullmatch(text, dates[at].end, value.start) else None


def _behind(value: Quantity, dates: Sequence[Found]) -> Found | None:
    """The date that stands behind a number, at most a bracket away."""
    at = bisect_left(dates, value.end, key=lambda one: one.start)
    unit = len(value.unit) + 1 if value.unit and not value.is_share else 0
    return dates[at] if at < len(dates) and dates[at].start <= value.end + unit + _BRACKET else None


def pairs(text: str, numbers: Sequence[Quantity]) -> dict[Quantity, Quantity]:
    """The numbers reached, each with the one it starts from: "from 20% to 15%", "to 80% from 68%", "9 → 12"."""
    found: dict[Quantity, Quantity] = {}
    for first, second in pairwise(numbers):
        between = text[first.end : second.start]
        if (_leads(_FROM, text, first) and _BETWEEN.fullmatch(between)) or _ARROW.fullmatch(between):
            found[second] = first
        elif len(between) < _WINDOW and _is_from(text, first, second):
            found[first] = second
    return found


def _is_from(text: str, first: Quantity, second: Quantity) -> bool:
    """Whether the second number is what the first started from: "to 80%, from 68%", "at least 50% (up from 44%)"."""
    is_back = _leads(_TO, text, first) and _leads(_FROM, text, second)
    return is_back or (first.is_share == second.is_share and _leads(_UP_FROM, text, second))


def has_date_behind(value: Quantity, dates: Sequence[Found]) -> bool:
    """Whether a date stands right behind a value and what it counts."""
    return _behind(value, dates) is not None


def is_dated_behind(text: str, value: Quantity, dates: Sequence[Found]) -> bool:
    """Whether a date stands alone behind a value: "60 (March 2026)", "60 by March 2026"."""
    then = _behind(value, dates)
    if then is None:
        return False
    is_by = then.start <= value.end + 1 and then.due.phrase.lower().startswith("by ")
    return is_by or (text[value.end : then.start].strip() == "(" and text.startswith(")", then.end))


def beside(value: Quantity, dates: Sequence[Found]) -> Baseline:
    """A starting value with the date that stands behind it."""
    then = _behind(value, dates)
    return Baseline(value.value, then.due) if then else Baseline(value.value)


def _leads(words: re.Pattern[str], text: str, number: Quantity) -> bool:
    return words.search(text, max(0, number.start - _LEAD), number.start) is not None
