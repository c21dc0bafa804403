"""The figures of a sentence, in digits or in words, for rules that reckon with them."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from functools import lru_cache
from itertools import groupby
from typing import NamedTuple

from milepost.core.checks.gates import Gated
from milepost.core.checks.gathered import FIGURE, Gathered, Roles, Said, Sentence, gathered, words_in, words_of
from milepost.core.checks.looking import EVERYWHERE, WRITTEN
from milepost.core.plan.model import Plan
from milepost.core.words.anycase import AnyCase, Form
from milepost.core.words.dates.names import MONTH_OR_SHORT, MONTH_WORDS, WEEKDAY
from milepost.core.words.digits import digit_runs, holds_digit

_UNITS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
          "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen")  # fmt: skip
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
SMALL = "|".join(_UNITS[:9])  # in patterns
_VALUES = {word: at for at, word in enumerate(_UNITS, 1)} | {word: 10 * at for at, word in enumerate(_TENS, 2)}
_ANY = " ".join((FIGURE, "hundred", *_VALUES))
_COUNTING = frozenset((*_VALUES, "hundred"))
_NUMBERS = _COUNTING - {"one"}  # most sentences hold none, and to look for words is quick
_NUMBERS_OF_ONE = frozenset({"hundred", "thousand"})  # "one" of which is a figure
_LAST_WORD = "|".join(sorted(_COUNTING, key=len, reverse=True))
# how a number that is no share ends, for a cheap look at what stands behind it
NUMBER_END = rf"(?i:\d(?:p| ?(?:k|m|bn)| thousand| million)?|\b(?:{_LAST_WORD})(?: thousand| million)?)"
NUMBER_START = rf"(?:\d|an? |(?:{_LAST_WORD})\b)"
_TIMES = {"k": 1_000, "thousand": 1_000, "m": 1_000_000, "million": 1_000_000, "bn": 1_000_000_000}
_LONGEST_FIRST = "|".join(sorted(_UNITS, key=len, reverse=True))
_BELOW = rf"(?:(?:{'|'.join(_TENS)})(?:-(?:{'|'.join(_UNITS[:9])}))?|{_LONGEST_FIRST})"  # a hundred
_HUNDREDS = rf"(?:(?:a|{'|'.join(_UNITS[:9])}) hundred(?:(?: and)? {_BELOW})?|{_BELOW})"
_WORDS = rf"(?:{_BELOW} thousand(?: and)? {_HUNDREDS}|{_HUNDREDS})"  # "two thousand" alone is 2 with what it is times
_NOT_ONE = r"(?!one\b(?! (?:hundred|thousand)))"
_IN_WORDS = AnyCase(rf"(?<![\w.,/–-]){_NOT_ONE}{_WORDS}\b(?![-–]\w)")
_FURTHER = r"(?:\d{0,2}(?:,\d{3})+|\d{0,8})(?:\.\d{1,2})?"
COUNT = rf"\d{_FURTHER}"
NUMBER = rf"(?:{COUNT}|{_WORDS}\b)"  # in digits or in words, in a text as it is printed
_BEFORE = r"\w.,£/–-"
BEFORE = rf"(?<![{_BEFORE}])"
_FRACTION = r" (?:thirds|quarters|fifths|sixths|eighths|tenths)\b"  # "two thirds of them" are not 2 of them
AFTER = rf"(?![\w/%]|[.,]\d|:\d|[-–]\d|{_FRACTION})"
WHICH = r"(?:(?:the|all|our|its|their|these|those|[a-z]+[’']s) ){0,3}"  # "12 of all the 14", "of the hub's 24"


_GOES_ON = (
    r"(?P<ends>)(?P<times> ?(?:k|m|bn)\b| (?:thousand|million)\b)?(?P<share> ?(?:%|per ?cent\b))?"
    rf"(?![\w/]|[.,]\d|:\d|[-–]\d|-[a-z]|{_FRACTION})"
)
_SUM_IN_WORDS = rf"(?<=£) ?(?:{_NOT_ONE}{_WORDS}\b)"
# a figure opens with a pound or a digit, which are soon found, or with a word, which is found before
_FIGURE_IN_DIGITS = re.compile(
    rf"[£\d](?<![\w.,/–-].)(?:(?<=£) ?{COUNT}|(?<=\d){_FURTHER}|{_SUM_IN_WORDS}){_GOES_ON}", re.IGNORECASE
)
_FIGURE_IN_WORDS = re.compile(rf"(?<![\w.,/–£-])(?<!£ ){_NOT_ONE}{_WORDS}\b{_GOES_ON}", re.IGNORECASE)
_UNIT = re.compile(r"(?<=\d)( ?(?:m|k|bn)\b| (?:thousand|million)\b)", re.IGNORECASE)
_NAMES_OF_UNITS = frozenset({"m", "k", "bn", "thousand", "million"})
_SUM = re.compile(r"(?<![\d.,])\d[\d,]*(?:\.\d+)?(?! ?(?:%|per ?cent))(?![\d.,]*\d)")
# "in May 27 of the 36", "by the end of March 36 of them"
_A_PART = (
    rf"(?!\d\d (?:out )?of (?:(?:the |our |all |its |their |these )?(?:\d|{_WORDS}\b)|(?:them|these|those|whom)\b))"
)
_YEAR = rf"\.?(?: ?[‘’'`]?{_A_PART}(?:\d{{4}}|(?:(?<=[‘’'`])\d|[0-3])\d)\b)?"  # "April to June 64" counts
_MONTH = rf"{MONTH_OR_SHORT}\b"
_DAYS = (
    rf"(?<=\d)(?:\d? ?(?:st|nd|rd|th)? (?:of )?{_MONTH}{_YEAR}|"
    r"(?:(?<=1)9|(?<=2)0)\d\d(?:[/–-]\d{2,4})?\b(?!,\d)|\d?[/.]\d{1,2}[/.]\d{2,4}\b|\d*(?:st|nd|rd|th)\b|"
    r"\d?(?:[.:]\d\d)? ?(?:am|pm)\b)|(?<=[Qq])(?:uarter )?[1-4]\b"
)
# these open with one of a few signs, which are soon found, and look back from there
_TIME_IN_DIGITS = re.compile(rf"[\dQq](?<!\w.)(?:{_DAYS})")  # where a text holds no name of a month
_TIME = re.compile(
    rf"[\dJFMASONDQq](?<!\w.)(?:{_DAYS}|(?:(?<=J)(?:an(?:uary)?|une?|uly?)|"
    r"(?<=F)eb(?:ruary)?|(?<=M)(?:ar(?:ch)?|ay)|(?<=A)(?:pr(?:il)?|ug(?:ust)?)|(?<=S)ept?(?:ember)?|"
    rf"(?<=O)ct(?:ober)?|(?<=N)ov(?:ember)?|(?<=D)ec(?:ember)?)\b{_YEAR})"
)
_MONTHS = words_of(MONTH_WORDS)
_NAMES = words_of("year action age ages aged phase priority stage level tier ward route outcome")
_NAMED = re.compile(
    r"[YyAaPpSsLlTtWwRrOo](?<!\w.)(?:(?<=[Yy])(?<![Tt]he .)(?<![Tt]his .)(?<![Ll]ast .)(?<!each .)(?<!next .)"
    r"(?<!half-.)ear|(?<=[Aa])(?:ction|ges?|ged)|(?<=[Pp])(?:hase|riority)|(?<=[Ss])tage|(?<=[Ll])evel|(?<=[Tt])ier|"
    r"(?<=[Ww])ard|(?<=[Rr])oute|(?<=[Oo])utcome) (?:\d[\d.]*|(?:one|two|three|four|five|six|seven|eight|nine|ten)\b)"
)
_MANY_NAMES = words_of("years actions phases stages")
_NAMED_MANY = re.compile(
    r"\b(?:[Yy]ears|[Aa]ctions|[Pp]hases|[Ss]tages) \d{1,2}(?:, \d{1,2}){0,9},? (?:and|to|or|&) \d{1,2}\b"
)
_HOUR = rf"(?:\d{{1,2}}|{_LONGEST_FIRST})"
_HOURS = AnyCase(rf"\b(?:from|between) {_HOUR} (?:to|until|till|and) {_HOUR}\b(?! [a-z]+s\b|%|[,.]\d)")
_OPEN = re.compile(
    rf"\b(?:(?:morning|afternoon|evening|weekday|weekend|{WEEKDAY})s?|open|doors)"
    r"(?: (?:is|are|was|were))?,? $",
    re.IGNORECASE,
)  # "on Monday evenings from six to nine"
_LOOK_BACK = 24  # characters


class Figure(NamedTuple):
    """A number in a text, as it is printed at `text[start:end]`."""

    value: Decimal
    start: int
    end: int
    words: str
    is_money: bool = False
    is_share: bool = False


# The heads of patterns that look into a text that `in_digits` gave.


def opening(name: str, after: str = AFTER) -> str:
    """A pattern that opens with a number, under this name, that goes on no other and stands for itself.

    Its first sign is a digit, which is soon found; only from there does it look back.
    """
    return rf"(?P<{name}>\d(?<![{_BEFORE}].){_FURTHER}){after}"


def counted(name: str, after: str = AFTER) -> str:
    """A number inside a pattern, under this name, that stands for itself: no share, time, range or fraction."""
    return rf"(?P<{name}>{COUNT}){after}"


def so_many_of(nouns: str, which: str = WHICH) -> str:
    """A pattern that opens with "12 of the 14": a `part` with its nouns, and the `whole`."""
    return rf"{opening('part')}{nouns} (?:out )?of {which}{counted('whole')}"


@lru_cache(maxsize=8192)  # the same few numbers are printed again and again
def value(words: str) -> Decimal:
    """What a number in digits or words is worth: "1,200", "forty-two", "£41,200", "Three"."""
    plain = words.strip("£ ").replace(",", "").casefold()
    if plain[:1].isdigit():
        return Decimal(plain)
    thousands, thousand, rest = plain.partition(" thousand")
    if thousand:
        return 1000 * value(thousands) + value(rest.strip().removeprefix("and "))  # "two thousand four hundred"
    hundreds, hundred, rest = plain.partition(" hundred")
    if hundred:
        below = rest.strip().removeprefix("and ").strip()
        return 100 * Decimal(_VALUES.get(hundreds, 1)) + (value(below) if below else 0)  # "a hundred and twelve"
    tens, _, unit = plain.partition("-")
    return Decimal(_VALUES[tens] + (_VALUES[unit] if unit else 0))


@lru_cache(maxsize=8192)  # several rules reckon with the same sentences
def timeless(text: str) -> str:
    """The text with dots in the place of dates, ages and numbers that only name something; nothing else moves."""
    plain = _HOURS.sub(_of_a_clock, text) if "from " in text or "between " in text else text
    if not holds_digit(plain):
        return plain
    words = words_in(text)
    for names, form in ((_MANY_NAMES, _NAMED_MANY), (_NAMES, _NAMED)):
        plain = plain if names.isdisjoint(words) else form.sub(_dots, plain)
    return (_TIME_IN_DIGITS if _MONTHS.isdisjoint(words) else _TIME).sub(_dots, plain)


def _of_a_clock(hit: re.Match[str]) -> str:
    """Dots for two hours behind a day or a door, and the words as they are where they count."""
    is_open = _OPEN.search(hit.string, max(0, hit.start() - _LOOK_BACK), hit.start())
    return _dots(hit) if is_open else hit.group()


def _dots(hit: re.Match[str]) -> str:
    return "·" * len(hit.group())


@lru_cache(maxsize=8192)
def in_digits(text: str) -> str:
    """The text without times, as `timeless` gives it, and with its numbers in digits."""
    plain = timeless(text)
    if _NUMBERS.isdisjoint(words_in(text)):
        return plain
    left: list[str] = []
    done = 0
    for hit in _in_words(_IN_WORDS, plain, words_in(text)):
        left += plain[done : hit.start()], str(value(hit.group()))
        done = hit.end()
    return "".join((*left, plain[done:]))


def _in_words(form: Form, text: str, words: Sequence[str]) -> Iterator[re.Match[str]]:
    """Where a form opens with a number in words, tried only where one of the words stands, which is soon found."""
    opens = [word for word in _VALUES.keys() & words if word != "one" or not _NUMBERS_OF_ONE.isdisjoint(words)]
    opens += ["a hundred"] if "hundred" in words else []
    low, done = text.lower(), 0
    for at in sorted(at for word in opens for at in _places(low, word)):
        hit = form.match(text, at) if at >= done else None
        if hit:
            done = hit.end()
            yield hit


def _places(text: str, word: str) -> Iterator[int]:
    at = text.find(word)
    while at >= 0:
        yield at
        at = text.find(word, at + 1)


def in_one_unit(text: str) -> str:
    """The text of `in_digits` without "m" or "million" behind its numbers, where all of two or more bear the same."""
    if _NAMES_OF_UNITS.isdisjoint(words_in(text)):
        return text
    units = [hit.strip().casefold() for hit in _UNIT.findall(text)]
    is_one = len(units) > 1 and len(set(units)) == 1 and len(units) == len(_SUM.findall(text))
    return _UNIT.sub("", text) if is_one else text


def may_hold(text: str, many: int) -> bool:
    """Whether a text may hold so many figures, at a glance: dates and "one" are counted, too."""
    return digit_runs(text) + sum(map(_COUNTING.__contains__, words_in(text))) >= many


@lru_cache(maxsize=8192)  # several rules reckon with the same sentences
def figures(text: str) -> tuple[Figure, ...]:
    """The figures of a text in order, dates left out; "one" is a figure only in digits."""
    words = words_in(text)
    is_in_words = not _NUMBERS.isdisjoint(words)
    if not (is_in_words or holds_digit(text)):
        return ()
    plain = timeless(text)
    hits = [*_FIGURE_IN_DIGITS.finditer(plain)]
    if is_in_words:
        hits = sorted((*hits, *_in_words(_FIGURE_IN_WORDS, plain, words)), key=lambda hit: hit.start())
    return tuple(map(_figure, hits))


def reckoned(plan: Plan, fewest: int = 2, *, holding: str = "") -> Iterator[tuple[Said, str]]:
    """Every sentence with so many numbers outside dates, and so can be reckoned with: of `written`, and beside actions.

    `holding` names words in small letters, of which a sentence must hold one. Each comes with its answer, in order.
    """
    at_hand = gathered(plan)
    numbers = at_hand.once(numbered_everywhere)
    for place in at_hand.places(EVERYWHERE, holding) if holding else numbers:
        if numbers.get(place, 0) >= fewest:
            one, part = at_hand.told_at[place]
            yield one, part.text


def with_numbers(plan: Plan) -> Iterator[Said]:
    """Every answer of `written` that holds a number outside dates, in order."""
    return (next(same)[0] for _, same in groupby(reckoned(plan, 1), key=lambda each: id(each[0])))


def first(forms: Iterable[Form | Gated], text: str, is_wrong: Callable[[re.Match[str]], bool]) -> re.Match[str] | None:
    """The first place in a text where one of these forms stands and is wrong, form after form."""
    return next((hit for form in forms for hit in form.finditer(text) if is_wrong(hit)), None)


def numbered(plan: Gathered) -> Mapping[int, int]:
    """How many numbers outside dates the sentences hold that hold any, by their places; counted once for all rules."""
    return _numbered(plan, WRITTEN)


def numbered_everywhere(plan: Gathered) -> Mapping[int, int]:
    """The same of the sentences beside the actions, too, which come first."""
    return {**_numbered(plan, EVERYWHERE - WRITTEN), **plan.once(numbered)}


def _numbered(plan: Gathered, roles: Roles) -> Mapping[int, int]:
    counted = ((place, _count(plan.told_at[place][1])) for place in plan.places(roles, _ANY))
    return {place: many for place, many in counted if many}


def places_by_action(plan: Gathered) -> Mapping[str, Sequence[int]]:
    """The places of the sentences of every action that hold a number outside dates, in order; for `plan.once`."""
    found: dict[str, list[int]] = defaultdict(list)
    for place in sorted(plan.once(numbered)):
        found[plan.told_at[place][0].action.id].append(place)
    return found


def _count(part: Sentence) -> int:
    """How many numbers a sentence holds outside dates, in digits or in words."""
    return digit_runs(timeless(part.text)) + sum(map(_VALUES.__contains__, part.words))


def _figure(hit: re.Match[str]) -> Figure:
    _, times, share = hit.groups()
    number = hit.string[hit.start() : hit.end("ends")]
    worth = value(number) * _TIMES[times.strip().casefold()] if times else value(number)
    return Figure(worth, hit.start(), hit.end(), hit.group(), number.startswith("£"), bool(share))
