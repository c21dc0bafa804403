"""Whom to ask about the paper itself, which its last lines say, leads nothing: "Contact: Scrutiny Officer"."""

import re
from collections.abc import Sequence

from milepost.core.interpret.items import Item, Line, Loose, Record
from milepost.core.interpret.meanings.columns import Role, key
from milepost.core.interpret.meanings.lead_lines import lead_line
from milepost.core.interpret.parts.labels import labelled

_MOST = 4  # lines from there to the end of the paper
_CONTACT = re.compile(
    r"(?:(?:report|lead|link|plan|paper) )?(?:contact(?: (?:officer|person|point|details?|us))?|author)s?",
    re.IGNORECASE,
)
_REASON = "This text says whom to ask about the paper."


def without_contacts(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """The items with such lines set apart, where leads are named by another word and this one comes but once."""
    asked = [at for at in range(max(0, len(items) - _MOST), len(items)) if _CONTACT.fullmatch(_label(items[at]))]
    if not asked or not all(isinstance(item, Line) for item in items[asked[0] :]):
        return items
    above = items[: asked[0]]
    if _comes_before(above, key(_label(items[asked[0]]))) or not any(map(_names_lead, above)):
        return items
    return (*above, *(Loose(item.said, _REASON) for item in items[asked[0] :] if isinstance(item, Line)))


def _label(item: Item) -> str:
    """The words before the colon of a line, or all words of a heading."""
    if not isinstance(item, Line):
        return ""
    return item.said.text.strip(" :") if item.level or item.strong else labelled(item.said.text)[0]


def _comes_before(above: Sequence[Item], label: str) -> bool:
    headings = (key(heading) for item in above if isinstance(item, Record) for heading in item.headings)
    return label in headings or any(key(_label(item)) == label for item in above)


def _names_lead(item: Item) -> bool:
    if isinstance(item, Record):
        return any(cell.text for cell in item.said(Role.LEAD))
    return isinstance(item, Line) and lead_line(item.said.text) is not None
