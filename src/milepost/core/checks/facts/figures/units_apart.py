"""Sizes that one action gives in two units: a weir lowered by 45 cm, and the lowering of the weir by 45 m."""

import re
from collections import defaultdict
from collections.abc import Iterator

from milepost.core.checks.facts.speech.things import content
from milepost.core.checks.gathered import FIGURE, Gathered, Said
from milepost.core.checks.looking import WRITTEN

_KINDS = {
    "length": "mm cm m km millimetre centimetre metre kilometre mile",
    "area": "hectare acre ha",
    "weight": "kg gram kilogram kilo tonne",
    "volume": "litre gallon",
    "power": "kw mw gw",
    "energy": "kwh mwh gwh",
}
_KIND = {unit: kind for kind, units in _KINDS.items() for unit in units.split()}
_SAME = {"millimetre": "mm", "centimetre": "cm", "metre": "m", "kilometre": "km", "kilogram": "kg", "kilo": "kg",
         "hectare": "ha"}  # fmt: skip
_SIZE = re.compile(
    rf"(?<![\w.,£/–-])(?P<number>\d{{1,3}}(?:,\d{{3}})*(?:\.\d{{1,2}})?)[ -]?(?P<unit>{'|'.join(_KIND)})s?\b(?![²³/])",
    re.IGNORECASE,
)
_CUES = " ".join(form for unit in _KIND for form in (unit, f"{unit}s"))
_Size = tuple[Said, str, str, str]


def units_apart(plan: Gathered) -> Iterator[tuple[_Size, _Size]]:
    """Each size, with its answer, its sentence, its words and its unit, and an earlier one of the same thing."""
    known: dict[tuple[str, str, str], list[_Size]] = defaultdict(list)
    for place in plan.places(WRITTEN, f"{_CUES}, {FIGURE}"):
        said, part = plan.told_at[place]
        for hit in _SIZE.finditer(part.text):
            unit = hit["unit"].casefold()
            same = known[said.action.id, _KIND[unit], hit["number"]]
            one = (said, part.text, hit.group(), _SAME.get(unit, unit))
            other = next((each for each in same if each[3] != one[3] and _are_of_one(each, one)), None)
            same.append(one)
            if other:
                yield other, one


def _are_of_one(first: _Size, second: _Size) -> bool:
    """Whether the two sentences share a word beside the size."""
    mine, theirs = (content(each[1].replace(each[2], "").casefold()) for each in (first, second))
    return first[1] != second[1] and not mine.isdisjoint(theirs)
