"""Small boxes at either end of a heading, as pages show a status: `<h3>Plant trees <b class="tag">Late</b></h3>`."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from lxml import etree

Pieces = list[tuple[str, bool]]

_CLASS = re.compile(
    r"(?:^|[\s_-])(?:(?P<status>tag|badge|pill|chip|lozenge|status|rag)|label|flag|state|bubble|sticker)s?(?=$|[\s_-])",
    re.IGNORECASE,
)
_STYLE = re.compile(r"inline-block|border-radius|background(?:-color)?\s*:", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Box:
    """Where a box stands among the pieces of a line; what `may_open` it shows how the words after it stand."""

    first: int
    after: int
    may_open: bool = True


def box(element: etree._Element, first: int, after: int) -> Box | None:
    """An element within a line that is drawn as a box of its own, by its class or style."""
    found = _CLASS.search(element.get("class", ""))
    if found or _STYLE.search(element.get("style", "")):
        return Box(first, after, may_open=bool(found and found["status"]))
    return None


def parted(pieces: Pieces, boxes: Sequence[Box], *, is_heading: bool = True) -> tuple[Pieces, list[Pieces]]:
    """The words of a heading and each box that opens or closes it; of a cell only those that close it."""
    start, opening = _opening(pieces, boxes) if is_heading else (0, [])
    end, closing = len(pieces), list[Pieces]()
    for one in reversed(boxes):
        if _says(pieces[one.after : end]) or not _says(pieces[start : one.first]):
            break
        if not is_heading and (not one.may_open or _awaits(pieces[start : one.first])):
            break
        if one.after <= end and _names(pieces[one.first : one.after]):
            closing.insert(0, pieces[one.first : one.after])
            end = one.first
    return pieces[start:end], [*opening, *closing]


def _opening(pieces: Pieces, boxes: Sequence[Box]) -> tuple[int, list[Pieces]]:
    """Where the words start behind a box that opens a line; one with a figure in it is rather their number."""
    for one in boxes:
        words = pieces[one.first : one.after]
        if one.may_open and not _says(pieces[: one.first]) and _names(words) and not _counts(words):
            return (one.after, [words]) if _says(pieces[one.after :]) else (0, [])
    return 0, []


def _names(pieces: Pieces) -> bool:
    """Whether a box holds words: a number in one is the heading's own."""
    return any(map(str.isalpha, "".join(text for text, _ in pieces)))


def _awaits(pieces: Pieces) -> bool:
    """Whether words are a label that the box answers: "Status:"."""
    return "".join(text for text, _ in pieces).rstrip().endswith((":", "?"))


def _counts(pieces: Pieces) -> bool:
    return any(map(str.isdigit, "".join(text for text, _ in pieces)))


def _says(pieces: Pieces) -> bool:
    return any(text.strip() for text, _ in pieces)
