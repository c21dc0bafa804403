"""How large the tables of a document are once their spans are spread out: a small file can state a huge one."""

from collections.abc import Iterable, Iterator

from milepost.core.document.nodes import Block, Document, Table
from milepost.core.errors import TooLarge
from milepost.core.readers import limits


def refuse_huge(document: Document, file_name: str) -> None:
    """Raises TooLarge where the tables have more squares than can be gone through."""
    if sum(map(squares, _tables(document.blocks))) > limits.SQUARES:
        raise huge(file_name)


def huge(file_name: str) -> TooLarge:
    """The error of a file whose tables have too many squares."""
    return TooLarge(
        f"{file_name} has tables of more than {limits.SQUARES:,} squares, those under merged cells counted. "
        "Keep only the plan's tables, or paste them as text."
    )


def squares(table: Table) -> int:
    """How many squares the table's grid has at most: as many as it has where no gaps are between cells.

    Takes time by the number of cells and not of squares, which is what it is for.
    """
    height = len(table.rows)
    ending = [0] * (height + 1)  # row -> columns that are covered from above no longer
    covered = width = 0
    for at, row in enumerate(table.rows):
        covered -= ending[at]
        width = max(width, covered + sum(cell.col_span for cell in row.cells))
        for cell in row.cells:
            covered += cell.col_span
            ending[min(at + cell.row_span, height)] += cell.col_span
    return height * width


def _tables(blocks: Iterable[Block]) -> Iterator[Table]:
    for block in blocks:
        if isinstance(block, Table):
            yield block
            yield from _tables(inner for row in block.rows for cell in row.cells for inner in cell.blocks)
