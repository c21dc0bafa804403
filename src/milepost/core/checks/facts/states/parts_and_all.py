"""All of so many in one action, and only some of the same in another: "all 16 pumps run", "7 of the 16"."""

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from milepost.core.checks.facts.figures.counts import one_of
from milepost.core.checks.facts.speech.things import content
from milepost.core.checks.facts.speech.verbs import lemma
from milepost.core.checks.figures import COUNT, in_digits, value
from milepost.core.checks.gathered import Gathered, Said
from milepost.core.checks.looking import WRITTEN
from milepost.core.plan.model import QuestionRole

_ROLES = WRITTEN - {QuestionRole.NEXT, QuestionRole.MEASURE, QuestionRole.DUE}
_ALL = re.compile(
    rf"\ball (?P<many>{COUNT})(?: of (?:which|them|these|the [a-z]+)| [a-z]+)? (?:have|are|were|has)\b(?P<what>[^.;]*)",
    re.IGNORECASE,
)
_SOME = re.compile(
    rf"(?<![\d.,£])(?P<few>{COUNT}) of (?:the|our|its) (?P<many>{COUNT}) (?P<noun>[a-z]{{4,}}s)\b(?P<what>[^.;]*)",
    re.IGNORECASE,
)
_ASIDE = re.compile(r"\b(?:target|aim|last year|would|will|should|planned|hoped|by then|except)\b", re.IGNORECASE)
_LEAST = 5  # of fewer there may be many in a plan
_WEAK = frozenset(("be", "have", "now", "since", "been"))


class AllAndSome(NamedTuple):
    """A sentence of all with one of another action that counts some."""

    every: Said
    every_text: str
    some: Said
    some_text: str


def all_and_some(plan: Gathered) -> Iterator[AllAndSome]:
    """Each such pair of two actions, of which both say of one noun that the same was done."""
    claims = [(one, text, hit) for one, text in plan.told(_ROLES, "all, 0") if (hit := _ALL.search(in_digits(text)))]
    if not claims:
        return
    told = [(one, text, hit) for one, text in plan.told(_ROLES, "of, 0") if (hit := _SOME.search(in_digits(text)))]
    for one, text, claim in claims:
        for other, said, some in told:
            is_far = other.action is not one.action and not (_ASIDE.search(text) or _ASIDE.search(said))
            if is_far and _is_of_one(text, claim, some):
                yield AllAndSome(one, text, other, said)
                break


def _is_of_one(text: str, claim: re.Match[str], some: re.Match[str]) -> bool:
    many = value(claim["many"])
    if many != value(some["many"]) or value(some["few"]) >= many or many < Decimal(_LEAST):
        return False
    shared = _stems(claim["what"]) & _stems(some["what"]) - _WEAK
    return bool(shared) and one_of(some["noun"].casefold()) in {one_of(word) for word in content(text.casefold())}


def _stems(text: str) -> frozenset[str]:
    return frozenset(map(lemma, content(text.casefold())))
