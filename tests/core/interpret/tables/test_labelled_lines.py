"""An action beside labelled lines, labelled texts in one line, and tables that only set a page."""

from tests.core.interpret.sketch import cell, document

from milepost.core.document.nodes import Cell, Document, Paragraph, Row, Table
from milepost.core.interpret import interpret
from milepost.core.plan.model import Plan
from milepost.core.plan.walk import actions


def _told(plan: Plan) -> list[tuple[str, str, str, str]]:
    return [(one.number, one.title, one.leads[0].text, one.status.text) for one in actions(plan)]


def test_lines_beside_an_action_are_its_answers() -> None:
    rows = "\n".join(
        f"{at}. Meet {at} | Lead: Ann Lowe / By when: May 2025 / Status: On track / Progress: Met once" for at in (1, 2)
    )
    plan = interpret(document(f"# Plan\n\n## Theme 1: Calm\n\n{rows}"))
    assert _told(plan) == [("1", "Meet 1", "Ann Lowe", "On track"), ("2", "Meet 2", "Ann Lowe", "On track")]
    assert all(action.milestones[0].due.phrase == "May 2025" for action in actions(plan))


def test_labelled_texts_in_one_line_are_answers_each() -> None:
    lines = "\n\n".join(f"1.{at} Meet {at}\n\nLead: Ann Lowe ¦ Due: May 2025 ¦ RAG: Green" for at in (1, 2))
    plan = interpret(document(f"# Plan\n\n## Theme 1: Calm\n\n{lines}"))
    assert _told(plan) == [("1.1", "Meet 1", "Ann Lowe", "Green"), ("1.2", "Meet 2", "Ann Lowe", "Green")]


def test_a_table_of_one_cell_around_a_table_is_no_table() -> None:
    inner = Table((Row((cell("No"), cell("Action"), cell("Lead"))), Row((cell("1"), cell("Meet"), cell("Ann Lowe")))))
    outer = Table((Row((Cell((Paragraph("Dear all,"), Paragraph("Theme 1: Calm", strong=True), inner)),)),))
    plan = interpret(Document((outer,)))
    assert [(section.title, one.title) for section in plan.sections for one in actions(plan)] == [("Calm", "Meet")]


def test_words_over_groups_of_headings_open_nothing() -> None:
    rows = "1 | Meet | Ann Lowe | May 2025\n2 | Read | Bob Hale | Jun 2025"
    table = f"What | < | Delivery | <\nNo | Action | Lead | By when\n{rows}"
    plan = interpret(document(f"# Plan\n\n## Theme 1: Calm\n\n{table}"))
    assert [area.title for area in plan.sections[0].focus_areas] == [""]
