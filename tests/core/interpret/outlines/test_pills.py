"""Cards with their status over their title, and bold labels over the answers."""

from milepost.core.document.nodes import Document, Heading, Paragraph
from milepost.core.interpret import interpret
from milepost.core.plan.walk import actions


def _card(pill: str, title: str, measure: str) -> tuple[Heading | Paragraph, ...]:
    labels = [("Owner", "Housing Team"), ("Where we are", "Two surveyors started."), ("Measure", measure)]
    lines = [Paragraph(text, strong=bold) for pair in labels for text, bold in zip(pair, (True, False), strict=True)]
    return Paragraph(pill), Heading(title, 3), *lines


def test_a_word_over_each_card_is_its_status_and_a_bold_label_parts_the_answers() -> None:
    blocks = (
        *(Heading("Plan", 1), Heading("Ambition 1: Safe homes", 2)),
        *_card("On track", "1.1 Inspect every home", "95% in ten days"),
        *_card("Delayed", "1.2 Mend the towers", "All certified"),
        Heading("Ambition 2: New homes", 2),
        *_card("Completed", "2.1 Build homes", "180 homes"),
    )
    plan = interpret(Document(blocks))
    assert [action.title for action in actions(plan)] == ["Inspect every home", "Mend the towers", "Build homes"]
    assert [action.status.text for action in actions(plan)] == ["On track", "Delayed", "Completed"]
    assert [action.answers[-1].text for action in actions(plan)] == ["95% in ten days", "All certified", "180 homes"]
    assert [action.answers[0].text for action in actions(plan)] == ["Two surveyors started."] * 3
    assert not plan.unplaced
