"""An annual report whose actions are headings, with paragraphs under its questions and a small table of facts."""

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
