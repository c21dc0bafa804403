"""A heading that only says how work stands is the status of all actions below it, where a section has several."""

from milepost.core.document.nodes import Block, Document, Heading, Paragraph
from milepost.core.interpret import interpret
from milepost.core.interpret.parts.lanes import with_lanes
from milepost.core.plan.walk import actions


def _card(title: str) -> tuple[Block, ...]:
    return (
        Heading(title, 3),
        Paragraph("Lead: Ines Roth, Ferry Trust"),
        Paragraph("Due: 1 May 2026"),
        Paragraph("Progress: The ferry was painted."),
    )


_LANES = (
    Heading("Ferry plan", 1),
    Heading("Priority 1: Crossings", 2),
    Heading("On track", 3),
    *_card("1.1 Paint the ferry"),
    *_card("1.2 Mend the landing"),
    Heading("At risk", 3),
    Heading("Complete", 3),
    *_card("1.3 Print the timetable"),
    Heading("Priority 2: Quays", 2),
    Heading("At risk", 3),
    *_card("2.1 Dredge the basin"),
)


def test_each_action_has_the_status_of_its_lane() -> None:
    plan = interpret(Document(_LANES))
    assert [(one.number, one.status.text) for one in actions(plan)] == [
        ("1.1", "On track"),
        ("1.2", "On track"),
        ("1.3", "Complete"),
        ("2.1", "At risk"),
    ]


def test_a_lane_without_actions_is_set_aside() -> None:
    assert [aside.text for aside in with_lanes(Document(_LANES)).asides] == ["At risk"]


def test_a_status_below_a_title_is_no_lane() -> None:
    below = (Heading("1.1 Paint the ferry", 3), Heading("On track", 3), Paragraph("Lead: Ines Roth"))
    again = (Heading("1.2 Mend the landing", 3), Heading("At risk", 3), Paragraph("Lead: Ines Roth"))
    document = Document((Heading("Ferry plan", 1), *below, *again))
    assert with_lanes(document) == document


def test_one_heading_of_that_kind_is_no_lane() -> None:
    document = Document((*_LANES[:3], *_card("1.1 Paint the ferry")))
    assert with_lanes(document) == document


def test_lanes_that_all_stand_before_the_first_action_are_heads_of_columns() -> None:
    row = (Heading("On track", 3), Heading("At risk", 3), Heading("Complete", 3))
    cards = (*_card("1.1 Paint the ferry"), *_card("1.2 Mend the landing"))
    again = (Heading("Priority 2: Quays", 2), *row, *_card("2.1 Dredge the basin"))
    document = Document((*_LANES[:2], *row, *cards, *again))
    assert with_lanes(document) == document
