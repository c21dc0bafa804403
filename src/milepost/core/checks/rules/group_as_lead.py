"""A team, a group or a whole body leads, and nobody in it is named.

Why: What everybody in a team leads, nobody answers for.

Example:
    Action: 1.1 Open the hub
    Lead: Private Sector Housing Team
Better:
    Action: 1.1 Open the hub
    Lead: Jo Renshaw, Team Manager, Private Sector Housing Team
"""

import re
from collections.abc import Iterator
from datetime import date

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.looking import name
from milepost.core.checks.sayings.leading import is_everybody, is_nameless
from milepost.core.checks.sayings.vacancies import is_to_come
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Lead, Plan
from milepost.core.plan.walk import actions

FAMILY = Family.OWNERSHIP
CERTAINTY = Certainty.JUDGEMENT
SEVERITY = Severity.LOW
_GROUP = re.compile(
    r"\b(?:teams?|groups?|sub-?groups?|board|panel|forum|committee|network|directorate|department|unit)\b(?=\s*(?:$|[,(/;]))",
    re.IGNORECASE,
)


_SERVICE = re.compile(
    r"(?!.*\bjoint)(?:[A-Z][\w’'&-]*(?: [\w’'&-]+){0,4}|[a-z][\w’'-]*(?: [\w’'-]+){0,3} (?:services?|teams?))"
)  # one of several in a line
_PEOPLE = 0.75  # of the leads of a plan, so that one without a person or a post stands out


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Each group once, at the first action that it leads without a person or a post, be it beside another such."""
    seen: set[str] = set()
    lines = {tuple(lead.text for lead in action.leads): action.leads for action in actions(plan) if action.leads}
    led = sum(not all(map(is_nameless, leads)) for leads in lines.values())  # "Housing / Police" is one line of two
    asks_for_people = led >= _PEOPLE * len(lines)
    for action in actions(plan):
        are_nameless = asks_for_people and all(map(is_nameless, action.leads))
        are_nameless = are_nameless and (
            len(action.leads) == 1 or all(_SERVICE.fullmatch(one.text) for one in action.leads)
        )
        for lead in action.leads:
            is_body = are_nameless and not is_to_come(lead.text)
            is_one = (_is_group(lead) or is_body) and not is_everybody(lead.text)
            if lead.text not in seen and is_one:
                seen.add(lead.text)
                yield Fault(
                    f"{name(action)} is led by a group, “{lead.text}”, in which nobody is named.",
                    "Name the person or the post that answers for it.",
                    lead.text,
                    action.id,
                    place=lead.place,
                )


def _is_group(lead: Lead) -> bool:
    first = lead.text.split(",")[0].strip()
    return bool(_GROUP.search(first)) and lead.name in ("", first)
