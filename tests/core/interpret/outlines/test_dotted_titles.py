"""Bold titles behind drawn dots are numbered as others are, and an answer goes on below who leads."""

from milepost.core.document.nodes import Document, Heading, Paragraph
from milepost.core.interpret import interpret
from milepost.core.plan.model import Plan, QuestionRole
from milepost.core.plan.walk import actions

_TOLD = (
    ("\N{LARGE GREEN CIRCLE}\ufe0e", "1. Mend the towpath", "Ann Lowe, Ranger", "The gravel was laid in May."),
    ("\N{LARGE RED CIRCLE}\ufe0e", "2. Plant the banks", "Parks Team", "The nursery sent no willows this spring."),
    ("\N{LARGE ORANGE CIRCLE}\ufe0e", "3. Clear the weir", "Bo Dunn, Warden", "A diver looked at the gates and wrote."),
)
_ABOVE = (
    Heading("By the water", 1),
    Paragraph("Elmshire canal plan 2024–26. The second year", strong=True),
    Paragraph("The Board is asked to note it."),
    Heading("Theme 1. Along the canal", 2),
)


def _plan() -> Plan:
    below = [
        part
        for dot, title, who, text in _TOLD
        for part in (
            Paragraph(f"{dot} {title}", strong=True),
            Paragraph("Due: March 2026"),
            Paragraph("Progress", strong=True),
            Paragraph(f"Lead: {who}"),
            Paragraph(text),
        )
    ]
    return interpret(Document((*_ABOVE, *below)))


def test_a_bold_line_below_the_name_of_a_plan_is_no_action_among_numbered_ones() -> None:
    plan = _plan()
    assert [(one.number, one.status.text) for one in actions(plan)] == [("1", "green"), ("2", "red"), ("3", "amber")]
    assert [section.title for section in plan.sections] == ["Along the canal"]


def test_what_stands_below_who_leads_answers_the_question_above() -> None:
    told = [[answer.text for answer in one.answers if answer.text] for one in actions(_plan())]
    assert [[text for text in own if text.endswith(".")] for own in told] == [[text] for *_, text in _TOLD]
    asked = [question.heading for question in _plan().questions if question.role == QuestionRole.WHERE_NOW]
    assert asked == ["Progress"]


def test_a_few_titles_flagged_in_bold_have_that_status_and_the_others_none() -> None:
    told = ("Open a hub", "Mend the hall", "Plant limes", "Teach cooking", "Lend tools")
    flagged = {"Mend the hall": "Finished", "Lend tools": "Finished"}
    parts = [
        part
        for at, title in enumerate(told, 1)
        for part in (
            Paragraph(f"{at}. {title}", strong=True),
            *([Paragraph(flagged[title], strong=True)] if title in flagged else []),
            Paragraph("Lead: Parks Team"),
            Paragraph("Due: May 2027"),
        )
    ]
    plan = interpret(Document((Heading("Town plan", 1), Heading("Aim 1: Near home", 2), *parts)))
    assert [(one.title, one.status.text if one.status else "") for one in actions(plan)] == [
        (title, flagged.get(title, "")) for title in told
    ]
