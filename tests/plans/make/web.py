"""Web pages as sites have them: icons that stand for a status, panels that are closed until somebody opens them."""

from collections.abc import Iterator
from html import escape

from examples.make.plan import Action, Focus, Plan, Section
from examples.make.shape import Shape


def icons(plan: Plan, shape: Shape) -> str:
    """A table for each section, in which the status is a picture with words for those who do not see it."""
    return _page(plan, (_table(plan, shape, section) for section in plan.sections))


def panels(plan: Plan, shape: Shape) -> str:
    """A closed panel for each action below a button with its status and title."""
    return _page(plan, (_panels(plan, shape, section) for section in plan.sections))


def _page(plan: Plan, parts: Iterator[str]) -> str:
    head = f"<!doctype html><html lang=en-GB><head><title>{escape(plan.title)}</title></head>"
    banner = "<div id=cookies class=cookie-box style='display:none'><p>We use cookies.</p></div>"
    return "\n".join([head, f"<body>{banner}<h1>{escape(plan.title)}</h1>", *parts, "</body></html>"])


def _table(plan: Plan, shape: Shape, section: Section) -> str:
    heads = "".join(f"<th scope=col>{escape(heading)}</th>" for heading in shape.headings(plan))
    rows = "".join(_row(plan, shape, section, action) for action in section.actions)
    return f"<h2>{escape(section.heading)}</h2><table><tr>{heads}</tr>{rows}</table>"


def _row(plan: Plan, shape: Shape, section: Section, action: Action) -> str:
    cells = []
    for key, text in zip(shape.keys, shape.values(plan, section, Focus(), action), strict=True):
        icon = f"<img src='/icons/{action.status}.svg' width=24 alt='{escape(text)}'>"
        cells.append(f"<td>{icon if key == 'status' else escape(text)}</td>")
    return f"<tr>{''.join(cells)}</tr>"


def _panels(plan: Plan, shape: Shape, section: Section) -> str:
    names = plan.head | plan.columns
    parts = [f"<h2>{escape(section.heading)}</h2>"]
    for at, action in enumerate(section.actions):
        said = {key: shape.value(plan, section, Focus(), action, key) for key in shape.keys}
        box = f"<span class='badge badge-{action.status}'>{escape(said.pop('status'))}</span>"
        name = f"panel-{section.number}-{at}"
        title = escape(f"{action.number} {action.title}".strip())
        lines = "".join(f"<p><b>{escape(names[key])}:</b> {escape(text)}</p>" for key, text in said.items() if text)
        parts.append(f"<h3><button aria-controls={name} aria-expanded=false>{box} {title}</button></h3>")
        parts.append(f"<div id={name} style='display: none'>{lines}</div>")
    return "\n".join(parts)
