"""What is said to be left is not what is left.

Why: "£380,000 of the £500,000 is awarded, leaving £220,000": the reader takes one from the other and doubts both.

Example:
    Action: 1.1 Award the fund
    Now: £380,000 of the £500,000 fund has been awarded, leaving £220,000 to award.
Better:
    Action: 1.1 Award the fund
    Now: £380,000 of the £500,000 fund has been awarded, leaving £120,000 to award.
"""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal

from milepost.core.checks.facts.figures.remaining_of import remaining_of
from milepost.core.checks.figures import Figure, counted, figures, in_digits, opening, reckoned, value
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gathered import Said, gathered
from milepost.core.checks.looking import name
from milepost.core.checks.rough import ROUGH
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan
from milepost.core.words.quantities import TIMES

FAMILY = Family.MEASURES
CERTAINTY = Certainty.CERTAIN
OTHERWISE = Certainty.LIKELY
SEVERITY = Severity.MEDIUM
RECKONS = True
_SIGNS = "leaving leaves remaining left unspent unallocated underspend"
_BEFORE = re.compile(
    r"\b(?:leav(?:ing|es)|(?:the |an )?(?:remaining|rest|balance|underspend)(?: of| is| was|,|:)?)"
    r"(?: just| only| us| a balance of| the)? $",
    re.IGNORECASE,
)
_BEHIND = re.compile(
    r" (?:(?:is|are|was|were) )?(?:still )?(?:left|remain(?:s|ing)?|unspent|unallocated|outstanding)\b", re.IGNORECASE
)
_OF = re.compile(r"\b(?:of|towards|from|against) (?:the |our |its |a |that )?(?:total |full )?$", re.IGNORECASE)
_POT = re.compile(
    r"\b(?:budget|fund|grant|pot|allocation|award|total)(?: [a-z]+){0,5} (?:of|is|was|stands at) £?$|"
    r"\b(?:budget|fund|grant|pot|allocation) £?$|"
    r"\b(?:gave|gives|given|granted|awarded|allotted|allocated|lent|left|allowed|voted) (?:us|the [a-z]+|it|this "
    r"(?:action|work|project|scheme)) £?$|\b(?:we|action|project|scheme) (?:was|were|had|have been|has been) (?:given|"
    r"granted|awarded|allocated|allowed) £?$|\bset aside £?$",
    re.IGNORECASE,
)
_TO_DO = re.compile(
    rf"\bleav(?:ing|es) (?:us )?(?:with )?(?:just |only |another )?{counted('left')}(?: [a-z]+)? (?:still |"
    rf"yet )?to [a-z]+",
    re.IGNORECASE,
)
_TITLE = re.compile(rf"{opening('number')} (?P<noun>(?:[a-z][a-z’-]+ ){{0,2}}?[a-z][a-z’-]+s)\b", re.IGNORECASE)
_POINTS_BACK = re.compile(r"(?:so )?(?:that|this|which) leaves\b", re.IGNORECASE)
_IN_ALL = re.compile(
    rf"\b(?:before we|to|until we|and then we) (?:have|reach|get to|hit|make) (?:our |the |all |all the |the full )?"
    rf"{counted('whole')}\W*$",
    re.IGNORECASE,
)
_OF_THEM = re.compile(r",? (?:and )?\d{1,4} of (?:them|these|which)\b|, \d{1,4} (?:of them )?(?:new|this [a-z]+)\b")
_LOOSE = re.compile(
    rf"\b(?:{ROUGH}|up to|some|just under|plus|from £|"
    r"between|withdr\w+|no longer|dropped|lost|closed|removed|of (?:which|whom|these|them)|first|phase)\b",
    re.IGNORECASE,
)
_ALLOWED = Decimal("0.02")  # of the whole: sums in millions are rounded
_SUMS = 3
_LOOK_BACK = 60  # characters


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every sum left over that is not the whole less what went, and every "leaving seven to find" of a title."""
    for one, sentence in reckoned(plan, holding=_SIGNS):
        if _LOOSE.search(sentence):
            continue
        said = _of_a_sum(sentence) or _of_the_sum_before(one, sentence) or _of_the_title(one.action.title, sentence)
        said = said or _of_the_count_before(one, sentence)
        if said:
            yield one.fault(
                f"{name(one.action)} says that {said[0]} is left, and {said[1]}.",
                "Put right the figure that is wrong, or say what else was taken.",
                f"{one.action.title} … {sentence}" if "£" not in sentence else sentence,
            )
    for rest in remaining_of(gathered(plan)):
        yield rest.said.fault(
            f"{name(rest.said.action)} says that {rest.told} remain, and {rest.left} do.",
            "Put right the figure that is wrong, or say what else was taken.",
            rest.text,
        )


def _of_a_sum(sentence: str) -> tuple[str, str] | None:
    """What is said to be left of a sum and what is, where the sentence gives just the whole, a part and the rest."""
    sums = [one for one in figures(sentence) if one.is_money]
    rest = next((one for one in sums if _is_rest(sentence, one)), None)
    if rest is None or len(sums) != _SUMS:
        return None
    least, whole = sorted((one for one in sums if one is not rest), key=lambda one: one.value)
    is_whole = (whole.start > least.end and _OF.search(sentence[least.end : whole.start])) or _is_pot(sentence, whole)
    left = whole.value - least.value
    is_off = abs(left - rest.value) > _ALLOWED * whole.value
    return (rest.words.strip(), f"it is £{left.normalize():,f}") if is_whole and is_off else None


def _of_the_sum_before(one: Said, sentence: str) -> tuple[str, str] | None:
    """The same, where the sentence before names the whole alone and this one what went: "Awards of £48,000 and …"."""
    parts = one.sentences()
    at = parts.index(sentence)
    sums = [each for each in figures(sentence) if each.is_money]
    pots = [each for each in figures(parts[at - 1]) if each.is_money] if at and len(sums) > 1 else []
    if len(pots) != 1 or not _POT.search(parts[at - 1][: pots[0].start]) or not _is_rest(sentence, sums[-1]):
        return None
    left = pots[0].value - sum((each.value for each in sums[:-1]), Decimal(0))
    is_off = abs(left - sums[-1].value) > _ALLOWED * pots[0].value
    said = f"it is £{left.normalize():,f}" if left > 0 else "nothing is"
    return (sums[-1].words.strip(), said) if is_off else None


def _is_rest(sentence: str, one: Figure) -> bool:
    before = _BEFORE.search(sentence, max(0, one.start - _LOOK_BACK), one.start)
    return bool(before or _BEHIND.match(sentence, one.end))


def _is_pot(sentence: str, whole: Figure) -> bool:
    """Whether a sum is called a budget, a fund or their like."""
    return _POT.search(sentence, max(0, whole.start - _LOOK_BACK), whole.start) is not None


def _of_the_title(title: str, sentence: str) -> tuple[str, str] | None:
    """What is said to be left to do of what the title counts, and what is, where all else in the sentence was done."""
    text = in_digits(sentence)
    left, wholes = _TO_DO.search(text), list(_TITLE.finditer(in_digits(title)))
    if not left or len(wholes) != 1 or wholes[0]["noun"].split()[-1] not in text:
        return None
    done = [one for one in figures(text) if one.start != left.start("left")]
    whole = value(wholes[0]["number"])
    if not done or not _are_counts(text, done) or any(one.value >= whole for one in done):
        return None
    rest = whole - sum((one.value for one in done), Decimal(0))
    return (left["left"], f"it is {rest}" if rest > 0 else "nothing is") if rest != value(left["left"]) else None


def _of_the_count_before(one: Said, sentence: str) -> tuple[str, str] | None:
    """The same, where the sentence before counts what is done: "12 are in. That leaves 9 to dig before we have 20"."""
    text = in_digits(sentence)
    left, whole = _TO_DO.search(text), _IN_ALL.search(text)
    parts = one.sentences()
    at = parts.index(sentence)
    before = _OF_THEM.sub("", in_digits(parts[at - 1])) if at else ""
    found = figures(before)
    if not left or not whole or not _POINTS_BACK.match(text) or len(found) != 1 or _LOOSE.search(before):
        return None
    rest = value(whole["whole"]) - found[0].value
    is_off = _are_counts(before, found) and 0 < rest != value(left["left"])
    return (left["left"], f"it is {rest}") if is_off else None


def _are_counts(text: str, some: Sequence[Figure]) -> bool:
    """Whether figures are neither shares, sums nor times."""
    units = (text[one.end :].split(maxsplit=1)[:1] for one in some)
    return not any(one.is_share or one.is_money for one in some) and not any(
        unit and unit[0] in TIMES for unit in units
    )
