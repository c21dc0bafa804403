"""The words around a date that say how it binds: "by the end of", "from", "no later than", "onwards", "(annually)"."""

from typing import NamedTuple

from milepost.core.words.dates import phrases, weeks
from milepost.core.words.dates.names import WEEKDAYS
from milepost.core.words.dates.tokens import DASHES, Tokens
from milepost.core.words.due import DueKind

_LEADS = {
    DueKind.BY: (
        "by", "before", "until", "till", "no later than", "not later than", "up to", "due", "due by", "due in",
        "due on", "due date", "target", "target date", "deadline", "completion date", "expected", "ahead of",
        "prior to", "achieve by", "timescale", "timescales", "timeframe", "timeline",
        "revised date", "new date", "original date", "by when", "deadline for completion", "completion",
    ),
    DueKind.DURING: (
        "in", "on", "at", "for", "during", "throughout", "across", "over", "within", "between", "around", "circa",
        "about", "week commencing", "week ending", "week beginning", "w c", "w / c", "w b", "w / b",
        "w e", "w / e",
    ),
    DueKind.FROM: (
        "from", "since", "after", "starting", "starting in", "starting from", "beginning", "as of", "as from",
        "with effect from", "commencing", "not before", "no earlier than", "not earlier than",
    ),
    DueKind.RECURRING: ("every", "each"),
}  # fmt: skip
_PARTS = {
    DueKind.BY: ("end of", "end", "the end of", "close of"),
    DueKind.NONE: (
        "start of", "the start of", "beginning of", "the beginning of", "early", "mid", "middle of", "the middle of",
        "late", "early in", "late in",
        "first half of", "second half of", "the first half of", "the second half of", "month of", "months of",
        "the month of", "start", *weeks.LEADS,
    ),
}  # fmt: skip
_LEAD_PHRASES = phrases.by_first_word(_LEADS.items())
_PART_PHRASES = phrases.by_first_word(_PARTS.items())
_LOOSE = frozenset({"on", "at", "over", "about", "around", "circa"})  # these lead to numbers as often as to times
# these are as often words of what is due ("Decision expected June 2026"), and labels only where they open a clause
_LABELS = frozenset({"start", "expected", "completion"})
_BEFORE_NAMES = frozenset({"the", "this", ","} | WEEKDAYS)
STARTS = frozenset({*_LEAD_PHRASES, *_PART_PHRASES} | WEEKDAYS)


class Prefix(NamedTuple):
    """The words before a date: the token after them, and how they bind; kind is NONE where they do not say.

    A firm prefix makes even a bare "May" or "2030" a time; "at the" and "over the" make a bare name one ("at the May
    board"), and no bare number.
    """

    end: int
    kind: DueKind = DueKind.NONE
    is_firm: bool = False
    leads_name: bool = False


def read(tokens: Tokens, at: int) -> Prefix:
    """The words that lead to a date at this token; an empty prefix where there are none."""
    word = tokens.word(at)
    if word not in STARTS:
        return Prefix(at)
    if word in _LABELS and (tokens.word(at - 1).isalnum() or "\n" in tokens.said(at, at + 2)):
        return Prefix(at)  # "mentor to start", and on the next line "June 2026 – report"
    end, kind, is_firm = at, DueKind.NONE, False
    lead = phrases.longest(_LEAD_PHRASES, tokens, at) if word in _LEAD_PHRASES else None
    if lead:
        end, kind = lead
        is_firm = word not in _LOOSE
        end += tokens.word(end) == ":"
    part = phrases.longest(_PART_PHRASES, tokens, end) if tokens.word(end) in _PART_PHRASES else None
    if part and not (tokens.word(part[0] - 2) == "half" and tokens.number(part[0])):  # a half year
        end, is_firm = part[0], True
        kind = part[1] if kind is DueKind.NONE else kind
        end += tokens.word(end) in DASHES or tokens.word(end) == ":"
    if tokens.word(end) not in _BEFORE_NAMES:
        return Prefix(end, kind, is_firm)
    leads_name = word in {"at", "over"} and end == at + 1 and tokens.word(end) == "the"
    end += end > at and tokens.word(end) in {"the", "this"}
    end += tokens.word(end) in WEEKDAYS and tokens.word(end + 1) != "s"
    end += tokens.word(end) == "," and tokens.word(end - 1) in WEEKDAYS
    end += end > at and tokens.word(end) == "the"
    return Prefix(end, kind, is_firm, leads_name)


def suffix(tokens: Tokens, at: int) -> tuple[int, DueKind]:
    """The token after the words that follow a date and change how it binds, and how they do."""
    word = tokens.word(at)
    if word == "deadline":
        return at + 1, DueKind.BY
    if word in {"onwards", "onward", "on"} and (word != "on" or tokens.word(at + 1) in {",", ".", ""}):
        return at + 1, DueKind.FROM
    if word in {"annually", "yearly"}:
        return at + 1, DueKind.RECURRING
    if word == "(" and tokens.word(at + 1) in {"annually", "yearly", "recurring"}:
        return at + 2 + (tokens.word(at + 2) == ")"), DueKind.RECURRING
    if word in {"each", "every"} and tokens.word(at + 1) == "year":
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
