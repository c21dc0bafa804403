"""A target is said to be met or missed, and the figures told just before it say the opposite.

Why: Whoever reads only the last sentence is told that all is well, and whoever reads both will trust neither.

Example:
    Action: 1.1 Fill the classes
    Now: Target for the year: 1,500 visits. Actual: 1,240 visits. Target comfortably exceeded.
Better:
    Action: 1.1 Fill the classes
    Now: Target for the year: 1,500 visits. Actual: 1,640 visits. Target comfortably exceeded.
"""

from collections.abc import Iterator, Sequence
from datetime import date

from milepost.core.checks.facts.aims import AIMS, claim_beside
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gathered import Said
from milepost.core.checks.looking import name, told_anywhere
from milepost.core.checks.sayings.readings import is_part, printed
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan
from milepost.core.words.sentences import sentences

FAMILY = Family.CONSISTENCY
CERTAINTY = Certainty.CERTAIN
SEVERITY = Severity.HIGH


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every "target exceeded" that stands behind a target and one figure of its kind which is below it."""
    for one, sentence in told_anywhere(plan, holding=AIMS):
        parts = one.sentences()
        yield from _fault(one, parts, parts.index(sentence))
    for measure in printed(plan):
        parts = tuple(part.text for part in sentences(measure.text.replace(" … ", ". ")))
        if is_part(measure.said):
            yield from _fault(measure.said, parts, len(parts) - 1)


def _fault(one: Said, parts: Sequence[str], at: int) -> Iterator[Fault]:
    claim = claim_beside(parts, at, one.action.title)
    if claim and not claim.is_borne_out:
        yield one.fault(
            f"{name(one.action)} says “{claim.words}”, and gives {claim.reached} beside {claim.aim}.",
            "Put right the figure or the claim that is wrong.",
            claim.told,
        )
