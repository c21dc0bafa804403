"""A table's grid that can be worked on, and the way back from a grid to rows with spans."""

from dataclasses import replace

from milepost.core.document.nodes import Cell, Row, Table
from milepost.core.document.walk import Square

Grid = list[list[Square]]


def put(squares: Grid, row: int, column: int, cell: Cell) -> None:
    """Put a cell on every square that the cell there covers; rows and columns count from 0."""
    old = squares[row][column]
    if old.cell.row_span == old.cell.col_span == 1:
        squares[row][column] = old._replace(cell=cell)
        return
    for line in squares:
        for at, square in enumerate(line):
            if square.cell is old.cell:
                line[at] = square._replace(cell=cell)


def to_rows(squares: Grid, table: Table) -> tuple[Row, ...]:
    """The grid as rows: a cell's spans are counted anew from the squares that it still covers.

    A row keeps what is known of it (header or not, place) from the row of `table` in which one of its cells started.
    """
    known = {id(cell.place): row for row in table.rows for cell in row.cells if cell.place}
    return tuple(_row(squares, at, known) for at in range(len(squares)))


def _row(squares: Grid, at: int, known: dict[int, Row]) -> Row:
    cells: list[Cell] = []
    for column, square in enumerate(squares[at]):
        if _starts(squares, at, column):
            across, down = _spans(squares, at, column)
            cells.append(replace(square.cell, col_span=across, row_span=down))
    old = next((known[id(cell.place)] for cell in cells if id(cell.place) in known), None)
    return Row(tuple(cells), old.is_header if old else False, old.place if old else None)


def _starts(squares: Grid, row: int, column: int) -> bool:
    square = squares[row][column]
    if square.is_origin:
        return True
    left = column > 0 and squares[row][column - 1].cell is square.cell
    above = row > 0 and squares[row - 1][column].cell is square.cell
    return not left and not above


def _spans(squares: Grid, row: int, column: int) -> tuple[int, int]:
    cell = squares[row][column].cell
    across = down = 1
    while column + across < len(squares[row]) and _continues(squares, row, column + across, cell):
        across += 1
    while row + down < len(squares) and _continues(squares, row + down, column, cell):
        down += 1
    return across, down


def _continues(squares: Grid, row: int, column: int, cell: Cell) -> bool:
    square = squares[row][column]
    return square.cell is cell and not square.is_origin
