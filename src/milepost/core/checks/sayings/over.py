"""Whether an action is over, or may be, by its stage, its own words, its status and its key; whether it is one."""

import re

from milepost.core.checks.gathered import Gathered, gathered
from milepost.core.checks.looking import DONE, meaning
from milepost.core.plan.life import is_live
from milepost.core.plan.model import Action, Meaning, Plan, ProposalKind
from milepost.core.plan.walk import actions

_GOES_ON = frozenset({Meaning.ON_TRACK, Meaning.AT_RISK, Meaning.LATE, Meaning.NOT_STARTED})
_TO_COME = re.compile(
    r"\b(?:to|will|shall|should) (?:be (?:merged|moved|transferred|joined|taken|absorbed|carried|combined|folded|"
    r"subsumed|picked|rolled|dealt)|merge|go|move|join|pass|become|form)\b",
    re.IGNORECASE,
)
_GREEN = frozenset({"green", "g"})
_OVER = frozenset({Meaning.COMPLETE, Meaning.CLOSED, Meaning.SUPERSEDED})
_ENDED = re.compile(
    r"(?<!not )(?<!not yet )(?<!partly )(?<!partially )(?<!nearly )(?<!to be )(?<!be )\b(?:complete(?:d|ly)?|done|"
    r"finished|achieved|delivered|met|closed|adopt(?:ed)?|abandon(?:ed)?|discharged|implemented|embedded)\b"
    r"(?! (?:by|in) (?:part|the date|its date|the due date|the deadline|time)\b)",
    re.IGNORECASE,
)


def is_bare(plan: Plan, action: Action) -> bool:
    """Whether nothing is told of an action but its title, and something of others: it may be no action at all."""
    told = gathered(plan).once(_told)
    return action.id not in told and bool(told)


def may_be_none(plan: Plan, action: Action) -> bool:
    """Whether a title without a number, of which nothing is told, may be a note that was read as an action."""
    return not action.number and is_bare(plan, action)


def _told(plan: Gathered) -> frozenset[str]:
    """The ids of the actions that have a lead, a status or an answer."""
    every = actions(plan)
    return frozenset(
        one.id for one in every if one.leads or one.status.text or any(each.text.strip() for each in one.answers)
    )


def is_over(plan: Plan, action: Action) -> bool:
    """Whether an action goes on no longer, be it that only the colour of its status says so."""
    return action.id in gathered(plan).once(over)


def over(plan: Gathered) -> frozenset[str]:
    """The ids of the actions that are over; ask for `plan.once(over)`."""
    return frozenset(one.id for one in actions(plan) if not goes_on(plan, one) or meaning(plan, one) in _OVER)


def goes_on(plan: Plan, action: Action) -> bool:
    """Whether an action is live, or its status says so and it is only to be merged one day, or into what has no number.

    "To be merged with 3.8 from January" ends nothing before January.
    """
    if is_live(action):
        return True
    are_to_come = all(
        one.kind is ProposalKind.MERGE and (not one.to or _TO_COME.search(one.text)) for one in action.proposals
    )
    return are_to_come and bool(action.proposals) and meaning(plan, action) in _GOES_ON


def may_be_over(plan: Plan, action: Action) -> bool:
    """Whether its status says in part that it is done ("on track or done"), or nobody tells what its status means."""
    if not action.status.text.strip():
        return False
    entry = next((one for one in plan.scheme if action.status.code and one.code == action.status.code), None)
    told = (entry.label, entry.description) if entry else ()
    meant = meaning(plan, action)
    if meant is Meaning.UNKNOWN:
        return True
    return meant is Meaning.ON_TRACK and any(_ENDED.search(words) for words in told)


def may_be_called_done(plan: Plan, action: Action) -> bool:
    """Whether its status may stand for what is done: it says so in part, or is a green that no key explains.

    A plan that has a status for what is done has it for all.
    """
    entry = next((one for one in plan.scheme if action.status.code and one.code == action.status.code), None)
    is_bare = entry is not None and not entry.description and entry.label.strip(" .").casefold() in _GREEN
    return may_be_over(plan, action) or (is_bare and DONE.isdisjoint(gathered(plan).statuses))
