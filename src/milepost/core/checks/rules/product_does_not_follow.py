"""So many at so much each do not make the sum that is given.

Why: The number, the price or the sum is wrong, and the auditor will find which.

Example:
    Action: 1.1 Furnish first homes
    Now: 90 families had a grant of £250 each, which came to £25,000.
Better:
    Action: 1.1 Furnish first homes
    Now: 90 families had a grant of £250 each, which came to £22,500.
"""

import re
from collections.abc import Collection, Iterator, Sequence
from datetime import date
from decimal import Decimal
from itertools import combinations
from math import prod

from milepost.core.checks.facts.figures.products import products
from milepost.core.checks.figures import Figure, figures, reckoned, timeless
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gathered import gathered
from milepost.core.checks.looking import name
from milepost.core.checks.rough import ROUGH
from milepost.core.checks.slips import is_slip
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan
from milepost.core.words.anycase import AnyCase

FAMILY = Family.MEASURES
CERTAINTY = Certainty.CERTAIN
OTHERWISE = Certainty.LIKELY
SEVERITY = Severity.MEDIUM
RECKONS = True
_EACH = re.compile(
    r"(?: [a-z-]+){0,3},? (?:each|apiece)\b|"
    r"(?: (?!had|have|has|with|for|in|of|and|to|gave|got)[a-z-]+)? (?:a|an|per|for each|for every) (?:head|home|"
    r"house|household|family|place|person|child|pupil|school|"
    r"bed|visit|session|hour|day|week|grant|kit|unit|tree|bike|tablet|laptop|learner|carer|volunteer|room|flat|"
    r"worker|course|class|group|club|team|site|property|tenancy|case|ticket|meal|parcel|voucher)\b",
    re.IGNORECASE,
)
_EACH_BEFORE = AnyCase(
    r"\b(?:each|every one)(?: of (?:them|these|the (?:\d+ )?[a-z]+))?(?: [a-z]+)? "
    r"(?:costs?|got|had|has|holds?|held|gave|gives|takes?|took|seats?|received|was given|were given) $|"
    r"\b(?:grants|payments|awards|vouchers|bursaries|loans|fines|prizes|gifts|sessions|"
    r"courses|boxes|packs|batches) of $"
)
_RESULT = re.compile(
    r"\b(?:(?:which|that|it|and) (?:came|comes|come|amounts|amounted|adds up|makes|made) (?:up )?(?:to )?|coming to |"
    r"making |amounting to |totalling |a total of |at a (?:total )?cost of |cost(?:ing)? (?:us |the council )?|"
    r"paid (?:out )?|spent |for )(?:a total of )?$",
    re.IGNORECASE,
)
_IN_ALL = re.compile(r"(?: [a-z-]+){0,2},? (?:in all|altogether|in total|all told)\b", re.IGNORECASE)
_LOOSE = re.compile(
    rf"\b(?:{ROUGH}|up to|average|between|under|as well as|"
    r"plus|including|fees?|vat|deposit|rounded|a further|discount)\b",
    re.IGNORECASE,
)
_FOR_SOME_TIME = re.compile(r"\bfor $", re.IGNORECASE)  # a sum is paid for something; "came for ten weeks" is no result
_LOOK_BACK = 40  # characters
_ALLOWED = Decimal("0.01")  # of the sum: £6,500 a home may be rounded
_MOST = 6


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every sentence with a figure for each, a result, and no other figures in it that lead from one to the other."""
    known: set[tuple[int, Decimal]] = set()
    for one, sentence in reckoned(plan, 3, holding="each apiece a an per every of"):
        found = figures(sentence)
        wrong = _wrong(sentence, found) if len(found) <= _MOST else None
        if wrong and (not _LOOSE.search(sentence) or _is_mistyped(*wrong)):
            number, each, result = wrong
            known.add((id(one), result.value))
            sign = "£" if result.is_money else ""
            yield one.fault(
                f"{name(one.action)} says {result.words}, and {number.words} at {each.words} each make "
                f"{sign}{number.value * each.value:,}.",
                "Put right the figure that is wrong.",
                sentence,
                disputed=result.words,
            )
    yield from _told_otherwise(plan, known)


def _told_otherwise(plan: Plan, known: Collection[tuple[int, Decimal]]) -> Iterator[Fault]:
    """The same in any words, there or with the sentence before."""
    for one, each in products(gathered(plan)):
        if (id(one), each.result.figure.value) not in known:
            sign = "£" if each.result.figure.is_money else ""
            yield one.fault(
                f"{name(one.action)} says {each.result.figure.words}, and {each.number} at {each.rate} each make "
                f"{sign}{each.right.normalize():,f}.",
                "Put right the figure that is wrong.",
                each.words,
                is_sure=each.is_sure,
                disputed=each.result.figure.words,
            )


def _is_mistyped(number: Figure, each: Figure, result: Figure) -> bool:
    """Whether the sum holds the same figures as the product, in another order."""
    return is_slip(number.value * each.value, result.value)


def _wrong(sentence: str, found: Sequence[Figure]) -> tuple[Figure, Figure, Figure] | None:
    text = timeless(sentence)
    each = next((one for one in found if not one.is_share and _is_each(text, one)), None)
    if each is None:
        return None
    results = [one for one in found if one is not each and one.is_money == each.is_money and _is_result(text, one)]
    if len(results) != 1:
        return None
    result = results[0]
    if not result.is_money and _FOR_SOME_TIME.search(text, max(0, result.start - _LOOK_BACK), result.start):
        return None
    numbers = [one for one in found if one is not each and one is not result and not one.is_share and not one.is_money]
    numbers = [one for one in numbers if not text.startswith("-", one.end)]  # "a 12-week course"
    if not numbers or _follows(numbers, each.value, result.value):
        return None
    return numbers[-1], each, result


def _is_each(text: str, one: Figure) -> bool:
    before = _EACH_BEFORE.search(text, max(0, one.start - _LOOK_BACK), one.start)
    return bool(before or _EACH.match(text, one.end))


def _is_result(text: str, one: Figure) -> bool:
    return bool(_RESULT.search(text, max(0, one.start - _LOOK_BACK), one.start) or _IN_ALL.match(text, one.end))


def _follows(numbers: Sequence[Figure], each: Decimal, result: Decimal) -> bool:
    some = (prod(one.value for one in chosen) for many in (1, 2) for chosen in combinations(numbers, many))
    return any(abs(number * each - result) <= _ALLOWED * result for number in some)
