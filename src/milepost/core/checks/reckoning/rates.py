"""So many for each of something, as a sentence says it: "£45 each", "six hours a week", "15 trees in each ward"."""

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from milepost.core.checks.facts.figures.counts import one_of
from milepost.core.checks.figures import NUMBER_END, timeless
from milepost.core.checks.gathered import words_in, words_of
from milepost.core.checks.reckoning.accounts import Line
from milepost.core.checks.reckoning.numbers import Number
from milepost.core.words.anycase import AnyCase

_NO_UNIT = (
    r"(?!(?:had|have|has|having|with|of|and|or|to|gave|got|in|for|on|at|by|were|are|was|is|be|as|than|from|but|so|"
    r"which|who|that|a|an|per|every|each|more|fewer|less|great|good|few|lot|little|second|third|quarter|half|new|"
    r"without|under|into|after|before|during|this|these|where|when|now|also|made|took|see|saw|need|got)\b)"
)
_NOUN = rf"(?P<of>{_NO_UNIT}[A-Za-z][A-Za-z’'-]*)"
_UNIT = rf"(?: {_NO_UNIT}[a-z’'-]+){{0,3}}?"
_OF_ONE = (
    rf"(?:(?: {_NO_UNIT}[a-z’'-]+)?? {_NO_UNIT}(?:[a-z’'-]+s|people|children|men|women|kg|km))?(?: of [a-z]+)? an?"
)
_THING = (
    rf" (?:(?P<times>thousand|hundred|100|1,000|10,000|100,000) )?(?:{_NO_UNIT}[a-z-]+ ){{0,2}}?{_NOUN}(?=[,.;:)]|$|"
    rf" (?:(?!of\b)[a-z]{{1,4}}\b|[a-z]+ed\b|·|£?\d|altogether|across|during|"
    r"throughout|between|between|against|instead))"
)
_PER = re.compile(
    rf"(?:{_UNIT},? (?:per|every|to the(?= (?:hectare|acre|mile|kilometre|km|metre|pound|litre|tonne)\b)|"
    rf"(?:for|to|in|at|on|by|from|with|over) (?:each|every))|{_OF_ONE}){_THING}",
)
_EACH = re.compile(
    rf"{_UNIT},? (?:(?:in|on|at|for|to|with|from) )?(?:each|apiece)\b(?! (?:other|side|way|end|time|"
    rf"of)\b)(?: (?P<of>[a-z-]+))?"
)
_DAILY = re.compile(
    rf"{_UNIT} (?P<often>daily|nightly|weekly|fortnightly|monthly|quarterly|yearly|annually)\b(?! [a-z]+s\b)"
)
_OFTEN_BEFORE = re.compile(
    r"\b(?P<often>daily|nightly|weekly|fortnightly|monthly|quarterly|yearly) (?:average|mean|rate|total)(?: (?:of|is|"
    r"was|being|"
    r"about|just|over|nearly|only|around))* £?$"
)
_OFTEN = {"daily": "day", "nightly": "night", "weekly": "week", "monthly": "month", "quarterly": "quarter",
          "yearly": "year", "annually": "year", "fortnightly": "fortnight"}  # fmt: skip
