"""Numbers in a text: counts with what they count, shares, and what bounds them ("at least", "<=")."""

import re
from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from milepost.core.quick import quick
from milepost.core.words.participles import IRREGULAR

_NUMBER = re.compile(
    r"(?<![\w.,/£$€-])(?P<number>\d{1,3}(?:,\d{3}){1,3}|\d{1,9}(?:\.\d{1,4})?)"
    r"(?P<share>\s?(?:%|per ?cent\b|percentage points?\b))?(?P<plus>\+(?= [a-z])|(?<=%)\+)?"
    r"(?![\w/+]|\.\d|:\d|-\d)",
    re.IGNORECASE,
)
_MONEY = re.compile(
    r"£\s?(?P<number>\d{1,3}(?:,\d{3}){1,3}|\d{1,9}(?:\.\d{1,4})?)(?:\s?(?P<times>k|m|bn|thousand|million|billion)\b)?"
    r"(?![\w/])",
    re.IGNORECASE,
)
_THOUSANDS = {"k": 1, "thousand": 1, "m": 2, "million": 2, "bn": 3, "billion": 3}
_TO_NINETEEN = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
)
_TENS_UP = "twenty thirty forty fifty sixty seventy eighty ninety"
_TENS = {word: 10 * at for at, word in enumerate(_TENS_UP.split(), 2)}
_TO_TEENS = {word: number for number, word in enumerate(_TO_NINETEEN.split())}
_IN_WORDS = _TO_TEENS | _TENS | {"a hundred": 100, "one hundred": 100}
_WORDS = "|".join(sorted(_IN_WORDS, key=len, reverse=True))
_COUNTED = re.compile(
    rf"(?P<word>(?P<tens>(?:{'|'.join(_TENS)})[ -])?(?P<last>{_WORDS}))(?P<unit>(?: [a-z][a-z'’-]+){{1,3}})\b",
    re.IGNORECASE,
)
_EACH = re.compile(r" (?:per|a|each|every) (?:week|month|term|quarter|year)\b", re.IGNORECASE)
_RATE = re.compile(r" per \d{1,3}(?:,\d{3})*\b")
_PER = " per "  # with which a rate opens
_RATIO = re.compile(r"(?<![\w.,])(\d{1,3}(?:\.\d{1,2})?) (?:out of|in) (\d{1,3})(?![\w.,]\d|\d)")
_WORDS_BEHIND = re.compile(r"(?:[ \t\n]{1,3}[^\W\d_](?:[^\W\d_]|['’&/-])*){1,4}")
_LEAST = (
    r"at least|at or above|a minimum of|minimum(?: of)?|no (?:fewer|less|lower) than|not (?:less|fewer) than|"
    r"over|above|more than|>=|≥|=>|>"
)
_MOST = (
    r"at most|at or (?:below|under)|a maximum of|maximum(?: of)?|no (?:more|higher|greater|longer) than|not more than|"
    r"not (?:to )?exceed(?:ing)?|below|under|less than|fewer than|<=|≤|=<|<"
)
_BOUND = re.compile(rf"(?:(?P<least>{_LEAST})|(?P<most>{_MOST}))\s{{0,2}}$", re.IGNORECASE)
# What each of them ends with, asked first, as it is far quicker.
_BOUND_ENDS = (
    "least", "most", "above", "below", "under", "over", "of", "mum", "than", "exceed", "exceeding",
    "=", "≥", "≤", ">", "<",
)  # fmt: skip
_BOUND_BEHIND = re.compile(
    r" or (?:(?P<least>more|above|over|better|higher)|(?P<most>fewer|less|below|under|lower))\b", re.IGNORECASE
)
_AGES = re.compile(r"\b(?:aged?|ages|over|the)\s$", re.IGNORECASE)
_DONE = re.compile(r"(?:[a-z]{3,14}ly )?[a-z]{2,14}[^e]ed\b", re.IGNORECASE)
_MOST_WORDS = 3  # of what is counted, unless the next one ends it: "warm home grant letters"
_LOOK_BACK = 18  # characters before a number in which such words stand
_SMALL_WORDS = (
    "a an and are as at be by can each for from had has have if in is it its may must of on or our per should so that "
    "the their then there these they this those to up was we were which who will with within across via through where "
    "when not being been also all every both than into under over about after before during currently "
    "using including being between among across against until now while without or nor but his her no "
    "last previous next"
)
_STOPS = frozenset(_SMALL_WORDS.split())
_STATES = frozenset(
    {"open", "live", "ready", "active", "complete", "available", "built", "let", "sold", "held", "met", "run"}
)
_PLURALS = frozenset({"people", "children", "women", "men", "staff"})  # without an "s"
_PARTS = frozenset({"thirds", "quarters", "fifths", "tenths"})  # "two thirds of homes" counts no homes
_TIMES = ("minute", "min", "hour", "hr", "day", "week", "month", "year", "yr", "term")
TIMES = frozenset(unit + end for unit in _TIMES for end in ("", "s"))


@quick
@dataclass(frozen=True, slots=True)
class Quantity:
    """A number in a text, as `text[start:end]`; `unit` is what is counted ("" where no noun follows).

    `bound` is ">=" or "<=" where the words before it bound it.
    """

    value: Decimal
    start: int
    end: int
    unit: str = ""
    is_share: bool = False
    bound: str = ""


