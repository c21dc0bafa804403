"""The seam between two halves of a torn cell: in a word, in a sentence, or between two lines."""

import re
from collections.abc import Container, Iterable
from functools import cached_property

from milepost.core.interpret.items import Item, Record, Said

ENDED = re.compile(r"[.!?:;…][\"'”’)\]]*$")
OPENS_LOWER = re.compile(r"[\"'“‘(]*[a-z0-9&,;)]")
_BULLET = re.compile(r"^\s*(?:[-•*–●]|\d+[.)]|[a-z]\))\s")
_CUT_DAY, _DAY = re.compile(r"\d\d?([/.])\d\d?\1\d{1,3}"), re.compile(r"\d\d?([/.])\d\d?\1\d{4}")
_WORD = re.compile(r"[^\W\d_]+(?:[’'-][^\W\d_]+)*")


def join(first: Said, rest: Said, words: Container[str] = frozenset()) -> Said:
    """Two halves of one cell: joined in mid-word or mid-sentence where they are torn there, else on a new line."""
    if not rest.text:
        return first
    places = (*first.places, *rest.places) if first.text else rest.places
    if not first.text:
        return Said(rest.text, places, first.fill or rest.fill)
    return Said(f"{first.text}{_seam(first.text, rest.text, words)}{rest.text}", places, first.fill or rest.fill)


def _seam(first: str, rest: str, words: Container[str]) -> str:
    if _BULLET.match(rest):
        return "\n"
    if first.endswith("-") and rest[:1].isalpha() and not first.endswith(" -"):
        return ""
    if _tears_a_word(first, rest, words) or (_CUT_DAY.fullmatch(first) and _DAY.fullmatch(first + rest)):
        return ""
    if OPENS_LOWER.match(rest) and not ENDED.search(first):
        return " "
    return "\n" if ENDED.search(first) or _is_list(first) else " "


def _is_list(text: str) -> bool:
    """Whether a cell is of lines that end without a mark, so that a new line needs no mark before it."""
    lines = text.split("\n")[:-1]
    return len(lines) > 1 and sum(1 for line in lines if not ENDED.search(line)) * 2 > len(lines)


def _tears_a_word(first: str, rest: str, words: Container[str]) -> bool:
    """Whether the halves of one word meet here: known as a whole elsewhere in the document, and not as a half."""
    left, right = re.search(r"[^\W\d_]+$", first), re.match(r"[a-z]+", rest)
    if not left or not right:
        return False
    whole = (left[0] + right[0]).casefold()
    return whole in words and not (left[0].casefold() in words and right[0].casefold() in words)


class Vocabulary:
    """Every word that stands whole inside some cell, gathered when first asked for: few documents are torn in a word.

    The first and the last word of a cell may be halves and do not count.
    """

    def __init__(self, items: Iterable[Item]) -> None:
        self._items = items

    def __contains__(self, word: object) -> bool:
        return word in self._words

    @cached_property
    def _words(self) -> frozenset[str]:
        cells = (cell for item in self._items if isinstance(item, Record) for cell in item.cells)
        return frozenset(word.casefold() for cell in cells for word in _WORD.findall(cell.text)[1:-1])
