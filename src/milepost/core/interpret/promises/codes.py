"""Numbers of actions in prose, told from other numbers by the shapes that this plan's own numbers have."""

import re
from dataclasses import dataclass
from functools import lru_cache

from milepost.core.plan.model import Plan
from milepost.core.plan.walk import actions
from milepost.core.words.stems import holds

_CANDIDATE = re.compile(r"(?<![\w./])(?:[A-Z]{1,6}[ -]?)?\d{1,3}(?:[./-]?[A-Za-z0-9]{1,3}){0,4}(?![\w%])")
_BARE = "9"  # the shape of a number like any other
_FIGURE = re.compile(r"\d")
_FORMED = re.compile(r"[A-Z][ -]?\d|\d[./-]?[A-Za-z]|\d[./-]\d")  # what is in every other shape
_NAMES = ("action", "objective", "ref")  # one of them is in whatever the next finds
_NAMED = re.compile(r"\b(?:actions?|objective|ref)[ :]{1,2}$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Code:
    """The number of an action in a text, with its place; `is_known` says that the plan has such an action."""

    text: str
    start: int
    end: int
    is_known: bool


@dataclass(frozen=True, slots=True)
class Codes:
    """The numbers of a plan's actions and the shapes they have ("9.9.9", "9.9.9a")."""

    known: frozenset[str]
    shapes: frozenset[str]

    def find(self, text: str) -> tuple[Code, ...]:
        """The numbers of actions that a text names, in order."""
        if not _FIGURE.search(text):
            return ()  # as most sentences; the pattern would take longer to say so
        may_be_named = holds(text, _NAMES)
        if not may_be_named and _BARE not in self.shapes and not _FORMED.search(text):
            return ()  # bare numbers, as no action of this plan has
        hits = (hit for hit in _CANDIDATE.finditer(text) if self._is_code(hit, may_be_named=may_be_named))
        return tuple(Code(hit.group(), hit.start(), hit.end(), hit.group() in self.known) for hit in hits)

    def _is_code(self, hit: re.Match[str], *, may_be_named: bool) -> bool:
        if hit.group() in self.known:
            return True
        shape = _shape(hit.group())
        is_formed = shape in self.shapes or (shape[-1:] == "a" and shape[:-1] in self.shapes)
        if is_formed and shape != _BARE:
            return True
        return may_be_named and bool(_NAMED.search(hit.string, max(0, hit.start() - 12), hit.start()))


def codes_of(plan: Plan) -> Codes:
    """The numbers that the actions of a plan have."""
    known = frozenset(action.number for action in actions(plan) if action.number)
    return Codes(known, frozenset(_shape(number) for number in known))


@lru_cache(8192)  # most texts of a plan name the same numbers
def _shape(number: str) -> str:
    """A number with its digits as 9 and its letters as A or a; how many digits in a row does not matter."""
    letters = re.sub(r"[a-z]", "a", re.sub(r"[A-Z]", "A", number))
    return re.sub(r"\d+", "9", letters)
