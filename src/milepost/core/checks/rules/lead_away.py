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
from milepost.core.checks.gates import Gated
from milepost.core.checks.looking import called, told_anywhere
from milepost.core.checks.sayings.leaving import places
from milepost.core.document.nodes import Certainty
from milepost.core.plan.life import is_live
from milepost.core.plan.model import Plan
from milepost.core.plan.walk import actions
from milepost.core.words.anycase import AnyCase
from milepost.core.words.sentences import sentences

FAMILY = Family.OWNERSHIP
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.MEDIUM
_AWAY = (
    r"(?:on (?:\w+ )?(?:secondment|mat(?:ernity)? leave|paternity leave|adoption leave|sabbatical|career break|"
    r"sick leave|compassionate leave|jury service|(?:long-term|extended|unpaid) leave)|seconded|off (?:sick|ill|work)|"
    r"signed off (?:sick|work|ill)|suspended|absent|on long-term|"
    r"off (?:long[ -]term|for (?:some time|months|several)|since)|in hospital|"
    r"away (?:until|since|for (?:some|several|two|three|four|six|\d)|following|after)|(?:long[ -]term |off )sick)"
)
_HELPERS = r"(?: (?:has been|is|was|remains|went|has gone|now|currently|still|also|been|being|away|off)){0,5}"
_IS_AWAY = re.compile(rf"(?:,? who)?{_HELPERS} {_AWAY}\b", re.IGNORECASE)
_LEAD_IS_AWAY = re.compile(
    rf"\b(?:the|our) (?:(?:action|project|named) )?(?:lead|owner)(?: officer)?{_HELPERS} {_AWAY}\b", re.IGNORECASE
)
_SOON_FOUND = re.compile(
    r"\b(?:leave|second(?:ed|ment)|sabbatical|sick|ill|suspended|absent|career break|off|away|hospital)\b",
    re.IGNORECASE,
)
_IN_LEAD = re.compile(rf"(?:\(|[–—-] |, )(?:currently |now |is )?{_AWAY}\b", re.IGNORECASE)
_COVERED = Gated(
    (
        "cover covers covered covering stand stands standing deputises deputising act acts acted acting absence "
        "place meanwhile interim taken took returned returns back"
    ),
    re.compile(
        r"\b(?:cover(?:s|ed|ing)?|stands? in|standing in|deputis(?:es|ing)|act(?:s|ed|ing) up|"
        r"in (?:his|her|their) (?:absence|place)|"
        "meanwhile|acting|"
        r"interim|taken over|took over|return(?:ed|s)|(?:is|came|now) back)\b",
        re.IGNORECASE,
    ),
)
_UNCOVERED = AnyCase(
    r"\b(?:no|nobody|no one|without|not been|not|nor) (?:\w+ )?(?:cover\w*|acting|interim|stand\w* in|"
    r"deputis\w+|tak\w+ over)\b"
)


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Each lead of a live action whose own line or whose action says so, unless it says who stands in."""
    for action in actions(plan):
        for lead in action.leads if is_live(action) else ():
            if _IN_LEAD.search(lead.text) and not _is_covered(lead.text):
                yield Fault(
                    f"The lead of {called(action)}, “{lead.text}”, is said to be away.",
                    "Name who answers for it until the lead is back.",
                    lead.text,
                    action.id,
                    place=lead.place or action.place,
                )
    yield from _said_beside(plan)
    for one, sentence in told_anywhere(
        plan, holding="leave secondment seconded sabbatical sick ill off suspended absent break away hospital jury"
    ):
        if not is_live(one.action) or _is_covered(one.answer.text):
            continue
        led = one.action.leads
        if any(_is_away(lead.name, sentence) for lead in led if lead.name) or (led and _LEAD_IS_AWAY.search(sentence)):
            yield one.fault(
                f"The lead of {called(one.action)} is said to be away.",
                "Name who answers for it until the lead is back.",
                sentence,
            )


def _is_covered(text: str) -> bool:
    """Whether a text says that somebody stands in, and not that nobody does: "there is no cover"."""
    return _COVERED.search(_UNCOVERED.sub(" ", text)) is not None


def _is_away(who: str, sentence: str) -> bool:
    return any(_IS_AWAY.match(sentence[end:]) for _, end in places(who, sentence))


def _said_beside(plan: Plan) -> Iterator[Fault]:
    """The leads of whom a line beside the actions says so, once each."""
    beside = (text for text in texts(plan) if _SOON_FOUND.search(text) and not _is_covered(text))
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
