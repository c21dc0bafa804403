"""A mean that lies outside the only range of its kind that the action gives in another sentence: of ages, or a unit."""

from collections import defaultdict
from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from milepost.core.checks.facts.speech.things import stem
from milepost.core.checks.figures import value
from milepost.core.checks.gathered import Gathered, Said
from milepost.core.checks.looking import WRITTEN
from milepost.core.plan.model import QuestionRole
from milepost.core.words.anycase import AnyCase

_AGES = "age"
_N = r"\d{1,4}(?:\.\d)?(?![\d,./–-]*\d)"
_TO = r"(?: (?:to|and|up to) | ?[–-] ?)"
_UNITS = r"minutes?|hours?|days?|weeks?|months?|miles?|km|kilometres?|metres?|points?|years"
_RANGE = AnyCase(
    rf"\b(?:(?P<age>aged|ages?(?: of them)?(?: (?:was|were|is|are|ran|ranged|ranging|lay))?(?: (?:from|between|of))?|"
    rf"between the ages of) (?P<young>\d{{1,3}}){_TO}(?P<old>\d{{1,3}})(?![\d/%])|"
    rf"(?:rang(?:es?|ed|ing)|var(?:y|ies|ied)|lay|took|taking|take|wait(?:s|ed)?|lasted|last|stayed|anywhere|(?:was|"
    rf"were|is|are))(?: (?:widely|now))?(?: (?:from|between))? (?P<least>{_N}){_TO}(?P<most>\d{{1,4}}(?:\.\d)?)"
    rf"(?![\d,./]*\d) (?P<unit>{_UNITS})\b)"
)
_MEAN = AnyCase(
    rf"\b(?:mean|average|median)(?P<what>(?: (?!of\b)[a-z]+){{0,3}}?)"
    rf"(?: of (?:those|them|all|the [a-z]+)[a-z ]{{0,30}}?)?"
    rf" (?:is|was|being|of|at|stands at|stood at|came to) (?P<mean>{_N})(?: (?P<unit>[a-z]+))?"
)
_OTHER = AnyCase(
    r"\b(?:last|before|ago|earlier|previous\w*|compared|against|nation\w+|england|targets?|aims?|regional|elsewhere|"
    r"standard|open to|eligible|invit\w+|offer(?:ed|s)? to|most|mostly|mainly|"
    r"usually|some|will|would|should|could|must|to be|than|until|since|now|then|used to|rest|others?|staff|"
    r"volunteers)\b"
)
_ROLES = WRITTEN - {QuestionRole.NEXT, QuestionRole.MEASURE}


class Apart(NamedTuple):
    """A mean with its sentence, and the sentence of the range that it lies outside of."""

    said: Said
    mean: Decimal
    text: str
    range: str


def means_apart(plan: Gathered) -> Iterator[Apart]:
    """Every mean beyond the one range that another sentence of its action gives."""
    means = [
        (one, text, hit)
        for one, text in plan.told(_ROLES, "mean average median, 0")
        if (hit := _MEAN.search(text)) and not _OTHER.search(text) and not _RANGE.search(text)
    ]
    ranges = _ranges(plan) if means else {}
    for one, text, hit in means:
        kind = _AGES if _AGES in hit["what"].casefold().split() else stem((hit["unit"] or "").casefold())
        known = ranges.get((one.action.id, kind), [])
        mean = value(hit["mean"])
        if len(known) == 1 and kind and not known[0][0] <= mean <= known[0][1]:
            yield Apart(one, mean, text, known[0][2])


def _ranges(plan: Gathered) -> dict[tuple[str, str], list[tuple[Decimal, Decimal, str]]]:
    """The ranges that every action gives, by what they are of."""
    found: dict[tuple[str, str], list[tuple[Decimal, Decimal, str]]] = defaultdict(list)
    for one, text in plan.told(_ROLES, "to and between aged ages, 0"):
        for hit in _RANGE.finditer(text):
            least, most = value(hit["young"] or hit["least"]), value(hit["old"] or hit["most"])
            if least < most and not _OTHER.search(text):
                kind = _AGES if hit["age"] else stem(hit["unit"].casefold())
                found[one.action.id, kind].append((least, most, text))
    return found
