"""The rates of two parts that leave nobody over, with the rate of all that stands before or behind them."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

from milepost.core.checks.figures import Figure, figures, timeless
from milepost.core.checks.gathered import Gathered, Said
from milepost.core.checks.looking import WRITTEN
from milepost.core.plan.model import QuestionRole

_HOLDING = "else others other rest without women men girls boys female male not non rural urban, % cent percent"
_ROLES = WRITTEN - {QuestionRole.NEXT}
_REST = re.compile(
    r"\b(?:every(?:body|one|thing)(?: who is)? else|all (?:the )?others?|the others\b|others\b|the rest\b|"
    r"those without|all other [a-z]+|other (?:children|pupils|people|residents|adults|patients|tenants|families|homes|"
    r"areas|wards|schools|learners)|non-[a-z]+)",
    re.IGNORECASE,
)
_SIDES = (
    (r"(?:boys|men|males?|fathers)", r"(?:girls|women|females?|mothers)"),
    (r"(?:rural|villages)", r"(?:urban|towns?)"),
)
_PAIRS = tuple(tuple(re.compile(rf"\b{side}\b", re.IGNORECASE) for side in pair) for pair in _SIDES)
_OTHER = re.compile(
    r"\b(?:target|aim|nation\w+|england|region\w*|up from|down from|rose|fell|risen|fallen|points?|gap|share of|"
    r"make up|made up|account(?:s|ed)? for|of (?:them|these|those|whom)|complet\w+|respon\w+)\b",
    re.IGNORECASE,
)
_TARGET = re.compile(r"\b(?:targets?|aim|goal|nation\w+|england|region\w*|want|last year|previous\w*)\b", re.IGNORECASE)
_REPLIED = re.compile(r"\b(?:repl\w+|respon\w+|returned|turnout|sent back|filled)\b", re.IGNORECASE)
_SAID = re.compile(
    r"\b(?:said|say|felt|feel|agreed?|thought|told|report(?:ed)?|know|knew|want|wanted)\b", re.IGNORECASE
)
_CLEARLY = Decimal("0.6")  # points
_PAIR, _MOST, _LABEL = 2, 4, 40


class Halves(NamedTuple):
    """Two rates of parts with one of all, in the words of all three."""

    said: Said
    words: str
    whole: Decimal
    parts: Sequence[Decimal]
    is_sure: bool


def halves(plan: Gathered) -> Iterator[Halves]:
    """Those of which the rate of all lies outside the two."""
    known: set[int] = set()
    for one, text in plan.told(_ROLES, _HOLDING):
        parts = one.sentences()
        at = parts.index(text)
        for first in (at, at - 1):
            words = " ".join(parts[max(0, first) : at + 1]) if first >= 0 else ""
            shares = _two(words)
            whole = _whole(parts[max(0, first - _PAIR) : max(0, first)], parts[at + 1 : at + 2]) if shares else None
            if shares and whole and id(one) not in known:
                found = _outside(one, words, shares, *whole)
                if found:
                    known.add(id(one))
                    yield found
                break


def _two(words: str) -> Sequence[Decimal]:
    """The rates of two parts that leave nobody over, where a text gives just these."""
    found = [each for each in figures(words) if each.is_share]
    if len(found) != _PAIR or len(figures(words)) != _PAIR or _OTHER.search(words):
        return ()
    labels = _labels(timeless(words), found)
    is_rest = _REST.search(labels[1]) is not None and not _REST.search(labels[0])
    are_sides = any(
        one.search(labels[0]) and other.search(labels[1]) for pair in _PAIRS for one, other in (pair, pair[::-1])
    )
    return [each.value for each in found] if is_rest or are_sides else ()


def _labels(text: str, found: Sequence[Figure]) -> tuple[str, str]:
    """What each of two rates is of: what stands before both, or behind both."""
    one, other = found
    between = text[one.end : other.start]
    if text[: one.start].strip(" -•–"):
        cut = max(between.rfind(". "), between.rfind("; "), between.rfind(", "), between.rfind(" and "))
        return text[: one.start], between[max(0, cut) :]
    return between, text[other.end :]


def _whole(before: Sequence[str], behind: Sequence[str]) -> tuple[str, Sequence[Decimal], bool] | None:
    """The rates of the sentence nearest before two parts, that gives but one or a few: those of all."""
    for distance, text in enumerate((*reversed(before), *behind)):
        rates = [each for each in figures(text) if each.is_share and not _is_aim(text, each)]
        if (
            rates
            and len(rates) <= _MOST
            and not (_REPLIED.search(text) or _REST.search(text) or any(side.search(text) for side in _PAIRS[0]))
        ):
            return text, [each.value for each in rates], distance == 0
    return None


def _is_aim(text: str, one: Figure) -> bool:
    """Whether a rate is a target or of somewhere else, by the words of its own sentence before it."""
    start = max(text.rfind(". ", 0, one.start), text.rfind("; ", 0, one.start), text.rfind(", ", 0, one.start), 0)
    return bool(_TARGET.search(text[start : one.start])) or bool(_TARGET.match(text[one.end :].lstrip(" (")))


def _outside(
    one: Said, words: str, shares: Sequence[Decimal], text: str, rates: Sequence[Decimal], near: bool
) -> Halves | None:
    low, high = min(shares) - _CLEARLY, max(shares) + _CLEARLY
    if not (all(rate > high for rate in rates) or all(rate < low for rate in rates)):
        return None
    return Halves(one, f"{text} … {words}", rates[-1], shares, is_sure=near and not _SAID.search(words))
