"""Rows above the headings of a table that tell of its section: its title, its lead, what was found."""

import pytest
from tests.core.interpret.sketch import document
from tests.core.interpret.told import drawn, told

from milepost.core.interpret import interpret
from milepost.core.plan.model import Plan

_HEADINGS = "Ref | Action | Lead officer | By when"
_ROWS = (
    "1.1 | Mend the rail | Ann Lowe | May 2026\n1.2 | Light the steps | Bo Hale | June 2026",
    "2.1 | Test the water | Cy Moss | July 2026",
)
_PLACES = (("1", "Safe pier", "Jo Reed, Head of Piers"), ("2", "Clean sea", "Ed Vane, Head of Coast"))
_EXPECTED = drawn("""
    SECTION {label} 1 Safe pier (Jo Reed, Head of Piers)
    ACTION 1.1 Mend the rail (Ann Lowe)
    By when: May 2026
    MILESTONE 2026-05-31
    ACTION 1.2 Light the steps (Bo Hale)
    By when: June 2026
    MILESTONE 2026-06-30
    SECTION {label} 2 Clean sea (Ed Vane, Head of Coast)
    ACTION 2.1 Test the water (Cy Moss)
    By when: July 2026
    MILESTONE 2026-07-31
""")
_HEADS = {
    "Priority": "Priority {number}: {title} | < | < | <\nPriority lead | < | {lead} | <",
    "Theme": "Theme | {number}. {title} | < | <\nSponsor | {lead} | < | <\nLast reviewed | 3 May 2026 | < | <",
    "Recommendation": (
        "Recommendation {number} | < | < | <\nWhat we were asked to do | < | {title} | <\n"
        "What was found | < | It was not good enough. | <\nExecutive owner | < | {lead} | <"
    ),
    "Objective": "Objective number | {number} | < | <\nObjective | {title} | < | <\nObjective owner | {lead} | < | <",
    "Aim": "Aim {number} | | |\nTitle | {title} | |\nSenior responsible officer | {lead} | |\nBudget | £40,000 | |",
    "Pledge": "Pledge {number}: {title} | < | < | <\nPledge champion | {lead} | Last updated | 3 May 2026",
    "Pillar": "Pillar | Pillar {number}: {title} | |\nPillar sponsor: | {lead} | |",
}


def _plan(head: str, between: str = "\n\nNothing else.\n\n") -> Plan:
    tables = (
        "\n".join((head.format(number=number, title=title, lead=lead), _HEADINGS, rows))
        for (number, title, lead), rows in zip(_PLACES, _ROWS, strict=True)
    )
    return interpret(document(f"# Pier plan\n\n{between.join(tables)}"))


@pytest.mark.parametrize("between", ["\n\nNothing else.\n\n", "\n"])
@pytest.mark.parametrize(("label", "head"), _HEADS.items())
def test_rows_above_the_headings_tell_of_the_section(label: str, head: str, between: str) -> None:
    plan = _plan(head, between)
    assert told(plan) == _EXPECTED.format(label=label)
    assert {one.text for one in plan.unplaced} <= {"Nothing else."}


@pytest.mark.parametrize("label", ["Theme", "Recommendation", "Aim"])
def test_so_do_rows_in_a_table_of_their_own(label: str) -> None:
    head = _HEADS[label].replace(" | < | < | <", " | <").replace(" | < | ", " | ").replace(" | <", "")
    two = "\n".join(line.replace(" | |", "").rstrip() for line in head.split("\n"))
    tables = (
        f"{two.format(number=number, title=title, lead=lead)}\n\n{_HEADINGS}\n{rows}"
        for (number, title, lead), rows in zip(_PLACES, _ROWS, strict=True)
    )
    plan = interpret(document("# Pier plan\n\n" + "\n\n".join(tables)))
    assert told(plan) == _EXPECTED.format(label=label)


def test_one_head_is_enough_where_it_says_whose_section_it_is() -> None:
    head = _HEADS["Priority"].format(number="1", title="Safe pier", lead="Jo Reed, Head of Piers")
    text = told(interpret(document(f"# Pier plan\n\n{head}\n{_HEADINGS}\n{_ROWS[0]}")))
    assert text == _EXPECTED.format(label="Priority").partition("\nSECTION Priority 2")[0]


def test_the_form_of_an_action_over_its_tasks_is_none() -> None:
    forms = (
        f"Action {number}: {title} | < | <\nLead | {lead} | <\nTask | Who | When\nBuy paint | Al Ford | May 2026\n"
        for number, title, lead in _PLACES
    )
    text = told(interpret(document("# Pier plan\n\n" + "\n".join(forms))))
    assert "SECTION Action" not in text


def test_what_one_sheet_says_of_itself_tells_of_no_section() -> None:
    text = f"# Pier plan\n\nPlan owner | Jo Reed | |\nLast updated | 3 May 2026 | |\n{_HEADINGS}\n{_ROWS[0]}"
    assert "Jo Reed" not in told(interpret(document(text))).partition("ACTION")[0]


_RETURNS = """# Pier partners

{partners[0]} | < | < | <
{label} | < | {people[0]} | <
No. | What we said we would do | Progress | Rating
1 | Mend the rail | Half is done. | Green
2 | Light the steps | Nothing yet. | Red

{partners[1]} | < | < | <
{label} | < | {people[1]} | <
No. | What we said we would do | Progress | Rating
1 | Test the water | Tested. | Amber

{partners[2]} | < | < | <
No. | What we said we would do | Progress | Rating
1 | Rake the sand | Raked. | Green
"""
_PARTNERS = ("Elm Harbour Trust", "Vale Police", "Friends of the Sands")


def _returns(label: str, people: tuple[str, str]) -> Plan:
    return interpret(document(_RETURNS.format(partners=_PARTNERS, label=label, people=people)))


@pytest.mark.parametrize(
    "label",
    [
        "Completed by",
        "Form completed by:",
        "Return submitted by",
        "Update provided by (name, post)",
        "This return was filled in by",
        "Return from",
        "Officer completing this return",
        "Named lead",
    ],
)
def test_who_answered_for_a_partner_leads_its_actions(label: str) -> None:
    plan = _returns(label, ("Jo Reed, Head of Piers", "Insp Ed Vane"))
    assert [line for line in told(plan).split("\n") if line.startswith(("SECTION", "ACTION"))] == [
        "SECTION Elm Harbour Trust (Jo Reed, Head of Piers)",
        "ACTION 1 Mend the rail [Green]",
        "ACTION 2 Light the steps [Red]",
        "SECTION Vale Police (Ed Vane, Insp)",
        "ACTION 1 Test the water [Amber]",
        "SECTION Friends of the Sands",
        "ACTION 1 Rake the sand [Green]",
    ]
    assert not plan.unplaced


@pytest.mark.parametrize(("label", "people"), [("Completed by", ("May 2026", "June 2026")), ("Paid by", ("x", "y"))])
def test_a_day_or_something_else_beside_such_a_label_leads_nothing(label: str, people: tuple[str, str]) -> None:
    assert [section.leads for section in _returns(label, people).sections] == [(), (), ()]
