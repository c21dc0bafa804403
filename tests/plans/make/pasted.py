"""Text as people paste it: tab-separated and CSV tables, slash-flattened rows, detached numbers, HTML."""

import csv
import io
from html import escape

from examples.make.plan import Action, Focus, Plan, Section
from examples.make.promise import plain
from examples.make.shape import Shape, lead_text


def tabs(plan: Plan, shape: Shape) -> str:
    """A spreadsheet's clipboard: quoted cells of several lines, CRLF at the end of rows."""
    return _table(plan, shape, delimiter="\t", line_end="\r\n")


def commas(plan: Plan, shape: Shape) -> str:
    """A CSV file."""
    return _table(plan, shape, delimiter=",", line_end="\r\n")


def _table(plan: Plan, shape: Shape, *, delimiter: str, line_end: str) -> str:
    held = io.StringIO()
    writer = csv.writer(held, delimiter=delimiter, lineterminator=line_end)
    writer.writerow(shape.headings(plan))
    for section in plan.sections:
        for focus in section.focus:
            for action in focus.actions:
                writer.writerow(shape.values(plan, section, focus, action))
    return held.getvalue()


def slashes(plan: Plan, shape: Shape) -> str:
    """A table that a converter wrote as lines with " / " between its cells."""
    lines = [plan.title, ""]
    for section in plan.sections:
        lines += [section.heading, *([section.lead_line] if section.leads else []), ""]
        lines.append("/ " + " / ".join(shape.headings(plan)) + " /")
        for focus in section.focus:
            for action in focus.actions:
                cells = [value.replace("\n", " ") for value in shape.values(plan, section, focus, action)]
                lines.append("/ " + " / ".join(cells) + " /")
        lines.append("")
    return "\n".join(lines)


def status_lines(plan: Plan, shape: Shape) -> str:
    """A plan in the body of a mail: a line for each heading, and "Label: text" lines under each action."""
    lines = [plan.title, ""]
    for section in plan.sections:
        lines += [section.heading, *([section.lead_line] if section.leads else []), ""]
        for focus in section.focus:
            lines += [focus.printed, ""] if focus.title else []
            for action in focus.actions:
                lines.append(f"{f'Action {action.number}'.strip()}: {action.title}")
                pairs = zip(shape.headings(plan), shape.values(plan, section, focus, action), strict=True)
                lines += [f"{heading}: {text}" for heading, text in pairs if text]
                lines.append("")
    return "\n".join(lines)


def detached(plan: Plan, shape: Shape) -> str:
    """A PDF's text in which the column of numbers came out as a block before the table that it belongs to."""
    lines = [plan.title, ""]
    for section in plan.sections:
        lines += [section.heading, *([section.lead_line] if section.leads else []), "", plan.head["ref"]]
        lines += [action.number for action in section.actions]
        lines += ["", "\t".join(shape.headings(plan)[1:])]
        for focus in section.focus:
            for action in focus.actions:
                lines.append(
                    "\t".join(value.replace("\n", " ") for value in shape.values(plan, section, focus, action)[1:])
                )
        lines.append("")
    return "\n".join(lines)


def clipboard(plan: Plan, shape: Shape) -> str:
    """An HTML table with row spans, as Word puts it on the clipboard."""
    parts = ["<html><body><!--StartFragment-->", f"<h1>{escape(plan.title)}</h1>"]
    for section in plan.sections:
        parts.append(f"<h2>{escape(section.heading)}</h2>")
        if section.leads:
            parts.append(f"<p>{escape(section.lead_line)}</p>")
        heads = "".join(f"<th>{escape(heading)}</th>" for heading in shape.headings(plan))
        parts.append(f"<table border=1><thead><tr>{heads}</tr></thead><tbody>")
        for focus in section.focus:
            for at, action in enumerate(focus.actions):
                parts.append(_html_row(plan, shape, section, focus, action, spans=len(focus.actions) if at == 0 else 0))
        parts.append("</tbody></table>")
    return "\n".join([*parts, "<!--EndFragment--></body></html>"])


def who_and_when(plan: Plan, shape: Shape) -> str:
    """A web page with a table for each section, in which one column says who does it and by when."""
    parts = ["<!doctype html><html lang=en-GB><body>", f"<h1>{escape(plan.title)}</h1>"]
    both = f"{plan.head['lead']} / {plan.head['due'].lower()}"
    told = [key for key in shape.keys if key not in ("lead", "due")]
    for section in plan.sections:
        names = plan.head | plan.columns
        heads = "".join(f"<th>{escape(one)}</th>" for one in (*(names[key] for key in told), both))
        parts.append(f"<h2>{escape(section.heading)}</h2><table><thead><tr>{heads}</tr></thead><tbody>")
        for focus in section.focus:
            for action in focus.actions:
                values = [shape.value(plan, section, focus, action, key) for key in told]
                values.append(f"{lead_text(action.leads, shape)}\n{plain(action.due)}")
                parts.append(f"<tr>{''.join(f'<td>{_html(value)}</td>' for value in values)}</tr>")
        parts.append("</tbody></table>")
    return "\n".join([*parts, "</body></html>"])


