"""A share in words and the percentage behind it are not the same.

Why: "One in four (40%)" is wrong in the words or in the figure, and a reader sees it at once.

Example:
    Action: 1.1 Look after teeth
    Now: Decay was seen in 24% of children; one in four (40%) had it in 2018.
Better:
    Action: 1.1 Look after teeth
    Now: Decay was seen in 24% of children; two in five (40%) had it in 2018.
"""

import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from milepost.core.checks.figures import first, in_digits, reckoned, value
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.looking import name
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan
from milepost.core.words.anycase import AnyCase

FAMILY = Family.MEASURES
CERTAINTY = Certainty.CERTAIN
SEVERITY = Severity.MEDIUM
_HUNDRED = Decimal(100)
_PARTS: dict[str, Decimal] = {
    "half": Decimal(2), "third": Decimal(3), "thirds": Decimal(3), "quarter": Decimal(4), "quarters": Decimal(4),
    "fifth": Decimal(5), "fifths": Decimal(5), "tenth": Decimal(10), "tenths": Decimal(10),
}  # fmt: skip
_WHICH = r"(?:the |all |our |its |these |those )?"
_WHAT = r"(?:[a-z][a-z’'-]*(?: [a-z][a-z’'-]*){0,3}?|\d{1,3}(?:,\d{3})*(?: [a-z’'-]+){1,3}?)"
_OF = rf"(?: (?:of|in) {_WHICH}{_WHAT})?"
_ASKED = r"of (?:those|all|them|the [a-z]+)(?: of them)?(?: those)? (?:who|that|asked|surveyed|questioned|seen|we )"
_OTHER = rf"(?! (?!{_ASKED})(?:of|in|last|among|for|at|a year|now)\b)"  # "a third of pupils (50% of girls)"
_SHARE = rf"(?:[a-z’'-]+ )?{_OF},? ?(?:\(|or |that is,? )(?P<share>\d{{1,3}}(?:\.\d)?) ?(?:%|per ?cent\b){_OTHER}"
_IN = re.compile(
    rf"\b(?P<part>one|\d)(?: (?!in\b|out\b|of\b)[a-z’'-]+){{0,2}} (?:in|out of) (?:every )?"
    rf"(?P<whole>\d{{1,2}}) ?{_SHARE}",
    re.IGNORECASE,
)
_NAMES = "|".join(sorted(_PARTS, key=len, reverse=True))
_MOST = re.compile(
    rf"\b(?:(?P<few>(?:a|the)(?: small)? minority)|(?:the|a)(?: (?:great|large|clear|vast))? majority|most of {_WHICH}"
    rf"(?=[a-z])){_OF} ?(?:[a-z’'-]+ ?){{0,3}}?\((?P<share>\d{{1,3}}(?:\.\d)?) ?(?:%|per ?cent\b)\)",
    re.IGNORECASE,
)
_HALF = Decimal(50)
_SIZE = re.compile(
    r"\b(?:rise|increase|growth|fall|drop|decline|reduction|change|improvement|saving|underspend|overspend|gap|"
    r"shortfall)s? ?\(",
    re.IGNORECASE,
)  # "most of the rise (12%)" may say how great the rise is
_ORDINAL = " (?:quarter|half|phase|party|sector|time|year|term|round|cohort|group|month|week)"
_FRACTION = AnyCase(
    rf"\b(?:(?P<many>an?|one|the|\d|over|under|just|nearly|almost|"
    rf"about)[ -])?(?P<name>{_NAMES})(?!{_ORDINAL}) ?{_SHARE}"
)
_LEAST, _AWAY = Decimal(5), Decimal("0.2")  # "nearly a third" is said of 29 in 100, and "half" of 45
_COUNTED = 10
_BOUNDS = ("over", "under", "nearly", "almost")
_CLEARLY = Decimal(1)  # points: 66.7% may be printed as 66
_BEFORE = re.compile(
    r"\b(?:further|another|by|more|less|other|first|second|last|each|every|this|next|per|previous|fourth|third) ?$",
    re.IGNORECASE,
)
_MORE = re.compile(r"\b(?:(?:well |just )?over|more than|upwards of|in excess of|at least)$", re.IGNORECASE)
_FEWER = re.compile(r"\b(?:(?:just |well )?under|less than|fewer than|not quite|nearly|almost)$", re.IGNORECASE)
_LOOK_BACK = 20  # characters


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every "one in four (40%)" and "two thirds, or 50%", further off than such words are."""
    for one, sentence in reckoned(plan, 1, holding="% cent percent"):
        text = in_digits(sentence)
        hit = first((_IN, _FRACTION), text, _is_off)
        most = None if hit else first((_MOST,), text, _is_not_most)
        if most:
            yield one.fault(
                f"{name(one.action)} calls {most['share']}% a {'minority' if most['few'] else 'majority'}.",
                "Put right the words or the figure.",
                sentence,
            )
        if hit:
            yield one.fault(
                f"{name(one.action)} says {hit['share']}% behind words that mean {round(_in_words(hit))}%.",
                "Put right the words or the figure.",
                sentence,
            )


def _is_off(hit: re.Match[str]) -> bool:
    words = _in_words(hit)
    if (hit.groupdict().get("name") or "").casefold() == "quarter" and (hit["many"] or "").casefold() == "the":
        return False  # "in the quarter (60%)"
    if (
        _SIZE.search(hit.group())
        or not 0 < words <= _HUNDRED
        or _BEFORE.search(hit.string, max(0, hit.start() - _LOOK_BACK), hit.start())
    ):
        return False
    if _is_past_its_bound(hit, words):
        return True
    is_counted = value(hit.groupdict().get("whole") or "0") >= _COUNTED  # "6 in 10" is said of no 71 in 100
    return abs(words - Decimal(hit["share"])) > (_LEAST if is_counted else max(_LEAST, _AWAY * words))


def _is_not_most(hit: re.Match[str]) -> bool:
    """Whether less than half is called a majority, or more than half a minority."""
    share = Decimal(hit["share"])
    if _SIZE.search(hit.group()):
        return False
    return share > _HALF if hit["few"] else share < _HALF


def _is_past_its_bound(hit: re.Match[str], words: Decimal) -> bool:
    """Whether "more than half" is said of clearly less than that, or "nearly half" of clearly more."""
    own = (hit.groupdict().get("many") or "").casefold()
    before = f"{hit.string[max(0, hit.start() - _LOOK_BACK) : hit.start()]}{own if own in _BOUNDS else ''}".rstrip()
    beyond = words - Decimal(hit["share"])
    return bool(beyond > _CLEARLY and _MORE.search(before)) or bool(-beyond > _CLEARLY and _FEWER.search(before))


def _in_words(hit: re.Match[str]) -> Decimal:
    """The percentage that the words stand for."""
    said = hit.groupdict()
    if "whole" in said:
        part = Decimal(1) if said["part"].casefold() == "one" else value(said["part"])
        return _HUNDRED * part / value(said["whole"]) if value(said["whole"]) else Decimal(0)
    many = said["many"] or ""
    if said["name"].endswith("s") and not many.isdigit():
        return Decimal(0)
    return _HUNDRED * (Decimal(many) if many.isdigit() else Decimal(1)) / _PARTS[said["name"].casefold()]
