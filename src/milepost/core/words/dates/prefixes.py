"""The words around a date that say how it binds: "by the end of", "from", "no later than", "onwards", "(annually)"."""

from dataclasses import dataclass

from milepost.core.words.dates.names import WEEKDAYS
from milepost.core.words.dates.tokens import DASHES, Tokens
from milepost.core.words.due import DueKind

_LEADS = {
    DueKind.BY: (
        "by", "before", "until", "till", "no later than", "not later than", "up to", "due", "due by", "due in",
        "due on", "due date", "target", "target date", "deadline", "completion date", "expected", "ahead of",
        "prior to", "achieve by",
    ),
    DueKind.DURING: (
        "in", "on", "at", "for", "during", "throughout", "across", "over", "within", "between", "around", "circa",
        "about", "week commencing", "week ending", "w c", "w / c", "w e", "w / e",
    ),
    DueKind.FROM: (
        "from", "since", "after", "starting", "starting in", "starting from", "beginning", "as of", "as from",
        "with effect from", "commencing",
    ),
    DueKind.RECURRING: ("every", "each"),
}  # fmt: skip
_PARTS = (
    "end of", "end", "the end of", "close of", "start of", "the start of", "beginning of", "the beginning of", "early",
    "mid", "middle of", "the middle of", "late", "first half of", "second half of", "the first half of", "month of",
    "the second half of", "months of", "the month of", "start",
)  # fmt: skip
_BY_PARTS = frozenset({"end of", "end", "the end of", "close of"})
_PHRASES = {tuple(phrase.split()): kind for kind, phrases in _LEADS.items() for phrase in phrases}
_PART_PHRASES = {tuple(phrase.split()) for phrase in _PARTS}
_LOOSE = frozenset({"on", "at", "over", "about", "around", "circa"})  # these lead to numbers as often as to times
_LONGEST = 4
STARTS = frozenset({phrase[0] for phrase in (*_PHRASES, *_PART_PHRASES)} | WEEKDAYS)


@dataclass(frozen=True, slots=True)
class Prefix:
    """The words before a date: the token after them, and how they bind; kind is NONE where they do not say.

    A firm prefix makes even a bare "May" or "2030" a time.
    """

    end: int
    kind: DueKind = DueKind.NONE
    is_firm: bool = False


def read(tokens: Tokens, at: int) -> Prefix:
    """The words that lead to a date at this token; an empty prefix where there are none."""
    end, kind, is_firm = at, DueKind.NONE, False
    if tokens.word(at) not in STARTS:
        return Prefix(end)
    length, lead = _longest(tokens, at)
    if length:
        end, kind, is_firm = at + length, lead, tokens.word(at) not in _LOOSE
        end += tokens.word(end) == ":"
    part = next((size for size in _sizes(tokens, end) if _words(tokens, end, size) in _PART_PHRASES), 0)
    if part:
        kind = DueKind.BY if kind is DueKind.NONE and " ".join(_words(tokens, end, part)) in _BY_PARTS else kind
        end, is_firm = end + part, True
        end += tokens.word(end) in DASHES
    end += end > at and tokens.word(end) in {"the", "this"}
    end += tokens.word(end) in WEEKDAYS and tokens.word(end + 1) != "s"
    end += tokens.word(end) == "," and tokens.word(end - 1) in WEEKDAYS
    end += end > at and tokens.word(end) == "the"
    return Prefix(end, kind, is_firm)


def suffix(tokens: Tokens, at: int) -> tuple[int, DueKind]:
    """The token after the words that follow a date and change how it binds, and how they do."""
    if tokens.word(at) in {"onwards", "onward", "on"} and (
        tokens.word(at) != "on" or tokens.word(at + 1) in {",", ".", ""}
    ):
        return at + 1, DueKind.FROM
    if tokens.word(at) in {"annually", "yearly"}:
        return at + 1, DueKind.RECURRING
    if tokens.word(at) == "(" and tokens.word(at + 1) in {"annually", "yearly", "recurring"}:
        return at + 2 + (tokens.word(at + 2) == ")"), DueKind.RECURRING
    if tokens.word(at) in {"each", "every"} and tokens.word(at + 1) == "year":
        return at + 2, DueKind.RECURRING
    return _condition(tokens, at)


def _condition(tokens: Tokens, at: int) -> tuple[int, DueKind]:
    """A bracket that makes a date conditional: "(website permitting)", "(subject to funding)", "(TBC)"."""
    if tokens.word(at) != "(":
        return at, DueKind.NONE
    close = next((step for step in range(at + 1, at + 9) if tokens.word(step) == ")"), None)
    words = {tokens.word(step) for step in range(at + 1, close)} if close else set()
    if close and words & {"permitting", "subject", "tbc", "provisional", "pending", "provisionally", "dependent", "if"}:
        return close + 1, DueKind.CONDITIONAL
    return at, DueKind.NONE


def _longest(tokens: Tokens, at: int) -> tuple[int, DueKind]:
    for size in _sizes(tokens, at):
        kind = _PHRASES.get(_words(tokens, at, size))
        if kind is not None:
            return size, kind
    return 0, DueKind.NONE


def _words(tokens: Tokens, at: int, size: int) -> tuple[str, ...]:
    return tokens.words[at : at + size]


def _sizes(tokens: Tokens, at: int) -> range:
    return range(min(_LONGEST, len(tokens) - at), 0, -1)
