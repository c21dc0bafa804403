"""Steps of a small table go to the record right above it: a form, or the lines of an action."""

from dataclasses import replace

from milepost.core.interpret.items import Item, Label, Loose, Record, Steps

_REASON = "These are milestones of no action."


def stepped_below(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """The items with all steps in records; those under none are set apart."""
    result: list[Item] = []
    for item in items:
        if not isinstance(item, Steps):
            result.append(item)
            continue
        at = _record_above(result)
        owner = result[at] if at is not None else None
        if at is not None and isinstance(owner, Record):
            result[at] = replace(owner, steps=(*owner.steps, *item.steps))
        else:
            result.extend(Loose(said, _REASON) for step in item.steps for said in (step.said, step.due, step.status))
    return tuple(result)


def _record_above(items: list[Item]) -> int | None:
    """Where the nearest record is with nothing but labels and loose words after it."""
    for at in range(len(items) - 1, -1, -1):
        if isinstance(items[at], Record):
            return at
        if not isinstance(items[at], Label | Loose):
            return None
    return None
