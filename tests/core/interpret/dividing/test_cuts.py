"""Where a document is cut: at what opens its sections, at sheets, and at bands with headings of their own."""

from dataclasses import replace

from tests.core.interpret.sketch import document

from milepost.core.document.nodes import Document, Paragraph, Place, Table
from milepost.core.interpret.dividing.cuts import cut, together

_LINES = """
A plan for the quay
Priority 1: Be safe
1.1 Mend the lamps
Priority 2: Be well
2.1 Open the ferry
Priority 2: Be well (continued)
2.2 Paint the ferry
"""
_BANDS = """
No | Action | Lead | Stage
Area 1: Harbour | | |
1.1 | Mend the lamps | Ann Price | Late
Area 2: Town | | |
2.1 | Sweep the square | Ola Dunn | Done
Area 3: Hills | | |
Wanted by the walkers | Who | Stage | Why
3.1 Mark the path | Ben Hale | Late | People get lost in fog
"""


def _openings(parts: tuple[Document, ...]) -> list[str]:
    first = [part.blocks[0] for part in parts]
    return [one.rows[0].cells[0].text if isinstance(one, Table) else one.text for one in first]


def test_a_document_is_cut_where_labelled_lines_open_sections() -> None:
    assert _openings(cut(document(_LINES))) == ["A plan for the quay", "Priority 1: Be safe", "Priority 2: Be well"]


def test_headings_cut_it_where_no_label_does() -> None:
    parts = cut(document("# The quay\n## Safe\nMend the lamps\n## Well\nOpen the ferry"))
    assert _openings(parts) == ["The quay", "Safe", "Well"]


def test_a_table_is_cut_at_a_band_with_headings_of_its_own_and_at_no_other() -> None:
    parts = cut(document(_BANDS))
    assert _openings(parts) == ["No", "Area 3: Hills"]
    assert sum(len(part.blocks[0].rows) for part in parts if isinstance(part.blocks[0], Table)) == 8


def test_each_sheet_is_a_part() -> None:
    sheets = [Paragraph(name, place=Place(sheet=name)) for name in ("One", "One", "Two")]
    assert [len(part.blocks) for part in cut(Document(tuple(sheets)))] == [2, 1]


def test_what_has_one_section_is_not_cut() -> None:
    whole = document("# The quay\nPriority 1: Be safe\n1.1 Mend the lamps")
    assert cut(whole) == (whole,)
    assert cut(Document()) == (Document(),)


def test_parts_stand_together_again() -> None:
    whole = document(_LINES)
    first, second, third = cut(whole)
    assert together(together(first, second), third) == replace(whole)
