"""An account names a baseline that is not the one of its measure.

Why: Whoever reads both cannot tell from where the change is reckoned, and so how great it is.

Example:
    Action: 1.1 Help people to stop smoking
    Now: Smoking was at 8.9%, compared with the baseline of 13.4%.
    Measure: Adults who smoke: baseline 11.6%, target 6%, latest 8.9%
Better:
    Action: 1.1 Help people to stop smoking
    Now: Smoking was at 8.9%, compared with the baseline of 11.6%.
    Measure: Adults who smoke: baseline 11.6%, target 6%, latest 8.9%
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from datetime import date

from milepost.core.checks.figures import Figure, figures, timeless
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.looking import name, told
from milepost.core.checks.sayings.readings import Printed, is_part, printed
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan, QuestionRole

FAMILY = Family.CONSISTENCY
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.MEDIUM
_ROLES = (QuestionRole.WHERE_NOW, QuestionRole.WORKING_WELL, QuestionRole.WORRIED, QuestionRole.MEASURE)
_START = r"(?:baseline|starting point|starting figure)"
_BEFORE = re.compile(
    rf"\b{_START}(?: (?:figure|rate|level|value|position))?(?: (?:in|for|from) [·\w/]+)?,? ?"
    r"(?:(?:was|is|stood at|being|of|at|:|–|\() ?)+£?$",
    re.IGNORECASE,
)
_BEHIND = re.compile(rf" (?:[a-z]+ ){{0,2}}?(?:at|of|in|was) (?:the |our |its ){_START}\b", re.IGNORECASE)
_OTHER = re.compile(
    r"\b(?:national\w*|england|regional\w*|original|old|revised|new|another|other|per)\b", re.IGNORECASE
)
_APART = 3  # so many times as much is another thing


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every "the baseline of 13.4%" in an action whose only measure of that kind starts from another figure."""
    by_action: dict[str, list[Printed]] = defaultdict(list)
    for one in printed(plan):
        if one.start:
            by_action[one.said.action.id].append(one)
    for said, sentence in told(plan, *_ROLES, holding="baseline starting") if by_action else ():
        known = by_action.get(said.action.id, ())
        if len(known) != 1 or is_part(said) or sentence in known[0].text or _OTHER.search(sentence):
            continue
        start = known[0].start
        wrong = next((one for one in figures(sentence) if _is_baseline(sentence, one)), None)
        if wrong and start and _is_other(wrong, start):
            yield said.fault(
                f"{name(said.action)} says that the baseline is {wrong.words}, and its measure starts from "
                f"{start.words}.",
                "Put right the figure that is wrong.",
                f"{sentence} … {known[0].text}",
            )


def _is_baseline(sentence: str, figure: Figure) -> bool:
    text = timeless(sentence)
    return bool(_BEFORE.search(text, 0, figure.start) or _BEHIND.match(text, figure.end))


def _is_other(wrong: Figure, start: Figure) -> bool:
    """Whether two figures are of one kind, near each other, and not the same."""
    is_same_kind = (wrong.is_share, wrong.is_money) == (start.is_share, start.is_money)
    is_near = wrong.is_share or start.value <= _APART * wrong.value <= _APART * _APART * start.value
    return is_same_kind and is_near and wrong.value != start.value
