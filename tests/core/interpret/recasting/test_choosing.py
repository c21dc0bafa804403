"""When a document is read again, and which of its two readings is taken."""

from milepost.core.document.nodes import Cell, Document, Heading, Paragraph, Row, Table
from milepost.core.interpret import interpret
from milepost.core.plan.walk import actions

_PANELS = (
    (
        "1.1 Open the toy library",
        "Ann Lowe, Play Manager",
        "It lends on two days.",
        "Staff is short.",
        "Lend on three.",
    ),
    ("1.2 Mend the slide", "Parks Team", "It is still shut.", "Rails are dear.", "Fit a new rail."),
    ("1.3 Plant a hedge", "Ola Dunn, Gardener", "Half of it is in.", "The soil is thin.", "Plant the rest."),
)


def _panels() -> Document:
    """A table for each action: its title in a bar, and one cell in which labels stand over their answers."""
    blocks: list[Heading | Table] = [Heading("Priority 1: Play", 2)]
    for title, lead, now, worry, later in _PANELS:
        told = (f"Lead: {lead}", "Due: March 2027", "Progress", now, "Concerns", worry, "Next steps", later)
        labels = ("Progress", "Concerns", "Next steps")
        bar = Cell((Paragraph(title, strong=True), Paragraph("On track")), fill="e8f0f4")
        blocks.append(Table((Row((bar,)), Row((Cell(tuple(Paragraph(one, strong=one in labels) for one in told)),)))))
    return Document(tuple(blocks))


def test_labels_that_an_answer_swallowed_in_each_action_are_a_reason_to_read_again() -> None:
    plan = interpret(_panels())
    headings = {question.key: question.heading for question in plan.questions}
    told = [{headings[one.question]: one.text for one in action.answers} for action in actions(plan)]
    assert [one["Concerns"] for one in told] == ["Staff is short.", "Rails are dear.", "The soil is thin."]
