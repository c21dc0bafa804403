"""A lead whose label stands on a line of its own ("Theme lead:") is read with the line below it."""

from milepost.core.interpret.items import Item, Line, Said
from milepost.core.interpret.meanings.lead_lines import lead_line
from milepost.core.interpret.parts.answers import names_parties


def announced(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """The items with each label of a lead and the parties on the next line as one line."""
    result: list[Item] = []
    for item in items:
        above = result[-1] if result else None
        if isinstance(item, Line) and isinstance(above, Line) and _is_answer(above, item):
            text, places = f"{above.said.text} {item.said.text}", (*above.said.places, *item.said.places)
            result[-1] = Line(Said(text, places))
        else:
            result.append(item)
    return tuple(result)


def _is_answer(label: Line, line: Line) -> bool:
    text = label.said.text.strip()
    is_label = text.endswith(":") and not label.level and not label.band and lead_line(f"{text} x") is not None
    return is_label and not line.level and names_parties(line.said.text)
