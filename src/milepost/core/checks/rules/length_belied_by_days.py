"""Something is said to last longer or shorter than its own days allow.

Why: One of the three is wrong; a board that counts the weeks finds it, and wonders what else was not counted.

Example:
    Action: 1.1 Open the hub
    Now: The six-week trial ran from 9 January to 17 March 2023 and 40 people came.
Better:
    Action: 1.1 Open the hub
    Now: The ten-week trial ran from 9 January to 17 March 2023 and 40 people came.
"""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from milepost.core.checks.day import reported_until
from milepost.core.checks.facts.days.by_their_years import by_their_years
from milepost.core.checks.facts.days.day_spans import day_spans
from milepost.core.checks.facts.days.kept_lengths import kept_otherwise
from milepost.core.checks.facts.days.lengths import Length, after, again, since, spans
from milepost.core.checks.facts.days.terms import terms
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gathered import gathered
from milepost.core.checks.looking import name, told_anywhere
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan
from milepost.core.words.dates.names import MONTH_WORDS

FAMILY = Family.CONSISTENCY
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.MEDIUM
_UNITS = "day days night nights week weeks month months year years"
_TENTH = Decimal("0.1")


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """The first such length of each sentence: between two days or years that it names, or from one until today."""
    told: set[str] = set()
    is_old = reported_until(plan) == today
    for one, sentence in told_anywhere(plan, holding=f"{_UNITS}, {MONTH_WORDS}"):
        found = (
            *spans(sentence, today),
            *day_spans(sentence, today),
            *again(sentence, today),
            *after(sentence, today),
            *(() if is_old else since(sentence, today)),
        )
        wrong = next((each for each in found if each.is_wrong), None)
        if wrong:
            told.add(sentence)
            yield one.fault(
                f"{name(one.action)} says “{wrong.words}”, and these days make {_said(wrong)}.",
                "Put right the days, or how long it is.",
                sentence,
            )
    for said, words, term in terms(gathered(plan), today):
        told.add(words)
        yield said.fault(
            f"{name(said.action)} says “{term.words}”, and its days make {_said(term)}.",
            "Put right the days, or how long it is.",
            words,
        )
    for kept in kept_otherwise(gathered(plan), today):
        told.add(kept.words)
        yield kept.said.fault(
            f"{name(kept.said.action)} says “{kept.length.words}”, and its days make {_said(kept.length)}.",
            "Put right the days, or how long it is.",
            kept.words,
        )
    for said, words, years in by_their_years(gathered(plan)):
        if words not in told:
            yield said.fault(
                f"{name(said.action)} says “{years.words}”, and these make {_said(years)}.",
                "Put right the years, or how many they are.",
                words,
            )


def _said(length: Length) -> str:
    """How long it is by the days: "9.7 weeks"."""
    rounded = length.in_units.quantize(_TENTH)
    return f"{rounded.normalize():f} {length.unit}s"
