"""An action is late, and its answer about worries says that there is none.

Why: The column of worries is where a board looks for what it can mend; red with no worry asks for nothing.

Example:
    Action: 1.1 Open the hub
    Status: Late
    Now: The builder is six weeks behind.
    Worried: No concerns.
Better:
    Action: 1.1 Open the hub
    Status: Late
    Now: The builder is six weeks behind.
    Worried: The rent is paid from June whether the hub is open or not.
"""

import re
from collections.abc import Iterator
from datetime import date

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.looking import meaning, name, said
from milepost.core.document.nodes import Certainty
from milepost.core.plan.life import is_live
from milepost.core.plan.model import Meaning, Plan, QuestionRole

FAMILY = Family.CONSISTENCY
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.MEDIUM
_NONE = re.compile(
    r"\W*(?:(?:there (?:are|is|were) )?(?:none|no|nil|nothing)|not applicable)(?: (?:significant|major|known|"
    r"current|new|"
    r"particular|real|specific|further|other|outstanding|immediate))*(?: (?:concerns?|worries|issues?|risks?|"
    r"barriers?|"
    r"problems?|challenges?))?(?: (?:or|and) (?:concerns?|issues?|risks?|barriers?))?(?: (?:at present|"
    r"at this (?:time|"
    r"stage)|currently|to report|identified|to (?:note|flag|raise|escalate)|have been (?:identified|raised|reported)|"
    r"this (?:quarter|period|month)|in this (?:quarter|period)|known|as yet|noted|worth reporting))*\W*",
    re.IGNORECASE,
)
_WHAT = re.compile(r"concern|worr|risk|issue|barrier|challenge|problem|holding|way", re.IGNORECASE)


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every live action whose status means late, with an answer about worries that names none."""
    for one in said(plan, QuestionRole.WORRIED):
        text = one.answer.text
        is_none = _NONE.fullmatch(text) and _WHAT.search(f"{text} {one.question.heading}")
        if is_none and is_live(one.action) and meaning(plan, one.action) is Meaning.LATE:
            yield one.fault(
                f"{name(one.action)} is called “{one.action.status.text}”, and names no worry.",
                "Say what makes it late and what would help, or put right the status.",
                text.strip(),
            )
