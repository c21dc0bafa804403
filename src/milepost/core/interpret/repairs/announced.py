"""A lead whose label stands on a line of its own ("Theme lead:") is read with the line below it.

On a designed page the name, the post and the body may have a line each: "Promise lead", "Ann Lowe", "Head of Homes",
"Elmshire Council".
"""

from milepost.core.interpret.items import Item, Line, Said
from milepost.core.interpret.leads.callings import has_organisation, has_post, is_body
from milepost.core.interpret.meanings.lead_lines import lead_line
from milepost.core.interpret.parts.answers import names_parties

_LONGEST = 60
_MOST = 3  # lines of one lead


def announced(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """The items with each label of a lead and the parties on the next line, or lines, as one line."""
    result: list[Item] = []
    lines = 0  # that the lead has so far
    for item in items:
        above = result[-1] if result else None
        if isinstance(item, Line) and isinstance(above, Line) and (is_first := _is_answer(above, item)):
            lines = 1
        elif isinstance(item, Line) and isinstance(above, Line) and 0 < lines < _MOST and _goes_on(item):
            is_first, lines = False, lines + 1
        else:
            lines = 0
            result.append(item)
            continue
        text = f"{_label(above)}: {item.said.text}" if is_first else f"{above.said.text}, {item.said.text}"
        result[-1] = Line(Said(text, (*above.said.places, *item.said.places)))
    return tuple(result)


def _label(line: Line) -> str:
    return line.said.text.strip().rstrip(" :")


def _is_answer(label: Line, line: Line) -> bool:
    """Whether a line names parties below a label of theirs, which says whose lead it is where no colon ends it."""
    text = label.said.text
    if label.level or label.band or line.level or not (text.endswith(":") or text.count(" ") == 1):
        return False
    return lead_line(f"{_label(label)}: x") is not None and names_parties(line.said.text)


def _goes_on(line: Line) -> bool:
    """Whether a line is but a post or a body."""
    text = line.said.text
    is_short = not line.level and not line.listed and len(text) <= _LONGEST and not text.endswith((".", ":"))
    return is_short and (has_post(text) or has_organisation(text) or is_body(text))
