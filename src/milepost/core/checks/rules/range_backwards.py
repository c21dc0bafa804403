"""A span of time ends before it begins.

Why: One of the two dates is wrong; as printed the work can never take place.

Example:
    Action: 1.1 Open the hub
    Next: Dredging from October 2026 to June 2026
Better:
    Action: 1.1 Open the hub
    Next: Dredging from October 2026 to June 2027
"""

import re
from collections.abc import Iterator
from datetime import date
from itertools import pairwise

from milepost.core.checks.facts.days.clock import backwards
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gathered import Gathered, Said, gathered
from milepost.core.checks.happenings.clash import ended_first
from milepost.core.checks.looking import name, said_in_document, told_in_document
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import (
    Plan,
)
from milepost.core.words.anycase import AnyCase
from milepost.core.words.dates import dated
from milepost.core.words.dates.names import MONTH_OR_SHORT, month_number

FAMILY = Family.TIMING
CERTAINTY = Certainty.CERTAIN
OTHERWISE = Certainty.LIKELY
SEVERITY = Severity.HIGH
_NAMED = MONTH_OR_SHORT.lower()
_DAY_OF = r"(?:st|nd|rd|th)? )?"
_TO_END = (
    rf" ?(?:to|until|till|and|[-–—]) ?(?:(?P<last_day>\d{{1,2}}){_DAY_OF}(?P<last_month>{_NAMED}) "
    r"(?P<last_year>20\d\d)\b"
)
_SPAN = re.compile(
    rf"\b(?:from |between )?(?:(?P<day>\d{{1,2}}){_DAY_OF}(?P<month>{_NAMED}) (?P<year>20\d\d){_TO_END}",
    re.IGNORECASE,
)
_MAY_SPAN = re.compile(rf"20\d\d(?i:{_TO_END})")  # soon found, in few texts
_DAYS = re.compile(
    r"[fFbB](?<!\w.)(?i:(?:(?<=f)rom|(?<=b)etween) (?:the )?(?P<day>\d{1,2})(?:st|nd|rd|th)? ?(?:to|and|[-–—]) ?"
    rf"(?:the )?(?P<last_day>\d{{1,2}})(?:st|nd|rd|th)? {_NAMED} 20\d\d)\b"
)
_BACK = re.compile(
    r"[fFbB](?<!\w.)(?i:(?:(?<=f)rom|(?<=b)etween) (?:the )?(?P<day>\d{1,2})(?:st|nd|rd|th)? "
    rf"(?P<month>{_NAMED}) ?(?:to|until|till|and) (?:the )?(?P<last_day>\d{{1,2}})(?:st|nd|rd|th)? "
    rf"(?P<last_month>{_NAMED}) 20\d\d)\b"
)  # with one year for both
_YEARS = AnyCase(
    r"\b(?:(?:from|between) (?P<first>(?:1[5-9]|20)\d\d) (?:to|and|until) (?P<last>(?:1[5-9]|20)\d\d)\b|"
    r"(?:for|of|the|period|years?|strategy|plan|programme|framework|contract|policy|vision|scheme|charter|covers|"
    r"covering|budgets?|agreement|priorities|compact|agenda|roadmap) "
    r"\(?(?P<opens>(?:1[5-9]|20)\d\d) ?(?:to|until|(?P<sign>[-–—/])) ?"
    r"(?P<closes>(?:1[5-9]|20)\d\d|(?(sign)(?!0\d|1[0-2])\d\d|(?!)))\b"
    r"(?![-–/.]?\d))"
)
_MAY_BE_YEARS = re.compile(r"[12]\d\d\d ?[tTaAuU–—/-]")  # soon found, in few texts
_MAY_BE_DATED = re.compile(r"[2’'/.]\d+")  # of each day or month with its year at least once
_LIKENED = re.compile(r"\b(?:compar\w+|against|relative|levels?|prices|figures|back)\b", re.IGNORECASE)
_AROUND = 30  # characters
_SHORTLY = 2  # months
_LAST_DAYS = 28  # of a month
_OF_HOURS = "between am pm noon midday midnight open opens hours hrs every each daily session sessions clinic, 0"

