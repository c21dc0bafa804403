"""Numbers of which one is likely the other mistyped."""

from decimal import Decimal

import pytest

from milepost.core.checks.slips import is_slip


@pytest.mark.parametrize(("one", "other"), [("1340000", "1430000"), ("24000", "240000"), ("340", "304"), ("18", "81")])
def test_swapped_figures_and_a_nought_too_many_are_slips(one: str, other: str) -> None:
    assert is_slip(Decimal(one), Decimal(other))


@pytest.mark.parametrize(("one", "other"), [("12", "12"), ("40", "50"), ("340", "360"), ("0", "10"), ("12", "210")])
def test_other_numbers_are_none(one: str, other: str) -> None:
    assert not is_slip(Decimal(one), Decimal(other))
