"""Whether an action is over, or may be, by its stage, its own words, its status and its key; whether it is one."""

import re

from milepost.core.checks.gathered import Gathered, gathered
from milepost.core.checks.looking import meaning
from milepost.core.plan.life import is_live
from milepost.core.plan.model import Action, Meaning, Plan
from milepost.core.plan.walk import actions

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
    return frozenset(one.id for one in actions(plan) if not is_live(one) or meaning(plan, one) in _OVER)


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
