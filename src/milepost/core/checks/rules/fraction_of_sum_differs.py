"""A part is called a half or a third of the whole beside it, and is not.

Why: "£320,000, a third of the cost" where the cost is £640,000 is half; who gave it will ask.

Example:
    Action: 1.1 Buy the cameras
    Now: The cameras will cost £640,000. The county has offered £320,000, a third of the cost.
Better:
    Action: 1.1 Buy the cameras
    Now: The cameras will cost £640,000. The county has offered £320,000, half of the cost.
"""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal

from milepost.core.checks.figures import Figure, figures, reckoned
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gathered import Said
from milepost.core.checks.looking import name
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan

FAMILY = Family.MEASURES
CERTAINTY = Certainty.CERTAIN
SEVERITY = Severity.MEDIUM
_SHARES = {
    "half": Decimal(50), "a third": Decimal(33), "one third": Decimal(33), "two thirds": Decimal(67),
    "a quarter": Decimal(25), "one quarter": Decimal(25), "three quarters": Decimal(75), "a fifth": Decimal(20),
    "one fifth": Decimal(20), "a tenth": Decimal(10),
}  # fmt: skip
_POTS = "cost|costs|price|budget|fund|grant|money|total|sum|bill"
_PART = re.compile(
    rf"(?P<noun> [a-z]+)?(?:, (?:or |which is |that is )?| \(|, or | – )(?:exactly )?(?P<share>{'|'.join(_SHARES)})"
    rf"(?: of (?:the|its|this|that|our|the total|the whole) (?P<pot>{_POTS})\b| of (?P<it>it|them|these)\b|(?=[.;)]|$))"
    r"(?! (?:in|of|for|last|from)\b)",
    re.IGNORECASE,
)
_POT = re.compile(rf"\b(?:{_POTS})\b", re.IGNORECASE)
_OTHER = re.compile(
    r"\b(?:full|pilot|original|a year|per|each|every|about|almost|nearly|over|more than|roughly|around|first|other|"
    r"another|further|last year|first year)\b",
    re.IGNORECASE,
)
_ALLOWED = Decimal(9)  # points: "a third" is said of 30 in 100, and "half" of 45


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every "£320,000, a third of the cost" with one whole before it, in its sentence or the one before."""
    for one, sentence in reckoned(plan, 1, holding="half third thirds quarter quarters fifth tenth"):
        for at, part in enumerate(figures(sentence)):
            hit = None if part.is_share else _PART.match(sentence, part.end)
            whole = _whole(one, sentence, at, part, hit) if hit else None
            if hit and whole and _is_off(part, whole[0], hit["share"]):
                yield one.fault(
                    f"{name(one.action)} calls {part.words} {hit['share'].lower()}, and of {whole[0].words} it is "
                    f"{round(100 * part.value / whole[0].value)}%.",
                    "Put right the word or the figure.",
                    whole[1],
                )


def _whole(one: Said, sentence: str, at: int, part: Figure, hit: re.Match[str]) -> tuple[Figure, str] | None:
    """The one figure before a part that is what the words say it is of, with the words of both; or None."""
    parts = one.sentences()
    place = parts.index(sentence)
    last = parts[place - 1] if place else ""
    here = _alike(figures(sentence)[:at], part)
    earlier = [] if here else _alike(figures(last), part)
    words = sentence if here else f"{last} {sentence}"
    if len(here or earlier) != 1 or _OTHER.search(words):
        return None
    head = sentence[: part.start] if here else last
    is_named = _POT.search(head) if hit["pot"] or not hit["it"] else _is_of_them(head, sentence, hit)
    is_meant = is_named and (part.is_money or hit["it"])
    return ((here or earlier)[0], words) if is_meant else None


def _is_of_them(head: str, sentence: str, hit: re.Match[str]) -> bool:
    """Whether "of it" is of a sum, or "of them" of what the part itself counts."""
    noun = hit["noun"] or ""
    return "£" in head if hit["it"] == "it" else bool(noun) and noun.strip().lower() in head.lower()


def _alike(some: Sequence[Figure], part: Figure) -> list[Figure]:
    return [one for one in some if one.is_money == part.is_money and not one.is_share]


def _is_off(part: Figure, whole: Figure, said: str) -> bool:
    share = 100 * part.value / whole.value if whole.value else Decimal(0)
    return part.value < whole.value and abs(share - _SHARES[said.casefold()]) > _ALLOWED
