"""The board table: for every section a heading, its lead, and a table with a row for every action."""

from collections.abc import Iterator
from enum import Enum, auto

from milepost.core.document.nodes import Block, Cell, Document, Heading, Paragraph, Role, Row, Table
from milepost.core.plan.model import FocusArea, Plan, Section
from milepost.core.reports import parts
from milepost.core.reports.basis import Basis
from milepost.core.reports.columns import Column, columns
from milepost.core.words.papers import CAPTION


class _Areas(Enum):
    """How the focus areas stand in the table; a plan that has none gets no column for them."""

    IN_EVERY_ROW = auto()
    MERGED = auto()
    LEFT_OUT = auto()


def make(basis: Basis, *, merged: bool = False) -> Document:
    """The table with the focus area in every row, or merged over its rows as boards are used to."""
    plan = basis.plan
    areas = _Areas.MERGED if merged else _Areas.IN_EVERY_ROW
    if not any(area.number or area.title for section in plan.sections for area in section.focus_areas):
        areas = _Areas.LEFT_OUT
    return Document(tuple(_blocks(plan, areas)), parts.title(plan), parts.subtitle(plan, basis.today), landscape=True)


def make_merged(basis: Basis) -> Document:
    """The table with every focus area merged over its rows."""
    return make(basis, merged=True)


def _blocks(plan: Plan, areas: _Areas) -> Iterator[Block]:
    if not plan.sections:
        yield Paragraph("This plan has no sections yet.", role=Role.NOTE)
    shown = columns(plan)
    for section in plan.sections:
        yield Heading(parts.section_heading(section), 1)
        yield from parts.lead_line(section)
        yield from parts.statements(section)
        rows = tuple(row for area in section.focus_areas for row in _rows(area, shown, areas))
        if rows:
            yield _table(section, shown, rows, areas)
        else:
            yield Paragraph("No actions are recorded in this section.", role=Role.NOTE)


def _table(section: Section, shown: tuple[Column, ...], rows: tuple[Row, ...], areas: _Areas) -> Table:
    first = () if areas is _Areas.LEFT_OUT else ("Focus area",)
    names = (*first, *(column.heading for column in shown))
    header = Row(tuple(Cell((Paragraph(name, strong=True),), is_header=True) for name in names), is_header=True)
    caption = f"{CAPTION} {parts.section_heading(section)}"
    return Table((header, *rows), caption=caption, is_titled=True)


def _rows(area: FocusArea, shown: tuple[Column, ...], areas: _Areas) -> Iterator[Row]:
    is_merged = areas is _Areas.MERGED
    first = Cell((Paragraph(parts.focus_area_heading(area)),), row_span=len(area.actions) if is_merged else 1)
    for at, action in enumerate(area.actions):
        cells = tuple(Cell(column.says(action)) for column in shown)
        has_first = areas is not _Areas.LEFT_OUT and not (is_merged and at)
        yield Row((first, *cells) if has_first else cells)
