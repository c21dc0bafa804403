"""Something happens "regularly" or "as appropriate".

Why: Nobody can say whether a regular meeting was missed; "every six weeks" can be counted.

Example:
    Action: 1.1 Open the hub
    Now: The group has been meeting at regular points
Better:
    Action: 1.1 Open the hub
    Now: The group has met every six weeks
"""

from collections.abc import Iterator
from datetime import date

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.looking import name, said
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan
from milepost.core.words.anycase import AnyCase

FAMILY = Family.WORDING
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.LOW
_IN_EACH = "basis intervals points regularly time appropriate required necessary when needed"
_VAGUE = AnyCase(
    r"\b(?:on an? (?:regular|ad.?hoc|as and when) basis|at regular (?:points|intervals)|regularly|from time to time|"
    r"as (?:appropriate|required|necessary|needed|and when(?: required| needed)?))\b"
)


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every sentence with such a word, once an answer."""
    for one in said(plan, holding=_IN_EACH):
        hit = next(((text, found) for text in one.sentences() if (found := _VAGUE.search(text))), None)
        if hit:
            yield one.fault(
                f"{name(one.action)} says “{hit[1].group()}”, which cannot be counted.",
                "Say how often: every month, every six weeks, each term.",
                hit[0],
            )
