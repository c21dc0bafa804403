"""Rows of a table that somebody sorted: those of one section stand together again, though others came between."""

from collections.abc import Sequence

from milepost.core.document.nodes import Certainty, Note
from milepost.core.interpret.items import Item, Keyed, Label, Loose, Named, Record, Remark, Said
from milepost.core.interpret.meanings.columns import Role
from milepost.core.interpret.notes import quoted

_GROUPS = (Role.SECTION, Role.FOCUS_AREA)
_ASIDE = (Label, Loose, Remark, Keyed, Named)

Block = list[Record]


def gathered(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """The items, in each table that names the group of every row the rows of a group one after another."""
    result: list[Item] = []
    run: list[Item] = []
    for item in items:
        if run and not _goes_on(run, item):
            result.extend(_together(run))
            run = []
        run.append(item)
    return (*result, *_together(run))


def _goes_on(run: Sequence[Item], item: Item) -> bool:
    """Whether an item stands in the same table as those before it, or speaks for none of its rows."""
    if isinstance(item, _ASIDE):
        return True
    above = next((one for one in reversed(run) if not isinstance(one, _ASIDE)), None)
    return isinstance(item, Record) and (above is None or _is_like(above, item))


def _is_like(above: Item, record: Record) -> bool:
    return isinstance(above, Record) and (above.columns is record.columns or above.headings == record.headings)


def _together(run: Sequence[Item]) -> list[Item]:
    blocks = _blocks([item for item in run if isinstance(item, Record)])
    for role in reversed(_GROUPS):
        blocks = _by_first(blocks, role) if all(_named(block[0], role).text for block in blocks) else blocks
    ordered = [record for block in blocks for record in block]
    moved = [(one, other) for one, other in zip(_records(run), ordered, strict=True) if one is not other]
    if not moved:
        return list(run)
    following = iter(ordered)
    kept: list[Item] = [next(following) if isinstance(item, Record) else item for item in run]
    return [*kept, _remark(moved[0][1])]


def _records(run: Sequence[Item]) -> list[Record]:
    return [item for item in run if isinstance(item, Record)]


def _blocks(records: Sequence[Record]) -> list[Block]:
    """Each action's row with the rows that go on with it."""
    blocks: list[Block] = []
    for record in records:
        if blocks and not (record.title or record.number):
            blocks[-1].append(record)
        else:
            blocks.append([record])
    return blocks


def _by_first(blocks: Sequence[Block], role: Role) -> list[Block]:
    """The blocks in the order in which their groups are first named."""
    order: dict[tuple[str, ...], int] = {}
    for block in blocks:
        order.setdefault(_mark(block[0], role), len(order))
    return sorted(blocks, key=lambda block: order[_mark(block[0], role)])


def _mark(record: Record, role: Role) -> tuple[str, ...]:
    """The words of a group; a focus area is another in another section."""
    held = (Role.SECTION,) if role is Role.SECTION else _GROUPS
    return tuple(" ".join(_named(record, one).text.casefold().split()) for one in held)


def _named(record: Record, role: Role) -> Said:
    return next(iter(record.said(role)), Said())


def _remark(record: Record) -> Remark:
    said = next(cell for cell in record.said(*_GROUPS) if cell.text)
    message = f"The rows of {quoted(said.text)} stand apart in this table. They were put together, in their order."
    return Remark(Note("gathered", message, said.place, Certainty.LIKELY))
