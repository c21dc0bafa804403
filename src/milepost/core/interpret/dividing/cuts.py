"""Where a document may change hands: at the lines and bands that open its sections, and at each sheet of a workbook."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import accumulate, chain, pairwise, takewhile

from milepost.core.document.nodes import Block, Document, Heading, Row, Table
from milepost.core.interpret.meanings.openings import opening

_LONGEST = 160  # characters of a line that opens a section
_SEVERAL = 2
_HEADING, _FEWEST = 40, 3  # characters of a column's heading at most; columns of a table at least
_BELOW = 3  # rows below a band among which the headings of its own stand


def cut(document: Document) -> tuple[Document, ...]:
    """The document in parts, none of which holds more than one section; itself where it cannot be told.

    What stands before the first section is a part, too.
    """
    pieces = [list(_tables(block)) for block in document.blocks]
    blocks = tuple(chain.from_iterable(pieces))
    before = accumulate(map(len, pieces), initial=0)
    bands = {first + at for first, some in zip(before, pieces, strict=False) for at in range(1, len(some))}
    starts = {*_sheets(blocks), *bands, *(_labelled(blocks) or (() if bands else _headed(blocks)))}
    bounds = sorted({0, *starts, len(blocks)})
    return tuple(replace(document, blocks=blocks[first:end]) for first, end in pairwise(bounds)) or (document,)


def together(first: Document, *others: Document) -> Document:
    """Parts that stand one behind the other, as one."""
    return replace(first, blocks=(*first.blocks, *chain.from_iterable(one.blocks for one in others)))


def _tables(block: Block) -> Iterator[Block]:
    """A table as several, where a band across it opens a section and headings of its own stand below the band."""
    if not isinstance(block, Table):
        yield block
        return
    head = next((_texts(row) for row in block.rows if _is_head(row)), [])
    bands = [at for at in range(1, len(block.rows)) if _opens(_band(block.rows[at])) and _is_headed(block, at, head)]
    bounds = [0, *bands, len(block.rows)] if head else [0, len(block.rows)]
    yield from (replace(block, rows=block.rows[first:end]) for first, end in pairwise(bounds))


def _is_headed(table: Table, at: int, head: Sequence[str]) -> bool:
    """Whether headings stand below a band, of which one at least is a heading of the table."""
    below = takewhile(lambda row: not _opens(_band(row)), table.rows[at + 1 : at + 1 + _BELOW])
    return any(_is_head(row) and not set(head).isdisjoint(_texts(row)) for row in below)


def _is_head(row: Row) -> bool:
    """Whether a row may hold headings: several short texts without a figure, none left out or run over columns."""
    texts = _texts(row)
    is_plain = all(text and len(text) <= _HEADING and not any(map(str.isdigit, text)) for text in texts)
    return len(texts) >= _FEWEST and is_plain


def _texts(row: Row) -> list[str]:
    return [" ".join(cell.text.split()).casefold() for cell in row.cells]


def _band(row: Row) -> str:
    """The first line of a row that holds one text alone."""
    filled = [cell.text for cell in row.cells if cell.text.strip()]
    return filled[0].split("\n")[0] if len(set(filled)) == 1 else ""


def _opens(text: str) -> bool:
    found = opening(text) if 0 < len(text) <= _LONGEST else None
    return bool(found and found.label and found.number and not found.continued)


def _sheets(blocks: Sequence[Block]) -> Iterator[int]:
    """Where another sheet begins."""
    names = [block.place.sheet if block.place else None for block in blocks]
    return (at for at, (before, name) in enumerate(pairwise(names), 1) if name != before)


def _labelled(blocks: Sequence[Block]) -> list[int]:
    """Where a line or a band opens a section with the label that does so first with several numbers: "Priority 2"."""
    found: dict[str, dict[str, int]] = defaultdict(dict)
    for at, block in enumerate(blocks):
        text = _band(block.rows[0]) if isinstance(block, Table) and block.rows else getattr(block, "text", "")
        if _opens(text) and (opened := opening(text)):
            found[opened.label.casefold()].setdefault(opened.number, at)
    return next((list(at.values()) for at in found.values() if len(at) >= _SEVERAL), [])


def _headed(blocks: Sequence[Block]) -> list[int]:
    """Where the highest headings stand of which there are several."""
    levels: dict[int, list[int]] = defaultdict(list)
    for at, block in enumerate(blocks):
        if isinstance(block, Heading):
            levels[block.level].append(at)
    return next((at for _, at in sorted(levels.items()) if len(at) >= _SEVERAL), [])
