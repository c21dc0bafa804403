"""A lead is said to be away for long, and nobody is named who stands in.

Why: Until the lead is back nobody answers for the action, and everybody thinks that somebody does.

Example:
    Action: 1.1 Open the hub
    Lead: Ann Lowe, Head of Housing, Elmshire Council
    Worried: Ann Lowe is on long-term sick leave.
Better:
    Action: 1.1 Open the hub
    Lead: Ann Lowe, Head of Housing, Elmshire Council
    Worried: Ann Lowe is on long-term sick leave; Ben Hale covers for her.
"""

import re
from collections.abc import Iterator
from datetime import date

from milepost.core.checks.beside import texts
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.looking import called, told_anywhere
from milepost.core.checks.sayings.leaving import places
from milepost.core.document.nodes import Certainty
from milepost.core.plan.life import is_live
from milepost.core.plan.model import Plan
from milepost.core.plan.walk import actions
from milepost.core.words.sentences import sentences

FAMILY = Family.OWNERSHIP
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.MEDIUM
_AWAY = (
    r"(?:on (?:\w+ )?(?:secondment|maternity leave|paternity leave|adoption leave|sabbatical|career break|sick leave|"
    r"(?:long-term|extended|unpaid) leave)|seconded|off sick|signed off (?:sick|work)|suspended|absent|on long-term)"
)
_IS_AWAY = re.compile(
    rf"(?:,? who)?(?: (?:has been|is|was|remains|went|has gone|now|currently|still|also|been|being))* {_AWAY}\b",
    re.IGNORECASE,
)
_SOON_FOUND = re.compile(
    r"\b(?:leave|second(?:ed|ment)|sabbatical|sick|suspended|absent|career break)\b", re.IGNORECASE
)
_IN_LEAD = re.compile(rf"(?:\(|[–—-] |, )(?:currently |now |is )?{_AWAY}\b", re.IGNORECASE)
_COVERED = re.compile(
    r"\b(?:cover(?:s|ed|ing)?|stands? in|standing in|deputis(?:es|ing)|in (?:his|her|their) (?:absence|place)|"
    "meanwhile|acting|"
    r"interim|taken over|took over|return(?:ed|s)|(?:is|came|now) back)\b",
    re.IGNORECASE,
)


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Each lead of a live action whose own line or whose action says so, unless it says who stands in."""
    for action in actions(plan):
        for lead in action.leads if is_live(action) else ():
            if _IN_LEAD.search(lead.text) and not _COVERED.search(lead.text):
                yield Fault(
                    f"The lead of {called(action)}, “{lead.text}”, is said to be away.",
                    "Name who answers for it until the lead is back.",
                    lead.text,
                    action.id,
                    place=lead.place or action.place,
                )
    yield from _said_beside(plan)
    for one, sentence in told_anywhere(
        plan, holding="leave secondment seconded sabbatical sick off suspended absent break"
    ):
        if not is_live(one.action) or _COVERED.search(one.answer.text):
            continue
        if any(_is_away(lead.name, sentence) for lead in one.action.leads if lead.name):
            yield one.fault(
                f"The lead of {called(one.action)} is said to be away.",
                "Name who answers for it until the lead is back.",
                sentence,
            )


def _is_away(who: str, sentence: str) -> bool:
    return any(_IS_AWAY.match(sentence[end:]) for _, end in places(who, sentence))


def _said_beside(plan: Plan) -> Iterator[Fault]:
    """The leads of whom a line beside the actions says so, once each."""
    beside = (text for text in texts(plan) if _SOON_FOUND.search(text) and not _COVERED.search(text))
    lines = [part.text for text in beside for part in sentences(text)]
    led = ((lead, action) for action in actions(plan) if is_live(action) for lead in action.leads if lead.name)
    told: set[str] = set()
    for lead, action in led if lines else ():
        said = next((line for line in lines if _is_away(lead.name, line)), "")
        if said and lead.name not in told:
            told.add(lead.name)
            yield Fault(
                f"The lead of {called(action)} is said to be away.",
                "Name who answers for it until the lead is back.",
                f"{lead.text or lead.name} / {said}",
                action.id,
                place=lead.place or action.place,
            )
