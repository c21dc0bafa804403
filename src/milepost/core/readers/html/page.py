"""The flow of a page: its headings, paragraphs, list items and tables in reading order."""

from lxml import etree

from milepost.core.document.nodes import Aside, Block, Cell, Heading, ListKind, Paragraph, Place, Row, Table
from milepost.core.document.walk import block_texts
from milepost.core.errors import CannotReadSafely
from milepost.core.readers import limits, tags
from milepost.core.readers.counts import printed
from milepost.core.readers.html.boxes import Box, Pieces, box, parted
from milepost.core.readers.html.colours import Colours
from milepost.core.readers.html.kinds import (
    BOLD,
    BUTTONS,
    LISTS,
    UNSEEN,
    WORDLESS,
    heading_level,
    is_inline,
    is_number,
    names_card,
)
from milepost.core.readers.html.shown import Shown, is_furniture
from milepost.core.readers.html.tables import caption, lines, loose
from milepost.core.readers.paragraphs import paragraph
from milepost.core.readers.squares import huge

_FORMS = {"a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman"}


class Page:
    """Counts the tables and their squares and makes their values."""

    def __init__(self, file: str, root: etree._Element) -> None:
        self._file = file
        self._colours = Colours(root)
        self._tables = 0
        self.asides: list[Aside] = []
        self._squares = 0
        self.shown = Shown(root)

    def blocks(self, root: etree._Element) -> list[Block]:
        """Everything of the page that is shown."""
        flow = _Flow(self, Place(file=self._file), 0)
        flow.enter(root)
        flow.end()
        return flow.blocks

    def table(self, element: etree._Element, depth: int) -> Table:
        """One table with those inside it."""
        if depth > limits.TABLE_DEPTH:
            raise CannotReadSafely(
                f"{self._file} has tables inside tables more than {limits.TABLE_DEPTH} deep, so it is not read. "
                "Copy the plan's tables and paste them as text."
            )
        self._tables += 1
        table = self._tables
        rows = tuple(
            Row(
                tuple(self._cell(slot.element, slot.column, slot.spans, Place(self._file, table=table, row=at), depth)
                      for slot in line.slots),
                line.is_header,
                Place(self._file, table=table, row=at),
            )
            for at, line in enumerate(lines(element), 1)
        )  # fmt: skip
        return Table(rows, caption(element), place=Place(self._file, table=table))

    def _cell(self, element: etree._Element, column: int, spans: tuple[int, int], row: Place, depth: int) -> Cell:
        self._squares += spans[0] * spans[1]
        if self._squares > limits.SQUARES:
            raise huge(self._file)
        place = Place(row.file, table=row.table, row=row.row, column=column)
        flow = _Flow(self, place, depth)
        flow.enter_children(element)
        flow.end()
        blocks = tuple(block for block in flow.blocks if isinstance(block, Paragraph | Table))
        return Cell(blocks, *spans, element.tag == "th", self._colours.fill(element), place)

    def set_aside(self, element: etree._Element, place: Place, depth: int) -> None:
        """Keep the words of the page's own furniture apart from what it says; old pages lay it out in tables."""
        flow = _Flow(self, place, depth)
        flow.enter_children(element)
        flow.end()
        self.keep_apart(
            "page furniture", "\n".join(text for block in flow.blocks for text, _ in block_texts(block)), place
        )

    def keep_apart(self, kind: str, words: str, place: Place) -> None:
        """Keep these words, if there are any, outside the flow."""
        if words:
            self.asides.append(Aside(kind, words, place))


