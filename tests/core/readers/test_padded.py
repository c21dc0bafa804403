"""Records whose labels are set off by spaces alone, as a system prints them."""

import pytest

from milepost.core.document.nodes import Document, Table
from milepost.core.pipeline import read_plan
from milepost.core.plan.walk import actions
from milepost.core.readers import padded, text

_PRINTED = """PRIORITY 3: Lights and lamps

REF        EM/26/01
TASK       Mend the lamps on the quay
OFFICER    Ada Moss, Director, Elmshire Council
TARGET     June 2026
GRADE      B
What is new
           Nine of twelve burn. The rest wait for
           a crane.

REF        EM/26/02
TASK       Count the lamps that are out
OFFICER    Ben Hale, Engineer, Elmshire Council
TARGET     01/09/2026
GRADE      G
What is new
           Three streets are counted.

REF        EM/26/03
TASK       Paint the posts
OFFICER
TARGET     2026/27
GRADE      R
Only three this time.

Next meeting on 17 September 2026.
"""


def _read(words: str) -> Document:
    return text.read(words.encode(), "x.txt")


def _forms(document: Document) -> list[list[tuple[str, ...]]]:
    tables = [block for block in document.blocks if isinstance(block, Table)]
    return [[tuple(cell.text for cell in row.cells) for row in table.rows] for table in tables]


def test_each_record_is_a_form() -> None:
    first, second, third = _forms(_read(_PRINTED))
    assert first[:2] == [("REF", "EM/26/01"), ("TASK", "Mend the lamps on the quay")]
    assert first[-1] == ("What is new", "Nine of twelve burn. The rest wait for a crane.")
    assert second[-1] == ("What is new", "Three streets are counted.")
    assert ("OFFICER", "") in third


def test_it_is_read_as_a_plan() -> None:
    plan = read_plan(_PRINTED.encode(), "x.txt")
    assert [(one.number, one.title, one.status.text) for one in actions(plan)] == [
        ("EM/26/01", "Mend the lamps on the quay", "B"),
        ("EM/26/02", "Count the lamps that are out", "G"),
        ("EM/26/03", "Paint the posts", "R"),
    ]
    assert [lead.name for one in actions(plan) for lead in one.leads] == ["Ada Moss", "Ben Hale"]
    assert plan.sections[0].title == "Lights and lamps"


_NAMES = """Ada Moss   Chair
Ben Hale   Deputy
Cal Orr    Clerk

Dot Ash    Treasurer
"""
_FIGURES = """Green   4   5
Amber   2   1
Red     0   1

Green   6   5
Amber   1   1
Red     1   1
"""
_COLONS = """Lead:     Ada
Due:      June
Status:   B

Lead:     Ben
Due:      July
Status:   G
"""
_ALONE = """REF        1
TASK       Mend
GRADE      B
"""


@pytest.mark.parametrize("words", [_NAMES, _FIGURES, _COLONS, _ALONE])
def test_other_columns_stay_lines(words: str) -> None:
    assert list(padded.pieces(list(enumerate(words.split("\n"), 1)))) == [list(enumerate(words.split("\n"), 1))]


def test_no_letter_is_lost() -> None:
    told = "".join(block.text for block in _read(_PRINTED).blocks if not isinstance(block, Table))
    told += "".join("".join(row) for form in _forms(_read(_PRINTED)) for row in form)
    assert sorted("".join(told.split())) == sorted("".join(_PRINTED.split()))
