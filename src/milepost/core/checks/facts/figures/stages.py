"""Things that a sentence parts by how far each has come, where they are more than there are of them in all."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

from milepost.core.checks.facts.figures.counts import Count, counts
from milepost.core.checks.figures import NUMBER, reckoned
from milepost.core.checks.gathered import Said
from milepost.core.plan.model import Plan

_DOES = (
    r"(?: (?:of (?:them|these|those)|more|others?))?(?: (?:now|still|already|also|all|both|only))?"
    r" (?P<verb>(?:are|is|were|was|have|has|had|will|must|need|needs|wait|waits|remain|remains|follow|follows|start|"
    r"starts|began|begin|went|came|go|come|chose|left|took|got|said|met|ran|won|lost)|(?!need)[a-z]{3,}ed)\b"
)
_STATE = re.compile(_DOES)
_CLOSES = re.compile(rf"\b(?:and|while|but) {NUMBER}{_DOES}", re.IGNORECASE)  # the last part, which is soon looked for
_HOLDING = "and while but, are is were was have has had will need wait remain follow start"
_WHOLE = re.compile(
    r"(?:\b(?:all|of the|of our|of its|of these|there are|there were|has|have|with|the|our|its|these|in all|between)"
    r"(?: (?:the|our|its|of|now|its))* |^\W*(?:all )?)$",
    re.IGNORECASE,
)
_LOOSE = re.compile(
    r"\b(?:of whom|of which|including|among them|both|also|average|each|per|compared|against|than|last year|"
    r"other (?:schools|places)|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|again|twice|at first|later|then)\b",
    re.IGNORECASE,
)
_FEWEST, _MOST, _REACH = 3, 6, 2


class Stages(NamedTuple):
    """A whole and its parts, which make more, in the words of both."""

    said: Said
    words: str
    whole: Count
    parts: Sequence[Count]

    @property
    def made(self) -> Decimal:
        """What the parts make."""
        return sum((part.figure.value for part in self.parts), Decimal(0))


def stages(plan: Plan) -> Iterator[Stages]:
    """Every "seven have finished, two are half-way and four will begin in May" of things of which there are twelve."""
    for one, text in reckoned(plan, _FEWEST, holding=_HOLDING):
        parts = _parts(text) if _CLOSES.search(text) else ()
        found = _whole(one, text, parts) if parts else None
        if found:
            told, whole = found
            each = Stages(one, text if told == text else f"{told} {text}", whole, parts)
            if each.made > whole.figure.value > max(part.figure.value for part in parts):
                yield each


def _parts(text: str) -> Sequence[Count]:
    """The counts of a sentence of which each but the first is the subject of a verb, and the first is so with a "
    "noun."""
    if _LOOSE.search(text):
        return ()
    plain = [one for one in counts(text) if one.kind == (False, False, False) and not one.is_loose]
    rest = [one for one in plain if _STATE.match(text, one.figure.end) and not one.noun]
    opens = next((one for one in plain if _does(text, one)), None)
    parts = [opens, *(one for one in rest if one.figure.start > opens.figure.start)] if opens else []
    # "ten have a warden, eight have a hall and six have a shop" may be the same ones
    verbs = {hit["verb"] for part in parts[1:] if (hit := _STATE.match(text, part.figure.end))}
    is_parted = _FEWEST <= len(parts) <= _MOST and not (opens and opens.is_of) and len(verbs) > 1
    return parts if is_parted else ()


def _does(text: str, one: Count) -> bool:
    """Whether what is counted does something, with its noun or without: "Seven schools have", "seven have"."""
    noun = re.match(rf"(?: [a-z-]+){{0,2}}? {re.escape(one.noun)}[a-z]*", text[one.figure.end :]) if one.noun else None
    return _STATE.match(text, one.figure.end + (noun.end() if noun else 0)) is not None


def _whole(one: Said, text: str, parts: Sequence[Count]) -> tuple[str, Count] | None:
    """How many there are in all, with its sentence: in this one before the parts, or in one of the two before it."""
    here = [each for each in counts(text) if each.figure.start < parts[0].figure.start]
    if here:
        return (text, here[0]) if len(here) == 1 and _is_all(text, here[0], parts[0].noun) else None
    every = one.sentences()
    at = every.index(text)
    near = [(told, each) for told in every[max(0, at - _REACH) : at] for each in counts(told)]
    near += [(one.action.title, each) for each in counts(one.action.title)] if parts[0].noun else []
    fits = [(told, each) for told, each in near if _is_all(told, each, parts[0].noun)]
    return fits[-1] if len({each.figure.value for _, each in fits}) == 1 else None


def _is_all(text: str, one: Count, noun: str) -> bool:
    """Whether a count is said of all there are of a thing."""
    is_plain = one.kind == (False, False, False) and not one.is_loose
    is_same = one.noun == noun if noun else bool(one.noun)
    return is_plain and is_same and _WHOLE.search(text, 0, one.figure.start) is not None
