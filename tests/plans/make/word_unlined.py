"""Word documents whose tables have no lines: plain ones, shaded in turns, two rows to an action; text in columns."""

from docx.document import Document as WordDocument
from docx.enum.section import WD_SECTION
from docx.oxml.ns import qn
from docx.shared import Pt, RGBColor
from docx.table import Table, _Row
from examples.make.plan import Action, Focus, Plan, Section
from examples.make.shape import Shape
from examples.make.word_parts import add_row, fill_cell, new_document, new_table, repeat_header, shade
from examples.make.word_tables import introduce, opened, widths

_DARK, _MIDDLE, _PALE = "33415C", "D6DCE8", "F1F3F7"
_SQUARES = 20  # of a row that headings and cells of several widths share
_FACTS = {"ref": 2, "action": 8, "lead": 5, "due": 3, "status": 2}


def no_lines(plan: Plan, shape: Shape) -> WordDocument:
    """A table for each section of which no line and no area is drawn; its headings are bold."""
    document = opened(plan)
    for section in plan.sections:
        introduce(document, plan, section)
        table = _bare(document, len(shape.keys), widths(shape))
        repeat_header(add_row(table, shape.headings(plan), bold=True))
        for action in section.actions:
            _spaced(add_row(table, shape.values(plan, section, Focus(), action)))
    return document


def in_turns(plan: Plan, shape: Shape) -> WordDocument:
    """A table for each section whose headings are white on dark, and of whose rows every other is shaded."""
    document = opened(plan)
    for section in plan.sections:
        introduce(document, plan, section)
        table = _bare(document, len(shape.keys), widths(shape))
        head = add_row(table, shape.headings(plan), bold=True)
        repeat_header(head)
        _ground(head, _DARK)
        for cell in head.cells:
            cell.paragraphs[0].runs[0].font.color.rgb = RGBColor.from_string("FFFFFF")
        for focus in section.focus:
            band = table.add_row()
            fill_cell(band.cells[0].merge(band.cells[-1]), focus.printed, bold=True)
            _ground(band, _MIDDLE)
            for at, action in enumerate(focus.actions):
                row = add_row(table, shape.values(plan, section, focus, action))
                if at % 2:
                    _ground(row, _PALE)
    return document


def decked(plan: Plan, shape: Shape) -> WordDocument:
    """A table for each section with two rows of headings, and two rows for each action: facts, and texts below."""
    document = opened(plan)
    for section in plan.sections:
        introduce(document, plan, section)
        table = new_table(document, _SQUARES, (26.7 / _SQUARES,) * _SQUARES)
        names = plan.head | plan.columns
        for row in _decks(table, shape, names, bold=True):
            repeat_header(row)
            _ground(row, _MIDDLE)
        for action in section.actions:
            values = dict(zip(shape.keys, shape.values(plan, section, Focus(), action), strict=True))
            _ground(next(iter(_decks(table, shape, values))), _PALE)
    return document


def _decks(table: Table, shape: Shape, texts: dict[str, str], *, bold: bool = False) -> tuple[_Row, _Row]:
    """Two rows with these texts: the facts, each as wide as it needs, and all others below at equal widths."""
    others = [key for key in shape.keys if key not in _FACTS]
    each = _SQUARES // len(others)
    below = dict.fromkeys(others[:-1], each) | {others[-1]: _SQUARES - each * (len(others) - 1)}
    return _deck(table, texts, _FACTS, bold), _deck(table, texts, below, bold)


def _deck(table: Table, texts: dict[str, str], shares: dict[str, int], bold: bool) -> _Row:
    row = add_row(table, [""] * _SQUARES)
    first = 0
    for key, share in shares.items():
        cell = row.cells[first].merge(row.cells[first + share - 1])
        for paragraph in cell.paragraphs[1:]:
            paragraph._p.getparent().remove(paragraph._p)
        fill_cell(cell, texts[key], bold=bold)
        first += share
    return row


def two_columns(plan: Plan, shape: Shape) -> WordDocument:
    """A newsletter: below its head two columns of text, in which each action has a title, lines and paragraphs."""
    document = new_document(plan.title, landscape=False)
    document.add_heading(plan.title, 0)
    document.add_paragraph("News from the partnership, for everybody who lives or works here. Please pass it on.")
    columns = document.add_section(WD_SECTION.CONTINUOUS)._sectPr.find(qn("w:cols"))
    columns.set(qn("w:num"), "2")
    columns.set(qn("w:space"), "567")
    for section in plan.sections:
        introduce(document, plan, section)
        for action in section.actions:
            _told_in_lines(document, plan, shape, section, action)
    return document


def _told_in_lines(document: WordDocument, plan: Plan, shape: Shape, section: Section, action: Action) -> None:
    document.add_heading(f"{action.number} {action.title}".strip(), 2)
    for key in (key for key in shape.keys if key not in ("ref", "action")):
        text = shape.value(plan, section, Focus(), action, key)
        if text:
            line = document.add_paragraph()
            line.paragraph_format.space_after = Pt(4)
            line.add_run(f"{(plan.head | plan.columns)[key]}: ").bold = True
            line.add_run(text)


def _bare(document: WordDocument, columns: int, centimetres: tuple[float, ...]) -> Table:
    table = new_table(document, columns, centimetres)
    table.style = "Normal Table"
    return table


def _spaced(row: _Row) -> None:
    """White below a row, as people leave it where no line parts the rows."""
    for cell in row.cells:
        cell.paragraphs[-1].paragraph_format.space_after = Pt(9)


def _ground(row: _Row, colour: str) -> None:
    for cell in {id(cell._tc): cell for cell in row.cells}.values():
        shade(cell, colour)
