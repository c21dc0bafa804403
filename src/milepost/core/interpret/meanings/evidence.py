"""What one cell looks like, so that the cells of a column can confirm or refuse what its heading proposes."""

import re
from collections.abc import Callable, Sequence

from milepost.core.interpret.meanings.statuses import is_mark, is_status
from milepost.core.words import numbering

MONTHS = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*"
_DATE = re.compile(
    rf"\b{MONTHS}\.?\s*[-’'‘]?\s*\d{{2,4}}\b|\b\d{{1,2}}(?:st|nd|rd|th)?\s+{MONTHS}\b"
    rf"|\b\d{{1,2}}[/.]\d{{1,2}}[/.]\d{{2,4}}\b"
    rf"|\b\d{{1,2}}/\d{{2,4}}\b|\b(?:19|20)\d\d\b|\bq[1-4]\b|\bquarter\b|\b{MONTHS}\b"
    r"|\b(?:spring|summer|autumn|winter)\b|\byear \d|\bterm\b|\bphase \w+|\bmonths?\b|\bweeks?\b|\b\d{4}-\d\d-\d\d\b",
    re.IGNORECASE,
)
_RECURRING = re.compile(
    r"\b(?:on-?\s?going|quarterly|monthly|weekly|annual(?:ly)?|termly|bi-?monthly|continuous|immediate(?:ly)?|tb[cda]"
    r"|to be (?:confirmed|determined|agreed)|complete[d]?|short|medium|long|s|m|l)\b",
    re.IGNORECASE,
)
_LONGEST_DATE = 60
_NAME_LIKE = re.compile(r"\b[A-Z][\w’'.-]*(?:[ /,&-]+(?:of|and|for|the|&)?\s*[A-Z][\w’'.-]*)*")
_PLACEHOLDER = re.compile(
    r"^(?:[.…_\-–—xX?\[\]<>\s]+|by xx.*|give expected.*|"
    r"please (?:insert|enter|add|type)\b.*|click (?:or tap )?here.*|"
    r"(?:insert|enter|type) (?:text|name|date|action|here)\b.*|\[.*\]|<.*>|tbc|e\.g\..*)$",
    re.IGNORECASE | re.DOTALL,
)
_BOXES = re.compile(r"\s*(?:[☐☒☑□■]|\[[ xX✓]?\]).*[☐☒☑□■\]]", re.DOTALL)
_LONGEST_PLACEHOLDER = 90


def share(texts: Sequence[str], test: Callable[[str], bool]) -> float:
    """How many of the filled texts pass a test, from 0 to 1; 0 when none is filled."""
    filled = [text for text in texts if text]
    return sum(map(test, filled)) / len(filled) if filled else 0.0


def is_date_like(text: str) -> bool:
    """Whether a whole cell reads as a time at which something is due."""
    return len(text) <= _LONGEST_DATE * (1 + text.count("\n")) and bool(_DATE.search(text) or _RECURRING.search(text))


def is_number_like(text: str) -> bool:
    """Whether a whole cell is a printed number or code."""
    return numbering.is_number(text)


def is_status_like(text: str) -> bool:
    """Whether a whole cell is a stated status."""
    return is_status(text) or is_mark(text) or bool(_BOXES.match(text))


def is_name_like(text: str) -> bool:
    """Whether a cell is short and mostly capitalised words, as people and posts are."""
    found = _NAME_LIKE.findall(text)
    return len(text) < 120 and sum(map(len, found)) >= len(text) * 0.6


def is_placeholder(text: str) -> bool:
    """Whether a cell holds only what a template asks for ("By xx", "[insert name]", "…")."""
    return len(text) <= _LONGEST_PLACEHOLDER and bool(_PLACEHOLDER.match(text.strip()))


def is_date_or_recurring(text: str) -> bool:
    """Whether a cell under a heading such as "When" could be its answer."""
    return is_date_like(text) or is_placeholder(text)
