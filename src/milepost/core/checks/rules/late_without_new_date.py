"""The deadline has passed, the action goes on, and no new date is named.

Why: What is late once is late by a day or by years; without a new date nobody can ask for it again.

Example:
    Action: 1.1 Open the hub
    Due: January 2023
    Status: Late
    Now: The survey found damp, and work was paused.
    Next: Restart the work
Better:
    Action: 1.1 Open the hub
    Due: January 2023
    Status: Late
    Now: The survey found damp, and work was paused.
    Next: Restart the work on 3 July 2023, and open by 30 September 2023
"""

import re
from collections.abc import Iterator
from datetime import date

from milepost.core.checks.day import accounts_until
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gathered import Said
from milepost.core.checks.looking import called, meaning
from milepost.core.checks.sayings.account import Told, is_full, what_is_told
from milepost.core.checks.sayings.deadline import answers, deadlines, names_another_day
from milepost.core.document.nodes import Certainty
from milepost.core.plan.life import is_live
from milepost.core.plan.model import Meaning, Plan, QuestionRole
from milepost.core.words.due import Due

FAMILY = Family.TIMING
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.HIGH
_GOES_ON = frozenset(
    {Meaning.UNKNOWN, Meaning.NOT_STARTED, Meaning.ON_TRACK, Meaning.AT_RISK, Meaning.LATE, Meaning.PAUSED}
)
_OPEN = re.compile(
    r"\b(?:still|yet to|not yet|not (?:been )?(?:started|begun|replied|met|agreed|signed|opened|possible|happened)|"
    r"no [\w -]{2,40} (?:has|have) (?:yet )?(?:taken|been|replied|met|begun|started)|remain(?:s|der|ing)?|"
    r"outstanding|"
    r"(?:to|will) be \w+|paused|on hold|stalled|stopped|delay(?:s|ed)?|waiting|await(?:s|ing|ed)|held up|"
    r"(?:is|are) being \w+|in progress|under way|underway|slipped|postponed|cancelled|unfilled|vacan\w+)\b",
    re.IGNORECASE,
)
_NO_STEP = re.compile(
    r"\W*(?:none|nothing|n/?a|no (?:further|more)|closed|complete|action (?:now )?closed|see )", re.IGNORECASE
)
_DROPPED = re.compile(
    r"\b(?:dropped|abandoned|discontinued|not (?:be )?(?:going|go|proceed\w*) ahead|not proceed\w*|not achieved|"
    r"no longer (?:needed|required|planned|going ahead)|cancelled\W*$|"
    r"(?:action|project|scheme|work|it|this)(?: is| was| has been)?(?: now)? closed|^\W*closed)\b",
    re.IGNORECASE | re.MULTILINE,
)


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every such action; where its account does not say how it stands, other rules tell of the deadline."""
    for one, due in deadlines(plan):
        if _is_past(plan, due, today) and _is_open(plan, one, due) and not names_another_day(plan, one.action, today):
            step = next(answers(plan, one.action, QuestionRole.NEXT), "")
            yield one.fault(
                f"The deadline of {called(one.action)}, “{due.phrase}”, has passed, and no new date is named.",
                "Give the new date and who agreed it, or say that the action is dropped.",
                f"{due.phrase} – {step}".rstrip(" –"),
            )


def _is_past(plan: Plan, due: Due, today: date) -> bool:
    """Whether a deadline is past, and was past when the accounts were written."""
    until = accounts_until(plan)
    return due.latest is not None and due.latest < today and (until is None or due.latest <= until)


def _is_open(plan: Plan, one: Said, due: Due) -> bool:
    """Whether the action is not done, as its status or its account says, and something is left to do."""
    action = one.action
    state = meaning(plan, action)
    if not is_live(action) or state not in _GOES_ON or (action.status.text and state is Meaning.UNKNOWN):
        return False
    if _DROPPED.search("\n".join((action.status.text, *(each.text for each in action.answers)))):
        return False
    own = next((each for each in action.milestones if not each.text and each.due.phrase == due.phrase), None)
    told = what_is_told(plan, action, own) if own and not is_full(plan, action) else Told.NOTHING
    if told is Told.NOTHING or any(_NO_STEP.match(text) for text in answers(plan, action, QuestionRole.NEXT)):
        return False
    return state in {Meaning.LATE, Meaning.AT_RISK} or (told is Told.WHAT_BECAME and _is_said_open(plan, one, state))


def _is_said_open(plan: Plan, one: Said, state: Meaning) -> bool:
    steps = list(answers(plan, one.action, QuestionRole.NEXT))
    now = "\n".join(answers(plan, one.action, QuestionRole.WHERE_NOW, QuestionRole.WORRIED))
    return bool(steps) and (state is Meaning.NOT_STARTED or bool(_OPEN.search(now)))
