"""How many or how much is said to be left, to be empty or still to do, beside the whole and what went from it."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import chain, combinations

from milepost.core.checks.facts.figures.balances import is_in_balance
from milepost.core.checks.figures import NUMBER_END, NUMBER_START, timeless
from milepost.core.checks.gates import Gated
from milepost.core.checks.gathered import words_in
from milepost.core.checks.reckoning.accounts import Account, Line
from milepost.core.checks.reckoning.numbers import Number, numbers
from milepost.core.checks.reckoning.wrong import Wrong, joined
from milepost.core.words.anycase import AnyCase

_LEFT = (
    r"\b(?:(?:the|our|its|those|these) (?:remaining|other|outstanding|last|final|rest of the)|leav(?:es|ing|"
    r"e)(?: (?:us|them|it))?"
    r"(?: (?:with|just|only|a balance of|a surplus of|some))*|balance(?: of| is| was| in hand)?:?|underspen[dt](?: of|"
    r" by)?|"
    r"surplus(?: of| is| was)?:?|shortfall(?: of| is| was)?:?|short (?:of|by)|carried (?:forward|over)[^.;£\d]{0,30}|"
    r"remainder(?: of| is| was|,)?:?|(?:left|remaining|outstanding|unspent|vacan(?:t|cies)|in hand|in reserve|"
    r"to go)[:,]?"
    r"(?: (?:is|are|was|were))?|still (?:need|needs|lack|lacks|to find)|a gap of|still (?:holds?|has|have|"
    r"keeps?))(?: the)? £?"
)
_BEFORE = re.compile(rf"{_LEFT}$", re.IGNORECASE)
_BEFORE_A_NUMBER = AnyCase(rf"{_LEFT} ?{NUMBER_START}")
_STILL = (
    r" (?:(?:(?:is|are|was|were|has been|have been|stay|"
    r"stays)(?: still)?|"
    r"still) left\b|left (?:over|to [a-z]+)\b|(?:(?:is|are|was|were|has been|have been|stay|stays) )?(?:still )?(?:"
    r"short(?! (?:of|term|notice))\b|remain(?:s|ing)?(?! (?:open|in|at|on|a|high|low|the)\b)|outstanding|"
    r"unspent|unallocated|uncommitted|to go\b|to do\b|to come\b|to spend|empty|vacant|unfilled|unlet|unsold|unused|"
    r"in reserve|"
    r"carried (?:forward|over)|underspen[dt]|(?:yet|still) to [a-z]+))\b"
)
_THEN_STILL = rf"(?: (?!(?:and|but|had|have|has|of|people)\b)[a-z’'-]+){{0,3}}?{_STILL}"
_BEHIND = re.compile(_THEN_STILL, re.IGNORECASE)
_BEHIND_A_NUMBER = Gated(
    "left short remain remains remaining outstanding unspent unallocated uncommitted go do come spend empty vacant "
    "unfilled unlet unsold unused reserve carried underspend underspent yet still",
    AnyCase(rf"{NUMBER_END}{_THEN_STILL}"),
)
_SUM_BEHIND = re.compile(r" (?:left|in hand|to spare|still(?=[.,;]|$))\b")
_EMPTY = frozenset(
    {"empty", "vacant", "unfilled", "unspent", "spare", "unlet", "unsold", "unused", "remaining", "outstanding"}
)
_VACANT = frozenset({"vacancy", "gap", "void"})
_LEAVING = re.compile(r"\b(?:leav(?:es|ing)|left|so|makes|making|gives|giving|with) [a-z ]{0,20}$", re.IGNORECASE)
_NAMED = frozenset(f"{word}{end}" for word in _EMPTY | _VACANT for end in ("", "s")) | {"vacancies"}
_ASIDE = AnyCase(
    r"\b(?:target|each|every|per|average|of (?:these|those|them|whom|which)|a further|another|planned|expected|"
    r"last year|"
    r"originally|phase|pilot|between|who left|have left|had left|has left)\b"
)
_MORE = re.compile(r"\b(?:an?|the|some) (?:further|additional|extra|second|third|other)(?: [a-z]+)? £?$", re.IGNORECASE)
_MOST, _FEW, _PAIR, _MANY = 9, 3, 2, 6
_BEYOND = Decimal("1.3")  # times the whole
_ALLOWED = Decimal("0.004")


def wrong_left(account: Account, line: Line) -> Iterator[Wrong]:
    """Numbers said to be left that are no whole less its parts, where an action has but one whole and one part."""
    if account.is_table:
        return
    plain = timeless(line.text)
    for one in line.numbers if _may_tell(line.text, plain) else ():
        if one.scale in ("", "£", "length", "weight") and not one.is_about and _is_left(plain, one):
            if _fills(line, one):
                continue
            is_part = any(other.is_of and other.start > one.end for other in line.numbers) or one.is_of
            found = None if is_part else _off(account, line, one)
            if found and not is_in_balance(line.said, line.text):
                yield found


def _fills(line: Line, one: Number) -> bool:
    """Whether a list behind a colon, of which the number is one, makes what stands before: "18: 11 good, 5 left …"."""
    at = line.text.rfind(":", 0, one.start)
    made = sum((each.value for each in line.numbers if each.start > at), Decimal(0))
    return at > 0 and any(each.value == made for each in line.numbers if each.end <= at)


def _may_tell(text: str, plain: str) -> bool:
    """Whether words may say of any number that so many are left, at a glance."""
    may_be = not _NAMED.isdisjoint(words_in(text)) or _BEHIND_A_NUMBER.search(plain) or _SUM_BEHIND.search(plain)
    return bool(may_be or _BEFORE_A_NUMBER.search(plain)) and not _ASIDE.search(text)


def _is_left(plain: str, one: Number) -> bool:
    """Whether words say that so many are left, or nobody has them."""
    if not one.names.isdisjoint(_EMPTY) or one.noun in _VACANT:
        return True
    behind = _BEHIND.match(plain, one.end) or (one.scale and _SUM_BEHIND.match(plain, one.end))
    return bool(behind or _BEFORE.search(plain, max(0, one.start - 60), one.start))


def _off(account: Account, line: Line, one: Number) -> Wrong | None:
    others = _others(account, line, one)
    values = {each.value for each, _ in others} | _in_title(line, one)
    if not 1 < len(values) <= _MOST or one.value in values or _is_made(one, sorted(values)):
        return None
    near = (
        [(each, at) for each, at in others if 0 <= line.at - at.at <= 1 and at.said is line.said]
        if len(values) > 2
        else others
    )
    found = list({each.value: (each, at) for each, at in near}.values())
    if len(found) != _PAIR:
        return _of_parts(line, one, found)
    (gone, gone_line), (whole, whole_line) = sorted(found, key=lambda each: each[0].value)
    is_part = gone_line.at > line.at and gone.value < one.value  # "18 remain from 164. 14 are doors"
    if is_part or any(_MORE.search(at.text, 0, each.start) for each, at in found):
        return None  # "£6.1m is banked and a further £2.2m is safe": both are parts
    is_near = all(abs(line.at - at.at) <= 1 and at.said is line.said for _, at in found)
    if one.noun in _VACANT and whole.noun not in ("", one.noun) and not (whole_line is gone_line is line):
        return None  # of what else the account counts
    is_known = is_near or bool(one.scale) or whole.noun == one.noun or gone_line.said is whole_line.said
    is_led_to = one.noun not in _VACANT or one.noun == whole.noun or _LEAVING.search(line.text[: one.start])
    if not (is_known and is_led_to and _may_be(one, whole, gone)) or one.value >= whole.value:
        return None
    left = (whole.value - gone.value) / one.unit
    sign = "£" if one.scale == "£" else ""
    given = f"{whole.words} less {gone.words} leaves {sign}{left.normalize():,f}"
    return Wrong(line, one.words, given, joined(whole_line, gone_line, line), is_sure=is_near and _is_plain(one, whole))


def _of_parts(line: Line, one: Number, found: Sequence[tuple[Number, Line]]) -> Wrong | None:
    """The same where several went from the whole: "58 began. 41 passed, eleven left and the other eight go on"."""
    if not _PAIR < len(found) <= _MANY:
        return None
    whole, whole_line = max(found, key=lambda each: each[0].value)
    parts = [each for each in found if each[0] is not whole]
    gone = sum((each.value for each, _ in parts), Decimal(0))
    is_list = all(at is line and each.end <= one.start for each, at in parts) and whole_line.at <= line.at
    is_list = is_list and all(each.is_like(whole) or not each.noun for each, _ in (*parts, (one, line)))
    if not is_list or not 0 < whole.value - gone != one.value or gone + one.value > _BEYOND * whole.value:
        return None
    sign = "£" if one.scale == "£" else ""
    given = f"{whole.words} less {' and '.join(each.words for each, _ in parts)} leaves {sign}{whole.value - gone:,f}"
    return Wrong(line, one.words, given, joined(whole_line, line), is_sure=True)


def _others(account: Account, line: Line, one: Number) -> Sequence[tuple[Number, Line]]:
    """The numbers from which it may be reckoned: of one scale and one thing, told of the time past."""
    lines = [each for each in account.lines if not each.is_ahead or each is line]
    return [(each, at) for at in lines for each in at.numbers
            if each is not one and each.scale == one.scale and (each.is_like(one) or not at.is_ahead)
            and not (each.is_about or each.is_aim or _is_other(one, each, at))]  # fmt: skip


def _in_title(line: Line, one: Number) -> set[Decimal]:
    """The numbers of the action's title, one of which may be the whole."""
    return {each.value for each in numbers(line.said.action.title) if each.scale == one.scale}


