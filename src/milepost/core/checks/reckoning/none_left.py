"""So many that came, and what became of them with none left, which make another number: "90 came: 70 sold, 32 not"."""

import re
from collections.abc import Iterator
from decimal import Decimal

from milepost.core.checks.figures import timeless
from milepost.core.checks.reckoning.accounts import Account, Line
from milepost.core.checks.reckoning.numbers import Number
from milepost.core.checks.reckoning.wrong import Wrong, joined

_NONE = re.compile(
    r"\b(?:none|nothing|not one|no (?:[a-z]+ )?[a-z]+)(?: (?:of (?:them|these|it|those)|more))? (?:(?:is|are|was|were|"
    r"has|have|had|been|now|still|yet) )*(?:left|in (?:the |our |any )?(?:[a-z]+ )?(?:store|stock|hand|shed|queue|"
    r"warehouse|depot|shop|cupboard|yard|pipeline|tray|backlog)|over|unsold|unused|waiting|outstanding|"
    r"remain(?:s|ing)?|open|pending|undecided|unanswered|missing|unaccounted for)\b",
    re.IGNORECASE,
)
_CAME = re.compile(
    r"\b(?:c[ao]me (?:in|to us)|(?:was|were|been|we|have|had|has|they) (?:given|collected|donated|received|bought|"
    r"delivered|printed|made|taken in|brought in|handed in|ordered|gathered|built|grown|picked|raised|opened|logged|"
    r"referred|applied|asked|registered|reported|took in|got|counted|sent)|arrived|applied|"
    r"there (?:were|are|have been))\b",
    re.IGNORECASE,
)
_LOOSE = re.compile(
    r"\b(?:including|includes|among|both|some|of (?:whom|which|them|these|those)|half|third|target|compared|than|"
    r"up to|per|each|every|average|whom|twice|times|also|more|another|further|last year|of the|again|besides|first|"
    r"had been|before|earlier|old)\b|%",
    re.IGNORECASE,
)
_FEWEST, _MOST = 2, 5
_LEAST, _GREATEST = Decimal("0.6"), Decimal("1.6")


def wrong_none_left(account: Account, line: Line) -> Iterator[Wrong]:
    """The whole that came, in the line or in the one before it, where all that became of it is told."""
    none = None if line.is_ahead else _NONE.search(line.text)
    if none is None or _LOOSE.search(timeless(line.text)):
        return
    found = _whole(account, line)
    parts = [one for one in line.numbers if found is None or one is not found[1]]
    if found is None or not _FEWEST <= len(parts) <= _MOST:
        return
    first, whole = found
    made = sum((one.value for one in parts), Decimal(0))
    are_like = all(one.is_like(whole) and not (one.is_about or one.is_aim or one.is_of) for one in parts)
    is_near = _LEAST * whole.value < made < _GREATEST * whole.value and made != whole.value
    if are_like and is_near and not _is_told(account, whole, parts, made):
        given = f"{' and '.join(one.words for one in parts)} come to {made.normalize():,f}"
        yield Wrong(line, whole.words, given, joined(first, line), is_sure=False)


def _whole(account: Account, line: Line) -> tuple[Line, Number] | None:
    """The number that came, where it alone opens the line or is the only one of the line before it."""
    if line.numbers and _CAME.search(line.text, line.numbers[0].end):
        hit = _CAME.search(line.text, line.numbers[0].end)
        is_first = len(line.numbers) > 1 and hit is not None and hit.end() <= line.numbers[1].start
        if is_first and not line.numbers[0].is_about:
            return line, line.numbers[0]
    for before in account.before(line):
        is_whole = len(before.numbers) == 1 and before.said is line.said and _CAME.search(before.text)
        if is_whole and not (before.numbers[0].is_about or _LOOSE.search(timeless(before.text))):
            return before, before.numbers[0]
    return None


def _is_told(account: Account, whole: Number, parts: list[Number], made: Decimal) -> bool:
    """Whether what is lacking or too many is told elsewhere in the action: "100 were there before"."""
    others = [one for one in account.pool if one is not whole and all(one is not part for part in parts)]
    return any(one.value == abs(whole.value - made) for one in others if one.scale == whole.scale)
