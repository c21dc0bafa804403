"""Two counts set against each other, one of a part of a year and one of a whole: "412 from April to September, 455"."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from milepost.core.checks.gathered import Gathered, Said
from milepost.core.checks.looking import EVERYWHERE
from milepost.core.checks.reckoning.numbers import Number, numbers
from milepost.core.plan.model import QuestionRole
from milepost.core.words.dates.names import MONTH, month_number

_HOLDING = (
    "from against compared than down fell fallen falling fewer less lower dropped reduced reduction cut fall drop "
    "decrease halved better improved improvement was were, whole all full year half quarter quarters months in for, 0"
)
_ROLES = EVERYWHERE - {QuestionRole.NEXT}
_FEWER = re.compile(
    r"\b(?:down|fell|fallen|falls?|falling|fewer|less|lower|dropped|drop|reduced|reduction|cut|decreased?|halved|better|"
    r"improved|improvement|against|compared|from(?= \d))\b",
    re.IGNORECASE,
)
_ASIDE = re.compile(
    r"\b(?:same (?:months|period|time|quarter|half)|pro rata|already|so far|until now|by now|to date|only half|"
    r"on course|"
    r"average|mean|median|rate|per|each|every|share|waiting|at any (?:one )?time|registered|on the (?:list|register|"
    r"books|"
    r"roll)|members|employed|target|aim|goal|forecast|expected|will|would|if|capacity|places|beds|days?|weeks?|hours?|"
    r"minutes?|like for like|adjusted|annualised|full[- ]year equivalent)\b|%",
    re.IGNORECASE,
)
_N = {"three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10}
_YEAR = r"20\d\d(?:[/–-]\d\d(?:\d\d)?)?"
_SPAN = re.compile(
    rf"\b(?P<from>{MONTH})(?: 20\d\d)? (?:to|until|–|-) (?P<to>{MONTH})\b|"
    rf"\bbetween (?P<since>{MONTH})(?: 20\d\d)? and (?P<till>{MONTH})\b|"
    rf"(?P<whole>\b(?:the )?(?:whole|full|all)(?: of)?(?: the)?(?: year)?(?: of)? (?:{_YEAR}|last year|"
    rf"the (?:year before|"
    rf"previous year))|\b(?:in|for) (?:the year )?{_YEAR}(?![/–-]?\d)|\b(?:the )?(?:year before|"
    rf"previous year|last year)\b|"
    rf"\bthe year to {MONTH} 20\d\d)|"
    rf"\b(?:first|second|last|past) (?P<months>{'|'.join(_N)}|\d) months\b|(?P<half>\b(?:first|"
    rf"second) half(?:[- ]year)?\b)|"
    r"(?P<quarter>\b(?:first|second|third|fourth|last) quarter\b|\bquarter [1-4]\b|\bQ[1-4]\b)|"
    r"(?P<quarters>\b(?:first )?three quarters\b)",
    re.IGNORECASE,
)
_SO_MUCH = re.compile(
    r"(?:[:;–—-]|,) ?(?:and )?(?:so |that is |which is |this is |therefore |hence )?"
    r"(?:(?:a|an) (?:fall|drop|cut|decrease|reduction|improvement) (?:by|of)|less than|fewer than|down by|by) "
    r"[^.;:]{2,40}$",
    re.IGNORECASE,
)  # ": a fall by more than two thirds", which is told of the two
_SO_FEWER = re.compile(
    r"[,;:–—] ?(?:and )?(?:so|therefore|hence|which means that|thus)\b[^.;:\d%]{0,60}?\b(?:down|fallen|fell|halved|"
    r"dropped|reduced|cut|fewer|lower|decreased|improved|better)\b[^.;:\d%]{0,40}$",
    re.IGNORECASE,
)  # what is concluded from the sentence before and this one
_YEAR_LONG, _LONGEST_PART, _SHORTEST_PART, _PAIR = 12, 9, 3, 2


class Unlike(NamedTuple):
    """A sentence with the count of a part of a year and the greater one of a whole, with the months of that part."""

    said: Said
    text: str
    part: Number
    whole: Number
    months: int


def unlike_spans(plan: Gathered) -> Iterator[Unlike]:
    """Every sentence that sets a count of some months against one of a year, as if fewer had come."""
    for one, text in plan.told(_ROLES, _HOLDING):
        text = _with_the_one_before(one, text)
        plain = _SO_MUCH.sub("", text.rstrip(" .")) if "," in text or ":" in text else text
        spans = list(_SPAN.finditer(plain))
        if len(spans) != _PAIR or _ASIDE.search(plain) or not _FEWER.search(text):
            continue
        every = [each for each in numbers(plain) if not _is_in(each, spans)]
        if len(every) == _PAIR and _are_like(*every):
            yield from _told(one, text, every, [*map(_months, spans)])


def _with_the_one_before(one: Said, text: str) -> str:
    """A sentence that concludes from its own count and that of the sentence before it, with that one."""
    if not _SO_FEWER.search(text.rstrip(" .")) or len(_SPAN.findall(text)) != 1:
        return text
    parts = one.sentences()
    at = parts.index(text)
    return f"{parts[at - 1]} {text}" if at and len(_SPAN.findall(parts[at - 1])) == 1 else text


def _told(one: Said, text: str, every: list[Number], months: list[int]) -> Iterator[Unlike]:
    (first, first_months), (last, last_months) = sorted(zip(every, months, strict=True), key=lambda each: each[1])
    is_unlike = _SHORTEST_PART <= first_months <= _LONGEST_PART and last_months == _YEAR_LONG
    if is_unlike and first.value < last.value:
        yield Unlike(one, text, first, last, first_months)


def _is_in(one: Number, spans: list[re.Match[str]]) -> bool:
    return any(span.start() <= one.start < span.end() for span in spans)


def _are_like(one: Number, other: Number) -> bool:
    is_plain = not (one.is_of or other.is_of or one.is_about or other.is_about) and one.scale in ("", "£", "weight")
    return is_plain and one.is_like(other)


def _months(span: re.Match[str]) -> int:
    """How many months a span has."""
    first, last = span["from"] or span["since"], span["to"] or span["till"]
    if first:
        return (month_number(last) - month_number(first)) % 12 + 1
    if span["months"]:
        return _N.get(span["months"].casefold()) or int(span["months"])
    return next(many for name, many in (("whole", 12), ("half", 6), ("quarter", 3), ("quarters", 9)) if span[name])
