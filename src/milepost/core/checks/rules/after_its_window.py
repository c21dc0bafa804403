"""Something is to be done after the day on which what it needs has ended.

Why: The grant is lost, the consent has lapsed or the service has no contract by then; the board learns it afterwards.

Example:
    Action: 1.1 Open the hub
    Now: The grant must be claimed by 31 July 2023; the works are to be paid for from it in October 2023.
Better:
    Action: 1.1 Open the hub
    Now: The grant must be claimed by 31 December 2023; the works are to be paid for from it in October 2023.
"""

from collections.abc import Iterator
from datetime import date

from milepost.core.checks.facts.days.window_words import Kind
from milepost.core.checks.facts.days.windows import Late, late
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gathered import gathered
from milepost.core.checks.looking import name
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan

FAMILY = Family.TIMING
CERTAINTY = Certainty.CERTAIN
OTHERWISE = Certainty.LIKELY
SEVERITY = Severity.HIGH
_TOLD = {
    Kind.MONEY: "pays on “{use}” from money that is gone after “{closes}”.",
    Kind.CONSENT: "begins on “{use}” what it may only do until “{closes}”.",
    Kind.CONTRACT: "has one contract until “{closes}” and the next from “{use}”, and none between the two.",
    Kind.SCHEME: "plans for “{use}” more of what stops “{closes}”.",
    Kind.BIDS: "hands in on “{use}” what had to be in by “{closes}”.",
    Kind.LEASE: "works on “{use}” on a place that it holds only until “{closes}”.",
    Kind.PLACE: "uses on “{use}” what ends on “{closes}”.",
}
_MEND = {
    Kind.MONEY: "Do it before that day, or say what pays for it.",
    Kind.CONSENT: "Begin before that day, or say that it will be renewed.",
    Kind.CONTRACT: "Say who does the work in the days between, or put the one day beside the other.",
    Kind.SCHEME: "Take the step out, or say what it is for now.",
    Kind.BIDS: "Hand it in before that day, or say that there is more time.",
    Kind.LEASE: "Say on what ground the place is held then, or take the works out.",
    Kind.PLACE: "Say where or how it is done then.",
}


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """The first of each kind in each action."""
    told: set[tuple[str, Kind]] = set()
    for one in late(gathered(plan)):
        if (one.use.action.id, one.kind) not in told:
            told.add((one.use.action.id, one.kind))
            yield _fault(one)


def _fault(one: Late) -> Fault:
    words = _TOLD[one.kind].format(use=one.use.phrase, closes=one.closes.phrase)
    shown = dict.fromkeys((one.closes.whole, one.use.whole))
    place = one.use.step.place if one.use.step else one.use.action.place
    return Fault(
        f"{name(one.use.action)} {words}",
        _MEND[one.kind],
        " … ".join(shown),
        one.use.action.id,
        place=place,
        is_sure=one.is_sure,
    )
