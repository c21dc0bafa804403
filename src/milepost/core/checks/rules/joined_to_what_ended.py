"""An action goes on under another that has ended itself.

Why: Both are crossed off, and each is said to be in good hands; the work is done nowhere.

Example:
    Action: 1.1 Open the hub
    Status: Merged
    Now: The action was merged with action 1.2 in January 2023.
    Action: 1.2 Open the library late
    Status: Closed
    Now: The action was closed in October 2022, as nobody came.
Better:
    Action: 1.1 Open the hub
    Status: Merged
    Now: The action was merged with action 1.2 in January 2023.
    Action: 1.2 Open the library late
    Status: On track
    Now: The library is open until nine.
"""

import re
from collections.abc import Iterator
from datetime import date

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gathered import Gathered, gathered
from milepost.core.checks.looking import WRITTEN, called, goes_on, meaning, name, told
from milepost.core.checks.sayings.over import is_over, may_be_over
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Action, Meaning, Plan
from milepost.core.plan.walk import actions
from milepost.core.words.dates import Frame, find

FAMILY = Family.LINEAGE
CERTAINTY = Certainty.CERTAIN
OTHERWISE = Certainty.LIKELY  # where the days do not show which of the two ended first
SEVERITY = Severity.HIGH
_HELD = (
    "joined merged moved transferred folded continues continued carried carries taken combined incorporated absorbed "
    "rolled passed subsumed superseded replaced goes handed followed"
)
_GOES = re.compile(
    r"\b(?:joined|merged|moved|transferred|folded|continue[sd]?|carried|carries|goes|taken|combined|incorporated|"
    r"absorbed|rolled|passed|subsumed|superseded|replaced|handed|followed)\b[^.;\n]{0,50}?"
    r"\b(?:to|into|with|under|in|by|of) (?:the )?(?:new )?"
    r"(?:(?:action|item|objective|priority|task|commitment) (?P<number>[A-Z]{0,3}\d{1,2}(?:\.\d{1,2}){0,3}[a-z]?)|"
    r"(?P<bare>\d{1,2}(?:\.\d{1,2}){1,3}[a-z]?))\b(?![.%]?\d)(?! (?:per|km|miles|m|million|hours|tonnes)\b)",
    re.IGNORECASE,
)
_WILL = re.compile(r"\b(?:will|to be|should|may|might|could|not|was to|were to|proposed?)\b[^.;]{0,20}$", re.IGNORECASE)
_ENDED = re.compile(
    r"\b(?:stopped|closed|ended|withdrawn|abandoned|cancelled|discontinued|dropped|wound up|terminated)\b",
    re.IGNORECASE,
)
_ENDED_WORDS = "stopped closed ended withdrawn abandoned cancelled discontinued dropped wound terminated"
_STOPPED = re.compile(
    r"(?:stopped|closed|withdrawn|abandoned|cancelled|discontinued|dropped|ceased|terminated|wound up)\b", re.IGNORECASE
)


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every action that goes on under one whose status says that it was stopped, where neither says otherwise."""
    at_hand = gathered(plan)
    ended = {one.number: one for one in actions(plan) if one.number and _is_stopped(plan, one)}
    if not ended:
        return
    numbers = {one.number for one in actions(plan) if one.number}
    days = _last_days(at_hand)
    seen: set[str] = set()
    for one, text in told(at_hand, *WRITTEN, holding=_HELD):
        hit = _GOES.search(text)
        other = ended.get(hit["number"] or hit["bare"]) if hit and not _WILL.search(text, 0, hit.start()) else None
        if other is None or other is one.action or one.action.id in seen:
            continue
        if goes_on(plan, other, numbers - {other.number}):
            continue
        joined, stopped = _day(text, at_hand) or days.get(one.action.id), days.get(other.id)
        if joined and stopped and joined < stopped:
            continue  # it was joined while the other lasted, and ended with it
        seen.add(one.action.id)
        yield one.fault(
            f"{name(one.action)} goes on under {called(other)}, which “{other.status.text.strip()}” says has ended.",
            f"Say where the work goes on, or that it ended with {called(other)}.",
            text,
            is_sure=bool(joined and stopped) and (is_over(plan, one.action) or may_be_over(plan, one.action)),
        )


def _is_stopped(plan: Plan, action: Action) -> bool:
    return meaning(plan, action) is Meaning.CLOSED or _STOPPED.match(action.status.text.strip()) is not None


def _last_days(plan: Gathered) -> dict[str, date]:
    """The last day on which each action is said to have been stopped, by its id."""
    found: dict[str, date] = {}
    for one, text in told(plan, *WRITTEN, holding=_ENDED_WORDS):
        day = _day(text, plan) if _ENDED.search(text) else None
        if day:
            found[one.action.id] = max(day, found.get(one.action.id, day))
    return found


def _day(text: str, plan: Gathered) -> date | None:
    """The one day or month that a sentence names."""
    found = [one.due.latest for one in find(text, Frame(plan.calendar)) if one.due.latest]
    return found[0] if len(found) == 1 else None
