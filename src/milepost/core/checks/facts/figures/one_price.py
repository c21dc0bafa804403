"""One price that holds for all, told with two sums: "the flat fare of £2, the same on all our buses" and "of £2.50"."""

import re
from collections.abc import Iterator
from decimal import Decimal
from itertools import combinations
from typing import NamedTuple

from milepost.core.checks.facts.figures.counts import one_of
from milepost.core.checks.gathered import Gathered, Said
from milepost.core.checks.looking import WRITTEN
from milepost.core.plan.model import QuestionRole

_ROLES = WRITTEN - {QuestionRole.NEXT}
_NOUNS = "fare fee charge price rent tariff subscription toll ticket levy deposit"
_PRICE = re.compile(
    rf"\b(?P<name>(?:[a-z-]+ )?(?:{'|'.join(_NOUNS.split())}))s?(?: of| is| was| at| stays at| remains|:)? "
    r"£(?P<sum>\d+(?:\.\d\d)?)(?![\d,.]*\d| ?(?:m|k|million|thousand)\b)",
    re.IGNORECASE,
)
_FOR_ALL = re.compile(
    r"\b(?:all|every|everybody|everyone|each|same|throughout|whoever|wherever|any|nobody pays (?:more|less))\b",
    re.IGNORECASE,
)
_APART = re.compile(
    r"\b(?:new|old|until|from (?:·|[A-Z])|will|would|could|should|rais(?:e|ed|ing)|rise|rose|risen|cut|reduced|"
    r"lower(?:ed)?|last year|before|earlier|previous\w*|then|instead|concession\w*|child\w*|adult\w*|"
    r"students?|members?|pensioners?|return|weekend|extra|average|per|if|unless|but|except|apart|peak|off-peak|"
    r"proposed|propose|went up|goes up|went down)\b",
    re.IGNORECASE,
)
_OF_ALL = re.compile(r"\b(?:all|every|each) (?:of )?(?:(?:the|our|its|these) )?(?P<what>[a-z]{3,})", re.IGNORECASE)
_PLAIN = frozenset({"the", "a", "an", "our", "same", "one", "this", "that", "its", "of"})


class Price(NamedTuple):
    """A sentence with a price that it tells of all."""

    said: Said
    text: str
    name: str
    words: str
    sum: Decimal
    of_all: frozenset[str]


def prices_apart(plan: Gathered) -> Iterator[tuple[Price, Price]]:
    """Each two passages that give one price for all as two sums, each price once."""
    known: set[str] = set()
    for one, other in combinations(_prices(plan), 2):
        is_same = one.name == other.name and one.name not in known
        if is_same and _are_of_one(one, other) and one.sum != other.sum and one.said is not other.said:
            known.add(one.name)
            yield one, other


def _are_of_one(one: Price, other: Price) -> bool:
    """Whether both hold for all of the same, or bear a name of two words and do not say for all of what."""
    if one.of_all and other.of_all:
        return not one.of_all.isdisjoint(other.of_all)
    return " " in one.name


def _prices(plan: Gathered) -> list[Price]:
    found = []
    for one, text in plan.told(_ROLES, f"{_NOUNS} {' '.join(f'{noun}s' for noun in _NOUNS.split())}, £"):
        hits = list(_PRICE.finditer(text))
        if len(hits) == 1 and _FOR_ALL.search(text) and not _APART.search(text):
            name = " ".join(word for word in hits[0]["name"].casefold().split() if word not in _PLAIN)
            of_all = frozenset(one_of(hit["what"]) for hit in _OF_ALL.finditer(text))
            found.append(Price(one, text, name, f"£{hits[0]['sum']}", Decimal(hits[0]["sum"]), of_all))
    return found
