"""What single cells look like."""

import pytest

from milepost.core.interpret.meanings.verbs import is_order, tells_future, tells_of_done, tells_past
from milepost.core.interpret.parts.answers import is_code, is_date, is_state, names_parties
from milepost.core.interpret.tables.looks import look


@pytest.mark.parametrize(
    "text",
    [
        "Mend the roof",
        "1.2 Thin the spruce at Highmoor",
        "To develop a joint protocol",
        "Work with schools on attendance",
        "Review all contracts",
        "Zap each of the forms",
    ],
)
def test_orders(text: str) -> None:
    assert is_order(text)


@pytest.mark.parametrize(
    "text", ["Fewer homes are cold", "The roof was mended", "Painted the hall", "Housing Team", "Ann Lowe", "", "1.2"]
)
def test_no_orders(text: str) -> None:
    assert not is_order(text)


@pytest.mark.parametrize(
    "text",
    [
        "Ann Lowe",
        "DM/PL",
        "Elmshire County Council",
        "Footpaths officer",
        "Inspector Polly Drew, Elmshire Police; Licensing Manager, Thornley District Council",
        "Community Safety Partnership",
        "Integrated Commissioning Board",
    ],
)
def test_parties(text: str) -> None:
    assert names_parties(text)


@pytest.mark.parametrize(
    "text",
    [
        "Recruit a tree officer",
        "Doctors and nurses who notice what is wrong",
        "The council was asked twice.",
        "May 2025",
        "Green",
        "More homes are let each year",
    ],
)
def test_no_parties(text: str) -> None:
    assert not names_parties(text)


@pytest.mark.parametrize("text", ["May 2025", "By end of June 2025", "31/03/2026", "Q3 2025/26", "Summer 2025"])
def test_dates(text: str) -> None:
    assert is_date(text)
    assert not is_code(text) or "/" in text


@pytest.mark.parametrize(
    "text",
    ["Completed", "4.01.01", "By May 2025 – order the trees and stakes", "Ann Lowe", "Decision on the bid", "Mayor"],
)
def test_no_dates(text: str) -> None:
    assert not is_date(text)


@pytest.mark.parametrize(("text", "is_one"), [("Green", True), ("Yes", False), ("3", False), ("On track", True)])
def test_states(text: str, is_one: bool) -> None:
    assert is_state(text) is is_one


def test_times() -> None:
    assert tells_past("Seven were trained")
    assert not tells_past("Feed the ducks")
    assert tells_future("A second nurse will begin after Easter")


def test_letters_of_categories_are_no_statuses() -> None:
    assert look(["A", "B", "C", "A"]).statuses == 0.0
    assert look(["R", "A", "G", "A"]).statuses == 1.0


def test_the_look_of_a_column_is_of_its_filled_cells() -> None:
    seen = look(["1.1", "", "1.2", "1.10"])
    assert (seen.count, seen.full, seen.numbers, seen.rising) == (3, 0.75, 1.0, 1.0)
    assert look(["", ""]).count == 0


def test_what_is_to_be_done_tells_of_no_past() -> None:
    assert not tells_of_done("Staff to be trained in first aid. The hall will be opened and painted in June.")
    assert tells_of_done("Staff to be trained were chosen.")