def quantities(text: str, skip: Iterable[tuple[int, int]] = ()) -> tuple[Quantity, ...]:
    """The numbers of a text in order; stretches to skip are those that a date or a code takes.

    "9 out of 10" holds none, and of "14 per 1,000" the second says what the first is of.
    """
    hits = [hit for hit in _NUMBER.finditer(text) if not (hit["plus"] and _is_age(text, hit))]
    if not hits:
        return ()
    taken = sorted([*skip, *_ratios(text), *([hit.span() for hit in _RATE.finditer(text)] if _PER in text else ())])
    starts = [start for start, _ in taken]
    return tuple(_quantity(text, hit) for hit in hits if not _is_taken(hit, starts, taken))


def _ratios(text: str) -> list[tuple[int, int]]:
    """Where a text says "9 out of 10" or "1 in 5"."""
    if " in " not in text and " out of " not in text:
        return []
    return [hit.span() for hit in _RATIO.finditer(text) if Decimal(hit.group(1)) <= int(hit.group(2))]


def money(text: str) -> tuple[Quantity, ...]:
    """The sums of money in a text in order, in pounds."""
    return tuple(_sum(hit) for hit in _MONEY.finditer(text))


def _sum(hit: re.Match[str]) -> Quantity:
    times = Decimal(1000) ** _THOUSANDS.get((hit.group("times") or "").lower(), 0)
    value = Decimal(hit.group("number").replace(",", "")) * times
    whole = value.to_integral_value()
    return Quantity(whole if whole == value else value, hit.start(), hit.end(), "£")


def in_words(text: str) -> tuple[Quantity, ...]:
    """A number in words that opens a text and counts several things, or none: "Zero children", "Twenty-five hubs"."""
    hit = _COUNTED.match(text)
    if hit is None:
        return ()
    tens = _TENS[hit["tens"][:-1].lower()] if hit["tens"] else 0
    number = tens + _IN_WORDS[hit["last"].lower()]
    unit = unit_behind(text, hit.end("word"))
    noun = unit.rpartition(" ")[2]
    is_one = number == 1 and not (noun and _EACH.match(text, hit.end("word") + 1 + len(unit)))
    if is_one or noun in _PARTS or not (number < 2 or _is_plural(noun)):
        return ()
    return (Quantity(Decimal(number), hit.start(), hit.end("word"), unit),)


def _is_taken(hit: re.Match[str], starts: list[int], taken: list[tuple[int, int]]) -> bool:
    """Whether a number lies in one of the stretches, which are in order and apart."""
    at = bisect_left(starts, hit.end()) - 1
    return at >= 0 and taken[at][1] > hit.start()


def _is_age(text: str, hit: re.Match[str]) -> bool:
    """Whether "65+" says who somebody is: "the 65+ club", "people aged 65+ living alone"."""
    return _AGES.search(text, max(0, hit.start() - _LOOK_BACK), hit.start()) is not None


def said(value: Decimal) -> str:
    """A number as people write it: thousands with commas, and one decimal where it is not whole."""
    rounded = round(value, 1)
    return f"{int(rounded):,}" if rounded == rounded.to_integral_value() else f"{rounded:,}"


def _quantity(text: str, hit: re.Match[str]) -> Quantity:
    is_share = hit.group("share") is not None
    is_points = is_share and "point" in hit.group("share")
    unit = "percentage points" if is_points else "%" if is_share else unit_behind(text, hit.end())
    value = Decimal(hit.group("number").replace(",", ""))
    if "ed" in unit and value != 1 and _DONE.match(unit) and not _is_plural(unit.rpartition(" ")[2]):
        unit = ""  # "Flat 14 painted": it counts nothing
    return Quantity(value, hit.start(), hit.end(), unit, is_share, _bound(text, hit, "" if is_share else unit))


def _bound(text: str, hit: re.Match[str], unit: str) -> str:
    """What bounds a number: words before it, a plus, or words behind it or what it counts ("12 visits or fewer")."""
    end = hit.end() + len(unit) + 1 if unit and text.startswith(unit, hit.end() + 1) else hit.end()
    first = max(0, hit.start() - _LOOK_BACK)
    may_be = text[first : hit.start()].rstrip().casefold().endswith(_BOUND_ENDS)
    before = _BOUND.search(text, first, hit.start()) if may_be else None
    bound = before or _BOUND_BEHIND.match(text, end)
    return ">=" if hit["plus"] or (bound and bound.group("least")) else "<=" if bound else ""


def _is_state(word: str) -> bool:
    """Whether a word says how things are, and not what they are: "5 fridges open"."""
    return word.endswith(("ed", "ing")) or word.lower() in _STATES


def unit_behind(text: str, at: int) -> str:
    """The nouns that follow a number, up to a small word, a verb form or what a plural does: "8 partners sign up"."""
    rate = _RATE.match(text, at) if text.startswith(_PER, at) else None
    if rate:
        return rate.group().strip()
    words: list[str] = []
    behind = _WORDS_BEHIND.match(text, at)
    for word in behind.group().split() if behind else ():
        if word.lower() in _STOPS or (words and _ends(words[-1], word)):
            break
        words.append(word)
    if words[_MOST_WORDS:] and not _is_plural(words[-1]):
        words.pop()
    return " ".join(words).rstrip("'’")


def _ends(last: str, word: str) -> bool:
    """Whether a word no longer says what is counted."""
    is_done = _is_plural(last) and not _is_plural(word)
    if is_done and last.lower() in TIMES:
        is_done = word.lower() in IRREGULAR  # "30 days given" counts days
    if is_done or not _is_state(word):
        return is_done
    return not (word.endswith("ed") and last.endswith("ly"))  # "newly trained wardens"


def _is_plural(word: str) -> bool:
    low = word.lower()
    return low in _PLURALS or (low.endswith("s") and not low.endswith(("ss", "us", "is")))
