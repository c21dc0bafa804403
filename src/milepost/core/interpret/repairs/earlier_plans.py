"""Tables of an earlier plan behind the plan itself: "Appendix: last year’s actions", "Annex B: actions of 2024/25"."""

import re
from collections.abc import Iterator, Sequence

from milepost.core.interpret.items import Item, Line, Loose, Record
from milepost.core.interpret.meanings.periods import period_words

_APPENDED = re.compile(r"(?:appendix|annex|archive[d]?)\b", re.IGNORECASE)
_EARLIER = re.compile(
    r"(?:(?:appendix|annex)\b[^:–—-]{0,8}[:–—-]? ?)?(?:archived? )?(?:(?:the )?(?:last|previous|prior) year[’']?s? |"
    r"(?:previous|earlier|former|superseded|archived) )(?:\w+ ){0,2}(?:actions?|plans?)\b.*|"
    r"(?:(?:appendix|annex)\b[^:–—-]{0,8}[:–—-]? ?)?actions? (?:of|from|in) (?:the )?"
    r"(?:last|previous|earlier) (?:year|plan)\b.*",
    re.IGNORECASE,
)
_REASON = "This belongs to an earlier plan."


def without_earlier(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """The items with such tables set apart, from their heading to the next that covers as much."""
    first = next((at for at, item in enumerate(items) if isinstance(item, Record)), len(items))
    starts = [at for at, item in enumerate(items) if at > first and isinstance(item, Line) and _is_earlier(items, at)]
    if not starts:
        return items
    gone = {at for start in starts for at in range(start, _end(items, start))}
    return tuple(one for at, item in enumerate(items) for one in (_apart(item) if at in gone else (item,)))


def _is_earlier(items: Sequence[Item], at: int) -> bool:
    line = items[at]
    if not isinstance(line, Line) or not _heads(line):
        return False
    return bool(_EARLIER.fullmatch(line.said.text)) or _is_of_earlier_year(items[:at], line.said.text)


def _is_of_earlier_year(above: Sequence[Item], text: str) -> bool:
    """Whether an appendix is of years before those that a heading above it gives the plan."""
    words = period_words(text)
    if not _APPENDED.match(text) or not words.year or not words.last_year:
        return False
    named = (period_words(item.said.text) for item in above if isinstance(item, Line) and _heads(item))
    years = [one.year for one in named if one.year and one.last_year]
    return bool(years) and words.year < min(years)


def _heads(line: Line) -> bool:
    return bool(line.level or line.strong or line.band)


def _end(items: Sequence[Item], start: int) -> int:
    line = items[start]
    level = line.level if isinstance(line, Line) else 0
    below = range(start + 1, len(items))
    return next((at for at in below if isinstance(one := items[at], Line) and 0 < one.level <= level), len(items))


def _apart(item: Item) -> Iterator[Item]:
    """The words of an item as words that belong nowhere; what names columns stays what it is."""
    if isinstance(item, Line):
        yield Loose(item.said, _REASON)
    elif isinstance(item, Record):
        yield from (Loose(cell, _REASON) for cell in item.cells if cell.text)
    else:
        yield item
