"""An answer says that there is nothing new, and not how things are.

Why: "Same as last year" sends the reader to another paper, and two years later nobody knows what it meant.

Example:
    Action: 1.1 Open the hub
    Now: Same as last year
Better:
    Action: 1.1 Open the hub
    Now: The hub is open on three days a week, as it was last year
"""

import re
from collections.abc import Iterator
from datetime import date

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.looking import name, said
from milepost.core.document.nodes import Certainty
from milepost.core.plan.life import is_live
from milepost.core.plan.model import (
    Plan,
    QuestionRole,
)

FAMILY = Family.EVIDENCE
CERTAINTY = Certainty.CERTAIN
SEVERITY = Severity.MEDIUM
_EMPTY = re.compile(
    r"\W*(?:(?:the )?same as (?:last|the last|previous|the previous|before|above)(?: \w+)?|"
    r"as (?:before|above|last (?:year|time|quarter))|unchanged|ditto|"
    r"no progress(?: (?:this|since|to|made|yet)(?: \w+){0,2})?|"
    r"no (?:change|further update|update)(?: (?:since|from) last \w+| at present| this \w+| \w+ed| available)?|"
    r"(?:carry|carries) on|continue|continuing|business as usual|as usual|"
    r"(?:as per|refer to) (?:the )?(?:last|previous|latest) (?:\w+ )?\w+|"
    r"see (?:above|below|previous (?:report|update)|last \w+)|update to follow|awaiting update|"
    r"(?:to be|will be) (?:agreed|confirmed|decided|determined|updated|provided)|continue as (?:before|now|above))\W*",
    re.IGNORECASE,
)


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every answer of a live action about what was done or comes next that is nothing but such words."""
    for one in said(plan, QuestionRole.WHERE_NOW, QuestionRole.WORKING_WELL, QuestionRole.NEXT, QuestionRole.MEASURE):
        if is_live(one.action) and _EMPTY.fullmatch(one.answer.text):
            yield one.fault(
                f"{name(one.action)} answers “{one.question.heading}” with “{one.answer.text.strip()}”.",
                "Say it in full; where it cannot be said yet, say when it will be.",
                one.answer.text.strip(),
            )
