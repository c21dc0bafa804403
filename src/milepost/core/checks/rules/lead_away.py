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

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.looking import called, told_anywhere
from milepost.core.checks.sayings.leaving import places
from milepost.core.document.nodes import Certainty
from milepost.core.plan.life import is_live
from milepost.core.plan.model import Plan
from milepost.core.plan.walk import actions

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
