"""Tables that rate an action by the colour of its number alone."""

from tests.core.interpret.sketch import document

from milepost.core.interpret import interpret
from milepost.core.plan.model import Plan
from milepost.core.plan.walk import actions


def _plan(*fills: str) -> Plan:
    text = """
        Ref. | Action | Lead | Progress
        [{0}] C1 | Take a small museum to nine wards | Museums Team | All visited
        [{1}] C2 | Give artists £500 each | Arts Team | 31 given
        [{2}] C3 | Put on a panto in village halls | Theatre Trust | Cancelled
        [{3}] C4 | Mark the centenary | Carnival Trust | Crowds came
        """
    return interpret(document(text.format(*fills)))


def _statuses(*fills: str) -> list[str]:
    return [action.status.text for action in actions(_plan(*fills))]


def test_the_colour_of_a_number_is_the_status_and_is_noted() -> None:
    assert _statuses("00b050", "ffc000", "00b050", "ff0000") == ["green", "amber", "green", "red"]
    assert "status_by_shade" in [note.kind for note in _plan("00b050", "ffc000", "00b050", "ff0000").notes]


def test_one_colour_for_all_numbers_is_no_status() -> None:
    assert _statuses("00b050", "00b050", "00b050", "00b050") == ["", "", "", ""]


QUARTERS = """
    Action | Responsible | Q1 Apr-Jun | Q2 Jul-Sep | Q3 Oct-Dec
    Fit smoke alarms | Station Managers | [00b050] Leaflet printed | [00b050] 610 fitted | [ffc000] 700 fitted
    Test blankets | Community Risk Team | | [0070c0] Six days held |
    Train pub staff | Kelder Station | [00b050] 8 pubs | [ff0000] Trainer left |
    """


def test_the_colour_of_the_latest_quarter_told_of_is_the_status() -> None:
    plan = interpret(document(QUARTERS))
    assert [action.status.text for action in actions(plan)] == ["amber", "blue", "red"]
    assert "status_by_shade" in [note.kind for note in plan.notes]


def test_bars_of_a_calendar_are_no_statuses() -> None:
    bars = """
        Task | Owner | Apr 2025 | May 2025 | Jun 2025
        Fit smoke alarms | Station Managers | [00b050] | [00b050] Leaflet | [ffc000]
        Test blankets | Community Risk Team | | [ff0000] | [ff0000]
        Train pub staff | Kelder Station | [00b050] | [00b050] | [ffc000] Done
        """
    assert [action.status.text for action in actions(interpret(document(bars)))] == ["", "", ""]


_MONTH = """
    No | Action | Lead | Start | End | Jan 26
    Area 1: Timely plans | < | < | < | < | <
    1a | Recruit six co-ordinators | Ann Lowe | Sept 2025 | Feb 2026 | [{0}]
    1b | Clear the backlog of reviews | Neil Barrow | Oct 2025 | July 2026 | [{1}]
    Area 2: Shorter waits | < | < | < | < | <
    2a | Publish waiting times monthly | Ann Lowe | Jan 2026 | June 2026 | [{2}]
    2b | Launch the offer in family hubs | Neil Barrow | Jan 2026 | May 2026 | {3}
    2c | Fund more assessments | Ann Lowe | Jan 2026 | May 2026 | [{4}]
    """


def test_colours_alone_under_one_month_are_the_statuses_of_then() -> None:
    plan = interpret(document(_MONTH.format("00b050", "ffc000", "4f81bd", "", "ff3b30")))
    assert [action.status.text for action in actions(plan)] == ["green", "amber", "blue", "", "red"]
    assert "status_by_shade" in [note.kind for note in plan.notes]
    assert "Jan 26" in [question.heading for question in plan.questions if question.key == "status"]


def test_one_colour_under_one_month_is_no_status() -> None:
    plan = interpret(document(_MONTH.format("4f81bd", "4f81bd", "4f81bd", "", "4f81bd")))
    assert [action.status.text for action in actions(plan)] == [""] * 5


def test_words_beside_the_colours_of_a_month_are_kept_as_told() -> None:
    plan = interpret(document(_MONTH.format("00b050", "ffc000", "4f81bd", "Paused by the board", "ff3b30")))
    assert "Paused by the board" in [answer.text for action in actions(plan) for answer in action.answers]
