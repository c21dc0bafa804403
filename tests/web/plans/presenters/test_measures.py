"""Tests of measures as rows."""

from datetime import date
from decimal import Decimal

from milepost.core.plan.model import Action, Baseline, Measure, Target
from milepost.core.words.due import Due
from milepost.web.plans.presenters.measures import measures_of


def test_a_baseline_of_families_is_no_per_cent() -> None:
    text = "10% fewer families waiting (baseline Oct ’25 of 220 families)"
    one = Measure(
        "k", text, "change", "%", baseline=Baseline(Decimal(220), Due("Oct ’25")), targets=(Target(Decimal(10)),)
    )
    (shown,) = measures_of(Action("a", "Open", measures=(one,)), date(2026, 3, 1))
    assert (shown.baseline, shown.target) == ("220 families (Oct ’25)", "10%")