class _Flow:
    """The blocks of one container; words gather in `_pieces` until something ends the paragraph."""

    def __init__(self, page: Page, place: Place, depth: int) -> None:
        self.blocks: list[Block] = []
        self._page = page
        self._place = place
        self._depth = depth
        self._pieces: list[tuple[str, bool]] = []
        self._boxes: list[Box] = []
        self._bold = 0
        self._level = 0
        self._lists: list[tuple[ListKind, int, str]] = []
        self._mark: tuple[ListKind, int, str] | None = None
        self._is_numbered = False

    def enter(self, element: etree._Element) -> None:
        """Read an element that is shown, and what stands in it."""
        tag = element.tag
        if not isinstance(tag, str) or self._page.shown.is_hidden(element):
            return
        if icon := self._page.shown.icon(element):
            self._boxes.append(Box(len(self._pieces), len(self._pieces) + 1))
            self._say(f" {icon} ")
        elif tag == "svg":
            self._page.keep_apart("drawing", tags.tidy(" ".join(map(str, element.itertext()))), self._place)
        elif tag in UNSEEN:
            return
        elif is_furniture(element, tag):
            self._page.set_aside(element, self._place, self._depth)
        else:
            self._shown(element, tag)

    def _shown(self, element: etree._Element, tag: str) -> None:
        if is_inline(element):
            self._inline(element)
        elif tag == "input":
            self._input(element)
        elif tag == "dt":
            self._term(element)
        else:
            if tag != "dd":  # which stands in one paragraph with its term
                self.end()
            self._block(element, tag)
            self.end()

    def enter_children(self, element: etree._Element) -> None:
        """Read the words and elements inside an element."""
        self._say(element.text)
        for child in element:
            self.enter(child)
            self._say(child.tail)

    def end(self, level: int = 0) -> None:
        """End the paragraph, or the heading of this level; a box at its end is a paragraph below it."""
        words, boxes = self._pieces, list[Pieces]()
        if level or self._place.table is not None:
            words, boxes = parted(self._pieces, self._boxes, is_heading=level > 0)
        self._boxes.clear()
        self._end(words, level)
        for pieces in boxes:
            self._end(pieces)
        self._pieces.clear()
        self._is_numbered = False

    def _end(self, pieces: Pieces, level: int = 0) -> None:
        text = tags.tidy("".join(text for text, _ in pieces))
        visible = [is_bold for text, is_bold in pieces if text.strip()]
        if not text:
            return
        number = 1 + sum(self._place.table is not None or not isinstance(block, Table) for block in self.blocks)
        place = Place(
            self._place.file, table=self._place.table, row=self._place.row, column=self._place.column, paragraph=number
        )
        if level and self._place.table is None:
            self.blocks.append(Heading(text, level, place))
        elif self._mark is not None:
            self.blocks.append(Paragraph(text, *self._mark, all(visible), place=place))
            self._mark = None
        else:
            self.blocks.append(paragraph(text, place, strong=all(visible) or bool(level)))

    def _say(self, text: str | None) -> None:
        if text:
            is_glued = self._is_numbered and text[0].isupper()  # a page sets the two apart by a margin
            self._pieces.append((f" {text}" if is_glued else text, self._bold > 0))
            self._is_numbered = False

    def _inline(self, element: etree._Element) -> None:
        first = len(self._pieces)
        self._bold += element.tag in BOLD
        self.enter_children(element)
        self._bold -= element.tag in BOLD
        if found := box(element, first, len(self._pieces)):
            self._boxes.append(found)
        is_first = not any(text.strip() for text, _ in self._pieces[:first])
        self._is_numbered = is_first and is_number(element)

    def _block(self, element: etree._Element, tag: str) -> None:
        if tag == "table":
            self._around(element)
            self.blocks.append(self._page.table(element, self._depth + 1))
        elif level := heading_level(element):
            self.enter_children(element)
            self._level = level
            self.end(level)
        elif tag in LISTS:
            self._list(element, LISTS[tag])
        elif tag == "li":
            self._item(element)
        elif tag == "summary":  # what a card is called, below the headings around it
            said = len(self.blocks)
            self.enter_children(element)
            has_heading = any(isinstance(block, Heading) for block in self.blocks[said:])
            self.end(0 if has_heading else min(self._level + 1, 6))  # what is left beside it is no second title
        else:
            self.enter_children(element)

    def _around(self, table: etree._Element) -> None:
        """The words of a table that are in none of its cells; a browser shows them above it."""
        for piece in loose(table):
            if piece is None:
                self.end()
            elif isinstance(piece, str):
                self._say(piece)
            else:
                self.enter(piece)
        self.end()

    def _list(self, element: etree._Element, kind: ListKind) -> None:
        start = element.get("start", "1")
        first = int(start) if start.isascii() and start.isdigit() and len(start) < 9 else 1
        self._lists.append((kind, first, _FORMS.get(element.get("type", ""), "decimal")))
        self.enter_children(element)
        self._lists.pop()

    def _item(self, element: etree._Element) -> None:
        kind, number, form = self._lists[-1] if self._lists else (ListKind.BULLET, 1, "")
        if self._lists:
            self._lists[-1] = (kind, number + 1, form)
        label = f"{printed(number, form)}." if kind is ListKind.NUMBER else ""
        self._mark = (kind, max(len(self._lists) - 1, 0), label)
        self.enter_children(element)
        self.end()
        self._mark = None

    def _term(self, element: etree._Element) -> None:
        """A term of a list of definitions, left open for what is said of it: "Lead: J. Smith"."""
        self.end()
        self._bold += names_card(element)
        self.enter_children(element)
        self._bold -= names_card(element)
        if names_card(element):
            self.end()
            return
        is_closed = "".join(text for text, _ in self._pieces).rstrip().endswith(":")
        self._say(" " if is_closed else ": ")

    def _input(self, element: etree._Element) -> None:
        kind = element.get("type", "text").lower()
        if kind in ("checkbox", "radio"):
            self._say("☒" if element.get("checked") is not None else "☐")
        elif kind in BUTTONS:
            self._page.keep_apart("page furniture", tags.tidy(element.get("value", "")), self._place)
        elif kind not in WORDLESS:
            self._say(element.get("value"))
