"""An action is praised for what it is worried about.

Why: "Well attended" beside "attendance has been poor": the board cannot tell which holds, and believes the first.

Example:
    Action: 1.1 Hold a panel
    Well: The panel is well attended.
    Worried: Panel attendance has been poor.
Better:
    Action: 1.1 Hold a panel
    Well: The panel gave good advice.
    Worried: Panel attendance has been poor.
"""

from collections import defaultdict
from collections.abc import Iterator
from datetime import date

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.looking import name, told
from milepost.core.checks.opposites import PRAISES, WORRIES, praised, worried_about
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan, QuestionRole

FAMILY = Family.CONSISTENCY
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.MEDIUM


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """The first worry of every action that says the opposite of what it is praised for, about the same people."""
    worries: dict[str, list[tuple[str, frozenset[str], str]]] = defaultdict(list)
    for one, text in told(plan, QuestionRole.WORRIED, holding=WORRIES):
        worries[one.action.id].extend((*about, text) for about in worried_about(text, one.action.title))
    seen: set[str] = set()
    for one, text in told(plan, QuestionRole.WORKING_WELL, QuestionRole.WHERE_NOW, holding=PRAISES) if worries else ():
        if one.action.id in seen or not worries.get(one.action.id):
            continue
        said = set(praised(text, one.action.title))
        hit = next((each for each in worries[one.action.id] if each[:2] in said), None)
        if hit is not None:
            seen.add(one.action.id)
            yield one.fault(
                f"{name(one.action)} praises its {hit[0]} and worries about it."
                if " " not in hit[0]
                else f"{name(one.action)} says in one place that something goes up, and in another that it goes down.",
                "Say which holds, or of whom each holds.",
                f"{text} … {hit[2]}",
            )
