"""A form whose cells hold small tables is laid into one table."""

from tests.core.interpret.sketch import table

from milepost.core.document.nodes import Cell, Paragraph, Row, Table
from milepost.core.interpret.parts.nested_forms import laid_flat

_FACTS = table([["Lead", "Ann Lowe", "Due", "May 2026"]])
_SAID = table([["Progress"], ["Dug holes."]])
_NEXT = table([["Next steps"], [""]])


def _form(*rows: tuple[Table, ...]) -> Table:
    title = Row((Cell((Paragraph("Action 1.1 Plant trees"),), 2),))
    return Table((title, *(Row(tuple(Cell((one,), 2 // len(row)) for one in row)) for row in rows)))


def test_small_tables_side_by_side_become_the_cells_of_one_row() -> None:
    flat = laid_flat(_form((_FACTS,), (_SAID, _NEXT)))
    assert flat is not None
    assert [[(cell.text, cell.col_span) for cell in row.cells] for row in flat.rows] == [
        [("Action 1.1 Plant trees", 4)],
        [("Lead", 1), ("Ann Lowe", 1), ("Due", 1), ("May 2026", 1)],
        [("Progress", 2), ("Next steps", 2)],
        [("Dug holes.", 2), ("", 2)],
    ]


def test_a_table_of_many_rows_within_a_cell_is_no_part_of_such_a_form() -> None:
    steps = table([["Step", "By"], ["Dig", "May"], ["Sow", "June"]])
    assert laid_flat(_form((_FACTS,), (steps,))) is None
    assert laid_flat(Table(())) is None