_IN_EACH = re.compile(
    r"[^.;:\d£]{0,60}? (?:in|on|at|for|to|by|from|with|per)? ?(?:each|every)(?: one)?(?: of)?(?: (?:the|our|these|"
    r"those|its))? "
    rf"(?!of\b|whom|which|them|these|those|other)(?:(?P<number>£?\d[\d,]*|"
    rf"[a-z-]+(?: and [a-z-]+)?) )?(?:{_NO_UNIT}[a-z-]+ ){{0,2}}?{_NOUN}"
    r"(?=[,.;:)]|$| (?:[a-z]{1,5}\b|[a-z]+ed\b|·))",
)
_EACH_BEFORE = re.compile(
    r"\b(?:each|every one)(?: of (?:whom|them|these|which|those|(?:the|our|"
    r"its) (?:[\w-]+ ){0,2}[a-z]+))?(?: (?!of\b)[a-z]+)?,? (?:[a-z]{3,}|(?:is|was|are|were)(?: (?:given|awarded|sent|"
    r"paid|"
    r"allotted|allocated|offered|lent))?|costs?|"
    r"costing|has|had|having|holds?|"
    r"holding|held|gets?|got|takes?|took|lasts?|lasted|lasting|seats?|gives?|gave|giving|receives?|received|pays?|"
    r"paid|worth|with|serves?|"
    r"served|being|to have|ran|runs|did|does|made|makes|saw|sees|reached|reaches|put in|brought|needs?)"
    r"(?: (?:on average|to have|an average of|just|only|a grant of|places for|room for|in|out))* £?$",
    re.IGNORECASE,
)
_ALSO_EACH = re.compile(r" (?:each|apiece)\b")
_COSTS_SO_MUCH = (
    r"\b(?:an?|one|each|every|per) (?P<of>[a-z]+) (?:costs?|cost us|takes?|took|holds?|held|seats?|sells? (?:for|at)|"
    r"sold (?:for|at)|"
    r"earns?|earned|brings in|brought in|lasts?|lasted|has|had)"
)
_ONE_OF = AnyCase(rf"{_COSTS_SO_MUCH} ")
_ONE_COSTS = AnyCase(rf"{_COSTS_SO_MUCH}(?: (?:about|just|only|us))* £?$")
_AVERAGE = AnyCase(
    r"\b(?:(?:on average|an average of|average of|averag(?:ing|es|ed)|the average(?: [a-z]+){0,2} (?:being|is|was)|"
    r"average [a-z]+ (?:of|has|had|is|was|costs?|takes?|took|lasted|lasts)|(?:on |the |a )?mean"
    r"(?: [a-z]+)? (?:of|is|was|being)|mean|average(?: [a-z]+)?:?|works? out at|worked out at)(?: (?:about|just|over|"
    r"nearly|only|"
    r"around))*) £?$"
)
_AVERAGE_BEHIND = re.compile(r"(?: [a-z’'-]+){0,3},? on average\b")
# of which every rate holds one, or "a" behind a number or in what one of something costs: most sentences do not
_WORDS = words_of(
    "per each every apiece daily nightly weekly fortnightly monthly quarterly yearly annually average averaging "
    "averages averaged mean hectare acre mile kilometre km metre pound litre tonne"
)
_A, _ONE, _OUT = words_of("a an"), words_of("a an one"), words_of("works worked")
_NUMBER_OF_ONE = re.compile(rf"{NUMBER_END}{_OF_ONE}{_THING}")
_COSTS = words_of(
    "cost costs take takes took hold holds held seat seats sell sells sold earn earns earned brings brought last lasts "
    "lasted has had"
)
_LOOK_BACK = 56  # characters
_TIMES = {"hundred": Decimal(100), "thousand": Decimal(1000), "100": Decimal(100), "1,000": Decimal(1000),
          "10,000": Decimal(10_000), "100,000": Decimal(100_000)}  # fmt: skip
_EVEN = frozenset({"head", "person", "one", "unit", "item", "capita", "participant"})
PERIODS = frozenset(
    {"minute", "hour", "day", "week", "month", "term", "quarter", "year", "night", "evening", "fortnight"}
)


class Rate(NamedTuple):
    """A number for each of some things; `of` names them, "" for those that are counted nearest."""

    number: Number
    line: Line
    of: tuple[str, ...]
    is_average: bool
    counted_at: int  # where the number of the things stands, if inside the words of the rate: "to each of 16 halls"


def rates(line: Line) -> Iterator[Rate]:
    """The rates of a sentence, in order."""
    plain = timeless(line.text)
    for one in line.numbers if may_tell(line.text) else ():
        if one.scale == "%" or one.is_aim:
            continue
        rate = _rate(plain, line, one)
        if rate:
            yield rate


@lru_cache(maxsize=8192)
def may_tell(text: str) -> bool:
    """Whether a text may hold a rate, at a glance."""
    words, plain = words_in(text), timeless(text)
    if not _WORDS.isdisjoint(words) or ("out" in words and not _OUT.isdisjoint(words)):
        return True
    if not (_COSTS.isdisjoint(words) or _ONE.isdisjoint(words)) and _ONE_OF.search(plain):
        return True
    return not _A.isdisjoint(words) and _NUMBER_OF_ONE.search(plain) is not None


def _rate(plain: str, line: Line, one: Number) -> Rate | None:
    before = plain[max(0, one.start - _LOOK_BACK) : one.start]
    often = _OFTEN_BEFORE.search(before)
    is_average = bool(often or _AVERAGE.search(before) or _AVERAGE_BEHIND.match(plain, one.end))
    hits = [form.match(plain, one.end) for form in (_PER, _EACH, _DAILY, _IN_EACH)]
    hit = next(filter(None, hits), None)
    of = _named(hit) if hit else [_OFTEN[often["often"]]] if often else []
    if hit and hit.re is _PER and _ALSO_EACH.match(plain, hit.end()):
        of.append("")
    one_costs = _ONE_COSTS.search(before)
    if one_costs:
        of.append(one_of(one_costs["of"]))
    elif _EACH_BEFORE.search(before):
        of.append("")
    if not of and not is_average:
        return None
    is_about = is_average or one.is_about
    at = hit.start("number") if hit and hit.re is _IN_EACH and hit["number"] else -1
    times = _TIMES.get(hit["times"], Decimal(1)) if hit and hit.re is _PER and hit["times"] else Decimal(1)
    return Rate(one._replace(value=one.value / times) if times > 1 else one, line, tuple(of), is_about, at)


def _named(hit: re.Match[str]) -> list[str]:
    said = hit.groupdict()
    if said.get("often"):
        return [_OFTEN[said["often"]]]
    of = one_of(said["of"]) if said.get("of") else ""
    if hit.re is _EACH:
        return ["", of] if of in PERIODS else [""]  # "three hours each week", "12 families each took part"
    return [of if of not in _EVEN else ""]
