"""A measure that is printed in any style is read back."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from milepost.core.words.told_measures import ToldMeasure, told_measure

_STYLES = (
    "Baseline {b}; now {n}; target {t}.",
    "Target {t}. Latest {n}. Baseline {b}.",
    "Visits: {n} in 2025/26, target {t} by March 2027.",
    "{n} against a target of {t}",
    "We reached {n} this year, against a target of {t} by 31 March 2027.",
    "{n}, against a baseline of {b} and a target of {t}",
    "The rate is {n} (target {t}, baseline {b})",
    "Visits rose from {b} (2023) to {n}; we want {t} by March 2027.",
    "Raise it from {b} (2023) to {t} by March 2027",
)
_UNITS = ("{}", "{}%", "£{}", "{} km", "{} days")


def _printed(value: int, unit: str) -> str:
    return unit.format(f"{value:,}")


@given(
    st.sampled_from(_STYLES),
    st.sampled_from(_UNITS),
    st.lists(st.integers(1, 1800), min_size=3, max_size=3, unique=True),
)
def test_what_is_printed_in_any_style_is_read_back(style: str, unit: str, figures: list[int]) -> None:
    baseline, now, target = (Decimal(one) for one in figures)
    text = style.format(**{key: _printed(one, unit) for key, one in zip("bnt", figures, strict=True)})
    told = told_measure(text)
    assert told is not None
    assert (told.baseline, told.now, told.target) == (
        baseline if "{b}" in style else None,
        now if "{n}" in style else None,
        target,
    )


@pytest.mark.parametrize(
    "text", ["18 of 24 surgeries (70%) have signed.", "Two rooms are open.", "Target 30%, now 12 km", "In March 2026"]
)
def test_figures_without_a_target_or_of_two_kinds_are_no_measure(text: str) -> None:
    assert told_measure(text) is None


def test_a_scale_counts() -> None:
    assert told_measure("Baseline £2m; target £1.5m") == ToldMeasure(Decimal(2_000_000), None, Decimal(1_500_000), "£")
