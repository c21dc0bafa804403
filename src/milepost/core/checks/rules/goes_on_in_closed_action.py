"""Work is said to go on under an action that is closed.

Why: Nobody is asked about a closed action; what was handed to it is lost.

Example:
    Action: 1.1 Pilot the audit
    Now: The pilot is over; the rest will be taken forward under action 1.2.
    Action: 1.2 Audit the schools
    Status: Complete
Better:
    Action: 1.1 Pilot the audit
    Now: The pilot is over; the rest will be taken forward under action 1.2.
    Action: 1.2 Audit the schools
    Status: On track
"""

import re
from collections.abc import Iterator
from datetime import date

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gathered import FIGURE
from milepost.core.checks.looking import meaning, name, told_anywhere, written
from milepost.core.document.nodes import Certainty
from milepost.core.plan.life import is_live
from milepost.core.plan.model import Action, Meaning, Plan
from milepost.core.plan.walk import actions

FAMILY = Family.LINEAGE
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.MEDIUM
_GOES_ON = re.compile(
    r"\b(?:will|to|is|are|now) (?:now |then |also |be )*(?:taken forward|carried forward|carried on|picked up|"
    r"continued?|followed up|delivered|covered|dealt with|addressed|merged|moved|transferred|absorbed|go on|built|"
    r"completed|progressed|handled)\b"
    r"[^.;\n]{0,60}?\b(?:under|in|into|by|to|as part of|through|within|with) (?:the )?(?:new )?(?:action )?"
    r"(?P<number>[A-Z]{0,3}\d{1,2}(?:\.\d{1,2}){0,3}[a-z]?)\b(?![.,]\d|%)",
)
_RELIES = re.compile(
    r"\b(?:is|are|comes?|relies|rely|depends?|rests?|draws?|gets?|runs?)\b(?! not\b)[^.;\n]{0,70}?\b(?:under|in|by|"
    r"through|from|on|upon|with|of) (?:(?:the )?(?:[a-z-]+ ){0,3}(?:of|under|in|from) )?(?:the )?(?:"
    r"actions? (?P<number>[A-Z]{0,3}\d{1,2}(?:\.\d{1,2}){0,3}[a-z]?)|"
    r"(?P<dotted>[A-Z]{0,3}\d{1,2}(?:\.\d{1,2}){1,3}[a-z]?))"
    r"\b(?![.,]\d|%)",
)  # what work of today stands on
_PAST = re.compile(
    r"\b(?:was|were|closed|withdrawn|ended|stopped|ceased|replac\w+|instead|no longer|superseded|lessons?|learn\w*|"
    r"reported|told|see|recorded|described|moved)\b",
    re.IGNORECASE,
)
_OVER = frozenset({Meaning.COMPLETE})
_CLOSED = re.compile(
    r"\W*(?:closed|complete[d]?|ended|withdrawn|superseded|dropped|cancelled|stopped)\b", re.IGNORECASE
)

_GIVEN_UP = re.compile(r"\W*(?:closed|ended|withdrawn|dropped|cancelled|stopped|abandoned)\b", re.IGNORECASE)


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every sentence that hands work to another action of the plan whose status says that it is over."""
    over = {one.number for one in actions(plan) if one.number and _is_over(plan, one)}
    for one in written(plan, holding="under in into by to part through within with") if over else ():
        for hit in _GOES_ON.finditer(one.answer.text):
            if hit["number"] in over and hit["number"] != one.action.number:
                yield one.fault(
                    f"{name(one.action)} hands work to action {hit['number']}, which is closed.",
                    "Say which open action goes on with it, or open that one again.",
                    hit.group(),
                )
    yield from _relied_on(plan)


def _relied_on(plan: Plan) -> Iterator[Fault]:
    """Every sentence of a live action by which its work of today stands on an action that was given up."""
    gone = {one.number for one in actions(plan) if one.number and _GIVEN_UP.match(one.status.text)}
    for one, text in told_anywhere(plan, holding=f"under in by through from on upon with of, {FIGURE}") if gone else ():
        hit = _RELIES.search(text) if is_live(one.action) and not _PAST.search(text) else None
        number = (hit["number"] or hit["dotted"]) if hit else ""
        if number in gone and number != one.action.number:
            yield one.fault(
                f"{name(one.action)} stands on action {number}, which was given up.",
                "Say what it stands on now.",
                text,
            )


def _is_over(plan: Plan, action: Action) -> bool:
    return meaning(plan, action) in _OVER or bool(_CLOSED.match(action.status.text))
