"""Cards whose number and status stand over the title."""

import re

import pytest
from tests.core.interpret.sketch import document
from tests.core.interpret.told import told

from milepost.core.document.nodes import Document, Heading, ListKind, Paragraph
from milepost.core.interpret import interpret
from milepost.core.plan.model import Plan
from milepost.core.plan.walk import actions

_CARDS = """
    # Our promises

    ## Aim 1: Good streets

    **On track**
    **1.1**
    ### Put in 25 benches
    **So far:**
    Twelve are in.
    **Lead:**
    Head of Parks
    **By:**
    March 2027
    **Done**
    **1.2**
    ### Mend the kerbs
    **So far:**
    All nine are walked.
    **Lead:**
    Highways Team
    **By:**
    September 2025

    ## Aim 2: Good homes

    **Delayed**
    **2.1**
    ### Build 400 homes
    **So far:**
    None is up.
    **Lead:**
    Housing Team
    **By:**
    June 2026
    """


def _read(text: str) -> Plan:
    return interpret(document(text))


@pytest.mark.parametrize(
    "text",
    [
        _CARDS,
        _CARDS.replace("**", ""),
        _CARDS.replace("### ", "**").replace("benches", "benches**").replace("kerbs", "kerbs**"),
        _CARDS.replace("**1.1**", "").replace("**On track**", "**1.1**\n    **On track**"),
        _CARDS.replace("**By:**", "**Due:**").replace("**Lead:**", "**Who leads:**"),
        re.sub(r"\*\*([A-Z][a-z ]+)\*\*\n\s+\*\*(\d\.\d)\*\*", r"\2 \1", _CARDS),
    ],
)
def test_the_number_and_the_status_over_a_title_are_its_own(text: str) -> None:
    found = [(one.number, one.title, one.status.text) for one in actions(_read(text))]
    assert found == [
        ("1.1", "Put in 25 benches", "On track"),
        ("1.2", "Mend the kerbs", "Done"),
        ("2.1", "Build 400 homes", "Delayed"),
    ]


def test_who_leads_by_when_holds_nothing_of_the_next_card() -> None:
    plan = _read(_CARDS)
    assert [[lead.text for lead in one.leads] for one in actions(plan)] == [
        ["Head of Parks"],
        ["Highways Team"],
        ["Housing Team"],
    ]
    days = [str(milestone.due.latest) for one in actions(plan) for milestone in one.milestones]
    assert days == ["2027-03-31", "2025-09-30", "2026-06-30"]


def test_a_status_alone_over_most_titles_is_theirs() -> None:
    text = _CARDS.replace("**1.1**", "").replace("**1.2**", "").replace("**2.1**", "")
    assert [one.status.text for one in actions(_read(text))] == ["On track", "Done", "Delayed"]


def test_an_answer_to_the_last_question_of_a_card_is_no_status_of_the_next() -> None:
    text = """
        # Plan

        ## Aim 1: Calm

        ### Meet weekly
        Lead:
        Ann Lowe
        Status:
        Delayed
        ### Read aloud
        Lead:
        Bob Day
        Status:
        Done
        """
    assert [one.status.text for one in actions(_read(text))] == ["Delayed", "Done"]


def test_a_figure_before_a_word_over_a_title_is_no_number() -> None:
    text = re.sub(r"\*\*([A-Z][a-z ]+)\*\*\n\s+\*\*\d\.(\d)\*\*", r"\2 closed", _CARDS)
    assert [one.status.text for one in actions(_read(text))] == ["", "", ""]


def test_every_word_over_a_title_is_kept() -> None:
    assert not [one.text for one in _read(_CARDS).unplaced]
    assert "ACTION 1.1 Put in 25 benches (Head of Parks) [On track]" in told(_read(_CARDS))


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


def test_a_plain_figure_over_a_status_over_a_title_is_the_number() -> None:
    text = _CARDS
    for at, number in enumerate(("1.1", "1.2", "2.1"), 1):
        text = text.replace(f"**{number}**", "")
        status = ("On track", "Done", "Delayed")[at - 1]
        text = text.replace(f"**{status}**", f"**{at}**\n    **{status}**")
    found = [(one.number, one.title, one.status.text) for one in actions(_read(text))]
    assert found == [
        ("1", "Put in 25 benches", "On track"),
        ("2", "Mend the kerbs", "Done"),
        ("3", "Build 400 homes", "Delayed"),
    ]


def test_a_square_before_a_bold_status_over_a_title_is_no_bullet() -> None:
    pills = (Paragraph("Done", strong=True), Paragraph("Stuck", ListKind.BULLET, strong=True))
    steps = (Paragraph("Next steps", strong=True), Paragraph("Ask the board for paint", ListKind.BULLET))
    cards = [
        (pills[0], *_card("", "1. Mark ten crossings", "Ten")[1:], *steps),
        (pills[1], *_card("", "2. Slow the high street", "Five")[1:], *steps),
        (pills[0], *_card("", "3. Plant the verge", "Two")[1:], *steps),
        (pills[0], *_card("", "4. Paint the bridge", "One")[1:], *steps),
    ]
    plan = interpret(Document((Heading("Plan", 1), *(block for card in cards for block in card))))
    assert [action.status.text for action in actions(plan)] == ["Done", "Stuck", "Done", "Done"]
    assert [action.answers[-1].text for action in actions(plan)] == ["- Ask the board for paint"] * 4
