"""A target is said to be met or missed, and the figures say the opposite.

Why: The board reads the claim and remembers it; whoever reads the figures will trust neither.

Example:
    Action: 1.1 Make roads safe
    Now: There were 12 deaths and 149 serious injuries, 161 in all.
    Well: We are ahead of the trajectory of 150.
Better:
    Action: 1.1 Make roads safe
    Now: There were 12 deaths and 129 serious injuries, 141 in all.
    Well: We are ahead of the trajectory of 150.
"""

from collections.abc import Iterator, Sequence
from datetime import date

from milepost.core.checks.facts.figures.aim_sides import side_belied
from milepost.core.checks.facts.figures.aim_words import words_belied
from milepost.core.checks.facts.figures.aims import AIMS, Claim, claim_beside
from milepost.core.checks.facts.figures.met_by_then import met_by_then
from milepost.core.checks.figures import reckoned
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gathered import Gathered, Said, gathered
from milepost.core.checks.looking import name, told_anywhere
from milepost.core.checks.sayings.readings import is_part, printed
from milepost.core.checks.verdicts.feared import feared_in_vain
from milepost.core.checks.verdicts.judged import Judged, judged
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan
from milepost.core.words.sentences import sentences

FAMILY = Family.CONSISTENCY
CERTAINTY = Certainty.CERTAIN
OTHERWISE = Certainty.LIKELY
SEVERITY = Severity.HIGH


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every claim of a target that the figures beside it, or elsewhere in the plan, do not bear out, each once."""
    at_hand = gathered(plan)
    told: set[str] = set()
    for fault in _near(at_hand):
        told.add(fault.evidence)
        yield fault
    for one in judged(at_hand):
        if not (one.is_of_money or any(one.text in words for words in told)):
            yield _judged(one)
    for then in met_by_then(at_hand):
        yield then.said.fault(
            f"{name(then.said.action)} says that the target of {then.aim.figure.words.strip()} is met then, and "
            f"{then.done.figure.words.strip()} with {then.to_come} to come make {then.made}.",
            "Put right the figure or the claim that is wrong.",
            then.text,
            is_sure=False,
        )
    for feared in feared_in_vain(at_hand):
        yield feared.said.fault(
            f"{name(feared.said.action)} fears for the target of {feared.goal.figure.words}, and has reached "
            f"{feared.now.figure.words}.",
            "Put right the figure or the fear that is out of date.",
            f"{feared.told} … {feared.text}",
            is_sure=False,
        )


def _near(at_hand: Gathered) -> Iterator[Fault]:
    """Every claim of a target that the figures beside it, or just before it, or "in all" elsewhere do not bear out."""
    for one, text in reckoned(at_hand, 1, holding=AIMS):
        if claim := words_belied(text, one.action.title):
            yield _fault(one, claim, "target-word-belied")
        elif claim := side_belied(at_hand, one, text):
            yield _fault(one, claim)
    for one, sentence in told_anywhere(at_hand, holding=AIMS):
        parts = one.sentences()
        yield from _beside(one, parts, parts.index(sentence))
    for measure in printed(at_hand):
        parts = tuple(part.text for part in sentences(measure.text.replace(" … ", ". ")))
        if is_part(measure.said):
            yield from _beside(measure.said, parts, len(parts) - 1)


def _beside(one: Said, parts: Sequence[str], at: int) -> Iterator[Fault]:
    claim = claim_beside(parts, at, one.action.title)
    if claim and not claim.is_borne_out:
        yield _fault(one, claim, "claim-belied-beside")


def _fault(one: Said, claim: Claim, formerly: str = "") -> Fault:
    return one.fault(
        f"{name(one.action)} says “{claim.words}”, and gives {claim.reached} beside {claim.aim}.",
        "Put right the figure or the claim that is wrong.",
        claim.told,
        formerly=formerly,
    )


def _judged(one: Judged) -> Fault:
    return one.said.fault(
        f"{name(one.said.action)} says “{one.verdict.words}”, and gives {one.now.words} beside {one.goal.words}.",
        "Put right the figure or the claim that is wrong.",
        one.told,
        is_sure=one.is_sure,
    )
