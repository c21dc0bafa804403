"""Printed numbers of sections, focus areas and actions: found at the start of a text, and sorted as people sort."""

import re
from dataclasses import dataclass

from milepost.core.quick import quick

_ROMAN = r"(?:x{0,3}(?:ix|iv|v?i{1,3}|v|x))"
# Forms that are a number wherever they open a text; the order matters, longest first.
_STRONG = (
    r"[A-Z]{1,4} ?\(\d\d/\d\d\) ?[A-Z]?\d+",  # SR (25/26) 01
    r"\(\d\d/\d\d ?[A-Z]{1,3}\d+\)",  # (04/05 M6)
    r"\[\d+(?:\.\d+)*[a-z]?\]",  # [2.15]
    r"\((?:[A-Z]{1,4}\d{1,3}|\d{1,3}(?=\.))(?:\.\d+)*[a-z]?\)",  # (1.1), (A2)
    rf"\d+(?:\.\d+)*[a-zA-Z]? ?\((?:{_ROMAN}|[a-z])\)",  # 2 (i), 1a(ii)
    rf"[A-Z]\d{{0,2}}\((?:{_ROMAN}|[a-z])\)",  # A(i), B2(a)
    rf"\d+(?:\.\d+)*\.{_ROMAN}(?=[\s:)]|$)",  # 1.ii
    r"[A-Z](?:\.\d+)+[a-z]?(?=[\s.:)\]–—-]|$)",  # A.1
    r"(?:[A-Z]{0,4}|[A-Z]{2,6}-)\d+[A-Za-z]?(?:\.\d+)+(?:\.[a-z]|[a-zA-Z]?)(?=[\s.:)\]–—-]|$)",  # 4.2.1a, AB-1.2, 1a.1
)
# Forms that are a number only when a mark closes them: "1.", "A)", "(b)".
_CLOSED = (
    r"(?:\d{1,3}[a-zA-Z]?|[A-Z]{1,6}-?\d+[a-z]?)(?=[).:](?:\s|$))",
    rf"(?:[a-zA-Z]|{_ROMAN})(?:\)(?=\s|$)|(?=[.:](?:\s|$)))",
    rf"\((?:\d{{1,3}}|[a-z]|{_ROMAN})\)",
)
# Forms that need their neighbours to say so: "7", "A1", "VAWG1", "SP2-03", "18/03", "IMP-0112".
_WEAK = (
    r"[A-Z]{1,6}\d{1,3}[-/]\d{1,3}[a-z]?(?=[\s:)]|$)",
    r"[A-Z]{1,6}-? ?\d{1,3}[a-z]?(?=\s|$)",
    r"[A-Z]{2,6}-\d{4,5}(?=\s|$)",
    r"\d{1,3}[a-zA-Z]?(?=\s|$)",
    r"\d\d/\d\d(?=\s|$)",
    r"[A-Z](?=\s|$)",
)
_UNIT = (
    r"million|billion|m|bn|fte|per ?cent|percentage|points?|times|hours?|years?|months?|weeks?|days?|minutes?|seconds?|"
    r"km|kilomet(?:re|er)s?|metres?|miles?|ha|hectares?|acres?|sq|square|cubic|tonnes?|tons?|kg|kilograms?|litres?|"
    r"degrees?|kwh?|pence"
)
# A quantity and no number; a unit with a capital opens a title, "2.4 Day centres", unless nothing follows it.
_MONEY = rf"(?! ?(?:%|(?:{_UNIT})\b|(?:FTE|KM|M|BN|[MG]Wh?|kWh?)\b|(?i:{_UNIT})\s*$))"
# "2.1.3" is no quantity, whatever follows it, and "1.2 Days out" names no days
_LONG = r"\d+(?:\.\d+){2,}(?:\.[a-z]|[a-zA-Z]?)(?=[\s.:)\]–—-]|$)"
_WORD = r"(?i:action|recommendation|objective|commitment|deliverable|task|step|item|ref|no)\.?"
_AFTER = r"[\s.:)\]–—-]*"

