"""Words that a document itself uses for its sections ("Thread 1: …", "Thread 2: …"), where none is known."""

import re
from collections import defaultdict

from milepost.core.document.nodes import Document
from milepost.core.document.walk import texts
from milepost.core.interpret.columns import Role, guess
from milepost.core.interpret.headings import ACTION_LABELS, MIDDLE_LABELS, opening

_NUMBERED = re.compile(
    r"(?P<label>[^\W\d_][^\W\d_.’'/ -]+(?:[ ./’'-]{1,3}[^\W\d_]+){0,2})\.? (?P<number>[1-9]|1\d|[A-H])"
    r"(?:\s*[:.)–—-]+\s*|\s+)(?P<title>[^\W\d_].{5,150})"
)
_FIRST_TWO = ({"1", "2"}, {"A", "B"})
_NO_SECTIONS = (
    "annex appendix article chapter class day figure form grade group key level month note page phase quarter "
    "stage step table team term tier version ward week year"
)
_NOT_SECTIONS = frozenset(_NO_SECTIONS.split())


def section_labels(document: Document) -> tuple[str, ...]:
    """The one word that opens numbered lines or cells from the first number on; nothing where a known label does.

    A word that means something else (an action, a step, a phase) is never learnt.
    """
    said = [" ".join(text.split()) for text, _ in texts(document)]
    if any((found := opening(text)) and found.label and found.number for text in said):
        return ()
    numbers: dict[str, set[str]] = defaultdict(set)
    for match in filter(None, map(_NUMBERED.fullmatch, said)):
        numbers[match["label"].casefold()].add(match["number"])
    learnt = [label for label, seen in numbers.items() if any(two <= seen for two in _FIRST_TWO) and _may_be(label)]
    return tuple(learnt) if len(learnt) == 1 else ()


def _may_be(label: str) -> bool:
    if label in (*MIDDLE_LABELS, *ACTION_LABELS) or _NOT_SECTIONS & set(label.split()):
        return False
    known = guess(label)
    return known.share < 0.6 or Role.SECTION in known.roles
