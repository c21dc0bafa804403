"""What to do first: the rules whose open findings are surest and matter most."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from urllib.parse import urlencode

from milepost.core.checks import Finding, Rule, rules
from milepost.core.checks.finding import Severity
from milepost.core.document.nodes import Certainty

_MANY = 10  # findings; fewer are read from top to bottom
_SHOWN = 5
_MATTERS = (Severity.HIGH, Severity.MEDIUM, Severity.LOW)


@dataclass(frozen=True, slots=True)
class FirstView:
    """One rule to begin with: what it says, how many it found, and where they are shown alone."""

    title: str
    number: int
    address: str


def first(found: Iterable[Finding], base: str) -> tuple[FirstView, ...]:
    """Up to five rules that are certain and matter, what matters most first; none where little is found."""
    everything = tuple(found)
    numbers = Counter(one.rule for one in everything if _is_first(one))
    if len(everything) < _MANY:
        return ()
    known = _by_code()
    codes = sorted(numbers, key=lambda code: (_MATTERS.index(known[code].severity), -numbers[code], code))
    return tuple(
        FirstView(known[code].title, numbers[code], f"{base}?{urlencode({'show': 'open', 'rule': code})}")
        for code in codes[:_SHOWN]
    )


def _is_first(one: Finding) -> bool:
    return one.certainty is Certainty.CERTAIN and one.severity is not Severity.LOW


@cache
def _by_code() -> dict[str, Rule]:
    return {rule.code: rule for rule in rules()}
