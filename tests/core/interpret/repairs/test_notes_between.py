"""A row across the table is a note between actions, or the head of a form, and no focus area."""

import pytest
from tests.core.interpret.sketch import document

from milepost.core.interpret import interpret
from milepost.core.plan.walk import actions

_PLAN = """
# Bus plan

## Goal 1: More buses

No | Action | Lead | Status
1.1 | Paint the stops | Ann Lowe | Open
1.2 | Hire two drivers | Bob Hale | Open
{note} | < | < | <
1.3 | Print the times | Ivy Sands | Open

## Goal 2: Fewer cars

No | Action | Lead | Status
2.1 | Close the lane | Ann Lowe | Open
2.2 | Mend the ramp | Bob Hale | Open
"""


def _areas(text: str) -> list[list[str]]:
    plan = interpret(document(text))
    return [[area.title for area in section.focus_areas] for section in plan.sections]


@pytest.mark.parametrize(
    "note",
    [
        "TK 3/2: the two below are from the depot meeting",
        "MB asks: has the garage been told?",
        "MB to ring the garage about the two below",
        "Tina: the garage says no, try Hale Motors – MB",
        "Is this still ours?",
        "Hold 1.2 for the tender (exec 3/2)",
        "Rows below added after the spring board",
        "Reminder: returns are due on Friday",
        "Sal, please look at these with the garage",
        "See separate fares table",
        "No update received from the garage",
        "[moved here from Goal 2 – TK]",
        "??? whose are these",
        "The next two came out of the survey",
        "Board asked us to keep this one open until June",
        "*** Not agreed yet ***",
        "Thanks to all who wrote in!",
        "Depot Service Return, sheet DS4 (rev 2)",
    ],
)
def test_a_note_between_actions_opens_nothing(note: str) -> None:
    plan = interpret(document(_PLAN.format(note=note)))
    assert _areas(_PLAN.format(note=note)) == [[""], [""]]
    assert len(list(actions(plan))) == 5
    assert any(note.strip("* ") in one.text for one in plan.unplaced)


@pytest.mark.parametrize(
    "area",
    [
        "Places to wait",
        "Domestic routes (DR)",
        "24/7 buses",
        "Focus area: Stops that are safe",
        "By March 2027",
        "IT – better screens",
        "HR: better jobs",
        "Moving on: jobs and homes",
    ],
)
def test_a_focus_area_stays_one_where_it_opens_its_rows(area: str) -> None:
    plan = """
    # Bus plan

    ## Goal 1: More buses

    No | Action | Lead | Status
    {0} | < | < | <
    1.1 | Paint the stops | Ann Lowe | Open
    Drivers and depots | < | < | <
    1.2 | Hire two drivers | Bob Hale | Open

    ## Goal 2: Fewer cars

    No | Action | Lead | Status
    Lanes and ramps | < | < | <
    2.1 | Close the lane | Ann Lowe | Open
    """
    title = area.removeprefix("Focus area: ")
    assert _areas("\n".join(map(str.strip, plan.format(area).split("\n"))))[0][0] in (title, area)


def test_sentences_over_the_rows_of_every_table_are_focus_areas() -> None:
    plan = """
    # Bus plan

    ## Goal 1: More buses

    No | Action | Lead | Status
    Stops are dry and lit | < | < | <
    1.1 | Paint the stops | Ann Lowe | Open
    Drivers want to stay | < | < | <
    1.2 | Hire two drivers | Bob Hale | Open

    ## Goal 2: Fewer cars

    No | Action | Lead | Status
    Can people walk to school? | < | < | <
    2.1 | Close the lane | Ann Lowe | Open
    """
    assert _areas("\n".join(map(str.strip, plan.split("\n")))) == [
        ["Stops are dry and lit", "Drivers want to stay"],
        ["Can people walk to school?"],
    ]


def test_a_row_of_another_look_that_speaks_is_a_note_among_focus_areas() -> None:
    plan = """
    # Bus plan

    ## Goal 1: More buses

    No | Action | Lead | Status
    [ddeeff] Stops | < | < | <
    1.1 | Paint the stops | Ann Lowe | Open
    [ffffcc] Marta is off until the clocks change | < | < | <
    1.2 | Light the stops | Ann Lowe | Open
    [ddeeff] Drivers who stay | < | < | <
    1.3 | Hire two drivers | Bob Hale | Open
    """
    assert _areas("\n".join(map(str.strip, plan.split("\n")))) == [["Stops", "Drivers who stay"]]


def test_the_head_of_a_form_over_the_headings_opens_nothing() -> None:
    form = """
    DEPOT RETURN – Form DR7 – For official use | < | < | <
    Ser | Activity | Owner | Grading
    2a | Close the lane | Ann Lowe | Open
    DR7 ends. Retain 3 years. | < | < | <
    """
    plan = _PLAN.format(note="Thanks!").split("## Goal 2")[0] + "## Goal 2: Fewer cars\n\n"
    assert _areas(plan + "\n".join(map(str.strip, form.strip().split("\n")))) == [[""], [""]]
