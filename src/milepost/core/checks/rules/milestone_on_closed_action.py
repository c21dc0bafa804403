"""A closed action still has a milestone ahead.

Why: Nobody reports on a closed action, so the milestone is lost unless it moves to the action that goes on.

Example:
    Action: 1.1 Open the hub
    Next: Action now closed. The tool will be agreed by June 2023.
Better:
    Action: 1.1 Open the hub
    Next: Action now closed.
    Action: 1.2 Make the tool
    Next: The tool will be agreed by June 2023.
"""

import re
from collections.abc import Iterator
from datetime import date

from milepost.core.checks.facts.states.closed import is_closed_by_now
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.looking import name
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Action, Milestone, MilestoneState, Plan, ProposalKind
from milepost.core.plan.walk import actions
from milepost.core.words.due import DueKind

FAMILY = Family.LINEAGE
CERTAINTY = Certainty.CERTAIN
OTHERWISE = Certainty.LIKELY  # where it was stopped, and may go on
SEVERITY = Severity.HIGH
_ENDS = (ProposalKind.CLOSE, ProposalKind.SUPERSEDE)
_CLOSES = re.compile(
    r"\b(?:clos(?:es?|ed|ing|ure)|end(?:s|ed|ing)?|superseded|signed off|completed?|wound up|wind up)\b", re.IGNORECASE
)
_NO_STEP = re.compile(r"\W*(?:nothing|none|no (?:further|more)|nobody|closed|ended|stopped|to close)\b", re.IGNORECASE)
_ELSEWHERE = re.compile(
    r"\b(?:under|as|by|in) (?:a|the|another) (?:new |separate |next )?(?:action|plan)\b", re.IGNORECASE
)
_ASKS_BOARD = re.compile(
    r"\W*(?:the |our )?(?:\w+ ){0,2}(?:board|cabinet|committee|members|partnership) (?:is|are) (?:asked|invited)\b",
    re.I,
)
_HAS_GONE = re.compile(  # "the college has taken the courses over from April"
    r"\bha(?:s|ve) (?:now |already |since )?(?:been )?(?:taken|(?:hand|mov|pass|transferr|adopt|includ|absorb)ed)\b",
    re.IGNORECASE,
)
_LOOK = (
    r"(?:report(?: back)? (?:on|to)|review|audit|monitor|evaluate|check (?:that|whether|how|if)|look (?:again|back) at)"
)
_LOOKS = (
    r"(?:reports (?:back )?(?:on|to)|reviews|audits|monitors|evaluates|checks (?:that|whether|how|if)|"
    r"looks (?:again|back) at)"
)
_LOOKS_BACK = re.compile(
    rf"\W*(?:(?:(?!to\b|will\b)[\w’'.-]+ ){{0,6}}?(?:(?:to|will) {_LOOK}|{_LOOKS})\b(?! and (?!{_LOOKS}|{_LOOK}))|"
    rf"{_LOOK}\b|(?:(?:an?|the|first|next|annual|yearly|final) )+(?:review|audit|evaluation) (?:of|is (?:due|set))\b)",
    re.IGNORECASE,
)  # "reports on the use of the order once a year"
_MORE_WORK = re.compile(
    rf"(?: and|,) (?:to|then|will) (?!{_LOOK})|\b(?:other|others|remaining|missing|rest|outstanding|unfinished|"
    r"last (?!time\b)|bids?|tenders?|options|drafts?|need(?:s|ed)?)\b",
    re.IGNORECASE,
)
_OF_OTHERS = re.compile(
    r"\b(?:nothing|none|no (?:further |more )?(?:steps?|actions?|work)?)(?: is left| remains| more| further)? ?"
    r"(?:under|in|within|for) (?:this|the) (?:plan|partnership)\b|"
    r"\b(?:is|are|was|were|now|been|goes|runs?) (?:(?:now|part of|taken|moved|kept|built) )*(?:in|into|on|under|within|"
    r"by|part of) (?:[\w’'&-]+ ){1,4}?(?:usual|own|ordinary|regular|normal|everyday|standing|core|mainstream|"
    r"day-to-day|routine) (?:calendar|programmes?|work|budget|maintenance|business|offer|rota|timetable|services?|"
    r"duties|plans?|curriculum|practice)\b",
    re.IGNORECASE,
)  # "Tasters are now in the College's usual calendar"
_HALTED = re.compile(r"\W*(?:\w+ )?(?:stopped|halted|suspended|stood down|discontinued|frozen)\b", re.IGNORECASE)
_LONGEST = 160  # characters


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every open milestone of an action that is closed or says so; its own deadline is none."""
    for action in actions(plan):
        for milestone in action.milestones:
            is_open = is_closed_by_now(action) and milestone.state is MilestoneState.OPEN and milestone.text
            if is_open and not _closes(action, milestone) and not _is_of_others(action, milestone):
                yield Fault(
                    f"{name(action)} is closed{_as_said(action)} and still has a milestone due "
                    f"“{milestone.due.phrase}”.",
                    "Move the milestone to the action that goes on with the work, or say that it is dropped.",
                    milestone.text,
                    action.id,
                    place=milestone.place,
                    is_sure=bool(action.proposals) or not _HALTED.match(action.status.text),
                )


def _closes(action: Action, milestone: Milestone) -> bool:
    """Whether the day is that of its close, "Closed at the Board of 19 June", or nothing is left to do under it."""
    words = (one.text for one in action.proposals if one.kind in _ENDS)
    is_close = _CLOSES.search(milestone.text) and any(milestone.due.phrase in text for text in words)
    is_asked = _ASKS_BOARD.match(milestone.text)  # "The Board is asked to thank them on 4 December"
    is_gone = milestone.due.kind is DueKind.FROM and _HAS_GONE.search(milestone.text)
    is_none = _NO_STEP.match(milestone.text) or _ELSEWHERE.search(milestone.text)
    return bool(is_close or is_asked or is_gone or is_none or _only_looks_back(milestone.text))


def _is_of_others(action: Action, milestone: Milestone) -> bool:
    """Whether the answer says, before the day, that nothing is left under the plan, or whose work it now is."""
    answers = (one.text for one in action.answers if milestone.due.phrase in one.text)
    return any(_OF_OTHERS.search(text, 0, text.find(milestone.due.phrase)) for text in answers)


def _only_looks_back(text: str) -> bool:
    """Whether a step but reports on, reviews or audits what was done, which a closed action may well be owed."""
    return _LOOKS_BACK.match(text) is not None and not _MORE_WORK.search(text)


def _as_said(action: Action) -> str:
    """The words that close it, where they stand in its answers."""
    words = next((one.text.strip() for one in action.proposals if one.kind in _ENDS), "")
    return f" (“{words}”)" if 0 < len(words) <= _LONGEST else ""
