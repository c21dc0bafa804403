"""Numbers as plans print them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from milepost.core.words import numbering


@pytest.mark.parametrize(
    ("text", "number", "rest"),
    [
        ("1.1 To help families", "1.1", "To help families"),
        ("4.2.1a Agree the offer", "4.2.1a", "Agree the offer"),
        ("A.1 Stores and buildings", "A.1", "Stores and buildings"),
        ("1a.1 Open a pantry", "1a.1", "Open a pantry"),
        ("4.01.01 Agree", "4.01.01", "Agree"),
        ("2 (i) Open a hub", "2 (i)", "Open a hub"),
        ("A(i) Plant and machinery", "A(i)", "Plant and machinery"),
        ("1a(ii) Stores", "1a(ii)", "Stores"),
        ("3b (iv) Stores", "3b (iv)", "Stores"),
        ("(1.1) Open a hub", "(1.1)", "Open a hub"),
        ("2 (v) Open a hub", "2 (v)", "Open a hub"),
        ("a) Open a hub", "a)", "Open a hub"),
        ("1A.1 Open a hub", "1A.1", "Open a hub"),
        ("1.2.a Open a hub", "1.2.a", "Open a hub"),
        ("A1.2 Open a hub", "A1.2", "Open a hub"),
        ("Action 1.1: Open a hub", "1.1", "Open a hub"),
        ("Action 3: Open a hub", "3", "Open a hub"),
        ("2.4 Day centres for carers", "2.4", "Day centres for carers"),
        ("3.1 Years to come", "3.1", "Years to come"),
        ("[2.15] Open a hub", "[2.15]", "Open a hub"),
        ("SR (25/26) 01 Open a hub", "SR (25/26) 01", "Open a hub"),
        ("(04/05 M6) Open a hub", "(04/05 M6)", "Open a hub"),
        ("3. Open a hub", "3", "Open a hub"),
        ("3) Open a hub", "3", "Open a hub"),
        ("A1) Open a hub", "A1", "Open a hub"),
        ("C3: Open a hub", "C3", "Open a hub"),
        ("1.ii Open a hub", "1.ii", "Open a hub"),
    ],
)
def test_a_number_that_opens_a_text_is_taken_off(text: str, number: str, rest: str) -> None:
    found = numbering.leading(text)
    assert (found.number, found.text) == (number, rest)


@pytest.mark.parametrize(
    "text",
    [
        "1.5 million meals",
        "1.8 ha replanted in the bay",
        "2.5 miles of path",
        "2.4 GW of heat",
        "7 schools take part",
        "16+ model",
        "20 minute talks",
        "i.e. schools",
        "A shared view",
        "Step up",
    ],
)
def test_a_quantity_or_a_word_is_no_number(text: str) -> None:
    assert numbering.leading(text).number == ""


@pytest.mark.parametrize(
    "text", ["1.1", "A1", "NOS", "(i)", "18/03", "2 (i)", "M6", "[2.15]", "5", "SAFE6", "VAWG1", "SP2-03", "CUS/01"]
)
def test_a_cell_of_a_reference_column_is_a_number(text: str) -> None:
    assert numbering.is_number(text)


@pytest.mark.parametrize("text", ["Q1", "2019", "FY25/26", "Q3-4", "Lead", "TBC", "No", "", "Ann Lowe"])
def test_a_quarter_a_year_or_a_name_is_no_number(text: str) -> None:
    assert not numbering.is_number(text)


def test_numbers_sort_as_people_sort() -> None:
    printed = ["1.10", "1.9", "4.2.1b", "4.2.1a", "4.2.1", "A2", "A10"]
    assert sorted(printed, key=numbering.natural_key) == ["1.9", "1.10", "4.2.1", "4.2.1a", "4.2.1b", "A2", "A10"]


@given(st.text(alphabet="0123456789abAB.() ", max_size=12), st.text(alphabet="0123456789abAB.() ", max_size=12))
def test_any_two_numbers_can_be_compared(one: str, other: str) -> None:
    assert (numbering.natural_key(one) < numbering.natural_key(other)) in (True, False)


@pytest.mark.parametrize("text", ["SP2-03 Open a hub", "SP2/03: Open a hub"])
def test_a_code_of_two_parts_is_one_where_its_neighbours_are(text: str) -> None:
    assert numbering.leading_weak(text).text == "Open a hub"
    assert not numbering.leading(text).number


def test_a_number_of_three_parts_stands_whatever_follows_it() -> None:
    assert numbering.leading("2.1.3 Day centre in the mill").number == "2.1.3"
    assert numbering.leading("2.1.3 hours of advice").text == "hours of advice"
    assert not numbering.leading("2.1 days were lost").number
