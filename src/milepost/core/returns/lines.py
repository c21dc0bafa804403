"""A form's text as lines in reading order, each with the box that it stood in."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from milepost.core.document.nodes import Block, Cell, Document, Heading, Paragraph, Table
from milepost.core.returns.layout import Box
from milepost.core.returns.marking import MARK


@dataclass(frozen=True, slots=True)
class Found:
    """One line of the file; `box` is None outside every box, and a box opens with an empty line."""

    text: str
    box: Box | None = None
    is_table: bool = False


def lines(document: Document, boxes: Sequence[Box]) -> Iterator[Found]:
    """The lines of the document without the marks, which stand for `boxes` in their order."""
    open_: list[Box] = []
    for block in document.blocks:
        for line in _lines(block):
            is_table = isinstance(block, Table)
            at = 0
            for mark in MARK.finditer(line):
                yield from _said(line[at : mark.start()], open_, is_table=is_table)
                at = mark.end()
                if _step(open_, boxes, int(mark[2]), is_end=bool(mark[1])):
                    yield Found("", open_[-1])
            yield from _said(line[at:], open_, is_table=is_table)


def _lines(block: Block) -> Iterator[str]:
    if isinstance(block, Heading):
        yield block.text
    elif isinstance(block, Paragraph | Table):
        yield from Cell((block,)).text.split("\n")


def _said(text: str, open_: list[Box], *, is_table: bool) -> Iterator[Found]:
    text = text.rstrip() if open_ else text.strip()
    if text.strip(" |-") or (text.strip() and not is_table):
        yield Found(text, open_[-1] if open_ else None, is_table)


def _step(open_: list[Box], boxes: Sequence[Box], number: int, *, is_end: bool) -> bool:
    """Open or close a box; whether one was opened."""
    if number >= len(boxes):
        return False
    box = boxes[number]
    if not is_end:
        open_.append(box)
    elif box in open_:
        del open_[len(open_) - 1 - open_[::-1].index(box) :]
    return not is_end
