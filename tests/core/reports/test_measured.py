"""Measures against their targets."""

from dataclasses import replace
from decimal import Decimal

from tests.core.reports.reading import tables

from milepost.core.document.nodes import Document, Picture
from milepost.core.plan.model import Action, Baseline, Direction, FocusArea, Measure, Plan, Reading, Section, Target
from milepost.core.reports.measured import measured
from milepost.core.writers.drawings import drawing


def measure(reading: str = "", target: str = "", baseline: str = "", **fields: object) -> Measure:
    return Measure(
        "m",
        "fewer families coming back",
        baseline=Baseline(Decimal(baseline)) if baseline else None,
        targets=(Target(Decimal(target)),) if target else (),
        readings=(Reading(Decimal(reading)),) if reading else (),
        **fields,
    )


def shown(*measures: Measure) -> Document:
    action = Action("a", "Open", "1.1", measures=measures)
    return Document(
        tuple(measured(Plan(sections=(Section("s", "S", focus_areas=(FocusArea("f", actions=(action,)),)),))))
    )


def test_a_measure_says_where_it_was_is_and_should_be_and_whether_that_is_met() -> None:
    made = shown(
        measure("26", "24", "27.5", unit="%", direction=Direction.DOWN), measure("1200", "1000", unit="visits")
    )
    assert tables(made)["Measures with a reading and a target"] == [
        ["fewer families coming back", "1.1 Open", "27.5%", "26%", "24%", "No"],
        [
            "fewer families coming back",
            "1.1 Open",
            "None recorded",
            "1,200 visits",
            "1,000 visits",
            "Not known: the plan does not say which way is better",
        ],
    ]


def test_the_drawing_says_the_same_in_words() -> None:
    made = shown(measure("66", "60", direction=Direction.UP), measure("0", "0", "0"))
    drawn = next(block for block in made.blocks if isinstance(block, Picture))
    assert "fewer families coming back: now 66, target 60, target met." in drawn.alt
    drawing(drawn)


def test_a_measure_without_reading_or_target_or_below_nought_is_not_drawn() -> None:
    assert shown(measure("5"), measure(target="5"), measure("-5", "1")).blocks == ()


def test_a_baseline_that_counts_something_else_is_not_drawn_on_the_scale() -> None:
    text = "10% fewer families waiting (baseline 220 families)"
    made = Measure("m", text, "change", "%", Direction.DOWN, Baseline(Decimal(220)), (Target(Decimal(10)),))
    row = tables(shown(replace(made, readings=(Reading(Decimal(4)),))))["Measures with a reading and a target"][0]
    assert row[2:5] == ["None recorded", "4%", "10%"]
