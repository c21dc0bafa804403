"""Counts of people so small that a reader might know who is meant."""

import pytest

from milepost.core.words.small_numbers import small_counts


@pytest.mark.parametrize(
    ("text", "number", "words"),
    [
        ("We placed three children.", 3, "three children"),
        ("2 apprenticeships began", 2, "2 apprenticeships"),
        ("One young person was hurt", 1, "One young person"),
        ("4 looked-after children", 4, "4 looked-after children"),
        ("two new foster carers", 2, "two new foster carers"),
        ("1 suicide in Thornley", 1, "1 suicide"),
    ],
)
def test_a_count_of_few_people_is_found(text: str, number: int, words: str) -> None:
    assert [(one.number, one.words) for one in small_counts(text)] == [(number, words)]


@pytest.mark.parametrize(
    "text",
    [
        "6 apprenticeships",
        "0 children",
        "12 children and £3 people",
        "one of the families",
        "two year old children",
        "one to one parents",
        "3,400 pupils, 1.2 pupils, 2/3 pupils",
        "Priority 1 children",
        "Year 2 pupils at level 3 apprenticeships",
        "Phase 2: children",
        "2.1 Children",
        "two meetings",
    ],
)
def test_other_numbers_point_at_nobody(text: str) -> None:
    assert [one.words for one in small_counts(text)] == []


def test_the_threshold_is_chosen() -> None:
    assert [one.number for one in small_counts("6 apprenticeships and nine pupils", threshold=10)] == [6, 9]