_BEGIN = (
    "start starts started starting begin begins began begun beginning open opens opened opening commence commences "
    "commenced commencing launch launches launched launching run runs ran running"
)
_END = (
    "end ends ended ending finish finishes finished finishing close closes closed closing conclude concludes concluded "
    "concluding complete completes completed completing completion stop stops stopped stopping"
)
_OPENS = AnyCase(
    rf"\b(?:from|first session|{_BEGIN.replace(' ', '|')})"
    r"(?: (?:off|up|again|is|are|will be))?"
    r"(?: (?:on|in|from|at))?,? ?$"
)
_CLOSES = re.compile(
    r"\W*(?:(?:and|then|the|is|are|was|were|due|to|be|will|it|they|both|all) ){0,4}?"
    rf"(?:to|until|till|through|up to|last session|{_END.replace(' ', '|')})(?: (?:up|off|on|in|by|at))?,? ?",
    re.IGNORECASE,
)
_OF_SPANS = f"from between first {_BEGIN}, 0, to until till through up last and {_END}"


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every day, month or year that goes "to" an earlier one, and what ends before it begins."""
    done: set[str] = set()
    yield from _ended_before(gathered(plan), done)
    for one, text in told_in_document(plan, holding=_OF_SPANS):
        words = _ends_first(text)
        if words and text not in done and not any(_backwards(one)):
            yield _fault(one, words)
        hit = None if words else _BACK.search(text)
        if hit and _is_turned(hit):
            yield _fault(one, hit.group(), is_sure=False)
    for one in said_in_document(plan, holding="0"):
        yield from (_fault(one, words) for words in (_backwards(one) if one.shows("20", "1") else ()))
    for one, text in told_in_document(plan, holding=_OF_HOURS):
        for words in backwards(text):
            yield one.fault(f"{name(one.action)} has hours that end before they begin.", "Put right the hours.", words)


def _ended_before(plan: Gathered, done: set[str]) -> Iterator[Fault]:
    """What by one sentence of an action ends before it begins, by the same or by another; `done` is added to."""
    for begins, ends in ended_first(plan):
        is_in_one = begins.place == ends.place
        if ends.said.action.id not in done:
            done |= {ends.said.action.id, ends.time.text}
            yield ends.said.fault(
                f"{name(ends.said.action)} has the {ends.thing.head} end “{ends.time.phrase}”, before it begins "
                f"“{begins.time.phrase}”.",
                "Put right the date that is wrong.",
                ends.time.text if is_in_one else f"{ends.time.text} … {begins.time.text}",
                is_sure=is_in_one,
            )


def _fault(one: Said, words: str, *, is_sure: bool = True) -> Fault:
    message = f"{name(one.action)} has a span of time that ends before it begins."
    return one.fault(message, "Put right the date that is wrong.", words, is_sure=is_sure)


def _is_turned(hit: re.Match[str]) -> bool:
    """Whether the last day lies shortly before the first: a year less some weeks is hardly meant."""
    first, last = month_number(hit["month"]), month_number(hit["last_month"])
    if int(hit["day"]) == 1 and int(hit["last_day"]) >= _LAST_DAYS:
        return False  # "from 1 September to 31 August 2026" is a year
    return (last, int(hit["last_day"])) < (first, int(hit["day"])) and first - last <= _SHORTLY


def _ends_first(text: str) -> str:
    """What a sentence says to begin on one day and to end on an earlier one, next to it, or ""."""
    for first, last in pairwise(dated(text)) if len(_MAY_BE_DATED.findall(text)) > 1 else ():
        is_begin = _OPENS.search(text, 0, first.start) or first.due.phrase.lower().startswith("from ")
        is_end = _CLOSES.fullmatch(text, first.end, last.start) or last.due.phrase.lower().startswith(("to ", "until "))
        begins, ends = first.due.earliest, last.due.latest
        if is_begin and is_end and begins and ends and ends < begins:
            return text[first.start : last.end]
    return ""


def _backwards(one: Said) -> Iterator[str]:
    text = one.answer.text
    for hit in _SPAN.finditer(text) if _MAY_SPAN.search(text) else ():
        is_span = " and " not in hit.group() or hit.group().lower().startswith("between")
        if is_span and _ends(hit) < _begins(hit):
            yield hit.group()
    if one.shows("from ", "between "):
        yield from (hit.group() for hit in _DAYS.finditer(text) if int(hit["last_day"]) < int(hit["day"]))
    if _MAY_BE_YEARS.search(text):
        yield from (hit.group() for hit in _YEARS.finditer(text) if _is_swapped(hit))


def _is_swapped(hit: re.Match[str]) -> bool:
    """Whether a span of years, and no likening of one year to another, ends before it begins."""
    first = hit["first"] or hit["opens"]
    last = hit["last"] or hit["closes"]
    around = hit.string[max(0, hit.start() - _AROUND) : hit.end() + _AROUND]
    return int(last) < int(first[-len(last) :]) and not _LIKENED.search(around)


def _begins(hit: re.Match[str]) -> tuple[int, int, int]:
    return int(hit["year"]), month_number(hit["month"]), int(hit["day"] or 0)


def _ends(hit: re.Match[str]) -> tuple[int, int, int]:
    return int(hit["last_year"]), month_number(hit["last_month"]), int(hit["last_day"] or 31)
