"""Totals, and what there is after some came and some went, beside the numbers that neighbouring sentences give."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import chain, combinations, pairwise
from math import prod

from milepost.core.checks.figures import timeless
from milepost.core.checks.gates import Gated
from milepost.core.checks.reckoning.accounts import Account, Line
from milepost.core.checks.reckoning.numbers import Number
from milepost.core.checks.reckoning.wrong import Wrong, joined
from milepost.core.checks.rough import IN_ALL
from milepost.core.words.anycase import AnyCase

_TOTAL_BEFORE = re.compile(
    r"(?:\b(?:total(?:s|led|ling)?|sum)(?: (?!per\b)[a-z’'-]+){0,3}?:? ?(?:(?:of|is|was|reached|came to|to|are|were|"
    r"just|now|then|of some) )*|"
    rf"\b(?:{IN_ALL}),? (?:(?:that|this|it|which) )?(?:(?:is|was|we|they|it|thus|so|had|have|has|[a-z]+ed|made|makes|"
    r"gave|saw|went|came to) )*|\b(?:which|that|this|and so|it all|they|all of it) (?:makes?|made|comes to|came to|"
    r"adds up "
    r"to|added up to|gives?|gave) |\bmaking |\badding up to |\bbringing (?:us|it|the total) to )(?:a total of )?£?$",
    re.IGNORECASE,
)
_TOTAL_BEHIND = re.compile(
    rf"(?: (?!(?:and|but|of|to|in|for)\b)[a-z’'-]+){{0,4}}?,? (?:{IN_ALL})\b(?! (?:\d|the|of)|,? £?\d)", re.IGNORECASE
)
_SUM_BEFORE = re.compile(
    r"\b(?:income|takings|receipts|turnover|spending|expenditure|costs?|bill)(?: [a-z]+)? (?:of|is|was|came to|"
    r"comes to|being) "
    r"£?$",
    re.IGNORECASE,
)
_JOINT = Gated(
    "between together combined altogether all",
    AnyCase(r"\b(?:between them|together|combined|altogether|in all|all told)\b"),
)
_LOOSE = AnyCase(
    r"\b(?:including|includes|among|such as|both|some of|of (?:whom|which|them|these|those)|half|third|remaining|"
    r"target|compared|"
    r"against|than|up to|at least|per|each|every|average|between \d|ranging|mainly|mostly|whom|twice|double|times|"
    r"from \d+ to)\b|%"
)
_IN_PLACES = re.compile(
    r"(?: [a-z’'-]+){1,4} (?:in|at|on|across|along|over|for|by|below|above|near|around|with|of|to|from)"
    r"(?: (?:the|our|all|its|their|these|those))? ",
    re.IGNORECASE,
)  # "two clinics in the six villages"
_TOGETHER_WITH = re.compile(
    r"(?:(?:together|combined|along|taken together) with|with|added to|adding|plus|if we add|on top of) "
    r"(?:(?:the|our|last year[’']s|those|another) )*£?(?:\d|[a-z-]+ )",
    re.IGNORECASE,
)  # "With the 5.9 km of earlier years this makes 12.3"
_THAT_IS = re.compile(
    r"\b(?:this|that|it|which|we)(?: now)? (?:is|are|have|makes?|comes to|gives?|brings (?:it|us|the total) to) £?$",
    re.IGNORECASE,
)
_HEAD = re.compile(r"[^:;.\d£]*\b(?:average|each|every|per)\b[^:;.\d£]*: ", re.IGNORECASE)  # of all that it lists
_BRACKET = re.compile(r"\([^()]{5,160}\)")
_SOME = re.compile(r"\b(?:target|last year|was|were|up|down|more|fewer|also|plus|from)\b|·", re.IGNORECASE)
_CUT = re.compile(r"[,;:.–—]")
_NEXT = 5  # words
_FEWEST, _MOST, _TRIED = 2, 8, 10
_ADDED = frozenset({"", "£", "length", "weight"})  # scales of which sums are told
_VERB = re.compile(r"\b(?:is|are|was|were|has|have|had|will|to)\b")
_MEASURED = frozenset({"length", "weight"})
_LEAST, _GREATEST = Decimal("0.6"), Decimal("1.6")
_NEAR = Decimal("0.15")
_LOOK_BACK = 90  # characters


def wrong_totals(account: Account, line: Line) -> Iterator[Wrong]:
    """Numbers told as a total of the others around them, which come to another."""
    plain = timeless(line.text)
    head = _HEAD.match(plain)
    if _LOOSE.search(plain, head.end() if head else 0):
        return
    total = next((one for one in line.numbers if _is_total(plain, one)), None)
    if total is None or total.is_about or total.scale not in _ADDED:
        return
    lines, parts = _parts(account, line, total, head.end() if head else 0)
    is_near = _SUM_BEFORE.search(plain[max(0, total.start - _LOOK_BACK) : total.start]) is not None
    made = sum((one.value for one in parts), Decimal(0))
    is_list = _FEWEST <= len(parts) <= _MOST and _LEAST * total.value < made < _GREATEST * total.value
    is_rounded = head is not None and 2 * abs(made - total.value) <= len(parts) * total.unit
    if is_list and not is_rounded and not _is_made(account, total):
        if is_near and abs(made - total.value) > _NEAR * total.value:
            return
        sign = "£" if total.scale == "£" else ""
        given = f"{' and '.join(one.words for one in parts)} come to {sign}{(made / total.unit).normalize():,f}"
        yield Wrong(line, total.words, given, joined(*lines, line), is_sure=head is None)


def wrong_brackets(account: Account, line: Line) -> Iterator[Wrong]:
    """Numbers whose parts, in brackets behind them, come to nearly as many: "187 people (164 women and 21 men)"."""
    plain = timeless(line.text)
    for hit in _BRACKET.finditer(plain) if "(" in plain else ():
        parts = [one for one in line.numbers if hit.start() < one.start < hit.end()]
        whole = next((one for one in reversed(line.numbers) if one.end <= hit.start()), None)
        made = sum((one.value for one in parts), Decimal(0))
        if whole is None or len(parts) < _FEWEST or _LOOSE.search(hit.group()) or _SOME.search(hit.group()):
            continue
        is_list = all(one.scale == whole.scale == "" and not (one.is_about or one.is_of) for one in (whole, *parts))
        is_next = (
            plain.count(" ", whole.end, hit.start()) <= _NEXT
            and whole.noun
            and not _CUT.search(plain, whole.end, hit.start())
        )
        if is_list and is_next and made != whole.value and abs(made - whole.value) <= _NEAR * whole.value:
            given = f"{' and '.join(one.words for one in parts)} come to {made.normalize():,f}"
            yield Wrong(line, whole.words, given, line.text, is_sure=False)


def wrong_mixed(account: Account, line: Line) -> Iterator[Wrong]:
    """A weight or length in one unit, its parts behind a colon in another: "1.4 tonnes: 600 kg here and 500 there"."""
    at = line.text.find(": ")
    if _VERB.search(line.text, max(at, 0)):
        return
    before = [one for one in line.numbers if one.end <= at and one.scale in _MEASURED]
    parts = [one for one in line.numbers if one.start > at] if before else []
    if (
        len(before) != 1
        or len(parts) < _FEWEST
        or " and " not in line.text[parts[-2].end :]
        or _LOOSE.search(line.text)
    ):
        return
    whole = before[0]
    are_parts = all(one.scale == whole.scale and one.unit < whole.unit and not one.is_about for one in parts)
    made = sum((one.value for one in parts), Decimal(0))
    step = whole.unit.scaleb(int((whole.value / whole.unit).normalize().as_tuple().exponent))
    if are_parts and not whole.is_about and abs(made - whole.value) > step:
        given = f"{' and '.join(one.words for one in parts)} come to {(made / parts[0].unit).normalize():,f}"
        yield Wrong(line, whole.words, given, line.text, is_sure=True)


def _is_total(plain: str, one: Number) -> bool:
    before = plain[max(0, one.start - _LOOK_BACK) : one.start]
    return bool(
        _TOTAL_BEFORE.search(before)
        or (one.scale and _SUM_BEFORE.search(before))
        or _TOTAL_BEHIND.match(plain, one.end)
        or (_TOGETHER_WITH.match(plain) and _THAT_IS.search(before))
    )


def may_be_joint(text: str) -> bool:
    """Whether words say of anything that it is of several together."""
    return _JOINT.search(text) is not None and not _LOOSE.search(text)


def is_joint(text: str, one: Number) -> bool:
    """Whether words say that a number is of several together, wherever these are told."""
    return one.scale in ("", "£") and not one.is_about and may_be_joint(text)


def _parts(account: Account, line: Line, total: Number, start: int) -> tuple[Sequence[Line], Sequence[Number]]:
    """What a total is of: all other numbers of its sentence, or where it has none those of the sentence before."""
    here = [one for one in line.numbers if one is not total]
    lines = [line] if here else account.before(line)
    parts = here or [one for each in lines for one in each.numbers]
    if len(here) == 1 and _TOGETHER_WITH.match(line.text):
        last = [(each, one) for each in account.before(line) for one in each.numbers if one.is_like(here[0])][-1:]
        lines, parts = ([last[0][0]], [last[0][1], here[0]._replace(is_of=False)]) if last else (lines, parts)
    are_like = all(
        one.is_like(total) and not (one.is_about or one.is_aim or (one.is_of and not one.scale)) for one in parts
    )
    are_like = are_like and not any(_IN_PLACES.fullmatch(line.text, *gap) for gap in _gaps(here))
    are_plain = are_like and not any(_LOOSE.search(each.text, start if each is line else 0) for each in lines)
    return (lines, parts) if are_plain and not any(one.value >= total.value for one in parts) else ([], [])


def _gaps(some: Sequence[Number]) -> Iterator[tuple[int, int]]:
    """Where the words stand between one number of a sentence and the next."""
    return ((one.end, other.start) for one, other in pairwise(some))


def _is_made(account: Account, total: Number) -> bool:
    """Whether other numbers of the action come to the total, one is as many, or two or three multiplied make it."""
    some = [
        one.value
        for one in account.pool
        if (one is not total and one.scale == total.scale) or one.scale in ("days", "other time")
    ]
    every = {one.value for one in account.pool if one is not total}
    if total.value in every or len(some) > _TRIED:
        return True
    sums = (sum(each) for many in range(_FEWEST, len(some) + 1) for each in combinations(some, many))
    others = [one for one in every if one != total.value]
    products = (prod(each) for many in (2, 3) for each in combinations(others, many))
    return any(each == total.value for each in chain(sums, products))
