"""A measure begins in one unit and goes on in another.

Why: "Target: 50 hectares. Latest: 41 km": nobody can say how far along it is; one of the units is wrong.

Example:
    Action: 1.1 Plant woodland
    Measure: Woodland planted: baseline 0 hectares, target 50 hectares, latest 41 km
    Action: 1.2 Lay hedges
    Measure: Hedge laid: 4 km in April 2022; 9 miles by March 2024
Better:
    Action: 1.1 Plant woodland
    Measure: Woodland planted: baseline 0 hectares, target 50 hectares, latest 41 hectares
    Action: 1.2 Lay hedges
    Measure: Hedge laid: 4 km in April 2022; 14 km by March 2024
"""

import re
from collections.abc import Iterator
from datetime import date

from milepost.core.checks.facts.figures.measured_in import measured_apart
from milepost.core.checks.figures import Figure
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gathered import gathered
from milepost.core.checks.looking import name
from milepost.core.checks.sayings.readings import Printed, printed
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan

FAMILY = Family.MEASURES
CERTAINTY = Certainty.CERTAIN
OTHERWISE = Certainty.LIKELY
SEVERITY = Severity.MEDIUM
_KINDS = {
    "a length": "km kms kilometre kilometres mile miles metre metres",
    "an area": "ha hectare hectares acre acres",
    "a weight": "tonne tonnes tons kg kilos kilograms",
    "a volume": "litre litres",
    "a time": "minute minutes hour hours day days week weeks month months",
    "energy": "kwh mwh gwh",
    "power": "kw mw gw",
}
_KIND = {unit: kind for kind, units in _KINDS.items() for unit in units.split()}
_UNIT = re.compile(r" ?([a-z]+)\b", re.IGNORECASE)


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every measure with a figure of another kind than the others, or with a start and a target in two units."""
    for measure in printed(plan):
        now, known = (
            _kind(measure, measure.now),
            {_kind(measure, one) for one in (measure.start, measure.target) if one},
        )
        if now and len(known) == 1 and "" not in known and now not in known:
            yield measure.said.fault(
                f"{name(measure.said.action)} is measured by {known.pop()}, and its latest figure is {now}.",
                "Put right the unit that is wrong.",
                measure.text,
            )
    for one in measured_apart(gathered(plan)):
        yield one.said.fault(
            f"{name(one.said.action)} is measured by “{one.first}” and by “{one.second}”, which are not of one unit.",
            "Give both in the same unit, or put right the one that is wrong.",
            one.text,
            is_sure=one.is_sure,
        )


def _kind(measure: Printed, figure: Figure) -> str:
    """What the unit behind a figure counts, or ""."""
    unit = _UNIT.match(measure.text, figure.end)
    return _KIND.get(unit[1].casefold(), "") if unit and not figure.is_share and not figure.is_money else ""
