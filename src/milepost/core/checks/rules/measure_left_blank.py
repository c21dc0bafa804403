"""An action has no measure, or says nothing of its impact, though nearly all others do.

Why: What is left out is what was not thought about, or could not be shown; the board reads on and does not see it.

Example:
    Action: 1.1 Open the hub
    Measure: 40 families a month by March 2024
    Action: 1.2 Train the wardens
    Measure: 12 wardens by March 2024
    Action: 1.3 Plant trees
    Measure: 400 trees by March 2024
    Action: 1.4 Mend the bridge
    Measure: Bridge open by March 2024
    Action: 1.5 Clean the brook
    Measure:
Better:
    Action: 1.1 Open the hub
    Measure: 40 families a month by March 2024
    Action: 1.2 Train the wardens
    Measure: 12 wardens by March 2024
    Action: 1.3 Plant trees
    Measure: 400 trees by March 2024
    Action: 1.4 Mend the bridge
    Measure: Bridge open by March 2024
    Action: 1.5 Clean the brook
    Measure: Two weirs cleared by March 2024
"""

import re
from collections import Counter
from collections.abc import Iterator
from datetime import date

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.looking import is_new, name, said
from milepost.core.document.nodes import Certainty
from milepost.core.plan.life import is_live
from milepost.core.plan.model import Plan, QuestionRole

FAMILY = Family.COLUMNS
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.LOW
_DASH = re.compile(r"[\s.…–—_-]*")
_IN_PARTS = re.compile(
    r"\b(?:b?rag|rating|q\d|quarter|year|baseline|latest|actual|notes?|to date|20\d\d)\b", re.IGNORECASE
)
_WHOLE = re.compile(
    r"\bmeasures?(?: of success)?\b[^.;]{0,20}\b(?:and|with|,|/|\() ?(?:the |its )?baselines?\b", re.IGNORECASE
)
_FEWEST = 4  # others that answer it
_USUAL = 0.8  # of all that are asked answer it


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every blank measure of a live action, in a column that at least four in five others fill."""
    answers = [one for one in said(plan, QuestionRole.MEASURE) if _asks_for_all(one.question.heading)]
    blank = [one for one in answers if not one.answer.nothing_to_report and _DASH.fullmatch(one.answer.text)]
    asked, empty = (Counter(one.question.key for one in which) for which in (answers, blank))
    for one in blank:
        filled = asked[one.question.key] - empty[one.question.key]
        is_usual = filled >= _FEWEST and filled >= _USUAL * asked[one.question.key]
        if is_usual and is_live(one.action) and not is_new(one.action):
            yield one.fault(
                f"{name(one.action)} leaves “{one.question.heading}” blank.",
                "Fill it in, or say from when there will be something to say.",
                one.action.title,
            )


def _asks_for_all(heading: str) -> bool:
    """Whether a heading asks for the whole measure, as "Measure and baseline" does, and not for a part of it."""
    return bool(_WHOLE.search(heading)) or not _IN_PARTS.search(heading)
