"""What stands below the last answer of a paper."""

import pytest
from tests.core.interpret.sketch import document

from milepost.core.interpret import interpret
from milepost.core.pipeline import read_plan
from milepost.core.plan.walk import actions

_PLAN = "# Quiet streets\n\n## Aim 1: Slower traffic\n" + "".join(
    f"### {title}\nStatus: Done\nProgress: {title} is over.\n"
    for title in (
        "Paint the crossings",
        "Mend the ramp",
        "Ask the bus firm",
        "Move the bins",
        "Plant limes",
        "Shut Lane",
    )
)
_LAST = "Ring 0000 111 222\nLarge print is to be had\n"


def _answers(text: str) -> list[str]:
    return [answer.text for action in actions(interpret(document(text))) for answer in action.answers]


def test_lines_below_the_last_answer_are_no_part_of_it() -> None:
    plan = interpret(document(_PLAN + _LAST))
    assert _answers(_PLAN + _LAST) == _answers(_PLAN)
    assert [one.text for one in plan.unplaced if "0000" in one.text]


def test_answers_of_several_lines_keep_theirs() -> None:
    long = _PLAN.replace("Mend the ramp is over.", "Mend the ramp is over.\nIt took a week")
    assert "Shut Lane is over.\nRing 0000 111 222\nLarge print is to be had" in _answers(long + _LAST)


@pytest.mark.parametrize(
    "line",
    [
        "You can reach us at the lodge.",
        "Please contact us in Elm Hall.",
        "For more information, ask at the lodge.",
        "To find out more, come to the lodge.",
        "If you have any comments, leave them at the lodge.",
    ],
)
def test_where_readers_may_turn_is_no_part_of_an_answer_of_several_lines(line: str) -> None:
    long = _PLAN.replace("Mend the ramp is over.", "Mend the ramp is over.\nIt took a week")
    assert _answers(f"{long}{line}\nOur door is open\n") == _answers(long)


@pytest.mark.parametrize("line", ["For more trees we need a lorry.", "Contact the lodge.", "Reach users in May."])
def test_what_is_still_to_be_done_is(line: str) -> None:
    long = _PLAN.replace("Mend the ramp is over.", "Mend the ramp is over.\nIt took a week")
    assert f"Shut Lane is over.\n{line}" in _answers(f"{long}{line}\n")


def test_a_label_without_an_answer_in_its_line_keeps_the_next_line() -> None:
    text = _PLAN.replace("Progress: ", "Progress:\n")
    assert "Shut Lane is over." in _answers(text)


def test_the_very_next_line_of_a_text_goes_on() -> None:
    text = _PLAN.replace("#", "").replace("  Aim", "Aim").encode()
    close = (read_plan(text + mark + _LAST.encode(), "plan.txt") for mark in (b"", b"\n"))
    found = ["0000" in answer.text for plan in close for action in actions(plan) for answer in action.answers]
    assert sum(found) == 1


def test_lines_of_dashes_are_no_answer_below_another() -> None:
    ruled = _PLAN.replace("### Plant limes", "\n-----------\n\n### Plant limes")
    assert _answers(f"{ruled}\n===========\n{_LAST}") == _answers(ruled)


def test_a_roll_of_people_below_the_actions_is_none_of_them() -> None:
    roll = "### Board members\nAnn Lowe, Chair\nBo Hale, Quay Trust\nDr Cy Moss, Elmshire Council\n"
    plan = interpret(document(_PLAN + roll))
    assert [one.title for one in actions(plan)] == [one.title for one in actions(interpret(document(_PLAN)))]
    assert {"Board members", "Bo Hale, Quay Trust"} <= {one.text for one in plan.unplaced}


def test_a_last_action_of_which_nothing_is_told_yet_stays_one() -> None:
    plan = interpret(document(f"{_PLAN}### Sweep the slip\nTo be done by volunteers in spring\n"))
    assert next(reversed([*actions(plan)])).title == "Sweep the slip"
