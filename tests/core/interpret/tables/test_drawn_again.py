"""A merged cell that a page break cuts is drawn again above the rest of its table; its section goes on."""

from tests.core.interpret.sketch import document

from milepost.core.document.nodes import Document, Paragraph, Table
from milepost.core.interpret import interpret

_HEADINGS = "Aim | No | Action | Lead agency | Update"
_PLAN = f"""
    # Ferrow Board – business plan 2025-26
    {_HEADINGS}
    1. Warm homes | 1.1 | Insulate the terraces | Ferrow Homes | Twelve done
    ^ | 1.2 | Open a helpline | Ferrow Council | Open since May
    2. Clean air | 2.1 | Close two streets at school time | Ferrow Council | One is closed

    # 2. {{words}}

    {_HEADINGS}
    | 2.2 | Lend out bicycles | Ferrow Wheels | Nine are out
    3. Green spaces | 3.1 | Plant an orchard | Ferrow Growers | Trees are ordered
"""


def _sections(words: str) -> list[str]:
    plan = interpret(document(_PLAN.format(words=words)))
    return [
        f"{one.title}: {' '.join(action.number for area in one.focus_areas for action in area.actions)}"
        for one in plan.sections
    ]


def test_words_drawn_again_begin_no_section() -> None:
    assert _sections("Clean air") == ["Warm homes: 1.1 1.2", "Clean air: 2.1 2.2", "Green spaces: 3.1"]


def test_another_heading_stays_one() -> None:
    assert "Cleaner water" in " ".join(_sections("Cleaner water"))


def test_tables_without_a_row_are_read_as_nothing() -> None:
    empty = Table(())
    assert not list(interpret(Document((empty, Paragraph("Clean air"), empty))).sections)
