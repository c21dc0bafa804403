"""A sentence below the heading of a section that says who leads it names its lead: "This aim is led by Ann Lowe"."""

from milepost.core.interpret.items import Item, Label, Led, Opened, Told
from milepost.core.interpret.leads.sentences import lead_sentence
from milepost.core.interpret.meanings.columns import Role
from milepost.core.interpret.parts.answers import names_parties


def led_in_sentences(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """The items with such sentences as leads; what is told behind one is the section's own words still."""
    result: list[Item] = []
    is_below = False
    for item in items:
        if isinstance(item, Opened):
            is_below = item.level is Role.SECTION
        elif not isinstance(item, Told | Label | Led):
            is_below = False
        result.extend(_led(item) if is_below and isinstance(item, Told) else (item,))
    return tuple(result)


def _led(told: Told) -> tuple[Item, ...]:
    found = lead_sentence(told.said.text)
    if found is None or not names_parties(found[1]):
        return (told,)
    sentence, who, rest = found
    led = Led(told.said.worded(sentence), "", who)
    return (led, Told(told.said.worded(rest))) if rest else (led,)
