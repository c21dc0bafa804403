"""What a box is: the title of one action, and under it rows that each tell of it, down to the next title."""

from dataclasses import dataclass, field

from milepost.core.interpret.items import Grid, GridRow
from milepost.core.interpret.tables.boxes.fields import Field, behind_title, fields_of, is_long, unknown_field
from milepost.core.interpret.tables.boxes.labels import told_rows
from milepost.core.interpret.tables.boxes.titles import heads_card, is_title

_PAIR = 2


@dataclass(slots=True)
class Box:
    """One action: its title, the fields under it, and how many of them stand in cells over the whole width."""

    title: GridRow
    fields: list[Field] = field(default_factory=list)
    wide: int = 0


def boxes_of(grid: Grid, again: frozenset[str]) -> list[Box]:
    """The boxes of a grid in order; none where some row is neither a title nor tells of the action over it."""
    rows = told_rows(grid, again)
    boxes: list[Box] = []
    at = 0
    while at < len(rows):
        if not rows[at].filled:
            at += 1
            continue
        taken, fields = fields_of(rows[at : at + _PAIR], again)
        if not taken and boxes:
            taken, fields = unknown_field(rows[at], boxes[-1].title)
        if taken and boxes:
            boxes[-1].fields.extend(fields)
            boxes[-1].wide += rows[at].is_wide or is_long(rows[at])
        elif is_title(rows[at]):
            if boxes and not boxes[-1].fields:
                if heads_card(boxes[-1].title) and heads_card(rows[at]):
                    return []  # rows of a list with numbers
                boxes.pop()  # what stands right over another title is no action
            boxes.append(Box(rows[at], behind_title(rows[at])))
        else:
            return []
        at += max(1, taken)
    return boxes
