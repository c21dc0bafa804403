"""A body is spoken of as at work that was abolished years ago.

Why: The line was carried over from an older plan; whoever took over the work has not been asked.

Example:
    Action: 1.1 Review the frail
    Now: The Primary Care Trust has asked practices for 3,000 reviews.
Better:
    Action: 1.1 Review the frail
    Now: The Integrated Care Board has asked practices for 3,000 reviews.
"""

import re
from collections.abc import Iterator
from datetime import date

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.looking import called, name, told_anywhere
from milepost.core.document.nodes import Certainty
from milepost.core.plan.life import is_live
from milepost.core.plan.model import Plan
from milepost.core.plan.walk import actions

FAMILY = Family.OWNERSHIP
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.LOW
# how each is written, the last day on which it stood, and who took over (legislation of the United Kingdom)
_BODIES = (
    (r"Primary Care Trusts?|PCTs?", date(2013, 3, 31), "the Integrated Care Board"),
    (r"Strategic Health Authorit(?:y|ies)", date(2013, 3, 31), "NHS England"),
    (r"Clinical Commissioning Groups?|CCGs?", date(2022, 6, 30), "the Integrated Care Board"),
    (r"Public Health England|PHE", date(2021, 9, 30), "the UK Health Security Agency"),
    (r"Health Education England", date(2023, 3, 31), "NHS England"),
    (r"NHS Digital", date(2023, 1, 31), "NHS England"),
    (r"Local Safeguarding Children Boards?|LSCBs?", date(2019, 9, 29), "the safeguarding partners"),
    (r"Community Rehabilitation Compan(?:y|ies)", date(2021, 6, 25), "the Probation Service"),
    (r"Homes and Communities Agency", date(2018, 1, 10), "Homes England"),
    (r"Skills Funding Agency", date(2017, 3, 31), "the Department for Education"),
    (r"Regional Development Agenc(?:y|ies)", date(2012, 3, 31), "the combined or county authority"),
    (r"Local Enterprise Partnerships?", date(2024, 3, 31), "the combined or county authority"),
)
_NAMED = re.compile("|".join(rf"(?P<b{at}>\b(?:{form})\b)" for at, (form, _, _) in enumerate(_BODIES)))
_WORDS = (  # what only few names hold, and what these bodies are
    "primary pct pcts strategic commissioning ccg ccgs public phe education nhs safeguarding lscb lscbs rehabilitation "
    "homes skills regional enterprise, "
    "trust trusts pct pcts authority authorities group groups ccg ccgs england phe digital boards board lscb lscbs "
    "company companies agency agencies partnership partnerships"
)
_OF_THE_PAST = re.compile(
    r"\b(?:former(?:ly)?|the then|predecessors?|successors?|legacy|abolished|replac(?:ed|es)|took over|taken over|"
    "until|"
    r"before|dissolved|no longer|closed|wound up|(?:19|20)\d\d)\b",
    re.IGNORECASE,
)
_GRACE = 365  # days in which names may still be changed


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """The first place at which each such body leads, or is told of without a word or a year that sets it in the
    past.
    """
    told: set[str] = set()
    for action in actions(plan):
        for lead in action.leads if is_live(action) else ():
            which = _gone(lead.text, today, told)
            if which:
                yield Fault(
                    f"The lead of {called(action)} is of “{which[0]}”, which ended in {which[1]}.",
                    f"Name who took over, mostly {which[2]}.",
                    lead.text,
                    action.id,
                    place=lead.place or action.place,
                )
    for one, sentence in told_anywhere(plan, holding=_WORDS):
        which = _gone(sentence, today, told)
        if which:
            yield one.fault(
                f"{name(one.action)} speaks of {which[0]}, which ended in {which[1]}.",
                f"Name who took over, mostly {which[2]}.",
                sentence,
            )


def _gone(text: str, today: date, told: set[str]) -> tuple[str, int, str] | None:
    """The first body in a text that is no more, with the year of its end and who took over."""
    hit = _NAMED.search(text)
    if not hit or not hit.lastgroup or hit.lastgroup in told or _OF_THE_PAST.search(text):
        return None
    _, end, heir = _BODIES[int(hit.lastgroup[1:])]
    if (today - end).days <= _GRACE:
        return None
    told.add(hit.lastgroup)
    return hit.group(), end.year, heir
