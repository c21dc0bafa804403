"""A plan is known again by the actions that it shares with one that is known."""

import pytest

from milepost.core.plan.compare import Named, Recognised, recognised

OLD = [
    Named("", number, text)
    for number, text in (
        ("1.1", "Open a family hub in Wexcombe"),
        ("1.2", "Visit every school twice a year"),
        ("1.3", "Train the wardens"),
        ("1.4", "Light the paths by the river"),
    )
]


def test_a_later_version_is_known_by_its_words_whatever_its_numbers() -> None:
    later = [Named("", f"9.{at}", f"{one.text} this year") for at, one in enumerate(OLD[:3])]
    assert recognised(OLD, later) == Recognised(3, 4, 3)
    assert recognised(OLD, later).is_a_version


def test_the_same_numbers_with_other_words_are_another_plan() -> None:
    other = [
        Named("", one.number, text)
        for one, text in zip(OLD, ("Plant trees", "Mend roofs", "Cook", "Sing"), strict=True)
    ]
    assert recognised(OLD, other) == Recognised(0, 4, 4)


@pytest.mark.parametrize(("shared", "others", "is_a_version"), [(2, 0, False), (3, 3, True), (3, 5, True)])
def test_two_actions_prove_nothing_and_half_of_the_smaller_plan_is_enough(
    shared: int, others: int, is_a_version: bool
) -> None:
    new = [*OLD[:shared], *(Named("", f"7.{at}", f"quite different{at}") for at in range(others))]
    assert recognised(OLD, new).is_a_version is is_a_version
