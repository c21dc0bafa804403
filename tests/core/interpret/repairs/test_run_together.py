"""Cells of leads in which a page ran two bodies together."""

import pytest

from milepost.core.document.nodes import Place
from milepost.core.interpret.items import Record, Said
from milepost.core.interpret.meanings.columns import Column, Role
from milepost.core.interpret.repairs.run_together import lined_up


def _read(*texts: str, page: int | None = 1, role: Role = Role.LEAD) -> list[str]:
    columns = (Column("Owner", role),)
    cells = ((Said(text, (Place(page=page),)),) for text in texts)
    found = lined_up(tuple(Record(columns, cell, (False,)) for cell in cells))
    return [item.cells[0].text for item in found if isinstance(item, Record)]


@pytest.mark.parametrize(
    ("together", "alone", "expected"),
    [
        ("Vale Buses Coast & Country Travel", "Coast & Country Travel", "Vale Buses\nCoast & Country Travel"),
        ("Coast & Country Travel Vale Buses", "Coast & Country Travel", "Coast & Country Travel\nVale Buses"),
        ("Fenland County Council Marsh Trust", "Fenland County Council", "Fenland County Council\nMarsh Trust"),
    ],
)
def test_a_body_that_stands_alone_elsewhere_is_one_of_two(together: str, alone: str, expected: str) -> None:
    assert _read(together, alone) == [expected, alone]


@pytest.mark.parametrize(
    ("together", "alone"),
    [
        ("Head of Roads Fenland County Council", "Fenland County Council"),
        ("Ann Lowe Marsh Trust", "Marsh Trust"),
        ("West Fenland Community Trust", "Community Trust"),
        ("Fenland County Council Youth Service", "Fenland County Council"),
        ("Fenland County Council and Marsh Trust", "Marsh Trust"),
        ("Vale Buses Coast & Country Travel", "Marsh Trust"),
    ],
    ids=["a post", "a person", "a place", "a part of it", "a joint", "told by no other cell"],
)
def test_other_cells_stay_whole(together: str, alone: str) -> None:
    assert _read(together, alone) == [together, alone]


def test_only_lines_of_a_page_run_together_and_only_leads_are_parted() -> None:
    texts = ("Vale Buses Coast & Country Travel", "Coast & Country Travel")
    assert _read(*texts, page=None) == list(texts)
    assert _read(*texts, role=Role.OTHER) == list(texts)
