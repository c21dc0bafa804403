"""Cells of leads as offices write them are read as they are meant; they were invented before anything was mended.

Those of cells_of_bodies.txt came later: mostly bodies whose words could be a post's field or a name.
A line is a cell, with `//` for a line break, and each lead as name~post~organisation.
"""

from pathlib import Path

import pytest

from milepost.core.interpret.leads.people import leads

_FILES = sorted(Path(__file__).parent.glob("cells*.txt"))
_LINES = [line for path in _FILES for line in path.read_text(encoding="utf-8").splitlines()]


@pytest.mark.parametrize("line", _LINES)
def test_a_cell_is_read_as_an_office_means_it(line: str) -> None:
    cell, _, who = line.partition(" => ")
    found = leads(cell.replace(" // ", "\n"))
    assert " | ".join(f"{lead.name}~{lead.post}~{lead.organisation}" for lead in found) == who
