"""What so many at so much each are said to come to, or what is said to be the share of each, in any sentences."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import combinations
from math import prod

from milepost.core.checks.reckoning.accounts import Account, Line
from milepost.core.checks.reckoning.numbers import Number
from milepost.core.checks.reckoning.rates import PERIODS, Rate, may_tell, rates
from milepost.core.checks.reckoning.wrong import Wrong, joined
from milepost.core.checks.slips import is_slip
from milepost.core.words.anycase import AnyCase
from milepost.core.words.dates.names import MONTH_OR_SHORT, month_number

_ASIDE = AnyCase(
    r"\b(?:up to|target|aim|maximum|minimum|at least|at most|no more|last year|"
    r"previous\w*|before|used to|"
    r"plus|including|excluding|fees?|vat|deposit|discount|forecast|expected|first \d|last \d|half|"
    r"from \d+ to|"
    r"rising|rose|growing|other than)\b"
)
_UNREAL = re.compile(r"\b(?:would|could|should|if|instead)\b", re.IGNORECASE)
_BREAK = re.compile(r"[,;:()–—]\s|$")
_MONTHS = re.compile(
    rf"\b(?P<first>{MONTH_OR_SHORT})(?: \d{{4}})? (?:to|until|till|through to|and|[-–]) (?P<last>{MONTH_OR_SHORT})\b"
)
_WHOLE_YEAR = re.compile(r"\b(?:month|week|day|quarter)s? of the year\b|\b(?:all|throughout the|whole|a full) year\b")
_IN_YEAR = {"month": 12, "week": 52, "quarter": 4, "day": 365}
_USUAL = {
    "month": (12, 11, 6, 3, 9), "week": (52, 51, 50, 48, 26, 39, 38, 40, 13), "quarter": (4, 3, 2),
    "day": (365, 7, 5, 6, 30, 31),
    "year": (1, 2, 3), "term": (3, 6), "night": (7, 365, 5), "fortnight": (26,), "evening": (7, 5), "hour": (24,),
}  # fmt: skip
_ALLOWED, _EXACT = Decimal("0.011"), Decimal("0.002")
_FAR = 3
_MOST = 14
_DEEP = 3


def wrong_results(account: Account, line: Line) -> Iterator[Wrong]:
    """The rates of a sentence whose things and whose result are told, and which do not lead from one to the other."""
    is_plain = account.many <= _MOST and may_tell(line.text) and not (line.is_measure or _ASIDE.search(line.text))
    here = [rate for rate in rates(line) if not _UNREAL.search(_clause(rate))] if is_plain else []
    every = [rate for each in account.lines if may_tell(each.text) for rate in rates(each)] if here else []
    for rate in every:
        if rate not in here:
            continue
        yield from _of_one_time(account, rate, every)
        factors = _factors(account, rate, every)
        results = _results(account, rate, factors, every) if factors else []
        values = {one.value for one, _ in results}
        if len(values) == 1 and not (_leads_to(rate, factors, results[0][0]) or _is_made(account, rate, results[0][0])):
            yield _wrong(rate, factors, *results[0])


def _of_one_time(account: Account, rate: Rate, every: Sequence[Rate]) -> Iterator[Wrong]:
    """What is wrong where the result is for each week as well: "22 give three hours a week, 76 hours a week"."""
    for period in PERIODS if any(each.of and each.of[0] in PERIODS for each in every if each is not rate) else ():
        less = rate._replace(of=tuple(of for of in rate.of if of != period))
        factors = _factors(account, less, every, period) if less.of else ()
        for other in (
            each for each in every if factors and {*each.of} - {""} == {period} and _is_unit(each.number, rate)
        ):
            right = rate.number.value * prod(value for value, _, _ in factors)
            is_result = other.number.value > rate.number.value and _may_be(right, other.number.value)
            if is_result and not _is_made(account, less, other.number):
                yield _wrong(less, factors, other.number, other.line)


def _clause(rate: Rate) -> str:
    """The words around a rate, up to the next break."""
    text, start = rate.line.text, rate.number.start
    begin = max((hit.end() for hit in _BREAK.finditer(text, 0, start)), default=0)
    hit = _BREAK.search(text, rate.number.end)
    return text[begin : hit.start() if hit else len(text)]


def _factors(
    account: Account, rate: Rate, every: Sequence[Rate], without: str = ""
) -> Sequence[tuple[Decimal, Line, str]]:
    """How many there are of all things that a rate is for each of, with lines and words; none where one is not told."""
    found: list[tuple[Decimal, Line, str]] = []
    wanted = [*rate.of] or [""]
    while wanted and len(found) < _DEEP:
        of = wanted.pop(0)
        known = _counted(account, rate, of)
        if known is None:
            return []
        value, line, one = known
        found.append((value, line, one.words if one else f"{value} {of}s"))
        more = next((each for each in every if one is each.number), None)
        wanted += [name for name in more.of if name not in ("", without)] if more else []
    return found


def _counted(account: Account, rate: Rate, of: str) -> tuple[Decimal, Line, Number | None] | None:
    """How many of the things there are, as the only number of them says it near by or in the action."""
    if rate.counted_at >= 0:
        inside = [one for one in rate.line.numbers if one.start == rate.counted_at]
        if inside:
            return inside[0].value, rate.line, inside[0]
    lines = account.lines if of or "" in rate.of else _around(account, rate)
    some = [
        (one, line)
        for line in lines
        for one in line.numbers
        if one is not rate.number and not one.is_about and _is_of(one, of, rate)
    ]
    here: Sequence[tuple[Number, Line]] = [each for each in some if each[1] is rate.line]
    here = (here if of else _nearest(here, rate)) or some
    values = {one.value for one, _ in here}
    if len(values) == 1:
        one, line = here[0]
        return one.value / one.unit, line, one
    them = list(_of_them(rate)) if of and not some and rate.number.scale == "£" else []
    if len(them) == 1:
        return them[0].value, rate.line, them[0]
    implied = Decimal(0) if some else _implied(rate.line.text, of)
    return (implied, rate.line, None) if implied else None


def _of_them(rate: Rate) -> Iterator[Number]:
    """The numbers of a sentence that count what it has named before: "we used 45 of them"."""
    return (one for one in rate.line.numbers if rate.line.text.startswith((" of them", " of these"), one.end))


def _implied(text: str, of: str) -> Decimal:
    """How many months or weeks there are from one month to another, or in a year, or 0 where the words do not say."""
    months = _MONTHS.search(text)
    if of == "month" and months:
        return Decimal((month_number(months["last"]) - month_number(months["first"])) % 12 + 1)
    return (
        Decimal(_IN_YEAR[of])
        if of in _IN_YEAR and (months or _WHOLE_YEAR.search(text)) and _is_year(months)
        else Decimal(0)
    )


def _is_year(months: re.Match[str] | None) -> bool:
    return months is None or (month_number(months["last"]) - month_number(months["first"])) % 12 == 11


def _around(account: Account, rate: Rate) -> Sequence[Line]:
    """The lines that hold a number of the unit of an average, and those before them in the answer."""
    told = [
        line for line in account.lines if any(_is_unit(one, rate) and one is not rate.number for one in line.numbers)
    ]
    return [line for line in account.lines if any(line in account.near(each) for each in told)]


def _nearest(some: Sequence[tuple[Number, Line]], rate: Rate) -> Sequence[tuple[Number, Line]]:
    before = [each for each in some if each[0].end <= rate.number.start]
    return before[-1:] or some[:1]


def _is_of(one: Number, of: str, rate: Rate) -> bool:
    """Whether a number counts the things of a rate."""
    if of:
        return one.noun == of
    return one.is_thing and bool(one.noun) and one.noun != rate.number.noun


def _results(
    account: Account, rate: Rate, factors: Sequence[tuple[Decimal, Line, str]], every: Sequence[Rate]
) -> Sequence[tuple[Number, Line]]:
    """The numbers that may be what a rate comes to: of its unit, and not far from it or with a nought too many."""
    right = rate.number.value * prod(value for value, _, _ in factors)
    words = {word for _, _, word in factors}
    rated = [each.number for each in every]
    some = [(one, line) for line in account.lines for one in line.numbers
            if not any(one is each for each in rated) and one.words not in words and _is_unit(one, rate)]  # fmt: skip
    return [
        (one, line)
        for one, line in some
        if one.value and not (one.is_aim or _ASIDE.search(line.text)) and _may_be(right, one.value)
    ]


def _is_unit(one: Number, rate: Rate) -> bool:
    if one.scale != rate.number.scale:
        return False
    if not (rate.number.noun or one.scale) and (rate.is_average or rate.number.value % 1):
        return (
            bool(one.noun) and one in rate.line.numbers and one.end < rate.number.start
        )  # "9,600 images, or 240 a week"
    return bool(one.scale and one.scale != "other time") or (bool(one.noun) and one.noun == rate.number.noun)


def _may_be(right: Decimal, said: Decimal) -> bool:
    return 1 / Decimal(_FAR) <= said / right <= _FAR or is_slip(right.normalize(), said.normalize())


def _is_made(account: Account, rate: Rate, result: Number) -> bool:
    """Whether other numbers of the action, or the usual number of weeks or months, lead from the rate to the result."""
    plain = [
        one.value / one.unit
        for one in account.pool
        if one is not rate.number and one is not result and one.scale != "%"
    ]
    some: list[Decimal] = [prod(each, start=Decimal(1)) for many in (1, 2, 3) for each in combinations(plain, many)]
    some += [made for one, other in combinations(plain, 2) for made in (one + other, abs(one - other))]
    counted = {one.noun for one in account.pool}
    usual = [Decimal(each) for of in rate.of if of not in counted for each in _USUAL.get(of, ())]
    some += [each * one for each in usual for one in (Decimal(1), *plain)]
    return any(_fits(rate, each, result.value) for each in some if each)


def _leads_to(rate: Rate, factors: Sequence[tuple[Decimal, Line, str]], result: Number) -> bool:
    """Whether a rate and the things that it is for each of make the result, some of which no line may count."""
    return _fits(rate, prod((value for value, _, _ in factors), start=Decimal(1)), result.value)


def _fits(rate: Rate, number: Decimal, result: Decimal) -> bool:
    made = rate.number.value * number
    step = Decimal(1).scaleb(int(Decimal(rate.number.value / rate.number.unit).as_tuple().exponent)) * rate.number.unit
    is_rough = rate.is_average or rate.number.scale == "£"
    allowed = max((_ALLOWED if is_rough else _EXACT) * result, number * step if rate.is_average else Decimal(0))
    return abs(made - result) <= allowed


def _wrong(rate: Rate, factors: Sequence[tuple[Decimal, Line, str]], result: Number, line: Line) -> Wrong:
    number = prod(value for value, _, _ in factors)
    lines = {each.at for each in (line, rate.line, *(at for _, at, _ in factors))}
    sign = "£" if result.scale == "£" else ""
    times = " times ".join(words for _, _, words in factors)
    if rate.is_average:
        each = round(result.value / number / rate.number.unit, 2).normalize()
        given = f"{result.words} by {times} is {sign}{each:,f}"
        told, at = rate.number, rate.line
    else:
        made = (rate.number.value * number / result.unit).normalize()
        given = f"{times} at {rate.number.words} make {sign}{made:,f}"
        told, at = result, line
    is_near = max(lines) - min(lines) <= 1 and line.said is rate.line.said
    return Wrong(
        at, told.words, given, joined(*(each for _, each, _ in factors), rate.line, line), is_near, tuple(lines)
    )
