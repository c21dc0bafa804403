"""Tests of what a baseline counts."""

from decimal import Decimal

import pytest

from milepost.core.plan.model import Baseline, Measure
from milepost.core.plan.units import baseline_unit


@pytest.mark.parametrize(
    ("text", "value", "unit", "expected"),
    [
        ("10% fewer families waiting (baseline Oct ’25 of 220 families)", "220", "%", "families"),
        ("10% fewer families waiting (baseline 220, Oct ’25)", "220", "%", ""),
        ("Cut to 12% (baseline 18%)", "18", "%", "%"),
        ("Cut waits from 20.9% to 18%", "20.9", "%", "%"),
        ("300 homes (baseline 220)", "220", "homes", "homes"),
        ("Fewer families waiting", "220", "families", "families"),
    ],
)
def test_a_baseline_counts_what_stands_beside_it(text: str, value: str, unit: str, expected: str) -> None:
    assert baseline_unit(Measure("k", text, unit=unit, baseline=Baseline(Decimal(value)))) == expected
