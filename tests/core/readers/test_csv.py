"""Tests of comma-separated values."""

import pytest

from milepost.core import errors
from milepost.core.document.nodes import Table
from milepost.core.readers import csv


def table(words: str) -> Table:
    (found,) = csv.read(words.encode(), "plan.csv").blocks
    assert isinstance(found, Table)
    return found


@pytest.mark.parametrize("separator", [",", ";", "|"])
def test_the_separator_is_found_in_the_file(separator: str) -> None:
    words = (
        separator.join(("Action", "Lead")) + "\n" + separator.join(("Open the hub", '"Ann, the lead; of | all"')) + "\n"
    )
    assert csv.recognise(words.encode())
    assert [[cell.text for cell in row.cells] for row in table(words).rows][1] == [
        "Open the hub",
        "Ann, the lead; of | all",
    ]


def test_a_quoted_cell_keeps_its_paragraphs_and_rows_know_their_lines() -> None:
    found = table('Action,Next\n"Open\n- the hub",May\nx,y\n')
    assert found.rows[1].cells[0].text == "Open\n- the hub"
    assert [row.place and row.place.line for row in found.rows] == [1, 2, 4]


@pytest.mark.parametrize(
    "words", ["Open the hub, and more\nthen rest", "one line, with comma", "a\tb\nc\td", "no comma\nat all"]
)
def test_prose_and_pasted_tables_are_no_csv(words: str) -> None:
    assert not csv.recognise(words.encode())


def test_a_cell_beyond_all_measure_is_refused_with_its_line() -> None:
    with pytest.raises(errors.DamagedFile, match=r"plan\.csv .* near line 2"):
        csv.read(b'a,b\n"' + b"x" * 200_000, "plan.csv")
