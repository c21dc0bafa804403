"""Words that a document uses of its own for sections and leads ("Thread 1: …", "Held by: …"), where none is known."""

import re
from collections import Counter, defaultdict
from itertools import pairwise

from milepost.core.document.nodes import Certainty, Document, Note
from milepost.core.document.walk import texts
from milepost.core.interpret.leads.people import leads
from milepost.core.interpret.meanings.columns import Role, guess
from milepost.core.interpret.meanings.lead_lines import lead_line
from milepost.core.interpret.meanings.openings import ACTION_LABELS, MIDDLE_LABELS, NOT_SECTIONS, TOP_LABELS, opening
from milepost.core.interpret.notes import quoted
from milepost.core.interpret.parts.answers import names_parties
from milepost.core.interpret.parts.reporters import reporters

_NUMBERED = re.compile(
    r"(?P<label>[^\W\d_][^\W\d_.’'/ -]+(?:[ ./’'-]{1,3}[^\W\d_]+){0,2})\.? (?P<number>[1-9]|1\d|[A-H])"
    r"(?:\s*[:.)–—-]+\s*|\s+)(?P<title>[^\W\d_].{5,150})"
)
_ANNOUNCED = re.compile(
    r"(?:^(?=[A-Z])|\()(?P<label>[^\W\d_]+(?:[ /’'-]{1,3}[^\W\d_]+){0,5})\s*:\s*(?P<who>[^:]+?)\)?$"
)
_STEERING = re.compile(r"\b(?:Board|Committee|Executive|Cabinet|Steering Group|Working Group|Panel)$")
_KNOWN = 0.6
_MOST_WORDS = 5
_FIRST_TWO = ({"1", "2"}, {"A", "B"})


def section_labels(document: Document) -> tuple[str, ...]:
    """The one word that opens numbered lines or cells from the first number on; nothing where a known label does.

    A word that means something else (an action, a step, a phase) is never learnt.
    """
    said = [" ".join(text.split()) for text in dict.fromkeys([text for text, _ in texts(document)])]
    if any((found := opening(text)) and found.label and found.number for text in said):
        return ()
    numbers: dict[str, set[str]] = defaultdict(set)
    for match in filter(None, map(_NUMBERED.fullmatch, said)):
        numbers[match["label"].casefold()].add(match["number"])
    may_open = [label for label, seen in numbers.items() if any(two <= seen for two in _FIRST_TWO)]
    others = {found.label.casefold() for text in said if (found := opening(text, ACTION_LABELS)) and found.number}
    learnt = [label for label in may_open if _may_be(label, are_actions_named=bool(others - {label}))]
    return tuple(learnt) if len(learnt) == 1 else ()


def _may_be(label: str, *, are_actions_named: bool) -> bool:
    """Whether a word may open sections; one for actions may where others are called otherwise."""
    if label in (*MIDDLE_LABELS, *ACTION_LABELS):
        return False
    *before, last = label.split()
    if before and last in TOP_LABELS:  # the last word says what it is: "priority action area"
        return True
    if NOT_SECTIONS.intersection(label.split()):
        return False
    known = guess(label)
    is_free = are_actions_named and Role.ACTION in known.roles
    return known.share < _KNOWN or is_free or Role.SECTION in known.roles or known.roles[0] in _MAY_ALSO


_MAY_ALSO = (Role.FOCUS_AREA, Role.WORRIED)  # an area of work, a challenge
_LEVELS = (Role.SECTION, Role.FOCUS_AREA, Role.ACTION)


def lead_labels(document: Document) -> tuple[str, ...]:
    """What stands before a person or post right below the line of a section, or in it, in two sections at least."""
    counts: Counter[str] = Counter()
    said = [text for text, _ in texts(document)]
    lines = "\n".join(["", *said]).split("\n")
    for above, line in pairwise(lines):
        match = _ANNOUNCED.search(line) if ":" in line else None  # as in few cells: what follows takes time
        opens = match is not None and opening(line) is not None
        if (
            match
            and (opens or opening(above) or opening(above, MIDDLE_LABELS))
            and _may_announce(match["label"].strip(), match["who"], opens=opens)
        ):
            counts[match["label"].strip()] += 1
    return tuple(dict.fromkeys([*(label for label, count in counts.items() if count > 1), *reporters(said)]))


def _may_announce(label: str, who: str, *, opens: bool) -> bool:
    known = guess(label)
    is_free = known.share < _KNOWN or known.roles[0] in (Role.LEAD, Role.ACCOUNTABLE)
    is_free = is_free or (known.share < 1.0 and known.roles[0] in _LEVELS)  # "Commitment holder", "Pledge guardian"
    named = (any(one.name or one.post for one in leads(who)) or _STEERING.search(who)) and names_parties(who)
    is_short = len(label.split()) <= _MOST_WORDS and not (opens and opening(f"{label} 1: x"))
    return is_free and bool(named) and is_short and lead_line(f"{label}: x") is None


def noted(labels: tuple[str, ...]) -> tuple[Note, ...]:
    """A note for each word that was taken to announce leads."""
    message = "{} stands below the headings of several sections and before a name, so it was read as who leads them."
    return tuple(Note("lead_label", message.format(quoted(label)), None, Certainty.LIKELY) for label in labels)
