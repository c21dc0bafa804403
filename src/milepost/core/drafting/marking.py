"""Mark a draft's source: every row and line with what was read from it, and what its review says before them."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import chain

from milepost.core.document.nodes import Cell, Document, Heading, Paragraph, Picture, Table
from milepost.core.document.walk import Square as GridSquare
from milepost.core.document.walk import cells_within, grid, texts
from milepost.core.drafting.headings import asked, headings
from milepost.core.drafting.marked import (
    Anchors,
    Contents,
    Counted,
    Frame,
    Item,
    Mark,
    MarkedCell,
    MarkedLine,
    MarkedRow,
    Proposing,
    Remarks,
    Stretch,
    Titles,
    anchor,
)
from milepost.core.drafting.pieces import in_pieces
from milepost.core.interpret.meanings.columns import key
from milepost.core.interpret.parts.places import with_places
from milepost.core.plan.model import Action, Plan
from milepost.core.plan.origins import Origin, by_line, by_square
from milepost.core.plan.statuses import stated
from milepost.core.plan.walk import actions

_EMPTY = "empty"
_OPENS_FORM = {"form label", "number"}
_LONGEST_LABEL = 40
Block = Heading | Paragraph | Picture


def marked_pieces(document: Document, plan: Plan, meanings: Mapping[str, str]) -> tuple[str, ...]:
    """What is kept of a draft for its review; `document` is the source as corrected, `meanings` what was said of it."""
    placed = with_places(document)
    picture = _Picture(plan)
    for block in placed.blocks:
        picture.add(block)
    picture.close()
    found = headings(placed, plan, picture.squares, picture.lines)
    rows = tuple(actions(plan))
    frame = Frame(
        title=plan.title,
        counted=_counted(plan),
        headings=found,
        asked=asked(found, plan.notes),
        proposing=tuple(Proposing.of(action) for action in rows if action.proposals),
        printed=_printed(placed, meanings),
    )
    remarks = Remarks(plan.notes, plan.unplaced)
    contents = Contents(picture.named_apart(), picture.pages())
    anchors = Anchors(tuple(item.anchor for item in picture.items))
    titles = Titles(
        tuple(action.number for action in rows),
        tuple(action.title for action in rows),
        tuple(anchor(action.place) for action in rows),
    )
    return in_pieces((frame, remarks, contents, anchors, titles), picture.items)


def pages_of(cells: Sequence[Cell]) -> tuple[int, ...]:
    """The pages that these cells were read from, in order."""
    places = [part.place for cell in cells for part in (cell, *cell.blocks) if part.place]
    return tuple(sorted({place.page for place in places if place.page}))


def _printed_on(cells: Sequence[Cell], page: int) -> tuple[str, ...]:
    """What stands on this page of the cells of a row that are no taller than it; of all where each is."""
    own = [cell for cell in cells if cell.row_span == 1] or cells
    blocks = [block for cell in own for block in cell.blocks if isinstance(block, Paragraph)]
    return tuple(block.text for block in blocks if block.place is None or block.place.page in (None, page))


def _counted(plan: Plan) -> Counted:
    rows = tuple(actions(plan))
    leads = [lead for section in plan.sections for lead in section.leads]
    answers = [answer for row in rows for answer in row.answers]
    return Counted(
        labels=tuple(section.label for section in plan.sections),
        leads=len(leads),
        leads_without_organisation=sum(not lead.organisation for lead in leads),
        focus_areas=sum(bool(one.title) for section in plan.sections for one in section.focus_areas),
        actions=len(rows),
        numbered=sum(bool(row.number) for row in rows),
        answers=len(answers),
        filled=sum(bool(answer.text) or answer.nothing_to_report for answer in answers),
        milestones=sum(len(row.milestones) for row in rows),
    )


def _printed(document: Document, meanings: Mapping[str, str]) -> tuple[str, ...]:
    """The headings that are printed in a document: alone, or as the label that opens a line."""
    if not meanings:
        return ()
    said = {key(text) for text, _ in texts(document)}
    wanted = ((heading, key(heading)) for heading in meanings)
    return tuple(heading for heading, at in wanted if at in said or any(text.startswith(at) for text in said))


class _Picture:
    """The source as far as it is marked; a table is called after what stands over it."""

    def __init__(self, plan: Plan) -> None:
        self.items: list[Item] = []
        self.stretches: list[Stretch] = []
        self.squares, self.lines = by_square(plan), by_line(plan)
        self._roles = {question.heading: str(question.role) for question in plan.questions}
        self._headings: tuple[str, ...] = ()
        self._named = {action.id: _named(action) for action in actions(plan)}
        self._called = {name for action in actions(plan) for name in (action.number, action.title)}
        self._stated = {action.id: stated(action, plan.scheme).word for action in actions(plan)}
        self._notes: dict[str, list[str]] = defaultdict(list)
        for note in plan.notes:
            self._notes[anchor(note.place)].append(note.message)
        self._count: Counter[bool] = Counter()
        self._title = self._sheet = ""
        self._used = {""}
        self._waiting: list[int] = []  # numbers of lines that stand together

    def add(self, block: Block | Table) -> None:
        """Mark the next block of the document."""
        self._count[isinstance(block, Table)] += 1
        if isinstance(block, Table):
            self._add_table(block)
        elif block.text.strip():
            self._waiting.append(self._count[False])
            self.items.append(self._line(block, self._count[False]))
            if self._opens(block) or self._turns(block) or (not self._title and self._is_read(block)):
                self._title = block.text

    def close(self) -> None:
        """Put the lines that stand together by now into a stretch of their own."""
        if self._waiting:
            start = len(self.items) - len(self._waiting)
            self.stretches.append(Stretch(0, "", (), start, tuple(self._waiting)))
            self._waiting = []

    def named_apart(self) -> tuple[Stretch, ...]:
        """The stretches; tables under one heading, such as forms, are called after the actions of each instead."""
        often = Counter(one.title for one in self.stretches if one.table)
        return tuple(
            replace(one, title=self._by_actions(one) or one.title) if often[one.title] > 1 else one
            for one in self.stretches
        )

    def _by_actions(self, stretch: Stretch) -> str:
        """The action of a form, or from which on the actions of a table are; "" for a table without any."""
        rows = self.items[stretch.start : stretch.start + len(stretch.numbers)]
        names = list(dict.fromkeys(row.action for row in rows if isinstance(row, MarkedRow) and row.action))
        return f"from {names[0]}" if len(names) > 1 else "".join(names)

    def pages(self) -> tuple[int, ...]:
        """The pages of the file that rows and lines were read from."""
        each = (one.pages if isinstance(one, MarkedRow) else (one.page,) for one in self.items)
        return tuple(sorted({page for pages in each for page in pages if page}))

    def _add_table(self, table: Table) -> None:
        self.close()
        squares = grid(table)
        header = next((at for at, row in enumerate(squares) if self._is_header(row)), None)
        if header is not None:
            self._headings = tuple(square.cell.text for square in squares[header])
        # A table that a page break began anew has the headings of the one before it.
        headings = self._headings if squares and len(squares[0]) == len(self._headings) else ()
        numbers = tuple(range(1, len(squares) + 1))
        title = table.caption or self._title
        self.stretches.append(Stretch(self._count[True], title, headings, len(self.items), numbers))
        self.items.extend(self._row(row, at) for at, row in zip(numbers, squares, strict=True))

    def _opens(self, block: Block) -> bool:
        """Whether a section or focus area is opened by this line."""
        return any(origin.kind in ("section", "focus area") for origin in self._of_line(block))

    def _is_read(self, block: Block) -> bool:
        """Whether anything was made of this line: a table is not called after a greeting."""
        return _kind(block.text, self._of_line(block)) != "unplaced"

    def _turns(self, block: Block) -> bool:
        """Whether another sheet of a workbook begins with this line."""
        sheet, self._sheet = self._sheet, block.place.sheet if block.place else ""
        return sheet != self._sheet

    def _line(self, block: Block, number: int) -> MarkedLine:
        origins = self._of_line(block)
        text = block.line if isinstance(block, Paragraph) else block.text
        name = anchor(block.place)
        notes = tuple(self._notes.get(name, ()))
        page = block.place.page if block.place else None
        marks = self._marks(origins, text)
        return MarkedLine(number, self._once(name), text, _kind(text, origins), marks, notes, page or 0)

    def _row(self, row: tuple[GridSquare, ...], number: int) -> MarkedRow:
        starting = tuple(square.cell for square in row if square.is_origin)
        pages = pages_of(starting)
        name = anchor(next((cell.place for cell in starting if cell.place), None))
        return MarkedRow(
            number=number,
            anchor=self._once(name),
            is_header=self._is_header(row),
            cells=tuple(self._cell(square) for square in row),
            action=self._action(starting),
            notes=tuple(self._notes.get(name, ())) if name else (),
            pages=pages,
            printed=tuple(_printed_on(starting, page) for page in pages),
        )

    def _cell(self, square: GridSquare) -> MarkedCell:
        origins = self._of(square.cell)
        text = square.cell.text
        return MarkedCell(text, _kind(text, origins), self._marks(origins, text), not square.is_origin)

    def _once(self, name: str) -> str:
        """The name, or "" where another row has it: one that was split stands twice where it was printed once."""
        if name in self._used:
            return ""
        self._used.add(name)
        return name

    def _marks(self, origins: Sequence[Origin], text: str) -> tuple[Mark, ...]:
        """What was read, or where nothing was, what the words are instead."""
        values = [origin for origin in origins if origin.kind not in ("heading", "unplaced")]
        return tuple(dict.fromkeys(self._mark(origin, text) for origin in values or origins))

    def _mark(self, origin: Origin, text: str) -> Mark:
        """What was made of these words; of a status also which one, where a colour or a key says it."""
        if origin.kind == "answer":
            return Mark("answer", self._roles.get(origin.label, ""))
        if origin.kind == "status":
            said = self._stated.get(origin.target, "")
            return Mark("status", "" if said.casefold() in text.casefold() else said)
        if origin.kind in ("heading", "unplaced"):
            return Mark(origin.kind, origin.label)
        is_named = len(origin.label) < _LONGEST_LABEL and not origin.label.startswith(origin.kind)
        return Mark(origin.kind, origin.label if is_named else "")

    def _action(self, cells: Sequence[Cell]) -> str:
        targets = (origin.target for cell in cells for origin in self._of(cell))
        return next((self._named[target] for target in targets if target in self._named), "")

    def _is_header(self, row: tuple[GridSquare, ...]) -> bool:
        """Whether a row heads the columns below it; a label with its number opens a form, and heads none."""
        filled = [square.cell for square in row if square.cell.text.strip()]
        if all(cell is filled[0] for cell in filled):
            return False  # one cell, however wide, heads nothing but what follows it
        if filled[0].text.strip() in self._called:
            return False  # it says again whose answer stands in it
        said = {origin.label for cell in filled for origin in self._of(cell)}
        is_headed = all(_kind(cell.text, self._of(cell)) == "heading" for cell in filled)
        return is_headed and not said >= _OPENS_FORM

    def _of(self, cell: Cell) -> tuple[Origin, ...]:
        """What was made of a cell, and of the cells of tables that stand in it."""
        place = cell.place or next((block.place for block in cell.blocks if block.place), None)
        places = (place, *(one.place for one in cells_within(cell)))
        found = [self.squares.get((at.table or 0, at.row or 0, at.column or 0), ()) for at in places if at]
        return found[0] if len(found) == 1 else tuple(dict.fromkeys(chain.from_iterable(found)))

    def _of_line(self, block: Block) -> tuple[Origin, ...]:
        return self.lines.get(block.place, ()) if block.place else ()


def _kind(text: str, origins: Sequence[Origin]) -> str:
    if not text.strip():
        return _EMPTY
    kinds = {origin.kind for origin in origins}
    if not kinds or kinds == {"unplaced"}:
        return "unplaced"
    return "heading" if kinds == {"heading"} else "read"


def _named(action: Action) -> str:
    return f"{action.number} {action.title}".strip()
