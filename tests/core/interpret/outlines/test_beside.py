"""Actions that one partner wrote out in lines are read beside the tables of the others."""

import pytest
from tests.core.interpret.sketch import document
from tests.core.interpret.told import told

from milepost.core.interpret import interpret
from milepost.core.interpret.assembling.account import printed
from milepost.core.plan.model import Plan

_TABLE = """
No | Action | Lead | Deadline | Status
1 | Light the paths | Ann Lowe | May 2025 | Done
2 | Train staff | Bob Hale | June 2025 | Late
"""
_FORM = """
Reference | N{0}
Action | Place adviser {0}
Responsible | Ivy Sands
Completion date | April 2026
Current status | Begun
"""
_LINES = "{0}\nLead: Tom Reid\nTimescale: March 2026\nUpdate: Seven of nine done.\nStatus: On track"


def _titles(plan: Plan) -> dict[str, list[str]]:
    return {one.title: [act.title for area in one.focus_areas for act in area.actions] for one in plan.sections}


@pytest.mark.parametrize("head", ["Action {}: Fit alarms {}", "{}. Fit alarms {}", "A{} Fit alarms {}"])
def test_lines_with_fields_after_tables_are_actions_of_their_own_section(head: str) -> None:
    lines = "\n".join(_LINES.format(head.format(at, at)) for at in (1, 2))
    forms = _FORM.format(1) + _FORM.format(2)
    text = f"# Plan\n\n## Council\n{_TABLE}\n## Health\n{forms}\n## Fire\n\n(by e-mail)\n{lines}\n\n## Notes"
    plan = interpret(document(text))
    assert _titles(plan) == {
        "Council": ["Light the paths", "Train staff"],
        "Health": ["Place adviser 1", "Place adviser 2"],
        "Fire": ["Fit alarms 1", "Fit alarms 2"],
    }
    fire = plan.sections[2].focus_areas[0].actions
    assert [(one.leads[0].name, one.status.text) for one in fire] == [("Tom Reid", "On track")] * 2


def test_the_lead_and_the_state_of_a_section_over_its_table_open_no_action() -> None:
    section = "## Priority {0}: Calm {0}\n\nLead: Ann Lowe\nStatus: On track\n\n" + _TABLE
    plan = interpret(document("# Plan\n\n" + "\n\n".join(section.format(at) for at in (1, 2))))
    assert _titles(plan) == {f"Calm {at}": ["Light the paths", "Train staff"] for at in (1, 2)}


def test_fields_that_are_all_headings_are_read() -> None:
    text = (
        f"# Plan\n\n## Council\n{_TABLE}\n## Action 1: Fit alarms\n\n### Status: On track\n\n### Timescale: March 2026"
    )
    plan = interpret(document(text))
    assert "Light the paths" in _titles(plan)["Council"]
    assert any("Fit alarms" in text for text, _ in printed(plan))


@pytest.mark.parametrize("is_last", [True, False])
def test_a_known_label_alone_asks_what_the_lines_below_it_answer(*, is_last: bool) -> None:
    fields = ["Timescale: March 2026", "Update:\nMay: two of nine done.", "Status: On track"]
    lines = "\n".join([*fields[::2], fields[1]] if is_last else fields)
    cards = "\n\n".join(f"**Fit alarms {at}\nLead: Tom Reid\n{lines}" for at in (1, 2))
    plan = interpret(document(f"# Plan\n\n## Council\n{_TABLE}\n## Fire\n\n{cards}\n"))
    lines_told = told(plan).split("\n")[-8:]
    assert lines_told == [
        line
        for at in (1, 2)
        for line in (
            f"ACTION Fit alarms {at} (Tom Reid) [On track]",
            "Timescale: March 2026",
            "Update: May: two of nine done.",
            "MILESTONE 2026-03-31",
        )
    ]


_TOLD = """
### {0} Fit alarms {0}
Lead: Tom Reid
Timescale: March 2026
Status: On track
Progress
Seven of nine done.
Next steps
The last two by May 2026.
"""


