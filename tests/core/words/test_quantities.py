"""Numbers and what they count."""

from decimal import Decimal

import pytest

from milepost.core.words.quantities import quantities, said

TEXTS = (
    ("70 nurseries to be visited", [("70", "nurseries", "")]),
    ("7,000 leaflets sent", [("7000", "leaflets sent", "")]),
    ("at least 95% of plans", [("95", "%", ">=")]),
    ("below 5 per cent", [("5", "%", "<=")]),
    ("=<12%", [("12", "%", "<=")]),
    ("minimum 2 visits per term", [("2", "visits", ">=")]),
    ("from 20.9% to 18%", [("20.9", "%", ""), ("18", "%", "")]),
    ("12 family support workers", [("12", "family support workers", "")]),
    ("action 2.1.6, 16/17 year olds, £300, 0-5, 21+, KS2", []),
)


@pytest.mark.parametrize(("text", "expected"), TEXTS)
def test_numbers_are_read_with_their_unit(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert [(str(one.value), one.unit, one.bound) for one in quantities(text)] == expected


def test_what_a_date_takes_is_no_number() -> None:
    assert quantities("By June 19 all", [(3, 10)]) == ()


def test_a_number_is_said_as_people_write_it() -> None:
    assert [said(Decimal(text)) for text in ("270.0", "66.666", "7000")] == ["270", "66.7", "7,000"]
