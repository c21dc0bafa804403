"""Numbers that say how things stand today."""

import pytest

from milepost.core.interpret.promises.current import is_current
from milepost.core.words.quantities import quantities

TODAY = (
    ("Target 85%; current performance 79%", ["79"]),
    ("95% of tenants content (currently 88%)", ["88"]),
    ("93% of pupils (now 90.4%)", ["90.4"]),
    ("Calls answered: 60% at present; aim 80%", ["60"]),
    ("Current wait: 19 weeks. Target: 12 weeks", ["19"]),
    ("Waiting list currently 340, to be no higher than 250", ["340"]),
    ("Target: 500 checks. Achieved so far: 112", ["112"]),
    ("300 homes by May (112 homes to date)", ["112"]),
    ("45 (now), 60 (March)", ["45"]),
    ("79% against a target of 85%", ["79"]),
    ("The rate is now 14%, to fall to 10%", ["14"]),
    ("Breastfeeding: baseline 41%, target 46%, latest 44.2%", ["44.2"]),
    ("Repeat rate. Base 31%. Target 28%. Actual 34%.", ["34"]),
    ("Send out the latest 12 plans", []),
    ("Train 40 staff now in post", []),
    ("Keep the current 5 year plan", []),
    ("30 homes now being built", []),
    ("Reach 60 families currently known to one service", []),
    ("80% by May (currently no figure)", []),
)


@pytest.mark.parametrize(("text", "values"), TODAY)
def test_a_number_of_today_is_told_from_a_target(text: str, values: list[str]) -> None:
    assert [str(one.value) for one in quantities(text) if is_current(text, one)] == values
