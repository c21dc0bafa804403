"""A column of letters that the plan's own key explains is its status, whatever the column is called."""

from tests.core.interpret.sketch import document

from milepost.core.interpret import interpret
from milepost.core.plan.walk import actions

_KEY = "Letters in the last column: D = done; T = on track; W = watch, may be late; P = paused by the executive."
_PLAN = """
    # Promise A – Care at home

    # | We will… | Owner | Timing | So far | Ltr
    A1 | Start a weekend rota | Ann Lowe | April 2026 | Two are in post | T
    A2 | Sit with six families | Ann Lowe | May 2026 | Short of staff | W
    A3 | Open a café | Bo Hale | June 2025 | 17 regulars | D
"""


def _statuses(text: str) -> list[str]:
    return [one.status.text for one in actions(interpret(document(text)))]


def test_letters_of_the_key_are_the_status() -> None:
    assert _statuses(f"{_KEY}\n{_PLAN}") == ["T", "W", "D"]


def test_letters_that_no_key_explains_are_none() -> None:
    assert _statuses(_PLAN) == ["", "", ""]
    assert _statuses(f"{_KEY}\n{_PLAN.replace('| D', '| B')}") == ["", "", ""]


_IDEAS = """
    Key to decision: Test = tried at one site; Adapt = changed and tried again; Adopt = works; Abandon = did not work

    # Aim 1: Fewer falls

    No. | Change idea | Owner | Next test | Decision
    C1 | Ask five questions at the bedside | Ann Lowe | By May 2026 ask ten | Adopt
    C2 | Paint the doors | Estates Team |  | Test
    C3 | Move the beds | Bo Hale |  | Abandon
"""


def test_words_that_a_line_calls_the_key_to_a_column_are_its_statuses() -> None:
    assert _statuses(_IDEAS) == ["Adopt", "Test", "Abandon"]
    assert [entry.code for entry in interpret(document(_IDEAS)).scheme] == ["Test", "Adapt", "Adopt", "Abandon"]


def test_a_key_to_another_column_states_nothing() -> None:
    assert _statuses(_IDEAS.replace("Key to decision", "Key to colours of tests")) == ["", "", ""]


_PARTS = """
    # Promise A – Care at home

    # | We will… | Owner | Timing | So far | Status
    A1 | Start a weekend rota | Ann Lowe | April 2026 | Two are in post | T
    A2 | Sit with six families | Ann Lowe | May 2026 | Short of staff | W
    A3 | Open a café | Bo Hale | June 2025 | 17 regulars | D

    # Promise B – Good company

    # | We will… | Owner | Timing | So far | State of play
    B1 | Pair walkers | Bo Hale | July 2026 | Nine pairs walk | T
    B2 | Mend the minibus | Bo Hale | May 2026 | The part is late | W
    B3 | Print a guide | Ann Lowe | June 2025 | It is out | D
"""


def test_a_part_states_its_statuses_in_the_words_of_the_others() -> None:
    assert _statuses(_PARTS) == ["T", "W", "D", "T", "W", "D"]
    notes = [note.message for note in interpret(document(_PARTS)).notes if "“State of play”" in note.message]
    assert notes == [
        "The entries under “State of play” keep to a few words or colours, so they were read as the status."
    ]


def test_words_that_no_other_part_states_are_no_statuses() -> None:
    assert _statuses(_PARTS.replace("It is out | D", "It is out | Soon")) == ["T", "W", "D", "", "", ""]
