"""Measures that have a reading and a target, against each other: a drawing, and the same numbers in a table."""

from collections.abc import Iterator

from milepost.core.document.nodes import Block, Heading
from milepost.core.plan.model import Plan
from milepost.core.plan.walk import actions
from milepost.core.reports.drawings.targets import Against, against, targets
from milepost.core.reports.quoting import short_name
from milepost.core.reports.tables import table

_MET = {True: "Yes", False: "No", None: "Not known: the plan does not say which way is better"}


def measured(plan: Plan) -> Iterator[Block]:
    """Nothing where no measure has both; a measure of which only words are known stands with its action."""
    found = [(action, one) for action in actions(plan) for one in map(against, action.measures) if one]
    drawn = targets(one for _, one in found)
    if drawn is None:
        return
    yield Heading(f"Measures ({len(found):,})", 1)
    yield drawn
    rows = ((one.name, short_name(action), *_values(one), _MET[one.is_met]) for action, one in found)
    headings = ("Measure", "Action", "Baseline", "Now", "Target", "Met")
    yield table("Measures with a reading and a target", headings, rows)


def _values(one: Against) -> tuple[str, ...]:
    return tuple(map(one.said, (one.baseline, one.reading, one.target)))
