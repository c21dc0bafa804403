"""One answer tells a difference, and the two figures in another answer make a different one.

Why: "14 weeks less than a year ago" beside "71 weeks, against 83": one of the three is wrong, and families will know.

Example:
    Action: 1.1 Shorten the wait
    Now: The wait is 71 weeks, against 83 weeks at the same point last year.
    Well: Families wait 14 weeks less than they did a year ago.
Better:
    Action: 1.1 Shorten the wait
    Now: The wait is 71 weeks, against 83 weeks at the same point last year.
    Well: Families wait 12 weeks less than they did a year ago.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date

from milepost.core.checks.figures import AFTER, BEFORE, COUNT, in_digits, reckoned, value
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gathered import Said, words_of
from milepost.core.checks.looking import name
from milepost.core.checks.rough import ROUGH
from milepost.core.checks.sayings.account import stems
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan, QuestionRole
from milepost.core.words.anycase import AnyCase

FAMILY = Family.CONSISTENCY
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.MEDIUM
_LESS = "less fewer more longer shorter sooner faster quicker earlier higher lower"
_WAY = f"(?:{'|'.join(_LESS.split())})"
_THEN = (
    r"(?:than (?:before|(?:they|it|there|we) (?:were|was|did|had)|"
    r"(?:in )?(?:a|the|last|this time last) (?:year|quarter|term)(?: (?:ago|before|earlier))?)|(?=[.,;]|$))"
)
_TOLD = re.compile(
    rf"{BEFORE}(?P<difference>{COUNT}){AFTER} (?:(?P<unit>[a-z]+) {_WAY}|"
    rf"{_WAY} (?P<things>[a-z]+)) ?{_THEN}",
    re.IGNORECASE,
)
_NOW = rf"{BEFORE}(?P<now>{COUNT}){AFTER}(?: (?P<unit>[a-z]+))?"
_PAIRS = (
    re.compile(
        rf"{_NOW}(?: [a-z]+){{0,3}},? (?:against|compared (?:with|to)|down from|up from|from) (?:the |our )?"
        rf"(?P<then>{COUNT}){AFTER}(?: (?P<other>[a-z]+))?",
        re.IGNORECASE,
    ),
    AnyCase(
        rf"\bfrom (?P<then>{COUNT}){AFTER}(?: (?P<other>[a-z]+))?[^.;:\d]{{0,40}} to (?P<now>{COUNT}){AFTER}"
        r"(?: (?P<unit>[a-z]+))?"
    ),
)
_ABOUT = re.compile(rf"\b(?:{ROUGH}|up to|some)\b", re.IGNORECASE)
_LOOSE = AnyCase(
    rf"{_ABOUT.pattern}|\b(?:target|average of|north|south|east|west|"
    r"national\w*|would|will|should|could|boys|girls|women|men)\b"
)
_SMALL = words_of("than by to in and from at of on the a")


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every "14 weeks less than a year ago" where the one pair of figures in weeks does not lie so far apart."""
    told = [(one, text) for one, text in reckoned(plan, 1, holding=_LESS) if one.question.role is not QuestionRole.NEXT]
    wanted = {one.action.id for one, _ in told}
    pairs: dict[str, list[tuple[str, re.Match[str]]]] = defaultdict(list)
    for one, text in reckoned(plan, holding="against compared from") if wanted else ():
        if one.action.id in wanted:
            pairs[one.action.id] += [(text, hit) for form in _PAIRS for hit in form.finditer(in_digits(text))]
    for one, text in told:
        hit = None if _LOOSE.search(text) else _TOLD.search(in_digits(text))
        pair = _other_pair(text, hit, pairs[one.action.id]) if hit else None
        if hit and pair:
            yield _fault(one, text, hit, pair)


def _fault(one: Said, text: str, hit: re.Match[str], pair: tuple[str, re.Match[str]]) -> Fault:
    now, then = pair[1]["now"], pair[1]["then"]
    return one.fault(
        f"{name(one.action)} tells of a difference of {hit['difference']}, and {now} and {then} are "
        f"{abs(value(now) - value(then))} apart.",
        "Put right the figure that is wrong.",
        f"{pair[0]} … {text}",
    )


def _other_pair(
    text: str, told: re.Match[str], pairs: Sequence[tuple[str, re.Match[str]]]
) -> tuple[str, re.Match[str]] | None:
    """The one pair of the action in the same unit and of the same thing, where its difference is another; or None."""
    unit = (told["unit"] or told["things"]).casefold()
    others = [(other, pair) for other, pair in pairs if other != text]
    if told["unit"]:
        here = stems(text) - stems(unit)
        alike = [(other, pair) for other, pair in others if unit in _units(pair) and here & stems(other)]
    else:
        alike = [(other, pair) for other, pair in others if unit in other.casefold()]
    differences = {abs(value(pair["now"]) - value(pair["then"])) for _, pair in alike}
    is_other = len(differences) == 1 and value(told["difference"]) not in differences
    return alike[0] if is_other and not _ABOUT.search(alike[0][0]) else None


def _units(pair: re.Match[str]) -> set[str]:
    """What a pair is counted in: the words behind its figures."""
    words = {(pair["unit"] or "").casefold(), (pair["other"] or "").casefold()}
    return words - _SMALL
