"""A row that tells how the others are filled in is guidance, and no action."""

import pytest
from tests.core.interpret.sketch import document

from milepost.core.interpret import interpret
from milepost.core.plan.walk import actions

_HEAD = "Action | Who is responsible? | When will it be done? | What has happened so far? | RAG"
_ROWS = (
    "Fit alarms | Housing Manager | May 2025 | Forty were fitted. | Green\nTrain staff | HR Lead | May 2026 | | Amber"
)


def _titles(row: str) -> list[str]:
    plan = interpret(document(f"# Plan\n\n## Aim 1: Safe homes\n\n{_HEAD}\n{row}\n{_ROWS}"))
    return [action.title for action in actions(plan)]


@pytest.mark.parametrize(
    "row",
    [
        "State the action | Give a post, not a name | Month and year | At most 100 words | Late / Underway / Done",
        "What will be done | Name and job title | dd/mm/yyyy | Say what difference it has made | R / A / G",
        "Describe the task | Post holder and agency | MM/YY | Up to 80 words. Be plain. | Red, Amber or Green",
        "One action in each row | Enter the lead | Date by which it is due | Summarise progress | Choose from the list",
    ],
)
def test_a_row_of_guidance_is_no_action(row: str) -> None:
    assert _titles(row) == ["Fit alarms", "Train staff"]


@pytest.mark.parametrize(
    "row",
    [
        "Provide a quiet room | Head of Estates | Month 6 | Give the room a name | Amber",
        "Describe the service on one page | Name to be confirmed | TBC | | Not started",
        "Use the new form | All managers | Ongoing | Say what works | Green / Amber",
    ],
)
def test_a_row_that_only_sounds_like_guidance_stays(row: str) -> None:
    assert len(_titles(row)) == 3


def test_a_row_of_guidance_does_not_draw_the_next_one_to_it() -> None:
    text = """
        # Plan
        Ref | Action | Lead organisation | Lead officer | Start | End | RAG | Commentary
        e.g. G1-01 | Start with a verb | Choose from list | One name | dd/mm/yyyy | dd/mm/yyyy | Choose | Max 100 words
        G2-01 | Stop bullying | Elm Schools | Ravi Menon | 01/09/2025 | 31/07/2026 | Awaiting word |
        G2-02 | Read aloud | Elm Council | Jo Renshaw | 01/04/2025 | 31/03/2026 | Red | It fell
        """
    assert [one.number for one in actions(interpret(document(text)))] == ["G2-01", "G2-02"]


def test_a_form_that_nobody_filled_in_is_not_the_rest_of_the_one_above() -> None:
    form = (
        "Action | {}\n    Lead | {}\n    Due | {}\n    Status | {}\n    Going well? | {}\n    What next? | {}\n\n    "
    )
    filled = (
        (
            "1.1 Refuge places",
            "Ann Lowe, Head of Works",
            "May 2026",
            "In progress",
            "Two are furnished.",
            "Dry the wall.",
        ),
        ("1.2 Locks changed", "Bob Hale, Engineer", "June 2026", "In progress", "Most are done.", "Train a caretaker."),
    )
    empty = ("", "name / post / organisation", "xx/xx/xx", "choose an item", "", "")
    plan = interpret(
        document("\n    # Pledge 1: Be safe\n\n    " + "".join(form.format(*one) for one in (*filled, empty)))
    )
    found = list(actions(plan))
    assert [(one.title, one.status.text, [lead.name for lead in one.leads]) for one in found] == [
        ("Refuge places", "In progress", ["Ann Lowe"]),
        ("Locks changed", "In progress", ["Bob Hale"]),
    ]
    assert "xx/xx/xx" in [one.text for one in plan.unplaced]


def test_a_spare_form_with_nothing_but_open_boxes_is_no_action() -> None:
    form = "No. | {}\n    Action | {}\n    Lead | {}\n    Status | {}\n    What was done? | {}\n\n    "
    filled = (
        ("1a", "Open the refuge", "Ann Lowe, Head of Works", "☐ Late ☒ Done", "Two rooms are furnished."),
        ("1b", "Change the locks", "Bob Hale, Engineer", "☒ Late ☐ Done", "Most doors are done."),
    )
    spare = f"## Spare form\n\n    {form.format('', '', '', '☐ Late ☐ Done', '')}"
    plan = interpret(
        document("\n    # Pledge 1: Be safe\n\n    " + "".join(form.format(*one) for one in filled) + spare)
    )
    assert [one.title for one in actions(plan)] == ["Open the refuge", "Change the locks"]
    assert "☐ Late ☐ Done" in [one.text for one in plan.unplaced]
