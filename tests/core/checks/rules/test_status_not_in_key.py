"""A key of statuses is found in whatever words it is printed, and only a status that it does not hold is told."""

from dataclasses import replace

import pytest

from milepost.core.checks.examples import TODAY, example_plan
from milepost.core.checks.rules.status_not_in_key import faults
from milepost.core.plan.model import Plan, SchemeEntry

GREEN = ("Green", "Amber", "Red", "Green", "Blue")
WORDS = ("On track", "Minor delay", "Major delay", "On track", "Completed")


def plan(introduction: str, *statuses: str) -> Plan:
    """A plan whose statuses are all in its scheme, as reading leaves it."""
    lines = [f"Introduction: {introduction}"]
    lines += [f"Action: 1.{at} Open hub {at}\nStatus: {status}" for at, status in enumerate(statuses, 1)]
    scheme = tuple(SchemeEntry(status, status) for status in dict.fromkeys(statuses))
    return replace(example_plan("\n".join(lines)), scheme=scheme)


@pytest.mark.parametrize(
    ("introduction", "statuses", "strange"),
    [
        ("Words used: Going well, Slipping, Behind time.", ("Going well", "Slipping", "Behind time"), "Purple"),
        ("Each action is Going well, Slipping or Behind.", ("Going well", "Slipping", "Behind"), "Purple"),
        ("Key: Blue = complete; Green = on track; Amber = some slippage; Red = off track.", GREEN, "Purple"),
        ("RAG: Green on track, Amber at risk, Red off track, Blue complete.", GREEN, "Yellow"),
        ("BRAG ratings – Blue: done. Red: late. Amber: at risk. Green: fine.", GREEN, "Orange"),
        ("Status definitions: Blue (complete), Red (late), Amber (at risk), Green (on track)", GREEN, "Black"),
        ("Actions are Red (off track), Amber (at risk), Green (on track) or Blue (complete).", GREEN, "Grey"),
        ("Status: On track / Minor delay / Major delay / Completed.", WORDS, "Nearly there"),
        ("Key: B complete, G on track, A at risk, R off track", ("G", "A", "R", "G", "B"), "P"),
    ],
)
def test_a_status_outside_the_printed_key_is_told(introduction: str, statuses: tuple[str, ...], strange: str) -> None:
    found = faults(plan(introduction, *statuses, strange), TODAY)
    assert [fault.evidence for fault in found] == [f"Status: {strange}"]


@pytest.mark.parametrize(
    ("introduction", "statuses"),
    [
        ("Key: Blue = complete; Green = on track; Amber = some slippage; Red = off track.", (*GREEN, "Complete")),
        ("Key: Blue = complete; Green = on track; Amber = some slippage; Red = off track.", (*GREEN, "Green/Amber")),
        ("Key: Blue = complete; Green = on track; Amber = some slippage; Red = off track.", (*GREEN, "Closed")),
        ("Status: On track / Minor delay / Major delay / Completed.", (*WORDS, "Complete")),
        ("The board met four times and agreed the plan.", (*GREEN, "Purple")),
        ("Key: ASB = antisocial behaviour; CSP = community safety partnership", (*GREEN, "Grey")),
    ],
)
def test_a_status_of_the_key_or_of_a_plan_without_one_is_left_alone(
    introduction: str, statuses: tuple[str, ...]
) -> None:
    assert not list(faults(plan(introduction, *statuses), TODAY))
