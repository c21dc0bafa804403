"""Shares that do not follow from the part and the whole that an action tells, wherever the three stand."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import combinations

from milepost.core.checks.reckoning.accounts import Account, Line
from milepost.core.checks.reckoning.numbers import Number
from milepost.core.checks.reckoning.pairs import EXPLICIT, Pair, pairs
from milepost.core.checks.reckoning.sizes import Size, sizes
from milepost.core.checks.reckoning.ties import is_followed, is_of, is_plain, is_rate, is_spelt, is_tied
from milepost.core.checks.reckoning.wrong import Wrong, joined
from milepost.core.words.anycase import AnyCase

_ASIDE = AnyCase(
    r"\b(?:target|aim(?:s|ed|ing)?|goal|should|will|would|could|nation\w+|england|scotland|wales|uk|average|expect\w*|"
    r"forecast|at least|up to|per year|a year|benchmark|elsewhere|other (?:areas|councils|forces)|if|wants?|needs?|"
    r"last (?:year|time|quarter|month)|previous\w*|the year before|used to|before|baseline|discount|vat|interest|"
    r"inflation|typical\w*|neighbours|regional\w*|across the region|"
    r"against|compared|versus|up from|down from|from \d+|between)\b"
)
_TURNED = re.compile(  # what is said of those who are not of the part
    r"\b(?:not|no|none|never|without|yet|remain\w*|rest|left|los[te]\w*|others?|fail\w*|empty|vacan\w*|gone|missing|"
    r"drop\w*|"
    r"un(?!der|til|ion|it)[a-z]{4,}|still|only|lack\w*|miss\w*|short|outstanding|too|awaiting|wait\w*)\b|n[’']t\b",
    re.IGNORECASE,
)
_BESIDE = re.compile(
    r",? (?:against|compared (?:with|to)|up from|down from) [^,;:]{0,60}$", re.IGNORECASE
)  # "stands at 61%, against 43% a year ago": what it was before is no part of it
_HUNDRED = Decimal(100)
_MOST = 14
_PAIR = 2
_BACK = 3


def wrong_shares(account: Account, line: Line) -> Iterator[Wrong]:
    """The shares of an action that no part and whole of it make, where one part and whole are meant."""
    found, text = sizes(line.text), line.text
    if not 0 < len(found) <= _PAIR or line.is_ahead or line.is_measure:
        return
    if len(found) == _PAIR:
        text = _without_earlier(line.text, found[0])
        if found[1].end <= len(text):
            return
    size = found[0]
    if size.way or size.value > _HUNDRED or not is_tied(line, size) or _ASIDE.search(text):
        return
    pair = _meant(account, line, size)
    if pair is None or size.is_met(pair.share):
        return
    is_turned = not (pair.is_told or is_spelt(line, size, pair)) or _TURNED.search(line.text) is not None
    if is_followed(line, size, pair) or not _is_made(account, line, size, is_turned=is_turned):
        given = f"{pair.part.words} of {pair.whole.words} is {round(pair.share, 1).normalize():f}%"
        words = joined(pair.whole_line, pair.part_line, line)
        is_apart = not line.is_beside and line.said is not pair.part_line.said
        is_far = is_apart and " in " in size.words  # "one tree in five" may be of others
        is_sure = text == line.text and not is_far and is_plain(line, size, pair)
        yield Wrong(line, size.words, given, words, is_sure, (pair.whole_line.at,))


def _without_earlier(text: str, first: Size) -> str:
    """The sentence without what a rate that it names is compared with at its end."""
    tail = _BESIDE.search(text) if is_rate(text[: first.start]) else None
    return text[: tail.start()] if tail else text


def _meant(account: Account, line: Line, size: Size) -> Pair | None:
    """The part and the whole from which a share is to be reckoned, if its words leave no choice."""
    found = [pair for pair in pairs(account) if is_of(account, line, size, pair) and not _is_told_of(pair, line)]
    best = max((pair.bond for pair in found), default=0)
    found = [pair for pair in found if pair.is_told == (best == EXPLICIT)]
    values = {(pair.part.value, pair.whole.value) for pair in found}
    if len(values) == 1:
        return found[-1]
    whole = max((whole for _, whole in values), default=Decimal(0))
    parts = {part for part, of in values if of == whole}
    is_closed = sum(parts) == whole and {each for pair in values for each in pair} == {whole, *parts}
    return min(found, key=lambda pair: abs(pair.share - size.value)) if is_closed else None


def _is_told_of(pair: Pair, line: Line) -> bool:
    """Whether the share of a part in its whole is told beside them, so that another share is of something else."""
    near = {each.at: each for each in (pair.part_line, pair.whole_line) if each is not line}.values()
    return any(
        size.is_met(pair.share) or size.is_met(_HUNDRED - pair.share) for each in near for size in sizes(each.text)
    )


def _is_made(account: Account, line: Line, size: Size, *, is_turned: bool) -> bool:
    """Whether any two numbers of the action make the share, or so many that some always would."""
    near = account.near(line, _BACK, 1) if account.is_table else account.lines
    pool = [one for each in near if not each.is_ahead for one in each.numbers]
    some = _distinct([one for one in pool if one.scale != "%"])
    if len(some) > _MOST:
        return True
    return any(
        _makes(size, *sorted((one.value, other.value)), is_turned=is_turned)
        for one, other in combinations(some, 2)
        if one.is_like(other)
    )


def _distinct(some: Sequence[Number]) -> Sequence[Number]:
    return list({(one.value, one.scale, one.noun): one for one in some}.values())


def _makes(size: Size, low: Decimal, high: Decimal, *, is_turned: bool) -> bool:
    if not low:
        return True
    made = [low / high, *((1 - low / high,) if is_turned else ())]
    made += [] if size.is_in_words else [low / (low + high), high / (low + high), (high - low) / low]
    return any(size.is_met(_HUNDRED * each) for each in made)
