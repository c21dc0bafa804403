"""The day that a measure names has passed, and the account does not say whether it was reached.

Why: A target that nobody closes is neither met nor missed; the board is left to guess.

Example:
    Action: 1.1 Mend the playground
    Now: The swings are ordered, and the old surface is gone.
    Measure: Playground open by August 2022
Better:
    Action: 1.1 Mend the playground
    Now: The playground opened on 12 August 2022.
    Measure: Playground open by August 2022
"""

import re
from collections.abc import Iterator
from datetime import date

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.looking import meaning, name
from milepost.core.checks.looking import told as told_in
from milepost.core.checks.sayings.account import Told, account, stems, told
from milepost.core.document.nodes import Certainty
from milepost.core.plan.life import is_live
from milepost.core.plan.model import Action, Meaning, Plan, QuestionRole
from milepost.core.words.dates import Frame, find
from milepost.core.words.due import Due, DueKind
from milepost.core.words.sentences import sentences

FAMILY = Family.TIMING
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.MEDIUM
_LEADS = re.compile(r"(?:by|before|no later than|until|not later than)\b", re.IGNORECASE)
_LED = re.compile(r"\bby (?:the )?(?:end of )?$", re.IGNORECASE)
_UNDONE = re.compile(
    r"\b(?:(?:still|yet) to be|has not (?:yet )?been|is not (?:yet )?in (?:force|place|use))\b", re.IGNORECASE
)
_BY = re.compile(r"\bby\b[^.;\n]{0,30}\b20\d\d\b", re.IGNORECASE)


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every sentence of a measure with a "by" that is past, in an action whose account leaves it open or undone."""
    frame = Frame(plan.calendar)
    for one, sentence in told_in(plan, QuestionRole.MEASURE, holding="by"):
        due = _past(sentence, frame, today) if _BY.search(sentence) else None
        if due and _is_open(plan, one.action, sentence):
            yield one.fault(
                f"{name(one.action)} was to be measured “{due.phrase}”, and its account does not say the result.",
                "Say what was reached; if it was not, say why and give the new date.",
                sentence,
            )


def _past(sentence: str, frame: Frame, today: date) -> Due | None:
    """The first "by" of a sentence of which all are past."""
    found = [one for one in find(sentence, frame) if one.due.latest and one.due.kind is DueKind.BY]
    due = [one.due for one in found if _LEADS.match(one.due.phrase) or _LED.search(sentence[: one.start])]
    return due[0] if due and all(one.latest and one.latest < today for one in due) else None


def _is_open(plan: Plan, action: Action, sentence: str) -> bool:
    """Whether the result is not told, or in an action that is over is told as still to come."""
    if is_live(action) and meaning(plan, action) is not Meaning.COMPLETE:
        return told(plan, action, sentence) is not Told.WHAT_BECAME
    near = (one.text for one in sentences(account(plan, action)) if stems(one.text) & stems(sentence))
    return any(_UNDONE.search(text) for text in near)
