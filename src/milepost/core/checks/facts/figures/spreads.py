"""The least, the middle and the most of one thing, and the limit that all keep, as neighbouring sentences tell them."""

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from milepost.core.checks.facts.speech.things import stem, word_set
from milepost.core.checks.figures import COUNT, in_digits, numbered, value
from milepost.core.checks.gathered import Gathered, Said
from milepost.core.checks.looking import WRITTEN
from milepost.core.checks.rough import ROUGH
from milepost.core.plan.model import QuestionRole

HOLDING = (
    "average averages averaged averaging mean median typical longest highest oldest largest biggest greatest maximum "
    "slowest dearest furthest shortest lowest youngest smallest least minimum fastest quickest cheapest fewest nearest "
    "range ranges ranged ranging"
)
_LOW = r"shortest|lowest|youngest|smallest|minimum|fastest|quickest|cheapest|fewest|nearest|earliest"
_HIGH = r"longest|highest|oldest|largest|biggest|greatest|maximum|slowest|dearest|furthest|latest"
_MIDDLE = r"average|mean|median|typical"
_N = rf"(?P<money>£)?(?P<number>{COUNT})(?![\d,]*\d|[/]\d)"
_UNIT = r"(?: ?(?P<unit>%|per ?cent|[a-z]+))?"
_IS = (
    r"(?:,? (?:is|was|were|are|has been|of|at|being|took|takes|taking|waited|stayed|lasted|stands at|stood at|came to|"
    r"fell to|rose to|ran to|had|now)|[,:=])*"
)
_POINT = re.compile(
    rf"(?:\b(?:(?P<low>{_LOW})|(?P<high>{_HIGH})|(?P<middle>{_MIDDLE}))"
    rf"(?P<what>(?: (?!{_MIDDLE}|target|than|and|but|of (?:the|all)\b)[a-z’'-]+){{0,4}}?){_IS}|"
    r"\b(?P<averaging>averag(?:ing|ed|es)|on average,?)) "
    rf"(?:only |just |now )?{_N}{_UNIT}",
    re.IGNORECASE,
)
_RANGE = re.compile(
    rf"\brang(?:es?|ed|ing)(?: of)?:? (?:widely )?(?:was |is |from |between |of )?£?(?P<least>{COUNT})"
    rf"(?: ?%| (?!to\b|and\b)[a-z]+)? ?(?:to|and|[–-]) ?£?(?P<most>{COUNT})(?![\d,]*\d){_UNIT}",
    re.IGNORECASE,
)
_ALL = re.compile(
    r"\b(?:(?:all|every(?:one|body)?|each|both)\b(?P<was>[^.;]{0,70}?) (?:within|in under|in less than|inside|under)|"
    r"(?:none|nobody|no one|no (?!more|less|longer)[a-z]+)\b[^.;]{0,50}? (?:more|longer|later|older|over|higher)"
    rf"(?: than)?) (?:the (?:[a-z]+ )?(?:target|limit) of )?{_N}{_UNIT}",
    re.IGNORECASE,
)
_EXCEEDED = re.compile(
    rf"(?<![\w.,£])(?:{COUNT}|some|many|most|several)(?: [a-z’'-]+){{0,3}}? (?:waited|waits?|had to wait|had waited|"
    r"took|stayed|have waited|lasted|were seen|"
    rf"(?:were|are) (?:older|longer)|travelled|(?:have|had) been waiting)(?: for)? "
    rf"(?:more than|longer than|over|beyond|above|after more than) {_N}{_UNIT}",
    re.IGNORECASE,
)
_OTHER = re.compile(
    r"\b(?:last (?:year|summer|winter|autumn|spring|quarter|month)|year (?:before|ago|earlier)|previous\w*|compared|"
    r"against|nation\w*|england|targets?|regional|elsewhere|standard|goal|aim\w*|would|could|should|will|must|to be|"
    r"apart from|except|but for|all but|used to|until|other|another|cut|reduce)\b",
    re.IGNORECASE,
)
_ROUGH = re.compile(rf"\b(?:{ROUGH}|under|up to|below)$", re.IGNORECASE)
_AGE = re.compile(rf"\b(?:{_MIDDLE}|{_LOW}|{_HIGH}) age(?= \d)", re.IGNORECASE)  # else no figure, but a name
_EMPTY = word_set(
    "the a an of for in to by per now so far at on is was one number case time length figure value result score our "
    "their its this all"
)
_SAME = {"wk": "week", "wks": "week", "yr": "year", "yrs": "year", "min": "minute", "mins": "minute", "hr": "hour",
         "hrs": "hour", "per cent": "%", "percent": "%"}  # fmt: skip
_UNITS = word_set(
    "day week month year hour minute second % mile km metre m kg people person pound point home child pupil"
)
_ROLES = WRITTEN - {QuestionRole.NEXT}
_SIGN = re.compile(
    rf"\b(?:{_LOW}|{_HIGH}|{_MIDDLE}|averag\w+|rang(?:e[ds]?|ing)|on average|within|inside|in (?:under|less)|"
    r"(?:more|longer|later|older|higher|over) than|waited (?:for )?over)\b",
    re.IGNORECASE,
)
_DENIED = re.compile(r"\bnot\b|n[’']t\b")
_TO_COME = re.compile(r"(?:\w+ ){1,4}?to (?!date\b|the\b|a\b)[a-z]+ ", re.IGNORECASE)  # "nobody to wait"
_BY = re.compile(r"(?: of [a-z ]{2,30}?)? (?:by|from) (?:the end of )?·")
_PAIR = 2


