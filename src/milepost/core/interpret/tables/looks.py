"""What the cells of one column look like over the whole table, whatever stands above them."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from milepost.core.interpret.leads import callings
from milepost.core.interpret.leads.localities import places
from milepost.core.interpret.leads.people import leads
from milepost.core.interpret.meanings import evidence
from milepost.core.interpret.meanings.statuses import colour_name
from milepost.core.interpret.meanings.verbs import assigns, is_order, says_something, tells_future, tells_past
from milepost.core.words import numbering

_LONGEST_STATUS, _LONGEST_PARTY = 30, 90
_MOST_DATE_WORDS = 6  # in small letters, as names and titles are not
_REMEMBERED = 16384
_DAY = re.compile(r"\d{1,2}[./]\d{1,2}[./](?:20)?[23]\d")  # a number such as 4.01.01 is none
_NAMED = re.compile(r"(?:action|task|step|item|ref|no|recommendation|rec)\.? ?\d{1,3}[a-z]?", re.IGNORECASE)
_ANSWERS = frozenset(("y", "n", "yes", "no", "x"))  # to any question, and no status
_GRADES = frozenset("abcdef")  # on their own: without a red or a green they are rather categories
_INITIALS = re.compile(r"[A-Z]{2,4}(?:\s*[/,;&]\s*[A-Z]{2,4})*")
_CAPITALISED = re.compile(r"\b[A-Z]\w*")  # "Integrated Care Board" is no story
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
_DUE = re.compile(  # "three further plans by February 2025", "one form for all schools, by 30 September 2026 (Jo Lee)."
    rf"^(?!.*\b(?:was|were|had|has|have)\b).*\bby (?:the )?(?:end of )?(?:\d{{1,2}}(?:st|nd|rd|th)? )?{evidence.MONTHS}"
    r"(?: \d{4})?\W*(?:\([^()]*\)\W*)?$",
    re.IGNORECASE | re.MULTILINE,
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

    `once` is the share of texts that no cell above has, `rising` of numbers that come after the number above them.
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
    shares = {name: sum(map(test, filled)) / len(filled) for name, test in _TESTS.items()}
    if {text.strip().casefold() for text in filled} <= _GRADES:
        shares["statuses"] = 0.0
    return Look(
        count=len(filled),
        full=len(filled) / len(texts),
        once=len(set(filled)) / len(filled),
        rising=_rising(filled) if shares["numbers"] else 0.0,
        words=sum(len(text.split()) for text in filled) / len(filled),
        coloured=coloured,
        **shares,
    )


def _rising(texts: Sequence[str]) -> float:
    keys = [numbering.natural_key(text) for text in texts]
    return sum(a < b for a, b in pairwise(keys)) / max(1, len(keys) - 1)


def is_date(text: str) -> bool:
    """Whether a cell holds a time and nothing else: a few words with a date, and neither number nor status."""
    if _DAY.fullmatch(text.strip()):
        return True
    are_short = all(len(line.split()) <= _MOST_DATE_WORDS for line in text.split("\n"))
    return are_short and evidence.is_date_like(text) and not evidence.is_number_like(text) and not is_state(text)


def is_state(text: str) -> bool:
    """Whether a cell holds a stated status, and no figure and no plain yes or no."""
    if len(text) > _LONGEST_STATUS or any(map(str.isdigit, text)) or text.strip().casefold() in _ANSWERS:
        return False
    return evidence.is_status_like(text)


def is_code(text: str) -> bool:
    """Whether a cell holds a printed number or code and no day."""
    text = text.strip()
    return bool(_NAMED.fullmatch(text)) or (evidence.is_number_like(text) and not _DAY.fullmatch(text))


def names_parties(text: str) -> bool:
    """Whether a cell names people, posts, teams or organisations and says nothing of them."""
    return _names_parties(text, places())


@lru_cache(_REMEMBERED)
def _names_parties(text: str, _: frozenset[str]) -> bool:
    if _INITIALS.fullmatch(text.strip()):
        return not is_state(text)  # "OK" is nobody
    if is_order(text) or (_ENDED.search(text) and len(text.split()) > 4):
        return False
    found = leads(text)
    return bool(found) and all(_is_party(one.text, bool(one.name), bool(one.post)) for one in found)


def _is_party(text: str, has_name: bool, has_post: bool) -> bool:
    if len(text) > _LONGEST_PARTY or says_something(_CAPITALISED.sub("", text)) or evidence.is_number_like(text):
        return False
    if has_name:
        return True
    is_like = evidence.is_name_like(text)
    return (has_post or callings.has_organisation(text) or callings.is_body(text)) and (
        is_like or len(text.split()) < 4
    )


@lru_cache(_REMEMBERED)
def _is_order(text: str) -> bool:
    return is_order(text)


def _is_past(text: str) -> bool:
    return len(text.split()) > 2 and tells_past(text)


def _is_ahead(text: str) -> bool:
    if _DATED.match(text) or _DUE.search(text):
        return True
    return (tells_future(text) or assigns(text)) and not tells_past(text)


def _is_figure(text: str) -> bool:
    return bool(_FIGURE.fullmatch(text.strip())) and not is_date(text)


_TESTS: dict[str, Callable[[str], bool]] = {
    "numbers": is_code,
    "dates": is_date,
    "statuses": is_state,
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
