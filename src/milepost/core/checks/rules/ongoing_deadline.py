"""A deadline is "ongoing", with nothing to look at on any day.

Why: Boards complain that "ongoing" hides what has slipped: it can never be late and never be done.

Example:
    Action: 1.1 Open the hub
    Due: Ongoing
Better:
    Action: 1.1 Open the hub
    Due: Ongoing; review in March 2024
"""

import re
from collections.abc import Iterator
from datetime import date

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.looking import called, said
from milepost.core.checks.sayings.endless import is_endless
from milepost.core.checks.sayings.over import goes_on
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Action, Plan, QuestionRole
from milepost.core.words.dates import find

FAMILY = Family.TIMING
CERTAINTY = Certainty.LIKELY  # some services have no end, and their officers say so
SEVERITY = Severity.MEDIUM
_REVIEW = re.compile(r"\breview\w*\b[^.;\n]{0,80}\b20\d\d\b|\b20\d\d\b[^.;\n]{0,40}\breview", re.IGNORECASE)


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every deadline of a live action that says "ongoing", and no answer says when to look at it."""
    for one in said(plan, QuestionRole.DUE):
        text = one.answer.text
        is_dated = any(found.due.earliest or any(sign.isdigit() for sign in found.due.phrase) for found in find(text))
        if goes_on(plan, one.action) and is_endless(text) and not is_dated and not _is_reviewed(one.action):
            yield one.fault(
                f"The deadline of {called(one.action)} is “{text.strip()}”.",
                "Keep the word if it is true, and add the date on which the action is looked at again.",
                text.strip(),
            )


def _is_reviewed(action: Action) -> bool:
    return any(_REVIEW.search(answer.text) for answer in action.answers)
