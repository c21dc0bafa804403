"""Words of a text with others left out, and the marks that stood around them."""

import re
from typing import NamedTuple

from milepost.core.words.dates import Found

_EDGES = " \t\n-–—:;,.•*|/→➔➜"
_BRACKETS = (("(", ")"), ("[", "]"))
_JOINING = re.compile(r"^(?:(?:and|then|including|but)(?:\s+|$)|&\s*)", re.IGNORECASE)
_JOINED = re.compile(r"(?<![\s,;])[\s,;]+(?:and|then|but)$", re.IGNORECASE)
_JOINERS = ("and", "then", "but")  # what it ends with, asked first
_LIST = re.compile(r"[ \t:–—-]*\n\s*[-•*]")
_BY_WHOM = re.compile(r"\((?:[A-Z][\w.'’-]{0,15}(?: (?:and|&))?[ /]){0,3}[A-Z][\w.'’-]{0,15}[,;:]? ?(?:[–—-] )?$")
_LONGEST_NAME = 50  # characters
_GAPS = re.compile(r"[ \t]{2,}")
_BLANK = re.compile(r"\n[ \t]+(?=\n)")  # the line that an item leaves
_HOLES = re.compile(r"[ ,;:–—-]+(?=[)\]])| (?=[,.;:])|(?<=[(\[]) ")
_ITEM = re.compile(r"(?:\(?(?:\d{1,2}|[a-z])\)|\d{1,2}\.|Step \d{1,2}:)[ \t]+(?=\S)")  # "a)", "(2)", "3."


class Span(NamedTuple):
    """A stretch of a text by its offsets."""

    start: int
    end: int


def covering(text: str, found: Found) -> Span:
    """The stretch that a date takes, with the brackets that hold nothing else."""
    start, end = found.start, found.end
    for opens, closes in _BRACKETS:
        opening = text.rfind(opens, max(0, start - 3), start)
        closing = text.find(closes, end, end + 3)
        if opening >= 0 and closing >= 0 and not text[opening + 1 : start].strip() and not text[end:closing].strip():
            return Span(opening, closing + 1)
    closing = text.find(")", end, end + 3)
    named = _BY_WHOM.search(text, max(0, start - _LONGEST_NAME), start)
    if named and closing >= 0 and not text[end:closing].strip():
        return Span(named.start(), closing + 1)
    return Span(start, end)


def without(text: str, span: Span, left_out: list[Span]) -> str:
    """The words of a stretch without others, joined again and freed of dashes and commas at the edges."""
    pieces: list[str] = []
    at = span.start
    for hole in sorted(left_out, key=lambda one: one.start):
        if hole.start >= span.end or hole.end <= at:
            continue
        pieces.append(text[at : max(at, hole.start)])
        at = hole.end
    pieces.append(text[at : span.end])
    words = _GAPS.sub(" ", " ".join([piece.strip(" \t") for piece in pieces if piece.strip()]))
    words = _HOLES.sub("", _BLANK.sub("", words))
    words = _trimmed(words)
    if item := _ITEM.match(words):
        words = words[item.end() :].lstrip(_EDGES)
    if joining := _JOINING.match(words):
        words = words[joining.end() :]
    if words.casefold().endswith(_JOINERS):
        words = _JOINED.sub("", words)
    return _bare(_balanced(words))


def _bare(words: str) -> str:
    """Without the brackets around all of it: "(policy)"."""
    inner = words[1:-1]
    is_aside = words.startswith("(") and words.endswith(")") and {"(", ")"}.isdisjoint(inner)
    return inner.strip() if is_aside else words


def _balanced(words: str) -> str:
    """With the bracket closed, or gone, whose other half stood behind a date."""
    for opens, closes in _BRACKETS:
        open_ones = words.count(opens) - words.count(closes)
        if open_ones == 1:
            words = words[:-1].rstrip(_EDGES) if words.endswith(opens) else f"{words}{closes}"
        elif open_ones == -1 and words.endswith(closes):
            words = words[:-1].rstrip(_EDGES)
    return words


def _trimmed(words: str) -> str:
    """Without marks at the edges; the first bullet of a list stays, the dash behind a date does not."""
    if _LIST.match(words):
        return words[words.index("\n") :].strip().rstrip(_EDGES)
    return words.strip(_EDGES)
