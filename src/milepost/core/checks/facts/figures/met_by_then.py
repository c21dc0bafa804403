"""A target that is said to be met with what is still to come, though all of it together makes less."""

from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from milepost.core.checks.facts.figures.counts import Count, counts
from milepost.core.checks.figures import COUNT, in_digits, value
from milepost.core.checks.gathered import Gathered, Said
from milepost.core.checks.looking import PROSE
from milepost.core.plan.model import Action, QuestionRole
from milepost.core.words.anycase import AnyCase

_MET = AnyCase(
    r"\b(?:with|by|after|through) (?:these|this|those|them|that|it|both)\b[^.;]{0,30}? (?:the|our) (?:target|aim|goal|"
    r"number|total|figure) (?:is|will be|would be|shall be) (?:met|reached|passed|exceeded|kept|made|complete)\b|"
    r"\b(?:these|this|those|which|that|they|we|it) (?:will|would|shall)(?: then)? (?:bring us to|meet|reach|complete|"
    r"pass|take us to|make) (?:the|our) (?:full )?(?:target|aim|goal|number|total)\b"
)
_HOLDING = (
    "target aim goal number total figure, these this those them that it both they we, met reached passed "
    "exceeded kept made complete bring meet reach pass take make"
)
_TO_COME = AnyCase(
    rf"(?<![\w.,£])(?P<times>{COUNT}) (?:more |further |other |extra |last |remaining )?(?!of\b)[a-z]+(?: [a-z]+)?,? "
    rf"(?:for|of|with|each for|each of|taking|each with|each taking|(?:will|that|which) takes?) (?P<size>{COUNT})"
    r"(?: [a-z]+)?(?P<each> each| apiece| a (?:session|course|time|day|month|week))?"
)
_LOOSE = AnyCase(r"\b(?:about|at least|up to|more than|over|some|nearly|around|and|plus|as well|besides)\b \d")


class MetByThen(NamedTuple):
    """The claim with what is done, what is to come, what both make, and the target."""

    said: Said
    done: Count
    to_come: Decimal
    aim: Count
    text: str

    @property
    def made(self) -> Decimal:
        """What is done with what is to come."""
        return self.done.figure.value + self.to_come


def met_by_then(plan: Gathered) -> Iterator[MetByThen]:
    """Every such claim right behind what is to come, with the title's only number as the target."""
    for said, text in plan.told(PROSE, _HOLDING):
        parts = said.sentences()
        at = parts.index(text)
        before = f"{parts[at - 1]} {text}" if at else text
        to_come, aim = _to_come(before) if _MET.search(text) else None, _aim(said.action)
        done = _done(plan, said.action, aim) if to_come and aim else None
        if to_come and aim and done and done.figure.value + to_come < aim.figure.value:
            yield MetByThen(said, done, to_come, aim, before)


def _to_come(text: str) -> Decimal | None:
    """How many the only thing to come holds in all."""
    plain = in_digits(text)
    hits = [*_TO_COME.finditer(plain)]
    if len(hits) != 1 or _LOOSE.search(plain):
        return None
    times, size = value(hits[0]["times"]), value(hits[0]["size"])
    return times * size if hits[0]["each"] or "each" in hits[0].group() else None


def _aim(action: Action) -> Count | None:
    found = [one for one in counts(action.title) if one.kind == (False, False, False)]
    return found[0] if len(found) == 1 and found[0].noun else None


def _done(plan: Gathered, action: Action, aim: Count) -> Count | None:
    """The greatest number of the account, if nothing there passes the target: no more than that was done."""
    where = {one.key for one in plan.questions if one.role is QuestionRole.WHERE_NOW}
    answers = [one for one in action.answers if one.question in where]
    found = [one for each in answers for one in counts(each.text) if one.kind == (False, False, False)]
    most = max(found, key=lambda one: one.figure.value, default=None)
    return most if most and most.figure.value < aim.figure.value else None
