"""Two places of a plan count the same things at the same time, and not with the same number.

Why: Whoever quotes one of the two will be asked for the other, and nobody can tell which is right.

Example:
    Action: 1.1 Keep children safe
    Now: 452 children were looked after on 28 February 2023.
    Action: 1.2 Check their health
    Now: On 28 February 2023 the council looked after 524 children.
Better:
    Action: 1.1 Keep children safe
    Now: 452 children were looked after on 28 February 2023.
    Action: 1.2 Check their health
    Now: On 28 February 2023 the council looked after 452 children.
"""

from collections.abc import Iterator
from datetime import date

from milepost.core.checks.facts.figures.counted_above import above_and_all
from milepost.core.checks.facts.figures.grants_told import Grant, grants_apart
from milepost.core.checks.facts.figures.known_wholes import Whole, wholes_apart
from milepost.core.checks.facts.figures.lots import Lot, lots_apart
from milepost.core.checks.facts.figures.rates_apart import Rate, rates_apart
from milepost.core.checks.facts.figures.snapshots import Snapshot, told_apart
from milepost.core.checks.facts.figures.sums_told import Told, sums_apart
from milepost.core.checks.facts.figures.title_promises import promised_otherwise
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gathered import Said, gathered
from milepost.core.checks.looking import called, name
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan

FAMILY = Family.CONSISTENCY
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.MEDIUM
GIVES_WAY = True
_Counted = Snapshot | Whole | Lot | Rate


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """The first two numbers of each pair of places that both have of one thing, at one time or of all there are."""
    at_hand = gathered(plan)
    pairs: list[tuple[_Counted, _Counted]] = [*told_apart(at_hand), *wholes_apart(at_hand), *lots_apart(at_hand)]
    pairs += [*rates_apart(at_hand), *above_and_all(at_hand)]
    told: set[tuple[str, str]] = set()
    for one, other in pairs:
        far, near = (one, other) if other.said else (other, one)
        pair = (near.said.action.id if near.said else "", far.said.action.id if far.said else "")
        if near.said and pair not in told:
            told.add(pair)
            yield _fault(near, near.said, far)
    for promise in promised_otherwise(at_hand):
        yield promise.said.fault(
            f"{name(promise.said.action)} speaks of {promise.told.figure.words} that were promised, and its title of "
            f"{promise.titled.figure.words}.",
            "Put right the number that is wrong.",
            f"{promise.said.action.title} … {promise.text}",
        )
    sums: list[tuple[Told | Grant, Told | Grant]] = [*sums_apart(at_hand), *grants_apart(at_hand)]
    for first, second in sums:
        pair = (second.said.action.id, first.said.action.id)
        if pair not in told:
            told.add(pair)
            yield second.said.fault(
                f"{name(second.said.action)} says {second.words} where {called(first.said.action)} says {first.words}.",
                "Put right the number that is wrong, or say how the two differ.",
                f"{second.text} … {first.text}",
            )


def _fault(near: _Counted, said: Said, far: _Counted) -> Fault:
    is_here = far.said is not None and far.said.action is said.action
    place = "another place of it" if is_here else called(far.said.action) if far.said else "a line above the actions"
    return said.fault(
        f"{name(said.action)} counts {near.number.figure.words} of what {place} counts {far.number.figure.words}.",
        "Put right the number that is wrong, or say how the two differ.",
        " … ".join(dict.fromkeys((near.text, far.text))),
    )
