"""Numbers and lists as sentences say them."""

import pytest

from milepost.core.words.counting import listed, many


@pytest.mark.parametrize(
    ("number", "said"), [(0, "no action"), (1, "1 action"), (2, "2 actions"), (1200, "1,200 actions")]
)
def test_a_number_is_said_with_what_is_counted(number: int, said: str) -> None:
    assert many(number, "action") == said.replace("no action", "no actions")


def test_a_plural_of_its_own_is_used() -> None:
    assert many(3, "worry", "worries") == "3 worries"


def test_a_list_has_its_and() -> None:
    assert [listed(items) for items in ((), ("a",), ("a", "b"), ("a", "b", "c"))] == ["", "a", "a and b", "a, b and c"]
