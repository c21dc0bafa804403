"""The flow of a Word text: paragraphs and tables in reading order, each with its place, and what is set aside."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import cast

from lxml import etree

from milepost.core.document.nodes import Aside, Block, Cell, Paragraph, Place, Role, Row, Table
from milepost.core.errors import CannotReadSafely, TooLarge
from milepost.core.readers import limits, tags
from milepost.core.readers.paragraphs import numbered
from milepost.core.readers.word import tables
from milepost.core.readers.word.names import (
    ALTERNATIVES,
    CONTENT,
    CONTROL,
    MC,
    PARAGRAPH,
    TABLE,
    Properties,
    W,
    among,
    by_name,
    children,
    switch,
    value,
)
from milepost.core.readers.word.numbering import Numbering
from milepost.core.readers.word.paragraphs import heading, heading_level, mark_of, paragraphs
from milepost.core.readers.word.runs import Words, chosen, words
from milepost.core.readers.word.shades import first_row_shade, shade
from milepost.core.readers.word.styles import Style, Styles

_BLOCKS = (PARAGRAPH, TABLE)
_WRAPPERS = frozenset(W + name for name in ("sdtContent", "ins", "moveTo", "customXml", "smartTag"))


class Flow:
    """Reads block after block; what the words refer to (comments, notes) is looked up in `referred`."""

    def __init__(self, styles: Styles, numbering: Numbering, referred: dict[tuple[str, str], str], file: str) -> None:
        self.asides: list[Aside] = []
        self.title = ""
        self.subtitle = ""
        self._styles = styles
        self._numbering = numbering
        self._referred = referred
        self._file = file
        self._tables = 0
        self._cells = 0
        self._blocks = 0
        self._carried: Words | None = None

    def blocks(self, body: etree._Element) -> Iterator[Block]:
        """The blocks outside tables, numbered in `place.paragraph`."""
        for element in _elements(children(body)):
            if element.tag == TABLE:
                yield self._table(element, 1)
                continue
            found = self._paragraph(element, Place(file=self._file), self._blocks, 0)
            self._blocks += sum(not isinstance(block, Table) for block in found)
            yield from found
        yield from self._rest(Place(file=self._file), self._blocks, 1)

    def _paragraph(self, element: etree._Element, place: Place, before: int, depth: int) -> list[Block]:
        """The blocks of a paragraph and its boxes; `before` is how many blocks its container has already."""
        inner = children(element)
        stated = among(inner, "pPr")
        style = self._styles.of(value(stated, "pStyle"), "paragraph")
        found = self._words(inner, style)
        if "rPr" in stated and _goes_on(stated):
            self._carried = found
            return []
        if found.hidden or found.references:
            self._set_aside(found, numbered(place, before + 1))
        blocks = self._shown(found, stated, style, place, before)
        for box in found.boxes:
            self._fill(children(box), blocks, place, before, depth + 1)
        return blocks

    def _fill(
        self, inner: Iterable[etree._Element], blocks: list[Block], place: Place, before: int, depth: int
    ) -> None:
        """Add the blocks of a cell or a box, of which the children are given, to those that are there."""
        for element in _elements(inner):
            if element.tag == TABLE:
                blocks.append(self._table(element, depth + 1))
            else:
                blocks += self._paragraph(element, place, before + len(blocks), depth)
        if self._carried is not None:
            blocks += self._rest(place, before + len(blocks), depth)

    def _rest(self, place: Place, before: int, depth: int) -> list[Block]:
        """What waits for a next paragraph that does not come."""
        found, self._carried = self._carried, None
        if found is None:
            return []
        self._set_aside(found, place)
        blocks: list[Block] = [*paragraphs(found.lines, None, place, before, is_strong=found.is_bold)]
        for box in found.boxes:
            self._fill(children(box), blocks, place, before, depth + 1)
        return blocks

    def _words(self, inner: Iterable[etree._Element], style: Style) -> Words:
        found, carried = words(inner, self._styles, style), self._carried
        if carried is not None:
            found.pieces[:0] = carried.pieces
            found.hidden[:0] = carried.hidden
            found.references[:0] = carried.references
            found.boxes[:0] = carried.boxes
            self._carried = None
        return found

    def _shown(self, found: Words, stated: Properties, style: Style, place: Place, before: int) -> list[Block]:
        if found.hidden and found.is_empty:
            return []
        mark = mark_of(stated, style, self._numbering)
        level = heading_level(stated, style)
        if style.is_contents:
            self._aside("contents", " ".join(found.lines), place)
            return []
        if level and place.table is None:
            made = heading(found, None if found.is_empty else mark, level, numbered(place, before + 1))
            return [made] if made else []
        self._note_titles(found, style)
        is_strong = found.is_bold or bool(level) or style.is_title
        shown = paragraphs(found.lines, mark, place, before, is_strong=is_strong)
        return [replace(one, role=Role.SUBTITLE) for one in shown] if style.is_subtitle else [*shown]

    def _note_titles(self, found: Words, style: Style) -> None:
        if style.is_title:
            self.title = self.title or tags.tidy(" ".join(found.lines))
        elif style.is_subtitle:
            self.subtitle = self.subtitle or tags.tidy(" ".join(found.lines))

    def _table(self, element: etree._Element, depth: int) -> Table:
        if depth > limits.TABLE_DEPTH:
            raise CannotReadSafely(
                f"{self._file} has tables inside tables more than {limits.TABLE_DEPTH} deep, so it is not read. "
                "Copy the plan's tables into a new document, save that and choose it."
            )
        self._tables += 1
        place = Place(file=self._file, table=self._tables)
        rows: list[Row] = []
        for line in tables.lines(element):
            at = Place(file=self._file, table=place.table, row=len(rows) + 1)
            cells = tuple(self._cell(slot, line, at, depth) for slot in line.slots)
            if line.is_hidden:
                self._aside("hidden row", " | ".join(cell.text.replace("\n", " ") for cell in cells), at)
            else:
                rows.append(Row(cells, line.is_header, at))
        if rows and (above := first_row_shade(element, self._styles)):
            rows[0] = replace(rows[0], cells=tuple(replace(cell, fill=cell.fill or above) for cell in rows[0].cells))
        return Table(tuple(rows), widths=tables.widths(element), place=place)

    def _cell(self, slot: tables.Slot, line: tables.Line, row: Place, depth: int) -> Cell:
        self._cells += 1
        if self._cells > limits.CELLS:
            raise TooLarge(f"{self._file} has more than {limits.CELLS:,} table cells. Keep only the plan's tables.")
        place = Place(row.file, row.page, row.sheet, row.table, row.row, slot.column)  # by place: this is done often
        blocks: list[Block] = []
        if slot.element is not None:
            self._fill(slot.inner, blocks, place, 0, depth)
        for element in slot.covered:
            self._aside("hidden text", " ".join(_plain(element, self._styles)), place)
        words_ = cast("tuple[Paragraph | Table, ...]", tuple(blocks))  # no heading stands in a table
        fill = shade(slot, words_) if line.is_coloured else ""
        return Cell(words_, slot.col_span, slot.row_span, line.is_header, fill, place)

    def _set_aside(self, found: Words, place: Place) -> None:
        self._aside("hidden text", "".join(found.hidden), place)
        for reference in found.references:
            self._aside(reference[0], self._referred.pop(reference, ""), place)

    def _aside(self, kind: str, text: str, place: Place | None) -> None:
        if tidied := tags.tidy(text):
            self.asides.append(Aside(kind, tidied, place))


def text_of(element: etree._Element, styles: Styles) -> str:
    """The shown words of a comment, note, header or footer as one line, tables and boxes included."""
    return tags.tidy(" ".join(_plain(element, styles)))


def _plain(element: etree._Element, styles: Styles) -> Iterator[str]:
    plain = Style()
    for paragraph in element.iter(PARAGRAPH):
        if not any(above.tag == f"{MC}Fallback" for above in paragraph.iterancestors()):
            yield " ".join(words(children(paragraph), styles, plain).lines)


def _elements(elements: Iterable[etree._Element]) -> list[etree._Element]:
    """The paragraphs and tables among these, those inside content controls and accepted changes too."""
    found: list[etree._Element] = []
    for inner in elements:
        tag = inner.tag
        if tag in _BLOCKS:
            found.append(inner)
        elif tag in _WRAPPERS:
            found += _elements(children(inner))
        elif tag == CONTROL:
            for content in inner.findall(CONTENT):
                found += _elements(children(content))
        elif tag == ALTERNATIVES and chosen(inner) is not inner:
            found += _elements(children(chosen(inner)))
    return found


def _goes_on(stated: Properties) -> bool:
    """Whether the end of the paragraph was deleted or moved away, so that it runs into the next one."""
    mark = by_name(stated.get("rPr"))
    return bool(mark) and ("del" in mark or "moveFrom" in mark or bool(switch(mark, "specVanish")))
