"""Numbers behind labels, one of which the others nearly make: "Applications: 47", and below it "Prevented: 22"."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import combinations
from typing import NamedTuple

from milepost.core.checks.facts.figures.lists import listings
from milepost.core.checks.figures import COUNT, figures, timeless, value
from milepost.core.checks.gathered import Said


class Labelled(NamedTuple):
    """A whole with the parts that come near to it, and the words of both."""

    words: str
    whole: Decimal
    parts: tuple[Decimal, ...]

    @property
    def made(self) -> Decimal:
        """What the parts come to."""
        return sum(self.parts, Decimal(0))


_ITEM = re.compile(
    rf"(?:^|(?<=[.;)] )|(?<=\n))[ \t•*–-]{{0,4}}(?P<label>[A-Z·][^:;.\n]{{2,90}}): "
    rf"(?P<number>{COUNT})(?P<behind>[^.;\n]{{0,80}})"
)
_NO_PART = re.compile(
    r"\b(?:targets?|aims?|goal|base(?:line)?|last year|before|average|mean|median|per|rate|share|change|up|down|"
    r"more|fewer|total|by now|"
    r"so far|cost|budget|days|weeks|hours|minutes|members|staff|latest|now|rough)\b",
    re.IGNORECASE,
)
_NO_COUNT = re.compile(r" ?(?:%|per ?cent|of\b|to\b|out of|[–-] ?\d|/|:|,\d|\.\d)")
_BY = re.compile(r"^(?:by|of (?:these|which|them)|split by|broken down by) (?:[a-z]+(?: [a-z]+)?): ", re.IGNORECASE)
_OPENS_BY = ("By", "by", "BY", "Of", "of", "OF", "Split", "split", "SPLIT", "Broken", "broken", "BROKEN")
_NEAR = Decimal("0.12")  # of the whole
_FEWEST, _MOST = 3, 8


def labelled(one: Said) -> Iterator[Labelled]:
    """The first such whole of an answer, by labels or behind "By route:"."""
    found = next(_by_labels(one.answer.text), None) or next(_by_kind(one.sentences()), None)
    if found:
        yield found


def _by_labels(text: str) -> Iterator[Labelled]:
    if text.count(": ") <= _FEWEST:
        return
    plain = timeless(text)
    items = [
        hit for hit in _ITEM.finditer(plain) if not (_NO_COUNT.match(hit["behind"]) or _NO_PART.search(hit["label"]))
    ]
    for at, head in enumerate(items[:_MOST]):
        run = items[at + 1 : at + 1 + _MOST]
        if len(run) >= _FEWEST:
            parts = tuple(value(hit["number"]) for hit in run)
            if _is_near(value(head["number"]), parts):
                words = " … ".join(text[hit.start("label") : hit.end("number")] for hit in (head, *run))
                yield Labelled(words, value(head["number"]), parts)


def _by_kind(parts: Sequence[str]) -> Iterator[Labelled]:
    """ "9 in March, target 12. By route: route 8 has 4, route 11 has 3 and route 27 has 3"."""
    for at, text in enumerate(parts[1:], 1):
        if text.startswith(_OPENS_BY) and _BY.match(text):
            listed = [item.number for listing in listings(text) for item in listing.items]
            numbers = tuple(each.figure.value for each in listed if each)
            wholes = [each for each in figures(parts[at - 1]) if not (each.is_share or each.is_money)]
            if len(numbers) == len(listed) and all(each.value != sum(numbers) for each in wholes):
                near = [each.value for each in wholes if _is_near(each.value, numbers)]
                yield from (Labelled(f"{parts[at - 1]} {text}", whole, numbers) for whole in near[:1])


def _is_near(whole: Decimal, parts: Sequence[Decimal]) -> bool:
    """Whether parts come near to a whole and neither they nor some of them make it."""
    if not _FEWEST <= len(parts) <= _MOST or max(parts) >= whole:
        return False
    off = abs(sum(parts) - whole)
    some = (sum(each) for many in range(2, len(parts) + 1) for each in combinations(parts, many))
    return 0 < off <= _NEAR * whole and all(made != whole for made in some)
