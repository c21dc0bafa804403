"""Small boxes that close a heading, as pages show how it stands: `<h3>Plant trees <b class="tag">Late</b></h3>`."""

import re
from collections.abc import Sequence

from lxml import etree

Pieces = Sequence[tuple[str, bool]]

_CLASS = re.compile(
    r"(?:^|[\s_-])(?:tag|badge|pill|chip|lozenge|label|status|rag|flag|state|bubble|sticker)s?(?=$|[\s_-])",
    re.IGNORECASE,
)
_STYLE = re.compile(r"inline-block|border-radius|background(?:-color)?\s*:", re.IGNORECASE)


def is_box(element: etree._Element) -> bool:
    """Whether an element within a line is drawn as a box of its own, by its class or style."""
    return bool(_CLASS.search(element.get("class", "")) or _STYLE.search(element.get("style", "")))


def closing(pieces: Pieces, boxes: Sequence[tuple[int, int]]) -> list[int]:
    """Where the boxes start that close a line of other words; each box: its first piece and the one after its last."""
    starts: list[int] = []
    end = len(pieces)
    for first, after in reversed(boxes):
        if _says(pieces[after:end]) or not _says(pieces[:first]):
            break
        if after <= end and _names(pieces[first:after]):
            starts.insert(0, first)
            end = first
    return starts


def _names(pieces: Pieces) -> bool:
    """Whether a box holds words: a number in one is the heading's own."""
    return any(map(str.isalpha, "".join(text for text, _ in pieces)))


def _says(pieces: Pieces) -> bool:
    return any(text.strip() for text, _ in pieces)
