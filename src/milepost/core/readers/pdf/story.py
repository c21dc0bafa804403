"""A tagged structure told as blocks: headings, paragraphs, lists and whole tables, however many pages they cross."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from milepost.core.document.nodes import Aside, Block, Cell, Heading, ListKind, Paragraph, Place, Row, Table
from milepost.core.readers.paragraphs import BULLETS, paragraph
from milepost.core.readers.pdf.element import INLINE, Element, Mark
from milepost.core.readers.pdf.flow import joined, paragraphs_of
from milepost.core.readers.pdf.lines import Line, lines_of
from milepost.core.readers.pdf.page import Glyph, Page
from milepost.core.readers.pdf.placing import Told, place
from milepost.core.readers.pdf.runs import Knitting
from milepost.core.readers.pdf.shading import shade
from milepost.core.readers.pdf.words import Words

_HEADING = re.compile(r"H([1-6])?")
_CELLS = frozenset({"TH", "TD"})
_ROWS = frozenset({"TR"})
_TABLE = frozenset({"Table"})
_OTHER_SIZE = 0.15  # of the size of letters
_NOTES = frozenset({"Note", "FENote"})


class Story:
    """Tells elements as blocks, with the letters of the pages; `asides` gathers notes and pictures' words."""

    def __init__(self, pages: Sequence[Page], *, cuts_words: bool = True) -> None:
        self.pages = {page.number: page for page in pages}
        self.letters: dict[Mark, list[Glyph]] = {}
        for page in pages:
            for glyph in page.glyphs:
                if glyph.mark is not None:
                    self.letters.setdefault((page.number, glyph.mark), []).append(glyph)
        self.asides: list[Aside] = []
        self.tables = 0
        self.room = 0.0  # the width of the column that is read: no word was cut that would have fitted in it
        self.words = Words(self._all_lines, are_kept=not cuts_words)
        self.knitting = Knitting(self.lines, self.pages)

    def blocks(self, element: Element) -> list[Block]:
        """What an element and all below it say, in its order."""
        heading = _HEADING.fullmatch(element.kind)
        if heading:
            text = self.text(element)
            return [Heading(text, int(heading[1] or 1), self._place(element))] if text else []
        if element.kind == "Table":
            return [self._table(element)]
        if element.kind == "L":
            return list(self._list(element, 0))
        if element.kind in _NOTES:
            self.asides.append(Aside("footnote", self.text(element), self._place(element)))
            return []
        if element.kind == "P" or element.kind in INLINE:
            return list(self._paragraphs(element))
        return list(self._mixed(element))

    def _mixed(self, element: Element) -> Iterator[Block]:
        """A container: runs of loose letters and inline elements are paragraphs, the rest stands for itself."""
        loose = Element("P", actual=element.actual)
        for part in (*self.knitting.knit(element.parts), Element("")):
            if isinstance(part, tuple) or part.kind in INLINE:
                loose.parts.append(part)
                continue
            if loose.parts:
                yield from self._paragraphs(loose)
                loose = Element("P")
            if part.kind:
                yield from self.blocks(part)

    def lines(self, element: Element) -> list[Line]:
        """The lines of an element, page after page and column after column."""
        by_page: dict[int, list[Glyph]] = {}
        for mark in dict.fromkeys(element.all_marks()):
            by_page.setdefault(mark[0], []).extend(self.letters.get(mark, ()))
        columns = ((page, column) for page, glyphs in by_page.items() if page for column in _columns(glyphs))
        return [line for page, column in columns for line in lines_of(column, self.pages[page])]

    def text(self, element: Element) -> str:
        """The words of an element as one line."""
        lines = self.lines(element)
        if element.actual:
            return " ".join(element.actual.split())
        return joined(lines, max(self.room, _widest(lines)), self.words) if lines else ""

    def _all_lines(self) -> Iterator[Line]:
        for (page, _), glyphs in self.letters.items():
            yield from lines_of(glyphs, self.pages[page])

    def _paragraphs(self, element: Element, place: Place | None = None) -> Iterator[Block]:
        """A paragraph by its tag; one in which bullets were typed, or that holds a block, is taken apart."""
        place = place or self._place(element)
        if any(child.kind not in INLINE for child in element.children):
            yield from self._mixed(Element("Div", parts=element.parts))
            return
        lines = self.lines(element)
        text = self.text(element)
        if any(line.text[0] in BULLETS for line in lines[1:]):
            yield from paragraphs_of(lines, max(self.room, _widest(lines)), place)
        elif (
            not element.actual and len(sizes := _by_size(lines)) > 1
        ):  # typst tags a title and the text below it as one
            for same in sizes:
                words = joined(same, max(self.room, _widest(same)), self.words)
                yield paragraph(words, place, strong=all(line.is_bold for line in same))
        elif text:
            yield paragraph(text, place, strong=bool(lines) and all(line.is_bold for line in lines))

    def _list(self, element: Element, level: int) -> Iterator[Paragraph | Table]:
        for item in element.children:
            if item.kind == "L":
                yield from self._list(item, level + 1)
                continue
            label = " ".join(self.text(part) for part in item.children if part.kind == "Lbl")
            body = Element("Div", parts=[p for p in item.parts if isinstance(p, tuple) or p.kind not in ("Lbl", "L")])
            yield from self._item(body, label, level)
            for inner in item.find(frozenset({"L"}), _TABLE):
                yield from self._list(inner, level + 1)

    def _item(self, body: Element, label: str, level: int) -> Iterator[Paragraph | Table]:
        flat = Element("Div", parts=list(_without_lists(body)))
        is_number = any(sign.isalnum() for sign in label) and label not in ("o", "§")
        kind = ListKind.NUMBER if is_number else ListKind.BULLET
        for block in self.blocks(flat):
            if isinstance(block, Paragraph):
                yield Paragraph(block.text, kind, level, label if is_number else "", block.strong, place=block.place)
                label, kind = ("", ListKind.NONE) if is_number else (label, ListKind.NONE)
            elif isinstance(block, Table):
                yield block
            else:
                yield Paragraph(block.text, strong=True, place=block.place)

    def _table(self, element: Element) -> Table:
        self.tables += 1
        number = self.tables
        captions = [self.text(part) for part in element.children if part.kind == "Caption"]
        parts = element.find(_ROWS, _TABLE)
        told = [[self._told(cell) for cell in row.find(_CELLS, _TABLE)] for row in parts]
        place(told)
        rooms = _rooms(told)
        rows = [
            self._row(cells, rooms, Place(page=self._page(part, element), table=number, row=at))
            for at, (part, cells) in enumerate(zip(parts, told, strict=True), 1)
        ]
        table = Table(tuple(rows), " ".join(captions), place=Place(page=self._page(element), table=number))
        return shade(table, {(at, one.column): one.lines for at, row in enumerate(told, 1) for one in row}, self.pages)

    def _told(self, element: Element) -> Told:
        """A cell with its lines; of a header that is printed again on every page, those of the first."""
        lines = self.lines(element)
        pages = sorted({line.page for line in lines})
        texts = {page: " ".join(line.text for line in lines if line.page == page) for page in pages}
        if element.kind != "TH" or len(pages) < 2 or len(set(texts.values())) > 1:
            return Told(element, lines)
        self.asides.extend(Aside("page furniture", texts[page], Place(page=page)) for page in pages[1:])
        marks: list[Element | Mark] = [mark for mark in element.all_marks() if mark[0] == pages[0]]
        return Told(Element("TH", element.columns, element.rows, parts=marks), [n for n in lines if n.page == pages[0]])

    def _row(self, cells: Sequence[Told], rooms: Mapping[int, float], place: Place) -> Row:
        made = []
        for told in cells:
            self.room = rooms.get(told.column, 0.0) if told.element.columns == 1 else 0.0
            at = replace(place, page=self._page(told.element) or place.page, column=told.column)
            made.append(self._cell(told.element, at))
        self.room = 0.0
        return Row(tuple(made), bool(made) and all(cell.is_header for cell in made), place)

    def _cell(self, element: Element, place: Place) -> Cell:
        blocks = tuple(
            block if isinstance(block, Paragraph | Table) else Paragraph(block.text, strong=True, place=place)
            for block in self._mixed(element)
        )
        return Cell(blocks, element.columns, element.rows, element.kind == "TH", place=place)

    def _page(self, *elements: Element) -> int | None:
        """The page on which the first of these starts that has letters."""
        return next((mark[0] for element in elements for mark in element.all_marks() if mark[0]), None)

    def _place(self, element: Element) -> Place:
        return Place(page=self._page(element))


