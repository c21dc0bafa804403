"""Two places were promised, and the account tells of one.

Why: What is not spoken of has mostly not happened; who lives in the other place will notice.

Example:
    Action: 1.1 Open clinics
    Now: Last year we promised that clinics in Holt and Penmoor would open by March 2023. The Holt clinic opened in May.
Better:
    Action: 1.1 Open clinics
    Now: Last year we promised that clinics in Holt and Penmoor would open by March 2023. The Holt clinic opened in May,
        and that in Penmoor will open in July.
"""

import re
from collections.abc import Iterator
from datetime import date

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.looking import name, told
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Action, Plan, QuestionRole
from milepost.core.words.dates.names import MONTH_IN_FULL
from milepost.core.words.sentences import sentences

FAMILY = Family.CONSISTENCY
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.MEDIUM
_NAME = (
    rf"(?!(?:{MONTH_IN_FULL}|Year|Q)\b)"
    r"[A-Z][a-z’'-]+(?: [A-Z][a-z’'-]+)?"
)
_IN_EACH = "promised were was planned said would committed agreed aimed intended"
_PROMISED = re.compile(
    r"\b(?:promised|were to|was to|were due|was due|were planned|was planned|planned to|had planned|said that|"
    r"would (?:open|be|start|begin|have)|committed to|agreed to|aimed to|intended to|were expected|was expected)\b"
)
_PAIR = re.compile(rf"\b(?:in|at|for|from|of|both|between) (?P<one>{_NAME}) and (?P<two>{_NAME})(?=[ ,.;)]|$)")
_TOLD = re.compile(
    r"\b(?:opened|is open|launched|started|began|completed?|finished|was|were|has|have|is|now|took|held)\b",
    re.IGNORECASE,
)
_ASKED = (QuestionRole.WHERE_NOW, QuestionRole.WORKING_WELL, QuestionRole.WORRIED)


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every promise of the past for "A and B" after which only one of the two is ever named again in its action."""
    for one, sentence in told(plan, *_ASKED, holding=f"and, {_IN_EACH}"):
        pair = _PAIR.search(sentence) if _PROMISED.search(sentence) else None
        silent = _silent(pair, _others(one.action, sentence)) if pair else ""
        if silent:
            yield one.fault(
                f"{name(one.action)} says nothing of what was promised for {silent}.",
                "Say what became of it.",
                sentence,
            )


def _others(action: Action, sentence: str) -> list[str]:
    """The title and all other sentences of an action."""
    parts = (part.text for answer in action.answers for part in sentences(answer.text))
    return [action.title, *(text for text in parts if text != sentence)]


def _silent(pair: re.Match[str], others: list[str]) -> str:
    """The one of two names that is never named again, where the other is told of."""
    named = {each: [text for text in others if re.search(rf"\b{re.escape(each)}\b", text)] for each in pair.groups()}
    first, second = (named[each] for each in pair.groups())
    if bool(first) == bool(second):
        return ""
    is_told = any(_TOLD.search(text) for text in first or second)
    return pair["two" if first else "one"] if is_told else ""
