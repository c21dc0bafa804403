"""Threads of mail: where an older mail is quoted below, and whether it says again what stands in the newer one.

Who forwards a plan writes a line over it, and who answers with a new state leaves the old one below. So an older mail
stays, unless several of its longer texts or the headings of a table stand in a newer one, too.
"""

import re
from collections.abc import Sequence

from milepost.core.document.nodes import Aside, Block, Heading, Paragraph, Table

KIND = "older mail quoted below"
_FROM = re.compile(r"[>\s*]*(?:from|von|de)\s*\*?:\s*\S", re.IGNORECASE)
_FIELD = re.compile(r"[>\s*]*(sent|date|to|cc|subject)\s*\*?:", re.IGNORECASE)
_DIVIDER = re.compile(
    r"[>\s]*(?:[-_]{3,}\s*(?:original message|forwarded message)\s*[-_]{3,}|begin forwarded message:|"
    r"on\b.{6,120}\bwrote:)\s*",
    re.IGNORECASE,
)
_QUOTED = re.compile(r"^\s*>[>\s]*")
_FEWEST_FIELDS, _FIELDS_WITHIN = 2, 6
_LONG, _SEVERAL, _SHARE = 20, 3, 0.3


def latest(blocks: Sequence[Block]) -> tuple[tuple[Block, ...], tuple[Aside, ...]]:
    """The blocks without the older mails that say again what newer ones do, and these apart."""
    starts = [at for at in range(1, len(blocks)) if _opens(blocks, at)]
    if not starts:
        return tuple(blocks), ()
    kept = list(blocks[: starts[0]])
    asides: list[Aside] = []
    said = _said(kept)
    for start, end in zip(starts, [*starts[1:], len(blocks)], strict=True):
        older = blocks[start:end]
        own = _said(older)
        if _says_again(own, said):
            asides.extend(_aside(block) for block in older)
        else:
            kept += older
            said |= own
    return tuple(kept), tuple(asides)


def _opens(blocks: Sequence[Block], at: int) -> bool:
    """Whether an older mail begins with this block: with its sender, or a line that says so."""
    text = _text(blocks[at])
    if _DIVIDER.fullmatch(text):
        return True
    if not _FROM.match(text) or _DIVIDER.fullmatch(_text(blocks[at - 1])):
        return False
    fields = [match[1].casefold() for line in text.split("\n") for match in _FIELD.finditer(line)]
    fields += [
        match[1].casefold() for block in blocks[at + 1 : at + _FIELDS_WITHIN] if (match := _FIELD.match(_text(block)))
    ]
    return len(set(fields)) >= _FEWEST_FIELDS and not all(_is_head(block) for block in blocks[:at])


def _is_head(block: Block) -> bool:
    return bool(_FIELD.match(_text(block)))


def _text(block: Block) -> str:
    return block.text if isinstance(block, Paragraph | Heading) else ""


def _said(blocks: Sequence[Block]) -> set[str]:
    """The longer texts of blocks and cells, and the headings of tables."""
    found: set[str] = set()
    for block in blocks:
        if isinstance(block, Table):
            cells = [_plain(cell.text) for row in block.rows for cell in row.cells]
            found.update(text for text in cells if len(text) >= _LONG)
            found.add(_headings(block))
        else:
            text = _plain(block.text)
            found.update([text] if len(text) >= _LONG else [])
    return found


def _plain(text: str) -> str:
    """A text without the marks of quotation, however it is set."""
    return _QUOTED.sub("", " ".join(text.split()), count=1).casefold()


def _headings(table: Table) -> str:
    return "|".join(_plain(cell.text) for cell in table.rows[0].cells) + "|" if table.rows else ""


def _says_again(own: set[str], said: set[str]) -> bool:
    common = own & said
    has_table = any("|" in text for text in common)
    return has_table or len(common) >= _SEVERAL or len(common) > _SHARE * len(own)


def _aside(block: Block) -> Aside:
    if isinstance(block, Table):
        text = "\n".join(" | ".join(cell.text for cell in row.cells) for row in block.rows)
    else:
        text = block.text
    return Aside(KIND, text, block.place)
