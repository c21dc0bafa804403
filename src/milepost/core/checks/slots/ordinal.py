"""The how-manieth something is, of two sentences that name the same day or month."""

import re
from collections.abc import Iterator

from milepost.core.checks.facts.speech import named
from milepost.core.checks.figures import timeless
from milepost.core.checks.gathered import words_of
from milepost.core.checks.slots.slot import Attribute, Slot
from milepost.core.words.anycase import AnyCase

_ROW = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
_AT = {word: str(at) for at, word in enumerate(_ROW.split(), 1)}
_ORDINAL = AnyCase(
    rf"\b(?P<row>{_ROW.replace(' ', '|')}|\d{{1,3}}(?:st|nd|rd|th)) (?!half\b)(?=(?:[a-z-]+ ){{0,3}}?[a-z]{{4,}})"
)
_TIME = re.compile(r"·{4,}")
_PARTS = words_of("quarter half week month day time phase year stage")  # "the first half of" something is no row of it


def _read(text: str) -> Iterator[Slot]:
    """Each with what it is, and with the times of its sentence, behind the number in its value."""
    plain = timeless(text)
    when = frozenset(text[hit.start() : hit.end()].casefold() for hit in _TIME.finditer(plain))
    for hit in _ORDINAL.finditer(plain) if when else ():
        thing, row = named.behind(text, hit.end()), hit["row"].casefold()
        if thing.head and thing.head not in _PARTS:
            yield Slot(frozenset({_AT.get(row, row[:-2]), f"of {thing.head}", *when}), f"{hit['row']} {thing.head}")


def _differ(one: Slot, other: Slot) -> bool:
    """Whether they are of one kind and time, and not of one number."""
    rows, others = ({word for word in each.value if word.isdigit()} for each in (one, other))
    shared = one.value & other.value
    kinds = {word for word in shared if word.startswith("of ")}
    return rows != others and bool(kinds) and bool(shared - kinds - rows)


ORDINAL = Attribute("the how-manieth it is", f"{_ROW} st nd rd th", _read, _differ)
