"""Status cells that offer a choice of boxes ("☐ Not started ☒ Achieved"): the ticked one is the status."""

import re
from dataclasses import replace

from milepost.core.interpret.items import Item, Label, Record, Said
from milepost.core.interpret.meanings.columns import Role

_BOX = re.compile(r"(?P<box>[☐☒☑◯○●◉✓✔✗✘□■⬜🗹]|\[[ xX✓]?\]|\([ xX✓]\))\s*(?P<label>[^☐☒☑◯○●◉✓✔✗✘□■⬜🗹\[(]*)")
_TICKED = frozenset("☒☑●◉✓✔■🗹xX")


def ticked(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """The records with the ticked choice in place of all that could be ticked, which become labels."""
    result: list[Item] = []
    for item in items:
        if isinstance(item, Record):
            result.extend(Label(cell, "choice of statuses") for cell in item.said(Role.STATUS) if _choices(cell))
            item = replace(item, cells=tuple(map(_chosen, item.cells)))
        result.append(item)
    return tuple(result)


def _choices(cell: Said) -> list[tuple[str, str]]:
    """The boxes of a cell with their labels, or nothing where the cell is no choice of boxes."""
    found = [(match["box"], " ".join(match["label"].split()).strip(" ;,/|")) for match in _BOX.finditer(cell.text)]
    is_choice = len(found) > 1 and cell.text.lstrip().startswith(found[0][0]) and all(label for _, label in found)
    return found if is_choice and len({box in _TICKED or _is_crossed(box) for box, _ in found}) > 1 else []


def _is_crossed(box: str) -> bool:
    return bool(set(box) & _TICKED)


def _chosen(cell: Said) -> Said:
    choices = _choices(cell)
    labels = [label for box, label in choices if _is_crossed(box)]
    return cell.worded("; ".join(labels)) if choices else cell
