"""Boxes of a newsletter: labels stand on lines of their own, and a short line over some boxes is their heading."""

from milepost.core.document.nodes import Block, Cell, Document, Heading, ListKind, Paragraph, Row, Table
from milepost.core.interpret import interpret
from milepost.core.plan.walk import actions

_BOXES = (
    ("Your repairs", "Texts that make sense", "✅ Done", "Texts came at midnight.", "Changed the supplier."),
    ("", "Damp looked at in ten days", "🔨 Under way", "We heard nothing for weeks.", "A team of four was made up."),
    ("Your streets", "Bin stores on Quarry Rise", "✅ Done", "Rats.", "New doors and a weekly wash."),
)


def _box(*lines: str) -> Table:
    return Table((Row((Cell(tuple(Paragraph(line) for line in lines)),)),))


def _newsletter() -> Document:
    blocks: list[Block] = [Paragraph("Here is the honest list.")]
    for head, title, state, said, did in _BOXES:
        if head:
            blocks.append(Paragraph(head))
        blocks.append(_box(title, state, "YOU SAID", said, "WE DID", did, "Ask for: Ann Lowe, Repairs Manager"))
    return Document(tuple(blocks))


def test_boxes_are_actions_under_the_lines_over_them() -> None:
    plan = interpret(_newsletter())
    assert [one.title for one in plan.sections] == ["Your repairs", "Your streets"]
    assert [(one.title, one.status.text) for one in actions(plan)] == [(title, state) for _, title, state, *_ in _BOXES]
    assert [[each.text for each in one.answers] for one in actions(plan)] == [[said, did] for *_, said, did in _BOXES]
    assert {lead.post for one in actions(plan) for lead in one.leads} == {"Repairs Manager"}


def test_boxes_without_labels_that_come_again_are_none() -> None:
    boxes = tuple(_box(f"Story {at}", f"It was the year {at}.", f"The {at} of us went home.") for at in range(4))
    assert not list(actions(interpret(Document(boxes))))


def _panel(label: str, *lines: Paragraph) -> Table:
    return Table((Row((Cell((Paragraph(label, strong=True),), fill="3f8f5a"),)), Row((Cell(lines),))))


def test_panels_whose_labels_come_again_on_each_sheet_answer_for_the_action_over_them() -> None:
    blocks: list[Block] = [Heading("Goal 1: Fewer falls", 1)]
    for at, title in enumerate(("Light the stairs", "Fit handrails", "Mark the kerbs"), 1):
        blocks += [Heading(title, 2), Paragraph("Lead: Ann Lowe"), Paragraph("Status: Late")]
        blocks.append(_panel("What glows", Paragraph(f"{at} lamps are lit."), Paragraph("All like them.")))
        blocks.append(_panel("What nags", Paragraph("Rain.", ListKind.BULLET), Paragraph("Ice.", ListKind.BULLET)))
    found = list(actions(interpret(Document(tuple(blocks)))))
    assert [one.title for one in found] == ["Light the stairs", "Fit handrails", "Mark the kerbs"]
    assert [each.text for each in found[0].answers] == ["1 lamps are lit.\nAll like them.", "- Rain.\n- Ice."]
