"""Give every block and cell of a document a place of its own, where its reader did not."""

from dataclasses import replace
from operator import attrgetter

from milepost.core.document.nodes import Block, Cell, Document, Heading, Paragraph, Picture, Place, Row, Table

_PLACE = attrgetter("place")


def with_places(document: Document) -> Document:
    """The same document, with a place of its own for every block and cell; numbers count from 1.

    A line of which its reader knows no more than the page is counted too, so that no two lines share a place.
    """
    file = document.source.file_name
    blocks: list[Block] = []
    tables = paragraphs = 0
    for block in document.blocks:
        if isinstance(block, Table):
            tables += 1
            blocks.append(_table(block, Place(file=file, table=tables)))
        else:
            paragraphs += 1
            blocks.append(_outside(block, Place(file=file, paragraph=paragraphs)))
    return replace(document, blocks=tuple(blocks))


def _outside(block: Heading | Paragraph | Picture, place: Place) -> Block:
    if block.place is None:
        return replace(block, place=place)
    is_vague = block.place in (Place(block.place.file, page=block.place.page), Place(block.place.file))
    return replace(block, place=replace(block.place, paragraph=place.paragraph)) if is_vague else block


def _table(table: Table, place: Place) -> Table:
    place = table.place or place
    if table.place and all(all(map(_PLACE, row.cells)) for row in table.rows):
        return table
    rows = tuple(_row(row, replace(place, row=at)) for at, row in enumerate(table.rows, 1))
    return replace(table, rows=rows, place=place)


def _row(row: Row, place: Place) -> Row:
    place = row.place or place
    cells: list[Cell] = []
    column = 1
    for cell in row.cells:
        cells.append(_inside(cell) if cell.place else _inside(replace(cell, place=replace(place, column=column))))
        column += cell.col_span
    return replace(row, cells=tuple(cells), place=place)


def _inside(cell: Cell) -> Cell:
    """The cell with the tables in it: what their reader gave no place stands where the cell does."""
    if not any(isinstance(block, Table) for block in cell.blocks):
        return cell  # as nearly all are
    return replace(cell, blocks=tuple(_nested(one, cell) if isinstance(one, Table) else one for one in cell.blocks))


def _nested(table: Table, outer: Cell) -> Table:
    rows = (
        replace(row, cells=tuple(_inside(replace(cell, place=cell.place or outer.place)) for cell in row.cells))
        for row in table.rows
    )
    return replace(table, rows=tuple(rows))
