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

from milepost.core.checks.account import Told, told
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.looking import name, said
from milepost.core.document.nodes import Certainty
from milepost.core.plan.life import is_live
from milepost.core.plan.model import Plan, QuestionRole
from milepost.core.words.dates import Frame, find
from milepost.core.words.due import DueKind

FAMILY = Family.TIMING
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.MEDIUM
_BY = re.compile(r"\bby\b[^.;\n]{0,30}\b20\d\d\b", re.IGNORECASE)


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every sentence of a measure with a "by" that is past, in a live action whose account leaves it open."""
    frame = Frame(plan.calendar)
    for one in said(plan, QuestionRole.MEASURE, holding="by"):
        for sentence in one.sentences() if is_live(one.action) else ():
            if not _BY.search(sentence):
                continue
            due = [found.due for found in find(sentence, frame) if found.due.latest and found.due.kind is DueKind.BY]
            is_past = bool(due) and all(each.latest and each.latest < today for each in due)
            if is_past and told(plan, one.action, sentence) is not Told.WHAT_BECAME:
                yield one.fault(
                    f"{name(one.action)} was to be measured “{due[0].phrase}”, and its account does not say the "
                    f"result.",
                    "Say what was reached; if it was not, say why and give the new date.",
                    sentence,
                )
