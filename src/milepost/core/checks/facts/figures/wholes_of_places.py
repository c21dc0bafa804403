"""How many of a kind there are in a place that is named, where two sentences know another number."""

import re
from collections import defaultdict
from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from milepost.core.checks.figures import COUNT, in_digits, value
from milepost.core.checks.gathered import FIGURE, Gathered, Said
from milepost.core.checks.looking import WRITTEN
from milepost.core.plan.model import QuestionRole
from milepost.core.words.anycase import AnyCase

_WHOLE = re.compile(
    rf"\b(?:[Tt]he|[Aa]ll(?: of)?(?: the)?|[Oo]ur|[Ii]ts) (?P<many>{COUNT}) (?P<kind>(?:[a-z-]+ "
    rf"){{0,3}}?[a-z-]+(?:s|people|children)) "
    r"in (?P<place>[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)*)"
)
_MAY_BE = re.compile(  # quick, and in few texts
    r"\b(?:[Tt]he|[Aa]ll(?: of)?(?: the)?|[Oo]ur|[Ii]ts) (?:\d[\d,]*|four|five|six|seven|eight|nine|ten|eleven|"
    r"twelve|[a-z]+teen|[a-z]+ty(?:-[a-z]+)?) (?:[a-z-]+ ){1,4}in [A-Z]"
)
_SOME = AnyCase(
    r"\b(?:first|last|next|other|others|more|new|remaining|rest|pilot|phase|these|those|worst|busiest|largest|smallest|chosen|"
    r"would|will be|in 20\d\d|last year|by then|had been|were)\b"
)
_NUMBERS = (
    f"{FIGURE} four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen "
    "nineteen twenty thirty forty fifty sixty seventy eighty ninety"
)
_ROLES = WRITTEN - {QuestionRole.NEXT}
_NEAR = Decimal("0.75")  # of the larger; what is less is a part


class OfPlace(NamedTuple):
    """How many there are of a kind in a place, as a sentence knows it."""

    said: Said
    text: str
    kind: str
    many: Decimal


def differing_in_place(plan: Gathered) -> Iterator[tuple[OfPlace, OfPlace]]:
    """The first two numbers of each kind and place that are not the same."""
    found: dict[tuple[str, str], list[OfPlace]] = defaultdict(list)
    for place in plan.places(_ROLES, f"{_NUMBERS}, the all our its, in"):
        said, (text, _) = plan.told_at[place]
        plain = in_digits(text) if _MAY_BE.search(text) else ""
        for hit in _WHOLE.finditer(plain):
            if not _SOME.search(plain, max(0, hit.start() - 20), hit.end()):
                found[hit["kind"].casefold(), hit["place"]].append(OfPlace(said, text, hit["kind"], value(hit["many"])))
    for some in found.values():
        first = some[0]
        other = next((one for one in some[1:] if one.many != first.many and _is_near(one.many, first.many)), None)
        if other:
            yield first, other


def _is_near(one: Decimal, other: Decimal) -> bool:
    return min(one, other) >= _NEAR * max(one, other)
