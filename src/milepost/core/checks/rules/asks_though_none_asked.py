"""A field says that no decision is asked for, and the account of the action asks for one.

Why: A board takes its decisions by that field; what stands only in the account is passed over.

Example:
    Action: 1.1 Open the hub
    Now: The roof leaks. The Board is asked to agree £9,000 for it.
    Decision asked: None
Better:
    Action: 1.1 Open the hub
    Now: The roof leaks. The Board is asked to agree £9,000 for it.
    Decision asked: To agree £9,000 for the roof
"""

import re
from collections.abc import Iterator
from datetime import date

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gathered import gathered
from milepost.core.checks.looking import name, told_anywhere
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan

FAMILY = Family.CONSISTENCY
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.MEDIUM
_ASKED = re.compile(
    r"\b(?:decisions?|approvals?|agreement|support|help)\b.*\b(?:asked|sought|needed|required|requested)\b", re.I
)
_NONE = re.compile(
    r"\W*(?:none|no|nil|n/?a|nothing|not applicable|none (?:needed|required|at present))\W*", re.IGNORECASE
)
_ASKS = re.compile(
    r"\b(?:[Bb]oard|[Cc]ommittee|[Cc]abinet|[Pp]anel|[Pp]artnership|[Pp]artners|[Ee]xecutive|[Gg]roup|[Mm]embers) "
    r"(?:is|are) (?:also |now )?asked (?:to (?!note)|for )|\b[Ww]e ask the [a-z ]{3,30} to (?!note)"
)


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Each such field with the first sentence of its action that asks."""
    headings = {one.key: one.heading for one in plan.questions if _ASKED.search(one.heading)}
    seen: set[str] = set()
    for one, text in told_anywhere(gathered(plan), holding="asked ask, is are we") if headings else ():
        fields = [each for each in one.action.answers if each.question in headings and _NONE.fullmatch(each.text)]
        if fields and one.action.id not in seen and _ASKS.search(text):
            seen.add(one.action.id)
            label = headings[fields[0].question]
            yield one.fault(
                f"{name(one.action)} answers “{label}” with “{fields[0].text}”, and asks for something.",
                "Say in the field what is asked for.",
                f"{text} … {label}: {fields[0].text}",
            )
