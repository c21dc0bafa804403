"""What the cells of one column look like over the whole table, whatever stands above them."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from milepost.core.interpret.meanings import evidence
from milepost.core.interpret.meanings.choices import chosen
from milepost.core.interpret.meanings.verbs import assigns, is_order, tells_future, tells_of_done, tells_past
from milepost.core.interpret.meanings.worded_statuses import stated_meaning
from milepost.core.interpret.parts.answers import is_code, is_date, is_state, names_parties
from milepost.core.plan.choices import Meaning
from milepost.core.words import numbering
from milepost.core.words.colours import colour_name

_REMEMBERED = 16384
_LONGEST_STATUS = 50
_GRADES = frozenset("abcdef")  # on their own: without a red or a green they are rather categories
_ENDED = re.compile(r"[.!?][”’\")]?\s*$")
_FIGURE = re.compile(r"[£$€<>≤≥=~+-]?\s?\d[\d,.]*\s?(?:%|k|m|bn|fte|ha|km|kg|t|p)?\b\W*(?:\w+\W*){0,5}", re.IGNORECASE)
_MEASURING = re.compile(
    r"(?:at least |at most |no more than |up to |over |under )?(?:£?\d[\d,.]*|fewer|more|less|no |nobody|all|each|"
    r"every|half|number|share|percentage|proportion|rate|increase|increased|reduc\w+|improve\w+|better|higher|lower|%|"
    r"\w+ (?:fewer|more)\b)",
    re.IGNORECASE,
)
_DATED = re.compile(
    rf"[-•*\s]*(?:by|from|in|on|before|during|until)?\s*(?:the )?(?:end of )?(?:\d{{1,2}}(?:st|nd|rd|th)?\s+)?"
    rf"(?:{evidence.MONTHS}\.?\s*[-’'‘]?\s*\d{{2,4}}|\d{{1,2}}[/.]\d{{1,2}}[/.]\d{{2,4}}"
    rf"|(?:spring|summer|autumn|winter|q[1-4])\s+\d{{4}})"
    r"\b\s*[:–—-]?\s*\w+\W+\w+",
    re.IGNORECASE,
)
_FROM_A_START = re.compile(  # "60 lamps lit by May 2027 (none in 2023)": what is measured, with where it began
    r"\d.*\((?:base ?line:? )?(?:£?\d[\d,.]*%?|none|nil|one|two|three|four|five|six|seven|eight|nine|ten|"
    r"last [a-z ]{3,20}),? (?:(?:in|at|on|by) )?(?:[A-Z][a-z]+ )?(?:19|20)\d\d(?:[/–-]\d{2,4})?\)\W*$"
)
_DUE = re.compile(  # "three further plans by February 2025", "one form for all schools, by 30 September 2026 (Jo Lee)."
    rf"^(?!.*\b(?:was|were|had|has|have)\b).*\bby (?:the )?(?:end of )?(?:\d{{1,2}}(?:st|nd|rd|th)? )?{evidence.MONTHS}"
    r"(?: \d{4})?\W*(?:\([^()]*\)\W*)?$",
    re.IGNORECASE | re.MULTILINE,
)
_NONE = re.compile(
    r"\W*(?:none|nil|nothing|n/?a)(?: (?:to report|at present|to note|further|identified))?\W*", re.IGNORECASE
)
_BAD = re.compile(
    r"\b(?:no|not|none|nobody|never|without|lack\w*|risks?|delay\w*|concern\w*|difficult\w*|unable|shortages?|fail\w*|"
    r"cannot|can’t|can't|loss|lost|short of|unclear|unknown|uncertain\w*|pressures?|vacan\w+|barriers?|limited|"
    r"insufficient|too (?:few|little|late|many|much)|threat\w*|problems?|stretched|cost more|struggl\w+|waiting)\b",
    re.IGNORECASE,
)
_GOOD = re.compile(
    r"\b(?:well|good|strong\w*|excellent|positive\w*|success\w*|improv\w+|better|effective\w*|praised?|welcomed|proud|"
    r"liked|popular|thriving|highly|great|best|keen|enthusias\w+|trusted|rated)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Look:
    """What share (0 to 1) of a column's filled cells looks so; `words` is their mean length, `full` the share filled.

    `once` is the share of texts that no cell above has, but of "None", which may come again; `rising` is the share of
    numbers that come after the number above them.
    """

    count: int = 0
    full: float = 0.0
    once: float = 0.0
    rising: float = 0.0
    words: float = 0.0
    numbers: float = 0.0
    dates: float = 0.0
    statuses: float = 0.0
    coloured: float = 0.0
    parties: float = 0.0
    orders: float = 0.0
    figures: float = 0.0
    measuring: float = 0.0
    past: float = 0.0
    ahead: float = 0.0
    bad: float = 0.0
    good: float = 0.0
    ended: float = 0.0


def look(texts: Sequence[str], fills: Sequence[str] = ()) -> Look:
    """The look of a column by the texts of its cells, empty ones among them, and by their fills."""
    filled = [text for text in texts if text]
    colours = {name for fill in fills if (name := colour_name(fill))}
    coloured = sum(1 for fill in fills if colour_name(fill)) / len(fills) if fills and len(colours) > 1 else 0.0
    if not filled:
        return Look(coloured=coloured)
    own = [text for text in filled if not _NONE.fullmatch(text)] or filled
    shares = {name: sum(map(test, filled)) / len(filled) for name, test in _TESTS.items()}
    if {text.strip().casefold() for text in filled} <= _GRADES:
        shares["statuses"] = 0.0
    return Look(
        count=len(filled),
        full=len(filled) / len(texts),
        once=len(set(own)) / len(own),
        rising=_rising(filled) if shares["numbers"] else 0.0,
        words=sum(len(text.split()) for text in filled) / len(filled),
        coloured=coloured,
        **shares,
    )


def _rising(texts: Sequence[str]) -> float:
    keys = [numbering.natural_key(text) for text in texts]
    return sum(a < b for a, b in pairwise(keys)) / max(1, len(keys) - 1)


@lru_cache(_REMEMBERED)
def _is_order(text: str) -> bool:
    return is_order(text)


def _is_past(text: str) -> bool:
    return len(text.split()) > 2 and tells_of_done(text)


def _is_ahead(text: str) -> bool:
    if _FROM_A_START.search(text):
        return False
    if _DATED.match(text) or _DUE.search(text):
        return True
    return (tells_future(text) or assigns(text)) and not tells_past(text)


def _is_status(text: str) -> bool:
    """Whether a cell states a status in a known word, or in a few of its own ("Yet to begin")."""
    text = chosen(text)
    is_phrase = " " in text.strip() and len(text) <= _LONGEST_STATUS
    return is_state(text) or (is_phrase and stated_meaning(text) is not Meaning.UNKNOWN)


def _is_figure(text: str) -> bool:
    return bool(_FIGURE.fullmatch(text.strip())) and not is_date(text)


_TESTS: dict[str, Callable[[str], bool]] = {
    "numbers": is_code,
    "dates": is_date,
    "statuses": _is_status,
    "parties": names_parties,
    "orders": _is_order,
    "figures": _is_figure,
    "measuring": lambda text: bool(_MEASURING.match(text)),
    "past": _is_past,
    "ahead": _is_ahead,
    "bad": lambda text: bool(_BAD.search(text)),
    "good": lambda text: bool(_GOOD.search(text)),
    "ended": lambda text: bool(_ENDED.search(text)),
}
