"""One amount told in two units of its kind that do not agree: "12 tonnes (1,200 kg)"."""

from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from milepost.core.checks.figures import counted, in_digits, opening, value
from milepost.core.checks.gathered import Gathered, Said
from milepost.core.checks.looking import WRITTEN
from milepost.core.words.anycase import AnyCase

_KINDS = (
    {"g": "1", "gram": "1", "kg": "1000", "kilo": "1000", "kilogram": "1000", "tonne": "1000000"},
    {"cm": "0.01", "metre": "1", "m": "1", "km": "1000", "kilometre": "1000", "mile": "1609"},
    {"ml": "0.001", "litre": "1", "cubic metre": "1000"},
    {"square metre": "1", "acre": "4047", "hectare": "10000", "square kilometre": "1000000"},
    {"kilowatt hour": "1", "kwh": "1", "megawatt hour": "1000", "mwh": "1000", "gwh": "1000000"},
    {"minute": "1", "hour": "60"},
)
_WORTH = {unit: (at, Decimal(worth)) for at, units in enumerate(_KINDS) for unit, worth in units.items()}
_NAMES = sorted(_WORTH, key=len, reverse=True)
_UNIT = rf"(?P<{{}}>{'|'.join(_NAMES)})s?\b"
_TWICE = AnyCase(
    rf"{opening('one')} ?{_UNIT.format('unit')}(?: (?:of|in) (?:[a-z-]+ ?){{1,5}})? ?(?P<opens>\(|, ?that is,? |"
    rf", or |, i\.?e\.?,? |"
    rf" = |, which (?:is|makes) |, equal to )(?:(?:or|that is|equal to) )?{counted('other', '')} "
    rf"?{_UNIT.format('unit_2')}"
    r"(?P<ends>\)|(?! of\b| more\b| each\b))"
)
_CUES = (
    "tonne tonnes kg kilos kilo kilograms grams km kilometre kilometres metres metre miles litres litre hectares acres "
    "kwh mwh megawatt kilowatt minutes hours"
)
_FAR = Decimal("1.5")  # times; what is nearer may be rounded


class Unlike(NamedTuple):
    """What a sentence says something comes to, and what it does by the rest of it."""

    said: Said
    text: str
    words: str
    right: str


def unlike_amounts(plan: Gathered) -> Iterator[Unlike]:
    """Each amount that is told in two units and is not the same in both."""
    for place in plan.places(WRITTEN, _CUES):
        one, part = plan.told_at[place]
        for hit in _TWICE.finditer(in_digits(part.text)):
            kind, worth = _WORTH[hit["unit"].casefold()]
            other, its = _WORTH[hit["unit_2"].casefold()]
            is_one_amount = kind == other and worth != its and (hit["opens"] != "(" or hit["ends"])
            right = value(hit["one"]) * worth / its
            told = value(hit["other"])
            if is_one_amount and told and max(right / told, told / right) >= _FAR:
                yield Unlike(one, part.text, hit.group(), f"{right.normalize():,f} {hit['unit_2']}")
