"""The same sentence stands twice, in two actions or in one.

Why: One of the two is mostly a copy that was not adapted; readers cannot tell which action it is about.

Example:
    Action: 1.1 Open the hub
    Worried: Partners have not yet agreed how the costs will be shared between them.
    Action: 1.2 Train the wardens
    Worried: Partners have not yet agreed how the costs will be shared between them.
Better:
    Action: 1.1 Open the hub
    Worried: Partners have not yet agreed how the costs will be shared between them.
    Action: 1.2 Train the wardens
    Worried: The trainer leaves in June.
"""

from collections import defaultdict, deque
from collections.abc import Iterator, Sequence
from datetime import date

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.looking import called, name, said, written
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Action, Plan

FAMILY = Family.WORDING
CERTAINTY = Certainty.CERTAIN
SEVERITY = Severity.LOW
_FEWEST_WORDS = 9
_FEWEST_IN_ONE = 6
_NEAR = 5  # sentences


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every sentence of nine words or more that another action says too, once a sentence."""
    first: dict[str, Action] = {}
    told: set[str] = set()
    yield from _twice_in_one(plan)
    for one in written(plan):
        for sentence in one.sentences() if one.answer.text.count(" ") >= _FEWEST_WORDS - 1 else ():
            words = sentence.lower().split() if sentence.count(" ") >= _FEWEST_WORDS - 1 else ()
            if len(words) < _FEWEST_WORDS:
                continue
            key = " ".join(words).rstrip(".")
            earlier = first.setdefault(key, one.action)
            if earlier.id != one.action.id and key not in told and len(key.split()) >= _FEWEST_WORDS:
                told.add(key)
                yield one.fault(
                    f"{name(one.action)} says the same sentence as {called(earlier)}.",
                    "Say in each action what is true of it, or say it once for both.",
                    sentence,
                )


def _twice_in_one(plan: Plan) -> Iterator[Fault]:
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
