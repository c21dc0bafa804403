"""Sections that are named in smaller letters over the titles of their actions."""

import pytest

from milepost.core.document.nodes import Block, Document, Heading, Paragraph
from milepost.core.interpret import interpret

_ACTIONS = (
    ("Goal 1: Fewer falls", "Light the stairs"),
    ("Goal 1: Fewer falls", "Fit handrails"),
    ("Goal 2: Warm rooms", "Seal the windows"),
)


def _read(section: int, action: int) -> list[tuple[str, str, list[str]]]:
    blocks: list[Block] = []
    for goal, title in _ACTIONS:
        blocks += [
            Heading(goal, section),
            Heading(title, action),
            Paragraph("Lead: Ann Lowe"),
            Paragraph("Status: Late"),
        ]
    plan = interpret(Document(tuple(blocks)))
    return [(one.number, one.title, [a.title for f in one.focus_areas for a in f.actions]) for one in plan.sections]


@pytest.mark.parametrize(("section", "action"), [(2, 1), (3, 2), (1, 2)])
def test_the_heads_of_pages_open_sections_whatever_their_size(section: int, action: int) -> None:
    assert _read(section, action) == [
        ("1", "Fewer falls", ["Light the stairs", "Fit handrails"]),
        ("2", "Warm rooms", ["Seal the windows"]),
    ]
