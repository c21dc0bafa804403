"""A lead is still to be named.

Why: "TBC" in the place of a name means that nobody answers yet; it is easily left so for a year.

Example:
    Action: 1.1 Open the hub
    Lead: TBC
Better:
    Action: 1.1 Open the hub
    Lead: Ada Moss, Director, Elmshire Council
"""

from collections.abc import Iterable, Iterator
from datetime import date

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.looking import called
from milepost.core.checks.sayings.leaving import is_said_to_be_gone
from milepost.core.checks.sayings.vacancies import is_to_come
from milepost.core.document.nodes import Certainty, Place
from milepost.core.plan.life import is_live
from milepost.core.plan.model import Lead, Plan
from milepost.core.plan.walk import section_actions

FAMILY = Family.OWNERSHIP
CERTAINTY = Certainty.CERTAIN
SEVERITY = Severity.HIGH


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every lead of a section or of a live action that is nothing but such a word."""
    for section in plan.sections:
        label = f"{section.label} lead: " if section.label else ""
        none = _words(filter(_is_none, section.leads))
        if none:
            yield _fault(f"The lead of “{section.title}”", none, section.leads[0].place or section.place, label=label)
        for action in filter(is_live, section_actions(section)):
            none = _words(filter(_is_to_come, action.leads))
            if none:
                place = action.leads[0].place or action.place
                yield _fault(f"The lead of {called(action)}", none, place, action.id)


def _words(leads: Iterable[Lead]) -> str:
    return "; ".join(lead.text or lead.name for lead in leads)


def _is_to_come(lead: Lead) -> bool:
    return not is_said_to_be_gone(lead) and is_to_come(lead.text or lead.name)


def _is_none(lead: Lead) -> bool:
    """The same of a section, where no other rule asks whether its lead has gone."""
    return is_said_to_be_gone(lead) or is_to_come(lead.text or lead.name)


def _fault(whose: str, words: str, place: Place | None, action: str = "", label: str = "") -> Fault:
    return Fault(
        f"{whose} is “{words}”.",
        "Name who answers until then, and say by when the lead will be known.",
        f"{label}{words}",
        action,
        place=place,
    )
