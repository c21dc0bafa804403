"""The codes of actions are taken off their titles, table by table."""

import pytest
from tests.core.interpret.sketch import document

from milepost.core.interpret import interpret
from milepost.core.plan.walk import actions

_OTHER = "Action | Lead\nMend the roof | Ann Lowe\nPaint the door | Bob Hale\nSweep the path | Ivy Sands"


@pytest.mark.parametrize("gap", [" ", " - ", " – ", ": "])
def test_a_table_whose_titles_all_open_with_a_code_is_numbered_though_others_are_not(gap: str) -> None:
    coded = f"What we will do | Who\nU1{gap}Run a course | Ann Lowe\nU2{gap}Move the bus | Bob Hale"
    found = list(actions(interpret(document(f"# Plan\n\n## Town\n\n{_OTHER}\n\n## College\n\n{coded}"))))
    assert [one.number for one in found] == ["", "", "", "U1", "U2"]
    assert [one.title for one in found[3:]] == ["Run a course", "Move the bus"]


def test_a_scale_over_figures_is_a_status_and_no_number() -> None:
    rows = (
        "Recommendation | Notes | Lead | 1-4\nR6: Tell all | Told | Ann Lowe | 1\nR7: Help all | Helped | Bob Hale | 3"
    )
    found = list(actions(interpret(document(f"# Plan\n\n{rows}"))))
    assert [(one.number, one.status.text) for one in found] == [("R6", "1"), ("R7", "3")]


def test_a_word_with_which_every_action_opens_is_no_part_of_its_title() -> None:
    promises = "".join(
        f"### Promise {at}: Put back bench {at}\nWho is leading: Jo Renshaw\nStatus: Done\nFinish by: May 202{at}\n"
        for at in (1, 2, 3)
    )
    plan = interpret(document("# Age plan\n## Out and about\n" + promises))
    assert [(one.number, one.title) for one in actions(plan)] == [(str(at), f"Put back bench {at}") for at in (1, 2, 3)]


@pytest.mark.parametrize(("printed", "number"), [("1)", "1"), ("1.", "1"), ("a)", "a)"), ("1 (i)", "1 (i)")])
def test_a_mark_that_only_sets_a_number_off_is_no_part_of_it(printed: str, number: str) -> None:
    plan = interpret(document(f"# Plan\n\nNo | Action | Lead\n{printed} | Mend the roof | Ann Lowe"))
    assert next(actions(plan)).number == number
