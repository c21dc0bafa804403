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
