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
from collections.abc import Iterator, Sequence
from datetime import date

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.looking import name, told
from milepost.core.checks.sayings.opposites import PRAISES, WORRIES, may_praise, praised, worried_about
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan, QuestionRole

FAMILY = Family.CONSISTENCY
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.MEDIUM


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """The first worry of every action that says the opposite of what it is praised for, about the same people."""
    worries: dict[str, list[str]] = defaultdict(list)
    for one, text in told(plan, QuestionRole.WORRIED, holding=WORRIES):
        worries[one.action.id].append(text)
    seen: set[str] = set()
    for one, text in told(plan, QuestionRole.WORKING_WELL, QuestionRole.WHERE_NOW, holding=PRAISES) if worries else ():
        against = () if one.action.id in seen else worries.get(one.action.id, ())
        hit = _opposite(text, against, one.action.title) if against and may_praise(text) else None
        if hit is not None:
            seen.add(one.action.id)
            yield one.fault(
                f"{name(one.action)} says opposite things of {hit[0]} in its praise and its worries.",
                "Say which holds, or of whom each holds.",
                f"{text} … {hit[1]}",
            )


def _opposite(text: str, worries: Sequence[str], title: str) -> tuple[str, str] | None:
    """The thing that a sentence praises and one of these worries about, with that worry."""
    said = frozenset(praised(text, title))
    found = ((about[0], worry) for worry in worries if said for about in worried_about(worry, title) if about in said)
    return next(found, None)
