"""An answer quotes a number from another action, and that action gives another one.

Why: Whoever turns the page to the other action finds another number, and trusts neither.

Example:
    Action: 1.1 Train flood wardens
    Now: 47 wardens are trained, in nine villages.
    Action: 1.2 Hold an exercise
    Now: As recorded under 1.1, there were 52 wardens by the end of March, and 20 of them took part.
Better:
    Action: 1.1 Train flood wardens
    Now: 47 wardens are trained, in nine villages.
    Action: 1.2 Hold an exercise
    Now: As recorded under 1.1, there were 47 wardens by the end of March, and 20 of them took part.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal

from milepost.core.checks.facts.figures.counts import Count, counts
from milepost.core.checks.figures import reckoned
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.looking import name
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan
from milepost.core.words.anycase import AnyCase

FAMILY = Family.CONSISTENCY
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.MEDIUM
GIVES_WAY = True
_CUES = "recorded reported told counted given shown noted listed mentioned said set described see as, 0"
_NUMBER = r"(?:action )?(?P<number>[A-Z]{0,3}\d{1,2}(?:\.\d{1,2}){0,3}[a-z]?)(?![\w%/]|\.\d| [a-z]+s\b)"
_TOLD = AnyCase(
    r"\b(?:(?:recorded|reported|told|counted|given|shown|noted|listed|mentioned|said|set out|described) "
    rf"(?:above |below )?(?:under|in|at|by|for)|see(?: also)?|as (?:in|under|for)) {_NUMBER}"
)
_MOST = 3  # numbers of a kind in the other action; more are a table
_FEWEST = 3  # one or two of a kind are named by chance


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every number in a sentence that names another action, which counts such things and gives it nowhere."""
    told = [
        (one, text, hit["number"])
        for one, text in reckoned(plan, 1, holding=_CUES)
        for hit in _TOLD.finditer(text)
        if hit["number"] != one.action.number
    ]
    if not told:
        return
    there = _counted(plan, {number for _, _, number in told})
    for one, text, number in told:
        for count in filter(_is_of_things, counts(text)):
            values = there[number].get(count.noun, set())
            if values and len(values) <= _MOST and not _may_be(count.figure.value, values):
                yield one.fault(
                    f"{name(one.action)} gives {count.figure.words} as what action {number} tells, which counts "
                    f"{' and '.join(f'{value:,f}' for value in sorted(values))}.",
                    "Put right the number that is wrong, or say how the two differ.",
                    text,
                )
                break


def _counted(plan: Plan, numbers: set[str]) -> Mapping[str, Mapping[str, set[Decimal]]]:
    """What the actions of these numbers count, by action and noun."""
    found: dict[str, dict[str, set[Decimal]]] = defaultdict(lambda: defaultdict(set))
    for one, text in reckoned(plan, 1):
        if one.action.number in numbers:
            for count in filter(_is_of_things, counts(text)):
                found[one.action.number][count.noun].add(count.figure.value)
    return found


def _is_of_things(count: Count) -> bool:
    is_plain = not (count.is_time or count.figure.is_share or count.figure.is_money or count.is_loose)
    return bool(count.noun) and is_plain and count.figure.value >= _FEWEST


def _may_be(value: Decimal, values: set[Decimal]) -> bool:
    """Whether the other action gives a number, or two that make it or leave it."""
    made = {sign * one + other for one in values for other in values for sign in (1, -1) if one != other}
    return value in values or value in made
