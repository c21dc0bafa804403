"""An average beside the numbers that it is of, each with its month or term: "12 in May, 15 in June, on average 17"."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from milepost.core.checks.figures import NUMBER_START, timeless
from milepost.core.checks.reckoning.accounts import Account, Line
from milepost.core.checks.reckoning.numbers import Number
from milepost.core.checks.reckoning.wrong import Wrong, joined
from milepost.core.words.anycase import AnyCase

_AVERAGE = AnyCase(
    r"\b(?:on average|an average of|averag(?:ing|es|ed)|(?:the|a|its|their) (?:average|mean)(?: (?:for|over|of|in) "
    rf"(?:the|all|these|those)(?: [a-z]+){{1,3}})?,? (?:is|was|of|being|comes to|came to|works out at)),? "
    rf"(?=£?{NUMBER_START})"
)
_WHEN = re.compile(
    r"[^;:.()·]{0,80}?(?:\b(?:in|for|during|by|at|to)(?: the)? )?(?:·+|(?:spring|summer|autumn|winter)\b)"
)
_OTHER = AnyCase(
    r"\b(?:targets?|aim|against|compared|last year|previous\w*|before|nation\w*|england|elsewhere|usual\w*|"
    r"year ago|would|should|will|the rest|other)\b"
)
_PER = re.compile(r"(?: (?!a\b|per\b|each\b|every\b)[a-z]+){0,2}(?: (?:a|per|each|every) (?P<of>[a-z]+))?(?=[,.;)]|$)")
_OF_LIST = frozenset({None, "month", "term", "quarter", "year", "week", "season", "time"})
_COMMA = re.compile(r",? and £?|, £?")
_THINGS = re.compile(r"(?: [a-z-]+){0,3},? (?:and )?(?:so )?(?:on average|an? average|averag)")
_FEWEST = 2


def wrong_means(account: Account, line: Line) -> Iterator[Wrong]:
    """An average that the numbers listed before it, month by month, do not have; shares may be of unlike many."""
    plain = timeless(line.text)
    hit = _AVERAGE.search(plain)
    mean = next((one for one in line.numbers if one.start - hit.end() in (0, 1)), None) if hit else None
    per = _PER.match(plain, mean.end) if mean else None
    if mean is None or per is None or per["of"] not in _OF_LIST or mean.is_about or _OTHER.search(line.text):
        return
    here = [one for one in line.numbers if one.end <= mean.start]
    for at, some in ((line, here), *((each, each.numbers) for each in account.before(line))):
        listed = _listed(timeless(at.text), [one for one in some if _is_like(one, mean)], mean if at is line else None)
        if not listed or (at is not line and _OTHER.search(at.text)):
            continue
        if not _may_be(mean, listed):
            made = sum((one.value for one in listed), Decimal(0)) / len(listed) / mean.unit
            given = f"the average of {', '.join(one.words for one in listed)} is {round(made, 1).normalize():,f}"
            yield Wrong(line, mean.words, given, joined(at, line), is_sure=True)
        return


def _is_like(one: Number, mean: Number) -> bool:
    return one.scale == mean.scale or (one.scale == "" and not one.noun) or (mean.scale == "" and not mean.noun)


def _listed(plain: str, some: Sequence[Number], mean: Number | None) -> Sequence[Number]:
    """The numbers if each is followed by a time of its own, before the next of them comes; else none."""
    if len(some) < _FEWEST:
        return ()
    if mean and _are_bare(plain, some, mean):
        return some
    ends = [*(one.start for one in some[1:]), mean.start if mean else len(plain)]
    are_timed = all(_WHEN.match(plain, one.end, end) for one, end in zip(some, ends, strict=True))
    is_one_scale = len({one.scale for one in some if one.scale}) <= 1
    are_near = all(plain.find(". ", one.end, two.start) < 0 for one, two in pairwise(some))
    return (
        some if are_timed and is_one_scale and are_near and not any(one.is_about or one.is_aim for one in some) else ()
    )


def _are_bare(plain: str, some: Sequence[Number], mean: Number) -> bool:
    """Whether only commas and an "and" part three numbers or more, and the average follows: "4, 5 and 9 bags"."""
    gaps = [plain[one.end : two.start] for one, two in pairwise(some)]
    are_exact = not any(one.is_about or one.is_aim for one in some)
    is_next = _THINGS.match(plain, some[-1].end, mean.start) is not None
    return are_exact and len(some) > _FEWEST and all(map(_COMMA.fullmatch, gaps)) and is_next


def _may_be(mean: Number, listed: Sequence[Number]) -> bool:
    """Whether it can be their average: rounded for what is counted, and of waits and shares any between them."""
    values = [one.value for one in listed]
    units = {one.unit for one in listed if one.scale}
    value = mean.value if mean.scale or not units else mean.value * max(units)
    if mean.scale not in ("", "£") or units - {Decimal(1)}:
        return min(values) <= value <= max(values)
    made = sum(values, Decimal(0)) / len(values)
    step = Decimal(1).scaleb(int(mean.value.normalize().as_tuple().exponent))
    return abs(made - value) <= max(min(step, Decimal(1)), abs(made) * Decimal("0.006"))
