"""One figure is called more, or less, than another, and is not.

Why: "14 minutes, slower than the 15 of last year" is wrong in the word or in a figure, and a reader sees it at once.

Example:
    Action: 1.1 Arrive sooner
    Now: Crews arrive in 14 minutes, slower than the 15 minutes of last year.
Better:
    Action: 1.1 Arrive sooner
    Now: Crews arrive in 14 minutes, quicker than the 15 minutes of last year.
"""

import re
from collections.abc import Iterator
from datetime import date

from milepost.core.checks.figures import Figure, figures, reckoned, timeless
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.looking import name
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan

FAMILY = Family.MEASURES
CERTAINTY = Certainty.CERTAIN
SEVERITY = Severity.MEDIUM
_MORE, _LESS = "more higher longer slower larger greater", "fewer less lower shorter quicker faster sooner smaller"
_THAN = re.compile(
    rf"(?P<unit>(?: [a-z]+){{0,2}})(?P<rest>(?: [a-z]+){{0,3}}), (?:which (?:is|was) |and )?(?:much |slightly |"
    rf"far |well |"
    rf"still |a little )?(?:(?P<more>{'|'.join(_MORE.split())})|(?P<less>{'|'.join(_LESS.split())})) than "
    r"(?:the |our |last year[’']s |(?:its|their) )?(?P<money>£?)$",
    re.IGNORECASE,
)
_UNIT = re.compile(
    r" (?!(?:of|in|at|for|a|the|last|we|it|reported|seen|by|and|on|before|during)\b)([a-z]+)", re.IGNORECASE
)
_OTHER = re.compile(r"\b(?:no|not|never|rather|other|would|will|should|target|if|each|per)\b", re.IGNORECASE)
_FIGURES = 2


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every "14 minutes, slower than the 15" with just two figures, of one kind and in one unit."""
    for one, sentence in reckoned(plan, holding=f"{_MORE} {_LESS}, than"):
        found = figures(sentence)
        hit = _compared(sentence, found) if len(found) == _FIGURES and not _OTHER.search(sentence) else None
        if hit and _is_wrong(hit, *found):
            word = hit["more"] or hit["less"]
            yield one.fault(
                f"{name(one.action)} calls {found[0].words} “{word}” than {found[1].words}.",
                "Put right the word or the figure that is wrong.",
                sentence,
            )


def _compared(sentence: str, found: tuple[Figure, ...]) -> re.Match[str] | None:
    """The words between two figures of one kind that set the first against the second, or None."""
    first, last = found
    if (first.is_share, first.is_money) != (last.is_share, last.is_money):
        return None
    text = timeless(sentence)
    hit = _THAN.fullmatch(text[first.end : last.start])
    behind = _UNIT.match(text, last.end)
    is_same = behind is None or bool(hit and behind[1].casefold() in hit["unit"].casefold().split())
    return hit if is_same else None


def _is_wrong(hit: re.Match[str], first: Figure, last: Figure) -> bool:
    return first.value <= last.value if hit["more"] else first.value >= last.value