_LEADING = re.compile(rf"\s*(?:{_WORD} )?(?P<number>{_LONG}|(?:{'|'.join((*_STRONG, *_CLOSED))}){_MONEY}){_AFTER}")
_NAMED = re.compile(rf"\s*{_WORD} (?P<number>\d{{1,3}}[a-z]?|[A-Z]\d{{0,2}})(?:\s*[:.)–—-]+\s*|\s+|$)")
_LEADING_WEAK = re.compile(rf"\s*(?P<number>{'|'.join(_WEAK)}){_MONEY}{_AFTER}")
# AP25-003, R-2024-03, CUS/01: a cell of its own
_CODE = r"[A-Z]{1,6}-?\d{1,4}(?:[.-]\d{1,4}){1,3}[a-z]?|[A-Z]{1,6}(?:/\d{1,3}){1,2}[a-z]?"
_WHOLE = re.compile(rf"[\[(]?(?:{'|'.join((*_STRONG, *_WEAK, _CODE, _ROMAN))}|[A-Z]{{2,4}}|[a-z])[\])]?[.:)]?")
_NOT_CODES = re.compile(
    r"(?:Q[1-4]|[QHY]\d[-/]\d{1,4}|FY ?\d\d(?:[-/]\d\d)?|NO|YES|TBC|N/A|NA|COVID ?-?19|Year ?\d)$", re.IGNORECASE
)
_PIECES = re.compile(r"(\d+)")
_DIGITS, _CAPITALS, _SMALL = re.compile(r"\d+"), re.compile(r"[A-Z]+"), re.compile(r"[a-z]+")


@quick
@dataclass(frozen=True, slots=True)
class Numbered:
    """A text without its number; `lost` is what stood around the number and is part of neither ("Action", ":")."""

    number: str
    text: str
    lost: str = ""


def leading(text: str) -> Numbered:
    """The number that opens this text for certain ("4.2.1a", "2 (i)", "Action 3:"), or none."""
    match = _LEADING.match(text) or _NAMED.match(text)
    return _split(text, match) if match else Numbered("", text)


def leading_weak(text: str) -> Numbered:
    """The number that opens this text if its neighbours are numbered in the same way ("7", "A1", "VAWG1")."""
    match = _LEADING_WEAK.match(text)
    if match and match.end() < len(text) and not _NOT_CODES.match(match["number"]):
        return _split(text, match)
    return Numbered("", text)


def before(number: str, title: str) -> str:
    """The number and the title as a line that is known by its number: "1.1 Open a hub", "7. Open a hub"."""
    text = f"{number} {title}"
    return text if leading(text).number else f"{number.rstrip('.')}. {title}"


def is_number(text: str) -> bool:
    """Whether this whole text is a printed number or code."""
    text = text.strip()
    return bool(text) and len(text) <= 18 and bool(_WHOLE.fullmatch(text)) and not _NOT_CODES.match(text)


def shape(number: str) -> str:
    """What kind of number it is: digits as 9, capitals as A, small letters as a, runs as one ("4.2.1a" -> "9.9.9a")."""
    return _SMALL.sub("a", _CAPITALS.sub("A", _DIGITS.sub("9", number)))


def depth(number: str) -> int:
    """How many parts a number has: "4" 1, "4.2" 2, "4.2.1a" 3, "" 0."""
    return len(re.findall(r"\d+|^[A-Za-z]+$", number.strip(".)")))


def natural_key(number: str) -> tuple[tuple[int, int, str], ...]:
    """A sort key by which "1.9" stands before "1.10" and "4.2.1a" before "4.2.1b"."""
    parts = (part for part in _PIECES.split(number.casefold()) if part.strip(" .()[]:"))
    return tuple((0, int(part), "") if part.isdigit() else (1, 0, part.strip(" .()[]:")) for part in parts)


def _split(text: str, match: re.Match[str]) -> Numbered:
    number = match["number"].strip()
    lost = match[0].replace(match["number"], "", 1).strip()
    return Numbered(number, text[match.end() :], lost)
