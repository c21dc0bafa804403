"""The figures of a sentence, in digits or in words, for rules that reckon with them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from milepost.core.checks.gathered import Said, words_of

_UNITS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
          "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen")  # fmt: skip
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_VALUES = {word: at for at, word in enumerate(_UNITS, 1)} | {word: 10 * at for at, word in enumerate(_TENS, 2)}
_NUMBERS = frozenset(_VALUES) - {"one"}  # most sentences hold none, and to look for words is quick
_DIGITS = re.compile(r"\d+")
_WORD = re.compile(r"[a-z]+")
_TIMES = {"k": 1_000, "thousand": 1_000, "m": 1_000_000, "million": 1_000_000, "bn": 1_000_000_000}
_LONGEST_FIRST = "|".join(sorted(_UNITS, key=len, reverse=True))
_WORDS = rf"(?:(?:{'|'.join(_TENS)})(?:-(?:{'|'.join(_UNITS[:9])}))?|{_LONGEST_FIRST})"
_IN_WORDS = re.compile(rf"(?<![\w.,/–-])(?!one\b){_WORDS}\b(?![-–]\w)", re.IGNORECASE)
# what a pattern looks for in a text that `in_digits` gave, with what may not stand before and behind it
COUNT = r"(?:\d{1,3}(?:,\d{3})+|\d{1,9})(?:\.\d{1,2})?"
BEFORE = r"(?<![\w.,£/–-])"
AFTER = r"(?![\w/%]|[.,]\d|:\d|[-–]\d)"
_FIGURE = re.compile(
    rf"(?<![\w.,/–-])(?P<pound>£ ?)?(?P<number>{COUNT}|{_WORDS}\b)"
    rf"(?P<times> ?(?:k|m|bn)\b| (?:thousand|million)\b)?(?P<share> ?(?:%|per ?cent\b))?(?![\w/]|[.,]\d|:\d|[-–]\d)",
    re.IGNORECASE,
)
_MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|"
    r"Nov(?:ember)?|Dec(?:ember)?)"
)
_TIME = re.compile(
    rf"\b(?:\d{{1,2}} ?(?:st|nd|rd|th)? (?:of )?)?{_MONTH}\b\.?(?: ?[‘’'`]?\d{{2,4}}\b)?|"
    r"\b(?:19|20)\d\d(?:[/–-]\d{2,4})?\b(?!,\d)|\bQ(?:uarter )?[1-4]\b|\b\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\b|"
    r"\b(?:(?<!the )(?<!this )(?<!last )(?<!half-)[Yy]ear|[Aa]ction|[Pp]hase|[Ss]tage|[Ll]evel|[Tt]ier|[Ww]ard|"
    r"[Rr]oute|[Aa]ges?|[Aa]ged|[Pp]riority|"
    r"[Oo]utcome) \d[\d.]*|\b\d+(?:st|nd|rd|th)\b|\b\d{1,2}(?:[.:]\d\d)? ?(?:am|pm)\b"
)


@dataclass(frozen=True, slots=True)
class Figure:
    """A number in a text, as it is printed at `text[start:end]`."""

    value: Decimal
    start: int
    end: int
    words: str
    is_money: bool = False
    is_share: bool = False


def value(words: str) -> Decimal:
    """What a number in digits or words is worth: "1,200", "forty-two", "£41,200", "Three"."""
    plain = words.strip("£ ").replace(",", "").casefold()
    if plain[:1].isdigit():
        return Decimal(plain)
    tens, _, unit = plain.partition("-")
    return Decimal(_VALUES[tens] + (_VALUES[unit] if unit else 0))


@lru_cache(maxsize=8192)  # several rules reckon with the same sentences
def timeless(text: str) -> str:
    """The text with dots in the place of dates, ages and numbers that only name something; nothing else moves."""
    return _TIME.sub(lambda hit: "·" * len(hit.group()), text) if _DIGITS.search(text) else text


@lru_cache(maxsize=8192)
def in_digits(text: str) -> str:
    """The text without times, as `timeless` gives it, and with its numbers in digits."""
    plain = timeless(text)
    if _NUMBERS.isdisjoint(words_of(plain)):
        return plain
    return _IN_WORDS.sub(lambda hit: str(value(hit.group())), plain)


@lru_cache(maxsize=8192)  # several rules reckon with the same sentences
def figures(text: str) -> tuple[Figure, ...]:
    """The figures of a text in order, dates left out; "one" is a figure only in digits."""
    if not _DIGITS.search(text) and _NUMBERS.isdisjoint(words_of(text)):
        return ()
    hits = _FIGURE.finditer(timeless(text))
    return tuple(_figure(hit) for hit in hits if hit["number"].casefold() != "one")


@lru_cache(maxsize=8192)
def reckonable(text: str, fewest: int = 2) -> str:
    """The text as `in_digits` gives it, or "" where it holds fewer numbers, as most do: there is nothing to reckon."""
    return in_digits(text) if _holds(text, fewest) and _holds(timeless(text), fewest) else ""


def reckoned(one: Said, fewest: int = 2) -> Iterator[str]:
    """The sentences of an answer that hold so many numbers, and so can be reckoned with."""
    return (sentence for sentence in one.sentences() if reckonable(sentence, fewest))


def _holds(text: str, fewest: int) -> bool:
    """Whether a text may hold so many numbers, in digits or in words; digits are counted first, which is soon done."""
    digits = len(_DIGITS.findall(text))
    if digits >= fewest:
        return True
    return digits + sum(map(_VALUES.__contains__, _WORD.findall(text.lower()))) >= fewest


def _figure(hit: re.Match[str]) -> Figure:
    times = _TIMES.get((hit["times"] or "").strip().casefold(), 1)
    worth = value(hit["number"]) * times
    return Figure(worth, hit.start(), hit.end(), hit.group(), bool(hit["pound"]), bool(hit["share"]))
