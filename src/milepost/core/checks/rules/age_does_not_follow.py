"""An age does not follow from the year in which a thing began, or is not one of those that it is for.

Why: Guests are invited to a birthday that is not one; a man of 31 is told of a house that takes nobody over 24.

Example:
    Action: 1.1 Celebrate the library
    Now: The library was founded in 1923. In May 2023 it kept its ninetieth anniversary with a street party.
Better:
    Action: 1.1 Celebrate the library
    Now: The library was founded in 1923. In May 2023 it kept its hundredth anniversary with a street party.
"""

from collections.abc import Iterator
from datetime import date, timedelta

from milepost.core.checks.day import accounts_from
from milepost.core.checks.facts.days.ages import wrong_ages
from milepost.core.checks.facts.people.age_limits import out_of_age
from milepost.core.checks.facts.people.age_ranges import age_ranges
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gathered import gathered
from milepost.core.checks.looking import name
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan

FAMILY = Family.TIMING
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.MEDIUM
_A_YEAR = timedelta(days=365)


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """The first such age of each action, and everybody whose age something is not for."""
    done: set[str] = set()
    start = min(accounts_from(plan) or today, today - _A_YEAR)
    for age in wrong_ages(gathered(plan), start, today):
        if age.said.action.id not in done:
            done.add(age.said.action.id)
            both = age.text if age.text == age.began.text else f"{age.text} … {age.began.text}"
            by_year = f"{age.least}" if age.least == age.most else f"{age.least} to {age.most}"
            yield age.said.fault(
                f"{name(age.said.action)} says “{age.words}” of what began in {age.began.year}, which makes {by_year}.",
                "Put right the age, or the year.",
                both,
            )
    for one in out_of_age(gathered(plan)):
        yield one.said.fault(
            f"{name(one.said.action)} tells of somebody of {one.age} where the ages are {one.least} to {one.most}.",
            "Put right the age, or say why an exception was made.",
            one.where,
        )
    for each in age_ranges(gathered(plan)):
        yield each.said.fault(
            f"{name(each.said.action)} is for “{each.wanted}”, and here “{each.told}”.",
            "Put right the ages that are wrong.",
            f"{each.wanted} … {each.text}",
        )