def _is_other(one: Number, each: Number, at: Line) -> bool:
    """Whether a number is another that is left, and no whole: "412 unused graves" may be one."""
    return each.value <= one.value and _is_left(timeless(at.text), each)


def _may_be(one: Number, whole: Number, gone: Number) -> bool:
    """Whether one can be left of the other: nouns that are told are one noun."""
    nouns = {each.noun for each in (one, whole, gone) if each.noun and each.noun not in _VACANT}
    return bool(one.scale) or (len(nouns) == 1 and bool(one.noun or whole.noun)) or not nouns


def _is_plain(one: Number, whole: Number) -> bool:
    return bool(one.scale) or one.noun in (whole.noun, "", *_VACANT)


def _rounding(one: Number, others: Sequence[Decimal]) -> Decimal:
    """How far sums of money may be off for being told in round figures: half a place of each, and not much of it."""
    return (
        sum((min(_place(each) / 2, each * _ALLOWED) for each in (one.value, *others)), Decimal(0))
        if one.scale
        else Decimal(0)
    )


def _place(value: Decimal) -> Decimal:
    """What the last figure of a number that is no nought stands for."""
    return Decimal(1).scaleb(int(value.normalize().as_tuple().exponent))


def _is_made(one: Number, values: Sequence[Decimal]) -> bool:
    """Whether one of the values less some others, or some of them together, are as many."""
    for whole in values:
        rest = [each for each in values if each != whole]
        some = chain.from_iterable(combinations(rest, many) for many in range(1, min(len(rest), _FEW) + 1))
        if any(abs(whole - sum(each) - one.value) <= _rounding(one, (whole, *each)) for each in some):
            return True
    pairs = combinations(values, 2)
    return any(sum(each) == one.value for each in pairs)
