"""Numbers in a text: counts with what they count, shares, and what bounds them ("at least", "<=")."""

import re
from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

_NUMBER = re.compile(
    r"(?<![\w.,/£$€-])(?P<number>\d{1,3}(?:,\d{3}){1,3}|\d{1,9}(?:\.\d{1,4})?)"
    r"(?P<share>\s?(?:%|per ?cent\b|percentage points?\b))?"
    r"(?![\w/+]|\.\d|:\d|-\d)",
    re.IGNORECASE,
)
_MONEY = re.compile(
    r"£\s?(?P<number>\d{1,3}(?:,\d{3}){1,3}|\d{1,9}(?:\.\d{1,4})?)(?:\s?(?P<times>k|m|bn|thousand|million|billion)\b)?"
    r"(?![\w/])",
    re.IGNORECASE,
)
_THOUSANDS = {"k": 1, "thousand": 1, "m": 2, "million": 2, "bn": 3, "billion": 3}
_IN_WORDS = {
    word: number for number, word in enumerate(
        ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
    )
}  # fmt: skip
_COUNTED = re.compile(rf"(?P<word>{'|'.join(_IN_WORDS)})(?P<unit>(?: [a-z][a-z'’-]+){{1,2}})\b", re.IGNORECASE)
_RATE = re.compile(r" per \d{1,3}(?:,\d{3})*\b")
_RATIO = re.compile(r"(?<![\w.,])(\d{1,3}) (?:out of|in) (\d{1,3})(?![\w.,]\d|\d)")
_WORD = re.compile(r"[ \t\n]{1,3}([A-Za-z][A-Za-z'’&/-]*)")
_LEAST = r"at least|a minimum of|minimum(?: of)?|no fewer than|not less than|over|above|more than|>=|≥|=>|>"
_MOST = r"at most|a maximum of|maximum(?: of)?|no more than|not more than|below|under|less than|fewer than|<=|≤|=<|<"
_BOUND = re.compile(rf"(?:(?P<least>{_LEAST})|(?P<most>{_MOST}))\s{{0,2}}$", re.IGNORECASE)
_LOOK_BACK = 18  # characters before a number in which such words stand
_SMALL_WORDS = (
    "a an and are as at be by can each for from had has have if in is it its may must of on or our per should so that "
    "the their then there these they this those to up was we were which who will with within across via through where "
    "when not being been also all every both than into under over about after before during currently "
    "using including being"
)
_STOPS = frozenset(_SMALL_WORDS.split())
_STATES = frozenset(
    {"open", "live", "ready", "active", "complete", "available", "built", "let", "sold", "held", "met", "run"}
)
_LONGEST_UNIT = 3  # words
_TIMES = ("minute", "min", "hour", "hr", "day", "week", "month", "year", "yr", "term")
TIMES = frozenset(unit + end for unit in _TIMES for end in ("", "s"))


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
    ratios = [hit.span() for hit in _RATIO.finditer(text) if int(hit.group(1)) <= int(hit.group(2))]
    taken = sorted([*skip, *ratios, *(hit.span() for hit in _RATE.finditer(text))])
    starts = [start for start, _ in taken]
    return tuple(_quantity(text, hit) for hit in _NUMBER.finditer(text) if not _is_taken(hit, starts, taken))


def money(text: str) -> tuple[Quantity, ...]:
    """The sums of money in a text in order, in pounds."""
    return tuple(_sum(hit) for hit in _MONEY.finditer(text))


def _sum(hit: re.Match[str]) -> Quantity:
    times = Decimal(1000) ** _THOUSANDS.get((hit.group("times") or "").lower(), 0)
    value = Decimal(hit.group("number").replace(",", "")) * times
    whole = value.to_integral_value()
    return Quantity(whole if whole == value else value, hit.start(), hit.end(), "£")


def in_words(text: str) -> tuple[Quantity, ...]:
    """A number in words that opens a text and counts several things, or none: "Zero children", "Three hubs open"."""
    hit = _COUNTED.match(text)
    number = _IN_WORDS[hit.group("word").lower()] if hit else 1
    noun = hit.group("unit").split()[0] if hit else ""
    if hit is None or number == 1 or not (number == 0 or noun.endswith("s")):
        return ()
    return (Quantity(Decimal(number), hit.start(), hit.end("word"), noun),)


def _is_taken(hit: re.Match[str], starts: list[int], taken: list[tuple[int, int]]) -> bool:
    """Whether a number lies in one of the stretches, which are in order and apart."""
    at = bisect_left(starts, hit.end()) - 1
    return at >= 0 and taken[at][1] > hit.start()


def said(value: Decimal) -> str:
    """A number as people write it: thousands with commas, and one decimal where it is not whole."""
    rounded = round(value, 1)
    return f"{int(rounded):,}" if rounded == rounded.to_integral_value() else f"{rounded:,}"


def _quantity(text: str, hit: re.Match[str]) -> Quantity:
    bound = _BOUND.search(text, max(0, hit.start() - _LOOK_BACK), hit.start())
    sign = "" if bound is None else ">=" if bound.group("least") else "<="
    is_share = hit.group("share") is not None
    is_points = is_share and "point" in hit.group("share")
    unit = "percentage points" if is_points else "%" if is_share else _unit(text, hit.end())
    return Quantity(Decimal(hit.group("number").replace(",", "")), hit.start(), hit.end(), unit, is_share, sign)


def _is_state(word: str) -> bool:
    """Whether a word says how things are, and not what they are: "5 fridges open"."""
    return word.endswith(("ed", "ing")) or word.lower() in _STATES


def _unit(text: str, at: int) -> str:
    """The nouns that follow a number, up to a small word or a verb form."""
    rate = _RATE.match(text, at)
    if rate:
        return rate.group().strip()
    words: list[str] = []
    while len(words) < _LONGEST_UNIT:
        word = _WORD.match(text, at)
        if word is None or word.group(1).lower() in _STOPS or (words and _is_state(word.group(1))):
            break
        words.append(word.group(1))
        at = word.end()
    return " ".join(words)