def _columns(glyphs: Sequence[Glyph]) -> list[list[Glyph]]:
    """The letters of a text as they were set: what goes on higher up, right of all before it, is of another column."""
    found: list[list[Glyph]] = []
    end = 0.0
    for glyph in glyphs:
        if not found or (glyph.x0 > end and glyph.bottom < found[-1][-1].top - glyph.size):
            found.append([])
            end = glyph.x1
        found[-1].append(glyph)
        end = max(end, glyph.x1)
    return found


def _without_lists(element: Element) -> Iterator["Element | Mark"]:
    """The parts of a list item's body, lists within it left out."""
    for part in element.parts:
        if isinstance(part, tuple):
            yield part
        elif part.kind != "L":
            yield Element(part.kind, part.columns, part.rows, part.actual, list(_without_lists(part)))


def _rooms(rows: Sequence[Sequence[Told]]) -> dict[int, float]:
    """How wide the lines of each column are, from where they start."""
    rooms: dict[int, float] = {}
    for told in (one for row in rows for one in row if one.element.columns == 1):
        rooms[told.column] = max(rooms.get(told.column, 0.0), _widest(told.lines))
    return rooms


def _by_size(lines: Sequence[Line]) -> list[list[Line]]:
    """Lines one below the other as they are printed: a line in much larger or smaller letters opens the next part."""
    found: list[list[Line]] = []
    for line in lines:
        last = found[-1][-1] if found else None
        is_same = last is not None and abs(line.size - last.size) <= _OTHER_SIZE * last.size
        if last and (is_same or line.page != last.page or line.top < last.bottom - line.size / 2):
            found[-1].append(line)
        else:
            found.append([line])
    return found


def _widest(lines: Sequence[Line]) -> float:
    return max((line.x1 - line.x0 for line in lines), default=0.0)
