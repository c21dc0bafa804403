"""Two bodies that lead together, of whose lines a page made one: "Marsh Trust" over "Vale Buses" in a narrow column.

Where a line ends a page does not say. But a body that is all that another cell holds is one body here, too.
"""

from collections.abc import Collection, Iterable

from milepost.core.interpret.items import Item, Record, Said
from milepost.core.interpret.leads import callings
from milepost.core.interpret.meanings.columns import Role

_LEADING = (Role.LEAD, Role.ACCOUNTABLE)
_FEWEST, _MOST = 2, 8  # words of a body, and of a cell


def lined_up(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """The items, with a line for each body in cells of leads where another cell tells that one of them ends there."""
    records = [item for item in items if isinstance(item, Record)]
    texts = {cell.text for record in records for cell in record.said(*_LEADING) if _is_printed(cell)}
    alone = frozenset(filter(_is_whole_body, texts))
    told = {text: parted for text in texts if (parted := _parted(text, alone))}
    if not told:
        return items
    return tuple(_with(item, told) if isinstance(item, Record) else item for item in items)


def _is_printed(cell: Said) -> bool:
    """Whether a cell stands on a page, and in one line."""
    return cell.place is not None and cell.place.page is not None and "\n" not in cell.text


def _is_whole_body(text: str) -> bool:
    """Whether a cell may be one body and nothing else, which is no part of another."""
    words = text.split()
    is_named = _FEWEST <= len(words) < _MOST and all(word[:1].isupper() or word in ("&", "and", "of") for word in words)
    is_other = callings.has_post(text) or callings.opens_with_name(text) or "," in text
    return is_named and not is_other and not callings.is_part_of_a_body(text)


def _parted(text: str, alone: Collection[str]) -> str:
    """The two bodies of a cell, a line each; "" where it is no more than one."""
    words = text.split()
    cuts = range(_FEWEST, len(words) - 1) if len(words) <= _MOST else ()
    halves = ((" ".join(words[:cut]), " ".join(words[cut:])) for cut in cuts)
    found = (pair for pair in halves if any(one in alone and _is_body(two) for one, two in (pair, pair[::-1])))
    return "\n".join(next(found, ()))


def _is_body(text: str) -> bool:
    return _is_whole_body(text) and (callings.is_body(text) or callings.is_utility(text))


def _with(record: Record, told: dict[str, str]) -> Record:
    return record.with_cells(_lines(record, told))


def _lines(record: Record, told: dict[str, str]) -> Iterable[Said]:
    for column, cell in zip(record.columns, record.cells, strict=True):
        is_told = column.role in _LEADING and cell.text in told and _is_printed(cell)
        yield cell.worded(told[cell.text]) if is_told else cell
