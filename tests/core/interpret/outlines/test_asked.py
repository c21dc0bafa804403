"""Questions of an outline that no vocabulary knows."""

from milepost.core.document.nodes import Document, Heading, Paragraph
from milepost.core.interpret import interpret
from milepost.core.plan.walk import actions

WORDS = (("Open the hub", "Lease signed"), ("Train staff", "Forty trained"))


def test_the_deepest_headings_are_questions_where_they_repeat() -> None:
    blocks = [Heading("Priority 1: Near home", 1), Heading("1.1 Help early", 2)]
    for title, words in WORDS:
        blocks += [Heading(title, 3), Heading("Tell us the story so far", 4), Paragraph(words)]
    plan = interpret(Document(tuple(blocks)))
    found = tuple((action.title, action.answers[0].text) for action in actions(plan))
    assert found == WORDS
    assert [question.heading for question in plan.questions] == ["Tell us the story so far"]
