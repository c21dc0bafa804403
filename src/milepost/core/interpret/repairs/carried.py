"""Section and focus area cells are carried down to the rows that leave them empty, with a note for each."""

from milepost.core.document.nodes import Certainty, Note
from milepost.core.interpret.items import Item, Record, Remark, Said
from milepost.core.interpret.meanings.columns import Role
from milepost.core.interpret.notes import quoted


def carried(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """Section and focus area cells carried down to the rows below them that leave them empty."""
    result: list[Item] = []
    last: dict[str, Said] = {}
    told: set[tuple[str, str]] = set()
    for item in items:
        if not isinstance(item, Record):
            last = {} if not isinstance(item, Remark) and getattr(item, "band", True) else last
            result.append(item)
            continue
        record, remarks = _carry(item, last, told)
        result.extend((record, *remarks))
    return tuple(result)


def _carry(record: Record, last: dict[str, Said], told: set[tuple[str, str]]) -> tuple[Record, list[Remark]]:
    cells, remarks = list(record.cells), []
    for at, column in enumerate(record.columns):
        if column.role not in (Role.SECTION, Role.FOCUS_AREA):
            continue
        if cells[at].text:
            if column.role == Role.SECTION and last.get(Role.SECTION, Said()).text != cells[at].text:
                last.pop(Role.FOCUS_AREA, None)
            last[column.role] = cells[at]
        elif column.role in last:
            mark = (column.role, last[column.role].text)
            if not record.down[at] and mark not in told:
                told.add(mark)
                remarks.append(Remark(_carry_note(column.heading, last[column.role], record)))
            cells[at] = last[column.role].worded(last[column.role].text)
    return record.with_cells(cells), remarks


def _carry_note(heading: str, above: Said, record: Record) -> Note:
    place = next((cell.place for cell in record.cells if cell.text), above.place)
    return Note(
        "carried_down",
        f"“{heading}” is empty here and perhaps in rows below; {quoted(above.text)} was carried down.",
        place,
        Certainty.LIKELY,
    )
