"""Words about time that name no day: recurring ("quarterly"), relative ("within six months of"), open ("TBC")."""

from dataclasses import dataclass

from milepost.core.words.dates import phrases
from milepost.core.words.dates.names import COUNTS
from milepost.core.words.dates.tokens import DASHES, Tokens
from milepost.core.words.due import DueKind

_UNITS = {unit + end for unit in ("day", "week", "month", "year", "quarter", "term") for end in ("", "s")}
_RECURRING = (
    "ongoing", "on going", "on - going", "continuous", "continual", "continuing", "rolling", "throughout the year",
    "all year", "daily", "weekly", "fortnightly", "monthly", "bi monthly", "bi - monthly", "bimonthly", "quarterly",
    "termly", "half termly", "annually", "annual", "yearly", "biannually", "bi annually", "bi - annually", "biennially",
    "six monthly", "six - monthly", "twice a year", "twice yearly", "half yearly", "half - yearly", "once a year",
    "each year", "every year", "per year", "each term", "every term", "per term", "each month", "every month",
    "each quarter", "every quarter", "per quarter",
)  # fmt: skip
_OPEN = (
    "tbc", "tba", "tbd", "to be confirmed", "to be agreed", "to be determined", "to be decided", "to be announced",
    "not known", "xx", "by xx",
)  # fmt: skip
_PHRASES = phrases.by_first_word(((DueKind.RECURRING, _RECURRING), (DueKind.CONDITIONAL, _OPEN)))
_RHYTHMS = frozenset({"weekly", "monthly", "yearly", "daily"})
_AHEAD = frozenset({"within", "in", "after"})
_OFTEN = frozenset({*COUNTS, "every"})
STARTS = _OFTEN | _AHEAD | _PHRASES.keys()


@dataclass(frozen=True, slots=True)
class Undated:
    """How such words bind, and the token after them."""

    end: int
    kind: DueKind
    notes: tuple[str, ...] = ()


def read(tokens: Tokens, at: int) -> Undated | None:
    """Words about time without a day that start at this token."""
    word = tokens.word(at)
    phrase = phrases.longest(_PHRASES, tokens, at) if word in _PHRASES else None
    if phrase:
        return Undated(*phrase)
    if word in _AHEAD:
        return _within(tokens, at)
    return _every_so_many(tokens, at) if word in _OFTEN or word[:1].isdigit() else None


def may_count(tokens: Tokens, at: int) -> bool:
    """Whether a number with a word behind it may say how often: "6 monthly"."""
    return tokens.word(at + 1) in _RHYTHMS


def _every_so_many(tokens: Tokens, at: int) -> Undated | None:
    """ "Every four months", "6 weekly", "six-monthly"."""
    if tokens.word(at) == "every" and _count(tokens, at + 1) and tokens.word(at + 2) in _UNITS:
        return Undated(at + 3, DueKind.RECURRING)
    if not _count(tokens, at):
        return None
    dash = tokens.word(at + 1) in DASHES
    is_so = tokens.word(at + 1 + dash) in _RHYTHMS
    return Undated(at + 2 + dash, DueKind.RECURRING) if is_so else None


def _within(tokens: Tokens, at: int) -> Undated | None:
    """ "Within three months of ...": counted from a day that the words do not give."""
    if tokens.word(at + 2) not in _UNITS or not _count(tokens, at + 1):
        return None
    said = tokens.said(at, at + 3)
    return Undated(at + 3, DueKind.CONDITIONAL, (f"“{said}” counts from a day that is not printed.",))


def _count(tokens: Tokens, at: int) -> int | None:
    return tokens.number(at) or COUNTS.get(tokens.word(at))
