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
_OF_POT = re.compile(
    rf"\b(?P<share>{'|'.join(_SHARES)}) of (?:the|our|its) (?:{_POTS}) (?:has been|have been|is|was|are|had been) "
    rf"(?:now |already )?"
    r"(?:spent|used|committed|awarded|paid|allocated)\b",
    re.IGNORECASE,
)
_SPENT = re.compile(r"\b(?:spen[dt]|spending|used|committed|awarded|paid|allocated)\b[^.;£]{0,20}$", re.IGNORECASE)
_POT_OF = re.compile(rf"\b(?:{_POTS})\b[^.;£]{{0,20}}$", re.IGNORECASE)
_POT = re.compile(rf"\b(?:{_POTS})\b", re.IGNORECASE)
_OTHER = re.compile(
    r"\b(?:full|pilot|original|a year|per|each|every|about|almost|nearly|over|more than|roughly|around|first|other|"
    r"another|further|last year|first year)\b",
    re.IGNORECASE,
)
_ALLOWED = Decimal(9)  # points: "a third" is said of 30 in 100, and "half" of 45


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every "£320,000, a third of the cost" with one whole before it, in its sentence or the one before."""
    for one, sentence in reckoned(plan, 0, holding="half third thirds quarter quarters fifth tenth"):
        for words, spent, pot, evidence in _of_pot(one, sentence):
            if _is_off(spent, pot, words):
                yield _fault(one, words, spent, pot, evidence)
        for at, part in enumerate(figures(sentence)):
            hit = None if part.is_share else _PART.match(sentence, part.end)
            whole = _whole(one, sentence, at, part, hit) if hit else None
            if hit and whole and _is_off(part, whole[0], hit["share"]):
                yield _fault(one, hit["share"], part, *whole)


def _fault(one: Said, words: str, part: Figure, whole: Figure, evidence: str) -> Fault:
    return one.fault(
        f"{name(one.action)} calls {part.words} {words.lower()}, and of {whole.words} it is "
        f"{round(100 * part.value / whole.value)}%.",
        "Put right the word or the figure.",
        evidence,
    )


def _of_pot(one: Said, sentence: str) -> Iterator[tuple[str, Figure, Figure, str]]:
    """ "The budget is £310k. We have spent £186k, so three quarters of the budget is spent": words, part and whole."""
    hit = _OF_POT.search(sentence)
    if not hit:
        return
    parts = one.sentences()
    place = parts.index(sentence)
    texts = parts[max(0, place - 2) : place + 1]
    sums = [(text, each) for text in texts for each in figures(text) if each.is_money]
    words = " ".join(texts)
    spent = [each for text, each in sums if _SPENT.search(text[: each.start])]
    pots = [each for text, each in sums if _POT_OF.search(text[: each.start])]
    if len(sums) == 2 and len(spent) == 1 and len(pots) == 1 and spent != pots and not _OTHER.search(words):
        yield hit["share"], spent[0], pots[0], words


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
    is_named = _POT.search(head) if hit["pot"] or not hit["it"] else _is_of_them(head, hit)
    is_meant = is_named and (part.is_money or hit["it"])
    return ((here or earlier)[0], words) if is_meant else None


def _is_of_them(head: str, hit: re.Match[str]) -> bool:
    """Whether "of it" is of a sum, or "of them" of what the part itself counts."""
    noun = hit["noun"] or ""
    return "£" in head if hit["it"] == "it" else bool(noun) and noun.strip().lower() in head.lower()


def _alike(some: Sequence[Figure], part: Figure) -> list[Figure]:
    return [one for one in some if one.is_money == part.is_money and not one.is_share]


def _is_off(part: Figure, whole: Figure, said: str) -> bool:
    share = 100 * part.value / whole.value if whole.value else Decimal(0)
    return part.value < whole.value and abs(share - _SHARES[said.casefold()]) > _ALLOWED
