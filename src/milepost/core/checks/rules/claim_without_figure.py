"""An account claims a success or a change for the better, and gives neither a figure nor a source.

Why: "Numbers are increasing" may mean two or two hundred, and "a great success" tells a board how the writer feels; a
    claim with a figure or a source can be believed, and compared next year.

Example:
    Action: 1.1 Open the hub
    Well: Attendance has improved across all age groups
Better:
    Action: 1.1 Open the hub
    Well: Attendance has improved from 40% to 55%
"""

from collections import defaultdict
from collections.abc import Iterator
from datetime import date

from milepost.core.checks.facts.texts.claims import claims
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gathered import Said, gathered
from milepost.core.checks.looking import name
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan

FAMILY = Family.EVIDENCE
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.MEDIUM


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """One fault for each action, with every such sentence of it."""
    found: dict[str, list[tuple[Said, str]]] = defaultdict(list)
    for one, text in claims(gathered(plan)):
        found[one.action.id].append((one, text))
    for told in found.values():
        first = told[0][0]
        yield first.fault(
            f"{name(first.action)} claims a success or a change and gives no figure or source for it.",
            "Say what was counted before and after, or who says so.",
            " … ".join(text for _, text in told),
        )
