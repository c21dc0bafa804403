"""What a person says that a heading means stands before every guess."""

import pytest

from milepost.core.document.nodes import Document, Paragraph, Place
from milepost.core.interpret import interpret
from milepost.core.interpret.meanings.columns import guess
from milepost.core.interpret.parts.places import with_places
from milepost.core.plan.model import Plan, QuestionRole
from milepost.core.plan.walk import actions
from milepost.core.readers import read

ROWS = (
    ("Action", "Where are we now?", "Wayfinding", "What needs to happen?"),
    ("1.1.1 Open a hub in Wexcombe", "The lease is signed.", "Market Square", "Open the doors"),
    ("1.1.2 Open a hub in Thornley", "No site yet.", "Bridge Street", "Find a site"),
)
DOCUMENT = read("\n".join("\t".join(row) for row in ROWS).encode(), "plan.txt")


def roles(plan: Plan) -> dict[str, QuestionRole]:
    return {question.heading: question.role for question in plan.questions}


def test_an_unknown_heading_is_a_question_of_its_own() -> None:
    assert roles(interpret(DOCUMENT))["Wayfinding"] is QuestionRole.OTHER


def test_a_heading_means_what_a_person_said() -> None:
    assert roles(interpret(DOCUMENT, {"Wayfinding": "worried"}))["Wayfinding"] is QuestionRole.WORRIED
    plan = interpret(DOCUMENT, {"Wayfinding": "lead"})
    assert [action.leads[0].text for action in actions(plan)] == ["Market Square", "Bridge Street"]


def test_a_person_overrules_what_a_heading_seems_to_say() -> None:
    plan = interpret(DOCUMENT, {"Where are we now?": "working_well"})
    assert roles(plan)["Where are we now?"] is QuestionRole.WORKING_WELL


def test_what_was_said_of_one_document_is_forgotten_in_the_next() -> None:
    interpret(DOCUMENT, {"Wayfinding": "lead"})
    assert guess("Wayfinding").roles == ()


def test_a_meaning_that_does_not_exist_is_refused() -> None:
    with pytest.raises(ValueError, match="nonsense"):
        interpret(DOCUMENT, {"Wayfinding": "nonsense"})


TABLE = "Action\tWhere are we now?\n{}\tHalf of it is done\nMend the {}\tNot begun"
LINES = read(
    "\n\n".join(
        ("Our plan", "Warm and dry", TABLE.format("Insulate", "roof"), "Priority 2: Old words", TABLE.format("a", "b"))
    ).encode(),
    "plan.txt",
)


def sections(plan: Plan) -> list[str]:
    return [section.title for section in plan.sections if any(area.actions for area in section.focus_areas)]


def test_a_line_opens_a_section_where_a_person_says_so() -> None:
    assert "Warm and dry" not in sections(interpret(LINES))
    assert sections(interpret(LINES, {"Warm and dry": "section"})) == ["Warm and dry", "Old words"]


def test_a_line_opens_none_where_a_person_says_so() -> None:
    assert "Old words" in sections(interpret(LINES))
    assert "Old words" not in sections(interpret(LINES, {"Priority 2: Old words": "other"}))


def test_a_line_opens_a_focus_area_where_a_person_says_so() -> None:
    plan = interpret(LINES, {"Priority 2: Old words": "section", "Warm and dry": "focus_area"})
    assert "Warm and dry" in [area.title for section in plan.sections for area in section.focus_areas]


def test_no_two_lines_share_a_place() -> None:
    pages = Place(page=3)
    blocks = (Paragraph("one", place=pages), Paragraph("two", place=pages), Paragraph("three"))
    places = [block.place for block in with_places(Document(blocks)).blocks]
    assert len(set(places)) == 3
