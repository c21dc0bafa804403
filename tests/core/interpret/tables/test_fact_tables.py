"""An annual report whose actions are headings, with paragraphs under its questions and a small table of facts."""

import pytest
from tests.core.interpret.sketch import document

from milepost.core.document.nodes import Block, Document, Heading, Paragraph
from milepost.core.interpret import interpret
from milepost.core.plan.walk import actions

_ACTION = """
    [2] 1.{at} {title}
    [3] What we did
    We finished {at}7 homes.
    [3] What comes next
    Finish the rest by June 2026.

    Lead | Ann Lowe, Housing Manager
    Target date | March 2027
    Status | Amber
    Spent in year | £412,000
"""
_TITLES = ("Mend the worst terraces", "Open a damp line", "Keep warm rooms open")


def _report() -> Document:
    parts = (_ACTION.format(at=at, title=title) for at, title in enumerate(_TITLES, 1))
    drawn = document("[1] Ambition 1 – Warm homes\n" + "\n".join(parts))
    return Document(tuple(map(_headed, drawn.blocks)))


def _headed(block: Block) -> Block:
    text = block.text if isinstance(block, Paragraph) else ""
    return Heading(text[4:], int(text[1])) if text.startswith("[") else block


def test_facts_belong_to_the_action_whose_heading_is_further_up() -> None:
    plan = interpret(_report())
    assert [one.title for one in actions(plan)] == list(_TITLES)
    first = next(actions(plan))
    assert (first.status.text, first.leads[0].post) == ("Amber", "Housing Manager")
    told = [one.text for one in first.answers]
    assert told == ["We finished 17 homes.", "Finish the rest by June 2026.", "March 2027", "£412,000"]
    assert not plan.unplaced


_IN_A_ROW = """
    [2] 1.{at} {title}

    Lead | Target date | Status
    Ann Lowe, Housing Manager / Bo Hale | March 2027 | {status}

    [3] What we did
    We finished {at}7 homes.
    [3] What comes next
    Finish the rest by June 2026.
"""


def test_so_do_facts_in_one_row_between_the_action_and_its_first_question() -> None:
    parts = (_IN_A_ROW.format(at=at, title=title, status="Amber") for at, title in enumerate(_TITLES, 1))
    drawn = document("[1] Ambition 1 – Warm homes\n" + "\n".join(parts))
    plan = interpret(Document(tuple(map(_headed, drawn.blocks))))
    assert [one.title for one in actions(plan)] == list(_TITLES)
    first = next(actions(plan))
    assert (first.status.text, [one.name for one in first.leads]) == ("Amber", ["Ann Lowe", "Bo Hale"])
    told = [one.text for one in first.answers]
    assert told == ["March 2027", "We finished 17 homes.", "Finish the rest by June 2026."]
    assert not plan.unplaced


def test_a_row_under_the_headings_of_one_action_each_with_no_question_stays_a_table() -> None:
    parts = (
        f"[2] 1.{at} {title}\n\nLead | Progress | Status\nAnn Lowe | We did {at}. | Amber\n"
        for at, title in enumerate(_TITLES, 1)
    )
    drawn = document("[1] Ambition 1 – Warm homes\n" + "\n".join(parts))
    plan = interpret(Document(tuple(map(_headed, drawn.blocks))))
    assert [(one.title, one.answers[0].text) for one in actions(plan)] == [
        (title, f"We did {at}.") for at, title in enumerate(_TITLES, 1)
    ]


_OF_SECTIONS = """
# Programme plan 2025/26

## {0}

{lead} | Ann Lowe, Head of Property
Budget | £3 million
Overall RAG | Amber

{between}ID | Deliverable | Owner | Due | RAG
D1 | Survey the sites | Ann Lowe | May 2026 | Green
D2 | Fit out the hall | Bo Hale | June 2026 | Red

## {1}

{lead} | Jo Reed, Head of People
Budget | £1 million
Overall RAG | Green

{between}ID | Deliverable | Owner | Due | RAG
D3 | Train the staff | Jo Reed | May 2026 | Green
D4 | Write a profile | Bo Hale | June 2026 | Red
"""


@pytest.mark.parametrize("between", ["", "We want warm halls for all.\n\n"])
@pytest.mark.parametrize("lead", ["Lead", "Workstream lead", "Senior responsible owner", "Sponsor"])
@pytest.mark.parametrize("names", [("Workstream 1: Sites", "Workstream 2: Staff"), ("Sites", "Staff")])
def test_facts_between_the_heading_of_a_section_and_its_table_are_the_sections(
    names: tuple[str, str], lead: str, between: str
) -> None:
    plan = interpret(document(_OF_SECTIONS.format(*names, lead=lead, between=between)))
    assert [(one.title, [who.name for who in one.leads]) for one in plan.sections] == [
        ("Sites", ["Ann Lowe"]),
        ("Staff", ["Jo Reed"]),
    ]
    assert [one.number for one in actions(plan)] == ["D1", "D2", "D3", "D4"]
    assert not plan.unplaced


def test_facts_between_the_title_of_an_action_and_its_milestones_are_the_actions() -> None:
    form = "## {0}\n\nLead | {1}\nBudget | £3\nRAG | Amber\n\n"
    steps = "Milestone | Due\nPrint it | May 2026\nSend it | June 2026\n\n"
    text = "".join(form.format(*one) + steps for one in (("Open the hall", "Ann Lowe"), ("Train the staff", "Jo Reed")))
    plan = interpret(document(f"# Plan\n\n{text}"))
    assert [(one.title, one.status.text, len(one.milestones)) for one in actions(plan)] == [
        ("Open the hall", "Amber", 2),
        ("Train the staff", "Amber", 2),
    ]