def test_labels_alone_over_their_answers_are_fields_of_the_action_above() -> None:
    told = _TOLD.format("3.1") + _TOLD.format("3.2")
    plan = interpret(document(f"# Plan\n\n## Council\n{_TABLE}\n## Fire\n{told}\n## Notes\n\nTea was served."))
    for action in plan.sections[1].focus_areas[0].actions:
        answers = {one.question: one.text for one in action.answers}
        assert "Seven of nine done." in answers.values()
        assert "The last two by May 2026." in answers.values()


def test_a_question_that_nobody_answered_is_no_action() -> None:
    lines = (
        "{0} Fit alarms {0}\nLead: Tom Reid\nUpdate: Two done.\nNext steps:\nTimescale: March 2026\nStatus: On track"
    )
    plan = interpret(
        document(f"# Plan\n\n## Council\n{_TABLE}\n## Fire\n\n{lines.format('A1')}\n\n{lines.format('A2')}")
    )
    assert _titles(plan)["Fire"] == ["Fit alarms A1", "Fit alarms A2"]
    assert {one.status.text for one in plan.sections[1].focus_areas[0].actions} == {"On track"}


_ASKED = """### {0}  Walk the {1}

Whose job is it? {2}

When? {3}

Status: Late

**Where are we now?**

Two of {1} were walked.

A third is planned.
"""


def test_questions_with_their_answers_behind_them_are_fields_beside_tables() -> None:
    asked = (
        ("1.1", "paths", "It belongs to Ivy Sands, Park Keeper.", "May 2026"),
        ("1.2", "lanes", "Ivy Sands and Tom Reid share this task: Ivy Sands on maps, and Tom Reid on walks.", "1.6.26"),
        ("1.3", "yards", "The owner is Tom Reid.", "In June 2026"),
    )
    lines = "\n".join(_ASKED.format(*one) for one in asked)
    plan = interpret(document(f"# Plan\n\n## Aim 1: Walks\n\n{lines}\n## Aim 2: Light\n{_TABLE}"))
    walks = plan.sections[0].focus_areas[0].actions
    assert [one.title for one in walks] == ["Walk the paths", "Walk the lanes", "Walk the yards"]
    named = [[lead.name for lead in one.leads] for one in walks]
    assert named == [["Ivy Sands"], ["Ivy Sands", "Tom Reid"], ["Tom Reid"]]
    assert [one.status.text for one in walks] == ["Late"] * 3
    assert ["A third is planned." in one.answers[-1].text for one in walks] == [True] * 3


_NEXT_SECTION = """# Plan

## Aim 1: Light
{table}
Aim 2 - Warm rooms
Lead: Ivy Sands, Park Keeper

Action 2.1: Fit the stoves
  Lead: Ivy Sands, Park Keeper
  Status: Late
  Next: Order the pipes.

Action 2.2: Line the roof
  Lead: Ivy Sands, Park Keeper
  Status: Late
  Next: Buy the felt.

Aim 3. Dry feet
Aim lead - Tom Reid, Drain Keeper

3.1 Clear the culvert
  Lead: Tom Reid, Drain Keeper
  Status: Late
  Next: Hire a pump; until then nobody
  goes in.

3.2 Raise the path
  Lead: Tom Reid, Drain Keeper
  Status: Late
  Next: Ask the parish, which owns
  the verge.
"""


def test_a_section_that_opens_below_an_answer_is_none_of_it() -> None:
    plan = interpret(document(_NEXT_SECTION.format(table=_TABLE)))
    assert [(one.number, one.title, [lead.name for lead in one.leads]) for one in plan.sections[1:]] == [
        ("2", "Warm rooms", ["Ivy Sands"]),
        ("3", "Dry feet", ["Tom Reid"]),
    ]
    warm, dry = (one.focus_areas[0].actions for one in plan.sections[1:])
    assert [[lead.name for lead in one.leads] for one in (*warm, *dry)] == [["Ivy Sands"]] * 2 + [["Tom Reid"]] * 2
    assert [one.answers[-1].text for one in warm] == ["Order the pipes.", "Buy the felt."]


def test_the_rest_of_a_wrapped_answer_stays_with_it_beside_tables() -> None:
    plan = interpret(document(_NEXT_SECTION.format(table=_TABLE)))
    told = [" ".join(one.answers[-1].text.split()) for one in plan.sections[2].focus_areas[0].actions]
    assert told == ["Hire a pump; until then nobody goes in.", "Ask the parish, which owns the verge."]
