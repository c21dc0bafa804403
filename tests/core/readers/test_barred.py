"""A table that bars draw in plain text is one, whether or not bars stand at its edges."""

import pytest

from milepost.core.document.nodes import Table
from milepost.core.readers.text import read

_BARE = """Outcome 1: Dry feet

No | Action | Owner | Due | Progress
D1 | Dig the ditch at Low Mill | Ann Vale, Dale Council | 1 May 2031 | Dug, and planted.
D2 | Open the sluice | Ben Ash, River Board | | Opened.

D3 stands over.
"""


def _tables(words: str) -> list[list[list[str]]]:
    blocks = read(words.encode(), "plan.txt").blocks
    return [[[cell.text for cell in row.cells] for row in one.rows] for one in blocks if isinstance(one, Table)]


def test_lines_of_as_many_bars_below_headings_are_rows_and_a_blank_cell_keeps_its_place() -> None:
    assert _tables(_BARE) == [
        [
            ["No", "Action", "Owner", "Due", "Progress"],
            ["D1", "Dig the ditch at Low Mill", "Ann Vale, Dale Council", "1 May 2031", "Dug, and planted."],
            ["D2", "Open the sluice", "Ben Ash, River Board", "", "Opened."],
        ]
    ]


def test_bars_at_both_edges_part_nothing() -> None:
    edged = "\n".join(f"| {line} |" if " | " in line else line for line in _BARE.split("\n"))
    assert _tables(edged) == _tables(_BARE)


@pytest.mark.parametrize(
    "words",
    [
        "Lead: Ann | Due: May 2031 | RAG: G | Note: dug\nLead: Ben | Due: June 2031 | RAG: A | Note: open",
        "Ann Vale | Officer | Dale Council | 01632 960 118\nBen Ash | Officer | River Board | 01632 960 119",
        "Home | Plans | Dale | Outcome 1",
        "Ann Vale | Officer | Dale Council\nBen Ash | Officer | River Board",
    ],
)
def test_fields_in_one_line_signatures_and_paths_are_no_table(words: str) -> None:
    assert _tables(words) == []
