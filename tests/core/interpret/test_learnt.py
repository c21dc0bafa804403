"""Words of its own that a document announces leads by."""

from dataclasses import replace

import pytest
from tests.core.interpret.sketch import document

from milepost.core.document.nodes import Document, Paragraph
from milepost.core.interpret import interpret

_PART = """
## {level} {number}: Answer faster {number}

Gold lead: {who}

Ref | Commitment | Owner | Status
{number}.1 | Recruit handlers | Head of Contact | On track
{number}.2 | Ring back | Jo Hale | Complete
"""


@pytest.mark.parametrize("is_bold", [False, True])
@pytest.mark.parametrize("level", ["Area for improvement", "Focus area", "Aim"])
def test_a_line_below_each_section_that_names_somebody_says_who_leads_it(level: str, is_bold: bool) -> None:
    parts = (_PART.format(level=level, number=at, who=who) for at, who in ((1, "Ros Tait"), (2, "Imran Yusuf")))
    drawn = document("# Plan\n" + "".join(parts))
    blocks = (replace(one, strong=is_bold) if isinstance(one, Paragraph) else one for one in drawn.blocks)
    plan = interpret(Document(tuple(blocks)))
    assert [[lead.name for lead in section.leads] for section in plan.sections] == [["Ros Tait"], ["Imran Yusuf"]]
    assert [area.title for section in plan.sections for area in section.focus_areas] == ["", ""]


def test_items_of_minutes_that_hold_numbered_actions_are_sections() -> None:
    acts = [f"Action {at}.{to}: Open ward {to}\n\nLead: Jo Hale\n\nStatus: On track" for at in (1, 2) for to in (1, 2)]
    parts = [
        f"Item {at}: Home from hospital {at}\n\nAnn said so.\n\n" + "\n\n".join(acts[2 * at - 2 : 2 * at])
        for at in (1, 2)
    ]
    plan = interpret(document("# Minutes\n\n" + "\n\n".join(parts)))
    assert [(one.label, one.title) for one in plan.sections] == [
        ("Item", "Home from hospital 1"),
        ("Item", "Home from hospital 2"),
    ]
