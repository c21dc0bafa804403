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
from collections.abc import Collection, Iterator, Sequence
from datetime import date
from itertools import pairwise

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gathered import Said, Sentence, gathered
from milepost.core.checks.looking import name, said
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan

FAMILY = Family.WORDING
CERTAINTY = Certainty.CERTAIN
SEVERITY = Severity.LOW
_FEWEST_WORDS = 9
_FEWEST_IN_ONE = 6
_NEAR = 5  # sentences
_HEAD = 3  # words
_FEWEST_SIDE_BY_SIDE = 3  # words of a sentence that the very next one opens with


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """The first sentence of each answer that it, or another answer of the action, says again, or begins again with."""
    repeated = gathered(plan).repeated
    before: dict[str, dict[tuple[str, ...], Said]] = defaultdict(dict)
    for one in said(plan):
        if not _may_repeat(one.parts, repeated):
            continue
        parts = [part for part in one.parts if part.text.count(" ") >= _FEWEST_IN_ONE - 1]
        heard = before[one.action.id]
        again = _again([(_key(part.text), part.text) for part in parts]) or next(
            (part.text for part in parts if part.words in heard and _is_copy(part, one, heard[part.words])), ""
        )
        again = again or _begun_again(one.parts)
        for part in parts:
            heard.setdefault(part.words, one)
        if again:
            yield one.fault(f"{name(one.action)} says the same sentence twice.", "Take one of the two out.", again)


def _may_repeat(parts: Sequence[Sentence], repeated: Collection[tuple[str, ...]]) -> bool:
    """Whether a sentence stands elsewhere, or two open with the same words or with too few; in most answers none do."""
    if any(part.words in repeated for part in parts):
        return True
    long = [part for part in parts if len(part.words) >= _HEAD or part.text.count(" ") >= _FEWEST_IN_ONE - 1]
    heads = {part.words[:_HEAD] for part in long}
    return len(long) > 1 and (len(heads) < len(long) or any(len(head) < _HEAD for head in heads))


def _begun_again(parts: Sequence[Sentence]) -> str:
    """Two short sentences side by side of which the second says the first again, or begins with it; or ""."""
    for first, second in pairwise(parts):
        many = len(first.words)
        if (
            many >= _FEWEST_SIDE_BY_SIDE
            and first.text.endswith(".")
            and ":" not in first.text
            and _key(second.text).startswith(_key(first.text))
        ):
            return f"{first.text} {second.text}"
    return ""


def _is_copy(part: Sentence, one: Said, earlier: Said) -> bool:
    """Whether a long sentence stands in an earlier answer, which is not the same answer over again."""
    key = _key(part.text)
    is_long = key.count(" ") >= _FEWEST_WORDS - 1 and one.answer.text != earlier.answer.text
    return is_long and any(_key(text) == key for text in earlier.sentences())


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