def tiles(plan: Plan, shape: Shape) -> str:
    """A web page of tiles, two in a row: number and status over the title, then a line for each thing that is said."""
    style = ".tiles{display:grid;grid-template-columns:1fr 1fr;gap:1em}.tile{border:1px solid;padding:.7em}"
    parts = [
        "<!doctype html><html lang=en-GB><head>",
        f"<title>{escape(plan.title)}</title><style>{style}</style></head>",
    ]
    parts.append(f"<body><h1>{escape(plan.title)}</h1>")
    for section in plan.sections:
        parts.append(f"<h2>{escape(section.heading)}</h2><div class=tiles>")
        parts += [_tile(plan, shape, section, action) for action in section.actions]
        parts.append("</div>")
    return "\n".join([*parts, "</body></html>"])


def _tile(plan: Plan, shape: Shape, section: Section, action: Action) -> str:
    names = plan.head | plan.columns
    said = {key: shape.value(plan, section, Focus(), action, key) for key in shape.keys}
    over = f"<p>{escape(action.number)} <strong>{escape(said.pop('status'))}</strong></p>"
    lines = "".join(f"<p><b>{escape(names[key])}:</b> {escape(text)}</p>" for key, text in said.items())
    return f"<div class=tile>{over}<h3>{escape(action.title)}</h3>{lines}</div>"


def _html_row(plan: Plan, shape: Shape, section: Section, focus: Focus, action: Action, *, spans: int) -> str:
    cells = []
    for key, value in zip(shape.keys, shape.values(plan, section, focus, action), strict=True):
        if key == "focus" and spans:
            cells.append(f"<td rowspan={spans}>{_html(value)}</td>")
        elif key != "focus":
            cells.append(f"<td>{_html(value)}</td>")
    return f"<tr>{''.join(cells)}</tr>"


def _html(text: str) -> str:
    parts = []
    for line in text.split("\n"):
        parts.append(f"<ul><li>{escape(line[2:])}</li></ul>" if line.startswith("- ") else f"<p>{escape(line)}</p>")
    return "".join(parts).replace(" ", "&nbsp;", 1)


def cards(plan: Plan, shape: Shape) -> str:
    """A web page of cards that open: one for each action, with its facts in a list and its texts under headings."""
    parts = ["<!doctype html><html lang=en-GB><head>", f"<title>{escape(plan.title)}</title>"]
    parts += ["<style>.card{border:1px solid}</style></head><body>", f"<h1>{escape(plan.title)}</h1>"]
    for section in plan.sections:
        parts.append(f"<h2>{escape(section.heading)}</h2>")
        if section.leads:
            parts.append(f"<p>{escape(section.lead_line)}</p>")
        for focus in section.focus:
            if focus.title:
                parts.append(f"<h3>{escape(focus.printed)}</h3>")
            parts += [_card(plan, shape, section, action) for action in focus.actions]
    return "\n".join([*parts, "<script>open()</script></body></html>"])


def _card(plan: Plan, shape: Shape, section: Section, action: Action) -> str:
    facts = [(plan.head["lead"], lead_text(action.leads, shape))]
    facts.append((plan.head["status"], shape.value(plan, section, Focus(), action, "status")))
    listed = "".join(f"<dt>{escape(name)}</dt><dd>{escape(text)}</dd>" for name, text in facts)
    texts = "".join(f"<h5>{escape(heading)}</h5>{_html(action.cell(key))}" for key, heading in plan.columns.items())
    title = escape(f"{action.number} {action.title}".strip())
    return f"<details class=card><summary><h4>{title}</h4></summary><dl>{listed}</dl>{texts}</details>"


def badges(plan: Plan, shape: Shape) -> str:
    """A web page whose actions open, each with its status in a small box behind the title."""
    parts = ["<!doctype html><html lang=en-GB><head>", f"<title>{escape(plan.title)}</title>"]
    parts += ["<style>.tag{background:#ccc;padding:2px 8px}</style></head><body>", f"<h1>{escape(plan.title)}</h1>"]
    for section in plan.sections:
        parts.append(f"<section><h2>{escape(section.heading)}</h2>")
        if section.leads:
            parts.append(f"<p>{escape(section.lead_line)}</p>")
        parts += [_badge(plan, shape, section, action) for action in section.actions]
        parts.append("</section>")
    return "\n".join([*parts, "</body></html>"])


def _badge(plan: Plan, shape: Shape, section: Section, action: Action) -> str:
    names = plan.head | plan.columns
    said = {key: shape.value(plan, section, Focus(), action, key) for key in shape.keys}
    box = f"<strong class='tag tag-{action.status}'>{escape(said.pop('status'))}</strong>"
    listed = "".join(f"<dt>{escape(names[key])}</dt><dd>{_html(text)}</dd>" for key, text in said.items() if text)
    title = escape(f"{action.number} {action.title}".strip())
    return f"<details open><summary><h3>{title} {box}</h3></summary><dl>{listed}</dl></details>"
