"""The board table: for every section a heading, its lead, and a table with a row for every action."""

from collections.abc import Iterator

from milepost.core.document.nodes import Block, Cell, Document, Heading, Paragraph, Role, Row, Table
from milepost.core.plan.model import FocusArea, Plan, Section
from milepost.core.reports import parts
from milepost.core.reports.basis import Basis
from milepost.core.reports.columns import Column, columns
from milepost.core.words.papers import CAPTION


def make(basis: Basis, *, merged: bool = False) -> Document:
    """The table with the focus area in every row, or merged over its rows as boards are used to."""
    plan = basis.plan
    blocks = tuple(_blocks(plan, merged=merged))
    return Document(blocks, parts.title(plan), parts.subtitle(plan, basis.today), landscape=True)


def make_merged(basis: Basis) -> Document:
    """The table with every focus area merged over its rows."""
    return make(basis, merged=True)


def _blocks(plan: Plan, *, merged: bool) -> Iterator[Block]:
    if not plan.sections:
        yield Paragraph("This plan has no sections yet.", role=Role.NOTE)
    shown = columns(plan)
    for section in plan.sections:
        yield Heading(parts.section_heading(section), 1)
        yield from parts.lead_line(section)
        yield from parts.statements(section)
        rows = tuple(row for area in section.focus_areas for row in _rows(area, shown, merged=merged))
        if rows:
            yield _table(section, shown, rows)
        else:
            yield Paragraph("No actions are recorded in this section.", role=Role.NOTE)


def _table(section: Section, shown: tuple[Column, ...], rows: tuple[Row, ...]) -> Table:
    names = ("Focus area", *(column.heading for column in shown))
    header = Row(tuple(Cell((Paragraph(name, strong=True),), is_header=True) for name in names), is_header=True)
    caption = f"{CAPTION} {parts.section_heading(section)}"
    return Table((header, *rows), caption=caption, is_titled=True)


def _rows(area: FocusArea, shown: tuple[Column, ...], *, merged: bool) -> Iterator[Row]:
    for at, action in enumerate(area.actions):
        cells = tuple(Cell(column.says(action)) for column in shown)
        span = len(area.actions) if merged else 1
        first = Cell((Paragraph(parts.focus_area_heading(area)),), row_span=span)
        yield Row(cells if merged and at else (first, *cells))
