"""A figure does not follow from those that it is reckoned from.

Why: A share, a sum, a product or an average that the figures beside it do not make: one of them is wrong, and a reader
will ask which. The figures may stand in other sentences of the action.

Example:
    Action: 1.1 Ask the tenants
    Now: We wrote to 640 tenants aged 60 to 75 and 208 of them replied.
    Well: Getting half of those we wrote to to reply is better than ever.
Better:
    Action: 1.1 Ask the tenants
    Now: We wrote to 640 tenants aged 60 to 75 and 208 of them replied.
    Well: Getting a third of those we wrote to to reply is better than ever.
"""

from collections.abc import Iterator
from datetime import date
from itertools import chain

from milepost.core.checks.facts.days.hour_spans import unmade_spans
from milepost.core.checks.facts.days.hours import unmade_hours
from milepost.core.checks.facts.figures.conversions import unlike_amounts
from milepost.core.checks.facts.figures.cut_to import wrong_goals
from milepost.core.checks.facts.figures.fitting import Kind, Unfit, unfit
from milepost.core.checks.facts.figures.half_price import half_prices
from milepost.core.checks.facts.figures.in_brackets import twice_in_brackets
from milepost.core.checks.facts.figures.vague_shares import vague_shares
from milepost.core.checks.figures import figures, with_numbers
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gathered import gathered
from milepost.core.checks.looking import name
from milepost.core.checks.reckoning.reckoned import wrongs
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan

FAMILY = Family.MEASURES
CERTAINTY = Certainty.CERTAIN
OTHERWISE = Certainty.LIKELY
SEVERITY = Severity.MEDIUM
RECKONS = True
GIVES_WAY = True
_UNITS = {Kind.POINTS: " points", Kind.AMOUNT: ""}
_MEND = "Put right the figure that is wrong, or say what it was reckoned from."
_SAME = 3  # figures, of which no two faults of one action share so many by chance


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every figure of which the others of its action leave but one reckoning, which makes another, each fault once."""
    told: list[tuple[str, frozenset[object]]] = []
    for fault in _every(plan):
        here = frozenset(one.value for one in figures(fault.evidence))
        if not any(action == fault.action and len(here & each) >= min(_SAME, len(here)) for action, each in told):
            told.append((fault.action, here))
            yield fault


def _every(plan: Plan) -> Iterator[Fault]:
    for wrong in wrongs(gathered(plan)):
        said = wrong.line.said
        message = f"{name(said.action)} says {wrong.told}, and {wrong.given}."
        yield said.fault(message, _MEND, wrong.words, is_sure=wrong.is_sure, disputed=wrong.told)
    for price in half_prices(gathered(plan)):
        message = f"{name(price.said.action)} speaks of half, and goes from £{price.was} to £{price.now}."
        yield price.said.fault(message, _MEND, price.text, is_sure=False)
    at_hand = gathered(plan)
    readers = (unmade_hours, unmade_spans, unlike_amounts, twice_in_brackets, vague_shares, wrong_goals)
    for made in chain.from_iterable(read(at_hand) for read in readers):
        message = f"{name(made.said.action)} says “{made.words}”, and that should be {made.right}."
        yield made.said.fault(message, _MEND, made.text, is_sure=False)
    for one in with_numbers(plan):
        for found in unfit(one):
            yield one.fault(f"{name(one.action)} says {_said(found)}.", _MEND, found.words, is_sure=False)


def _said(found: Unfit) -> str:
    """A size of a part or of a change beside the only two figures in reach, and what they would make it."""
    made = f"{round(found.right, 1).normalize():,f}{_UNITS.get(found.size.kind, '%')}"
    one, two = found.one.figure.words.strip(), found.two.figure.words.strip()
    return f"{found.said.strip()}, and {one} and {two} would make it {made}"
