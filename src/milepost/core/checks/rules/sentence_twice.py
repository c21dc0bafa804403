"""The same sentence stands twice in one action.

Why: One of the two is a copy that was not taken out, or another sentence was lost to it.

Example:
    Action: 1.1 Open the hub
    Now: The lease of the hub was signed in March. The lease of the hub was signed in March.
Better:
    Action: 1.1 Open the hub
    Now: The lease of the hub was signed in March.
"""

from collections import defaultdict, deque
from collections.abc import Iterator, Sequence
from datetime import date

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.looking import name, said
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan

FAMILY = Family.WORDING
CERTAINTY = Certainty.CERTAIN
SEVERITY = Severity.LOW
_FEWEST_WORDS = 9
_FEWEST_IN_ONE = 6
_NEAR = 5  # sentences


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """The first sentence of each answer that it, or another answer of the action, says again, or begins again with."""
    before: dict[str, dict[str, str]] = defaultdict(dict)
    for one in said(plan):
        parts = [(_key(part), part) for part in one.sentences() if part.count(" ") >= _FEWEST_IN_ONE - 1]
        heard = before[one.action.id]
        long = [(key, part) for key, part in parts if key.count(" ") >= _FEWEST_WORDS - 1]
        copied = (part for key, part in long if heard.get(key, one.answer.text) != one.answer.text)
        again = _again(parts) or next(copied, "")
        heard.update((key, one.answer.text) for key, _ in long if key not in heard)
        if again:
            yield one.fault(f"{name(one.action)} says the same sentence twice.", "Take one of the two out.", again)


def _key(sentence: str) -> str:
    return " ".join(sentence.lower().split()).rstrip(".")


def _again(sentences: Sequence[tuple[str, str]]) -> str:
    """The first sentence that stands there before, or ""."""
    heard: set[str] = set()
    near: deque[str] = deque(maxlen=_NEAR)
    for key, sentence in sentences:
        is_long = key.count(" ") >= _FEWEST_IN_ONE - 1
        if is_long and (key in heard or any(before.startswith(f"{key} ") for before in near)):
            return sentence
        heard.add(key)
        near.append(key)
    return ""
