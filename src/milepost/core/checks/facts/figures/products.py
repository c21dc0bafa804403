"""So many at so much each, with what they are said to come to: 12 sets at £350, 9 groups of 12, 5,200 hours by 96."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import combinations, pairwise
from typing import NamedTuple

from milepost.core.checks.facts.figures.counts import Count, counts, one_of
from milepost.core.checks.figures import Figure, numbered, timeless
from milepost.core.checks.gathered import Gathered, Said
from milepost.core.checks.looking import WRITTEN
from milepost.core.checks.rough import IN_ALL, ROUGH
from milepost.core.checks.slips import is_slip
from milepost.core.words.anycase import AnyCase

_HOLDING = "each apiece per every average averages averaging unit x mean"
_MAY_HOLD = "a an of"
_NO_UNIT = (
    r"(?!(?:had|have|has|having|with|of|and|or|to|gave|got|in|for|on|at|by|were|are|was|is|be|as|than|from|but|so|"
    r"which|who|that|a|an|per|every|each|more|fewer|less)\b)"
)
_UNIT = rf"(?P<unit>(?: {_NO_UNIT}[a-z-]+){{0,3}}?)"
_EACH = re.compile(
    rf"{_UNIT},? (?:each|apiece)\b(?! (?:other|side|way|end|time|of)\b)(?: (?P<of>[a-z-]+))?", re.IGNORECASE
)
_PER = re.compile(
    rf"{_UNIT},? (?P<per>per|(?:for|to|in|at|on|by|from|with|over) (?:each|every)|every|an?)"
    rf"(?P<of>(?: {_NO_UNIT}[a-z-]+){{1,3}})\b",
    re.IGNORECASE,
)
_EACH_BEFORE = re.compile(
    r"\b(?:each|every)(?: one)?(?: of (?:them|these|the (?:\d+ )?[a-z]+))?(?: (?P<of>[a-z-]+))?,? (?:is|was|are|were|"
    r"costs?|costing|has|had|having|holds?|holding|held|gets?|got|takes?|took|lasts?|lasted|lasting|seats?|gives?|gave|"
    r"receives?|received|pays?|paid|of|for|worth|with|serves?|served|reached|at|being)(?: (?:on average|an average of|"
    r"just|only|a grant of|places for|room for))? £?$",
    re.IGNORECASE,
)
_RATE_BEFORE = AnyCase(
    r"\b(?P<what>[a-z]+) (?:per|for each|for every|by each|an?) (?P<of>[a-z-]+)(?:,? (?:is|was|of|at|being|came to|"
    r"comes to|stands at|averaged|averages)(?: now)?|:)? £?$|"
    r"\bunit (?:cost|price)s?(?:,? (?:is|was|of|at|being)|:)? £?$"
)
_ONE_EACH = AnyCase(
    r"\bone (?P<unit>[a-z]+) (?:(?:at|for|in|to|on|per|by) each|apiece|each)\b"
    r"(?! (?:year|week|month|day|term|quarter))"
)
_RESULT = AnyCase(
    r"(?:\b(?:so|which (?:is|was|were|makes?|made|gives?|gave|means)|that (?:is|was|makes|made|gives)|and so|"
    r"mak(?:es?|ing)|giving|(?:brought|brings|bringing) in|raised|raising|saved|saving|"
    r"amount(?:s|ed|ing) (?:up )?to|c[oa]m(?:es?|ing) (?:up )?to|add(?:s|ed|ing)? up to|total(?:s|l?ed|ling|"
    r")(?: of| is| was| cost|:)?|hence|"
    r"or|i\.?e\.?|equal to|equals|works? out (?:at|as)|worked out (?:at|as)|in all|altogether|costing|costs?|worth|"
    r"will cost|therefore)|=|→|\(|[–—:] ?)(?: [a-z]+){0,2}?,? ?"
    rf"(?:(?:just|only|now|a|an|the|{ROUGH}|total|average|cost|sum|all|up|of|us|at) )*£?$"
)
_UP_TO = re.compile(r"\b(?:add|adds|added|adding|comes?|came|coming|amount\w*) up to\b", re.IGNORECASE)
_SPENT = re.compile(
    r" (?:in all )?(?:was|were|has been|is|went|has gone)? ?(?:spent|paid|used|needed|paid out|went|gone) "
    r"(?:on|for|towards)\b"
)
_IN_ALL = re.compile(rf"(?: [a-z-]+){{0,2}},? (?:{IN_ALL})\b(?! (?:\d|the))", re.IGNORECASE)
_OTHER = re.compile(
    r"\b(?:up to|between|as well as|plus|including|excluding|fees?|vat|deposit|a further|discount|additional|also|"
    r"minimum|maximum|min|max|until|first \d|last \d|target|instead|rather|some|most|the rest|others?|before|"
    r"at most|no more|other than|last year|previous\w*|originally|half|some of|of (?:which|whom|these|them))\b",
    re.IGNORECASE,
)
_ABOUT = re.compile(
    rf"\b(?:{ROUGH}|average\w*|averaging|some|rounded|or so|mean|works? out|worked out)\b", re.IGNORECASE
)
_AVERAGE_BEFORE = re.compile(
    r"\b(?:an average (?:[a-z]+ )?of|averag(?:ing|es|ed)|the average (?:[a-z]+ )?(?:being|is|was)|average:?|"
    r"a mean of) £?$",
    re.IGNORECASE,
)
_TIMES_BEFORE = AnyCase(
    r"\b(?:groups|courses|classes|cohorts|sets|blocks|teams|rounds|batches|boxes|packs|cycles|intakes|waves|crews|panels|"
    r"series|programmes|tranches|instalments|rows|streets|pairs) of £?$|\d(?: [a-z-]+)?? [a-z-]+s of £?$|\d(?: "
    r"[a-z]+){0,2} ?[x×] ?£?$"
)
_SIGN = AnyCase(r"\d[ a-z-]{0,30} an? [a-z]|(?<=\d) ?[x×] ?(?=£?\d)|[a-z]s of (?:£?\d|[a-z]+ [a-z])")
_FIGURE = r"(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty)\b)"
_TOLD = AnyCase(
    rf"{_FIGURE}[^.;]{{0,40}}\b(?:each|apiece|per|every)\b|\b(?:averag\w+|mean|each|per|every|unit)\b[^;]{{0,40}}?"
    rf"{_FIGURE}|\d ?x ?£?\d|[a-z] x {_FIGURE}|^[^.;]{{0,80}}\d x "
)
_MEASURE = re.compile(r" ?(t|kg|kw|kwh|mwh|km|l|hrs?|mins?|litres?|tonnes?|miles?)\b", re.IGNORECASE)
_MAY_RATE = re.compile(r" (?:per|each|every|an?) [a-z-]+|unit ")
_HEADS = frozenset({"head", "person", "one", "unit", "item", "capita", "participant"})
_PERIODS = frozenset(
    {"minute", "hour", "day", "week", "month", "term", "quarter", "year", "night", "evening", "session"}
)
_JOINED = re.compile(r"(?: [a-z’'-]+){0,3}(?:,| and|, and|;) (?:the |another |a further )?$", re.IGNORECASE)
_LOOK_BACK = 48  # characters
_ALLOWED, _ALLOWED_ROUGH = Decimal("0.01"), Decimal("0.08")  # of the result
_NOUGHT = Decimal("0.01")
_FAR = 5  # times the right result; what is further off was hardly meant to be one
_FEWEST = 2  # numbers; "one each" is the third of some
_MOST = 7  # figures of a statement; one with more is a table


class Rate(NamedTuple):
    """So much for each of something, of which the words are empty where it only says "each"."""

    figure: Figure
    unit: str
    of: frozenset[str]
    is_average: bool


class Product(NamedTuple):
    """A number at a rate with another result than theirs, in the words of a statement or two."""

    words: str
    number: str
    rate: str
    result: Count
    right: Decimal
    is_sure: bool


def products(plan: Gathered) -> Iterator[tuple[Said, Product]]:
    """The first rate of each sentence, read alone or with the one before, that does not lead to its result."""
    numbers = plan.once(numbered)
    told = set(plan.places(WRITTEN, _HOLDING))
    for place in sorted(told.union(plan.places(WRITTEN, _MAY_HOLD)).intersection(numbers)):
        one, part = plan.told_at[place]
        is_told = place in told
        sign = _TOLD if is_told else _SIGN
        if numbers[place] < _FEWEST + (not is_told) or not sign.search(part.text):
            continue
        found = _in(part.text, 0)
        before = plan.told_at[place - 1] if place and not found and is_told else None
        if before and before[0] is one and numbers.get(place - 1, 0) and numbers[place] <= 2 * _FEWEST:
            found = _in(f"{before[1].text} {part.text}", len(before[1].text) + 1)
        if found:
            yield one, found


def _in(text: str, start: int) -> Product | None:
    """The first rate behind a place of a text that leads from no number to its result."""
    every = [one for one in counts(text) if not one.figure.is_share]
    if len(every) > _MOST:
        return None
    plain = timeless(text)
    rates = [rate for one in every if one.figure.start >= start and (rate := _rate(plain, one))]
    found = (_off(text, plain, every, rate, is_near=not start) for rate in (*rates, *_ones(plain, start)))
    return next(filter(None, found), None)


def _ones(plain: str, start: int) -> Iterator[Rate]:
    """One for each: "one street at each"."""
    for hit in _ONE_EACH.finditer(plain, start):
        figure = Figure(Decimal(1), hit.start(), hit.start() + 3, "one")
        yield Rate(figure, one_of(hit["unit"]), frozenset(), is_average=False)


def _rate(plain: str, one: Count) -> Rate | None:
    """What a number is for each of, if it is for each of something."""
    figure = one.figure
    before = plain[max(0, figure.start - _LOOK_BACK) : figure.start]
    lead = _lead(before)
    behind = None if lead else _EACH.match(plain, figure.end) or _PER.match(plain, figure.end)
    hit = lead or behind or _AVERAGE_BEFORE.search(before) or _TIMES_BEFORE.search(before)
    if hit is None:
        return None
    said = hit.groupdict()
    of = frozenset(map(one_of, (said.get("of") or "").split()))
    if behind and behind.re is _EACH:
        of &= _PERIODS  # "12 families each took part"
    is_average = _ABOUT.search(f"{before}{plain[figure.end : hit.end() if behind else figure.end]}") is not None
    return Rate(figure, _unit(plain, one), of, is_average)


def _lead(before: str) -> re.Match[str] | None:
    low = before.casefold()
    each = _EACH_BEFORE.search(before) if "each" in low or "every" in low else None
    return each or (_RATE_BEFORE.search(before) if _MAY_RATE.search(low) else None)


def _unit(plain: str, one: Count) -> str:
    """What a number is of: money, a noun, or a sign like "t" that follows it."""
    if one.figure.is_money:
        return "£"
    hit = _MEASURE.match(plain, one.figure.end)
    return one.noun or (one_of(hit[1]) if hit else "")


def _off(text: str, plain: str, every: Sequence[Count], rate: Rate, *, is_near: bool) -> Product | None:
    others = [one for one in every if one.figure.start != rate.figure.start]
    numbers = _numbers(plain, others, rate)
    results = [one for one in others if one not in numbers and _is_result(plain, one, rate)]
    is_bare_average = rate.is_average and not rate.unit
    if not numbers or len(results) != 1 or (is_bare_average and len(others) > len(numbers) + 1):
        return None
    result, rough = results[0], rate.is_average or _ABOUT.search(text) is not None
    if _follows(plain, numbers, others, rate, result, rough=rough):
        return None
    near = min(numbers, key=lambda one: abs(one.figure.start - rate.figure.start))
    total = _sum(plain, numbers) if len(numbers) > 1 else Decimal(0)
    number = total or near.figure.value
    right = number * rate.figure.value
    is_typed = any(_is_slip(one.figure.value * rate.figure.value, result.figure.value) for one in numbers)
    is_other = _OTHER.search(_UP_TO.sub(" ", text)) is not None
    is_far = max(right, result.figure.value) > _FAR * min(right, result.figure.value)
    if not is_typed and (is_other or is_far):
        return None
    words = near.figure.words if not total else f"{total:,f}"
    is_plain = is_near and not is_other and (len(numbers) == 1 or bool(total))
    is_sure = is_typed or (is_plain and (result.figure.start > rate.figure.end or bool(rate.of) or rate.unit == "£"))
    return Product(text, words, rate.figure.words, result, right, is_sure)


def _numbers(plain: str, others: Sequence[Count], rate: Rate) -> Sequence[Count]:
    """The counts of what a rate is for each of; where it only says "each", the nearest before it, or behind it."""
    things = [one for one in others if not one.figure.is_money]
    if rate.of:
        called = [one for one in things if _is_called(plain, one, rate.of)]
        named = called or [one for one in things if one.noun in rate.of]
        return named or ([one for one in things if one.noun] if rate.of & _HEADS else [])
    things = [one for one in things if not (one.noun and one.noun == rate.unit) and not one.is_time]
    before = [one for one in things if one.figure.end <= rate.figure.start]
    if not before:
        behind = [one for one in things if one.figure.start > rate.figure.end and one.noun]
        return behind[:1] if rate.unit else []
    run = [before[-1]]
    for earlier, later in pairwise(reversed(before)):
        gap = plain[later.figure.end : earlier.figure.start]
        if not (_JOINED.fullmatch(gap) and later.noun == earlier.noun):
            break
        run.insert(0, later)
    return run


def _is_called(plain: str, one: Count, of: frozenset[str]) -> bool:
    """Whether a bare number is of those that a rate names: "140 trained, 96 active" and "for every active champion"."""
    word = plain[one.figure.end :].split(maxsplit=1)[:1]
    return not one.noun and bool(word) and len(of) > 1 and one_of(word[0].strip(".,;:")) in of


def _is_result(plain: str, one: Count, rate: Rate) -> bool:
    """Whether a number is what so many come to: of the unit of the rate, or told to be the result."""
    is_behind = one.figure.start > rate.figure.end
    is_told = bool(_RESULT.search(plain, max(0, one.figure.start - _LOOK_BACK), one.figure.start))
    is_told = (is_told and is_behind) or _IN_ALL.match(plain, one.figure.end) is not None
    is_told = is_told or (not is_behind and _SPENT.match(plain, one.figure.end) is not None)
    if rate.unit == "£" or one.figure.is_money:
        return rate.unit == "£" and one.figure.is_money and (is_told or not is_behind)
    if rate.is_average and not rate.unit:
        return not is_behind and bool(one.noun) and not one.is_time
    is_like = bool(rate.unit) and _unit(plain, one) == rate.unit
    return (is_like and not is_behind) or (is_told and (is_like or not (rate.of & _PERIODS or one.is_time)))


def _follows(
    plain: str, numbers: Sequence[Count], others: Sequence[Count], rate: Rate, result: Count, *, rough: bool
) -> bool:
    """Whether a number, their sum or two of them at the rate make the result."""
    values = [one.figure.value for one in others if one is not result and not one.figure.is_money]
    some = [*values, *(a * b for a, b in combinations(values, 2)), *(a + b for a, b in combinations(values, 2))]
    some += [sum(values, Decimal(0)), *(abs(a - b) for a, b in combinations(values, 2))]
    wanted, each = result.figure.value, rate.figure.value
    allowed = (_ALLOWED_ROUGH if rough else _ALLOWED) * wanted
    rounded = Decimal(1).scaleb(int(each.as_tuple().exponent)) / 2 if rate.is_average else Decimal(0)
    return any(abs(one * each - wanted) <= max(allowed, one * rounded) for one in some)


def _is_slip(made: Decimal, said: Decimal) -> bool:
    """Whether a result is another one mistyped, or with a nought too many after rounding: 540 for 54.2."""
    return is_slip(made, said) or any(
        abs(one / times - other) <= _NOUGHT * other
        for one, other in ((made, said), (said, made))
        for times in (10, 100, 1000)
    )


def _sum(plain: str, numbers: Sequence[Count]) -> Decimal:
    """What several numbers come to that one list joins, or nothing."""
    gaps = (plain[one.figure.end : other.figure.start] for one, other in pairwise(numbers))
    is_list = all(_JOINED.fullmatch(gap) for gap in gaps)
    return sum((one.figure.value for one in numbers), Decimal(0)) if is_list else Decimal(0)
