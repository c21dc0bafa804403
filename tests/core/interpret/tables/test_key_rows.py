"""A key in the first or last rows of the plan's own table explains the statuses and holds no action."""

import pytest
from tests.core.interpret.sketch import document

from milepost.core.interpret import interpret
from milepost.core.plan.model import Meaning
from milepost.core.plan.walk import actions

_PLAN = (
    "No | Action | Owner | Deadline | Progress | RAG\n"
    "1 | Lend laptops in libraries | Ann Lowe | 31/03/2026 | Nine lend them. | [00b050] \n"
    "2 | Train sixty champions | Vale Council | 30/11/2025 | All are trained. | [0070c0] \n"
    "3 | Hand out data cards | Web Manager | 31/01/2026 | None are left. | [ff0000] \n"
)
_COLOURED = "[0070c0] | Finished | | | |\n[00b050] | No concerns | | | |\n[ff0000] | Serious concerns | | | |\n"
_SPANNED = (
    "[0070c0] | Finished | < | < | < | <\n[00b050] | On course | < | < | < | <\n[ff0000] | Off track | < | < | < | <\n"
)
_FILLED = " | [0070c0] Complete | | | |\n | [00b050] On course | | | |\n | [ff0000] Off track | | | |\n"
_LETTERS = "B | Complete | | | |\nG | On track | | | |\nR | Off track | | | |\n"
_HEADED = "RAG key: | | | | |\n | | | | |\n" + _LETTERS


@pytest.mark.parametrize("key", [_COLOURED, _SPANNED, _FILLED, _LETTERS, _HEADED])
@pytest.mark.parametrize("is_first", [False, True])
def test_a_key_within_the_table_is_a_key(key: str, is_first: bool) -> None:
    plan = interpret(document("# Plan\n\n" + (key + _PLAN if is_first else _PLAN + key)))
    assert [action.title for action in actions(plan)] == [
        "Lend laptops in libraries",
        "Train sixty champions",
        "Hand out data cards",
    ]
    assert [section.title for section in plan.sections] == [""]
    assert plan.scheme[0].meaning is Meaning.COMPLETE
    assert len(plan.scheme) >= 3
    assert not plan.unplaced


def test_last_rows_that_say_what_to_do_stay_actions() -> None:
    rows = "[00b050] | Plant trees | | | |\n[ff0000] | Mend lamps on time | | | |\n"
    plan = interpret(document("# Plan\n\n" + _PLAN + rows))
    assert len(list(actions(plan))) == 5


def test_a_key_of_statuses_below_a_key_of_initials_is_one_of_its_own() -> None:
    people = "Initials | Name | Job title\nAL | Ann Lowe | Head of Libraries\nBH | Bo Hale | Web Manager\n"
    key = "RAG | Meaning | \nR | Some way to go | \nA | Nearly there | \nG | All we wanted | \n"
    table = "No | Action | Owner | RAG\n1 | Lend laptops | AL | R\n2 | Train champions | BH | A\n3 | Print | AL | G\n"
    plan = interpret(document(f"# Plan\n\n{people}{key}\n# Work\n\n{table}"))
    assert [one.leads[0].name for one in actions(plan)] == ["Ann Lowe", "Bo Hale", "Ann Lowe"]
    assert [(entry.code, entry.label) for entry in plan.scheme] == [
        ("R", "Some way to go"),
        ("A", "Nearly there"),
        ("G", "All we wanted"),
    ]
