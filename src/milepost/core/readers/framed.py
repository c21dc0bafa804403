"""Headings between rows of signs: "--- 2. Warm homes ---", "=== Aim 1 === Lead: Ann Lowe", "~ Aim 2 ~"."""

import re
from collections.abc import Iterable

from milepost.core.document.nodes import Block, Heading, Paragraph

_FRAMED = re.compile(r"\s*(?P<sign>[-=~_*#–—])(?P=sign){1,}\s+(?P<title>\S(?:.*\S)?)\s+(?P=sign){2,}(?P<rest>\s.*)?")
_LONE = re.compile(  # neither bullets nor sums
    r"\s*(?P<sign>[~=])\s+(?P<title>[^~=\s](?:[^~=]*[^~=\s])?)\s+(?P=sign)(?P<rest>\s*)"
)
_PAGE = re.compile(r"(?:page|end|start|begin|sheet|p)\b", re.IGNORECASE)
_FEWEST, _LEVEL, _LONGEST = 2, 2, 100


def framed(blocks: Iterable[Block]) -> tuple[Block, ...]:
    """The blocks with such lines as headings, where there are several; what follows the frame stays with it."""
    known = tuple(blocks)
    found = {at: heading for at, block in enumerate(known) if (heading := _heading(block))}
    return tuple(found.get(at, block) for at, block in enumerate(known)) if len(found) >= _FEWEST else known


def _heading(block: Block) -> Heading | None:
    text = block.text if isinstance(block, Paragraph) else ""
    match = _FRAMED.fullmatch(text) or _LONE.fullmatch(text)
    if match is None or len(match["title"]) > _LONGEST or _PAGE.match(match["title"]) or match["title"][0].islower():
        return None
    rest = (match["rest"] or "").strip()
    return Heading(f"{match['title']} – {rest}" if rest else match["title"], _LEVEL, block.place)