class Point(NamedTuple):
    """One place on a scale: what kind of place it is, its number with its unit, and what it is the least or most of."""

    kind: str
    value: Decimal
    unit: str
    of: frozenset[str]


class Spread(NamedTuple):
    """Two points of which the first cannot lie beyond the second, in the words of a sentence or two."""

    words: str
    low: Point
    high: Point


def spreads(plan: Gathered) -> Iterator[tuple[Said, Spread]]:
    """The first two points of a sentence, or of it and one beside it, that lie the wrong way round."""
    numbers = plan.once(numbered)
    known = -1
    for place in filter(numbers.__contains__, plan.places(_ROLES, HOLDING)):
        one, part = plan.told_at[place]
        near = [place, *(each for each in (place - 1, place + 1) if each > known and numbers.get(each))]
        for each in near:
            other, beside = plan.told_at[each]
            if other is not one or (each == place and numbers[place] < _PAIR):
                continue
            texts = (beside.text, part.text) if each < place else (part.text, beside.text)
            found = _in(part.text if each == place else " ".join(texts), is_of_two=each != place)
            if found:
                known = max(place, each)
                yield one, found
                break


def _in(words: str, *, is_of_two: bool = False) -> Spread | None:
    if len(_SIGN.findall(words)) < _PAIR:
        return None
    text = in_digits(_AGE.sub(r"\g<0>:", words) if " age " in words else words)
    if _OTHER.search(text):
        return None
    found = list(points(text))
    lows, highs, middles, limits = ([one for one in found if one.kind == kind] for kind in _KINDS)
    pairs = [(low, middle) for low in lows for middle in middles] if len(middles) == 1 else []
    pairs += [(middle, high) for middle in middles for high in highs] if len(middles) == 1 else []
    pairs += [(low, high) for low in lows[:1] for high in highs[:1]] if len(lows) == len(highs) == 1 else []
    some = [one for one in found if one.kind == _OF_SOME]
    pairs += [_in_days(some[0], highs[0])] if len(highs) == len(some) == 1 else []
    pairs += [(high, limit) for limit in limits for high in (*highs, *middles)] if len(limits) == 1 else []
    off = (
        Spread(words, low, high)
        for low, high in pairs
        if low.value > high.value and _are_of_one(low, high, is_of_two=is_of_two)
    )
    return next(off, None)


_PART = re.compile(r"\b(?:part|share|group|item|single|source|provider|number|cause|reason|contribut\w+|employer)\b")
_TIMES = {"m": 1_000_000, "million": 1_000_000, "k": 1_000, "thousand": 1_000, "bn": 1_000_000_000}
_DAYS = {"day": 1, "week": 7, "month": 28, "year": 365}
_OF_SOME = "least of some"  # "nine waited more than four weeks"
_KINDS = ("least", "most", "average", "limit")


def points(text: str) -> Iterator[Point]:
    """The points that a text in digits tells, each kind with the words of what it is of."""
    for hit in _POINT.finditer(text):
        if _PART.search(hit["what"] or ""):
            continue  # "the largest part, at £1.26m"
        if hit["low"] or hit["high"] or not _ROUGH.search(text[: hit.start("number")].rstrip(" £")):
            kind = "least" if hit["low"] else "most" if hit["high"] else "average"
            of = frozenset(map(stem, (hit["what"] or "").casefold().split())) - _EMPTY
            unit = "£" if hit["money"] else _unit(hit["unit"])
            yield Point(kind, value(hit["number"]) * _TIMES.get((hit["unit"] or "").casefold(), 1), unit, of)
    for hit in _RANGE.finditer(text):
        least, most = value(hit["least"]), value(hit["most"])
        if least < most:
            yield Point("least", least, _unit(hit["unit"]), frozenset())
            yield Point("most", most, _unit(hit["unit"]), frozenset())
    yield from _bounds(text)


def _bounds(text: str) -> Iterator[Point]:
    """What some went beyond, and what nobody did."""
    for hit in _EXCEEDED.finditer(text):
        yield Point(_OF_SOME, value(hit["number"]), _unit(hit["unit"]), frozenset())
    for hit in _ALL.finditer(text):
        if not (_DENIED.search(hit["was"] or "") or _TO_COME.search(hit.group()) or _BY.match(text, hit.end())):
            yield Point("limit", value(hit["number"]), _unit(hit["unit"]), frozenset())


def _in_days(one: Point, other: Point) -> tuple[Point, Point]:
    """Two points as they are if they are of one unit, else in days where both are times of the calendar."""
    if one.unit == other.unit or not (one.unit in _DAYS and other.unit in _DAYS):
        return one, other
    one, other = (each._replace(value=each.value * _DAYS[each.unit], unit="day") for each in (one, other))
    return one, other


def _unit(word: str | None) -> str:
    """A unit as of one, or "" for a word that is none."""
    plain = stem((word or "").casefold().replace("per cent", "%"))
    plain = _SAME.get(plain, _SAME.get(f"{plain}s", plain))
    return plain if plain in _UNITS else ""


def _are_of_one(one: Point, other: Point, *, is_of_two: bool) -> bool:
    """Whether two points may lie on one scale: no two units, no two things, and in two sentences none that is new."""
    middle, far = (one, other) if one.kind == "average" else (other, one)
    if is_of_two and middle.kind == "average" and not middle.of and far.of:
        return False
    is_like = one.unit == other.unit or not (one.unit and other.unit)
    is_limit = "limit" in (one.kind, other.kind)
    is_one = bool(one.of & other.of) or not (one.of and other.of)
    return is_like and is_one and not (is_limit and one.unit != other.unit)
