"""A step that stands where figures or results are asked for, by the plan's own heading."""

from dataclasses import replace

import pytest

from milepost.core.checks.examples import TODAY, example_plan
from milepost.core.checks.rules.step_under_wrong_question import faults


def _is_found(heading: str, role: str, text: str) -> bool:
    plan = example_plan(f"Action: 1.1 Light the quays\n{role}: {text}\nNext: Ada Moss to report on 1 March 2024.")
    asked = tuple(replace(one, heading=heading) if one.key == role.lower() else one for one in plan.questions)
    return any(faults(replace(plan, questions=asked), TODAY))


@pytest.mark.parametrize(
    ("heading", "role", "text"),
    [
        ("The figures", "Now", "The Board will decide on the lamps on 21 July 2023."),
        ("Results", "Measure", "Jon Pell to publish the map by 30 September 2023."),
        ("Carbon or other result", "Measure", "Jon Pell to open the second shed on 4 September 2023."),
        ("Difference made", "Measure", "Jon Pell will hang the last lamps by 1 December 2023."),
        ("What has changed", "Now", "The officers will meet the traders on 12 September 2023."),
        ("Impact for residents", "Now", "Jon Pell to start the walks on 3 July 2023."),
        ("Key data", "Now", "The harbour master will sign the lease on 3 July 2023."),
        ("Evidence of impact", "Measure", "Ada Moss to visit the quays by 30 August 2023."),
    ],
)
def test_a_step_is_found_where_results_are_asked_for(heading: str, role: str, text: str) -> None:
    assert _is_found(heading, role, text)


@pytest.mark.parametrize(
    ("heading", "role", "text"),
    [
        ("The figures", "Now", "61 lamps are lit. The Board will decide on the rest on 21 July 2023."),
        ("The figures", "Now", "The first count will be taken on 21 July 2023."),
        ("Results", "Measure", "Too early to say; the survey will be run on 4 September 2023."),
        ("Results we want", "Measure", "Jon Pell to publish the map by 30 September 2023."),
        ("Measure of success", "Measure", "The map will be published by 30 September 2023."),
        ("Difference made", "Measure", "Jon Pell hung the last lamps on 1 December 2022."),
        ("Expected outcome", "Measure", "The quay will be lit by 1 December 2023."),
        ("Key data", "Now", "90 lamps will be lit by 3 July 2023."),
        ("Where are we now?", "Now", "The work will start on 3 July 2023."),
    ],
)
def test_what_tells_of_figures_or_aims_is_none(heading: str, role: str, text: str) -> None:
    assert not _is_found(heading, role, text)
