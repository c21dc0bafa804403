"""Web pages as people print them to PDF: cards in columns, a table of milestones under the lines of each action."""

from html import escape

from examples.make.plan import Action, Focus, Plan, Section
from examples.make.promise import plain
from examples.make.shape import Shape

_LOOK = (
    "@page{size:A4;margin:15mm}body{font-family:'Liberation Sans',sans-serif;font-size:10pt}"
    "h2{background:#234;color:#fff;padding:6px}table{border-collapse:collapse;width:100%}"
    "th,td{border-bottom:1px solid #999;text-align:left;padding:3px}th{background:#dee}"
    ".action{break-inside:avoid;border-left:4px solid #59b;padding-left:9px;margin-bottom:14px}"
    ".columns{display:grid;grid-template-columns:1fr 1fr;gap:12px}.card{border:1px solid #bbb;padding:9px}"
    ".band{background:#357;color:#fff;display:flex;gap:14px;align-items:center;padding:8px}"
    ".figure{font-size:24pt;font-weight:bold}.name{font-size:14pt}"
    ".spot{border-radius:50%;width:11px;height:11px;display:inline-block}"
    ".chip{border-radius:9px;padding:2px 9px;color:#fff;display:inline-block}"
)


def stepped(plan: Plan, shape: Shape) -> str:
    """A heading for each action, a line for each thing that is said of it, and a small table of its milestones."""
    parts = [_opened(plan)]
    for section in plan.sections:
        parts.append(f"<h2>{escape(section.heading)}</h2>")
        for action in section.actions:
            lines = _lines(plan, shape, section, action)
            title = escape(f"{action.number} {action.title}")
            parts.append(f"<div class=action><h3>{title}</h3>{lines}{_steps(plan, action)}</div>")
    return "\n".join([*parts, "</body></html>"])


def _steps(plan: Plan, action: Action) -> str:
    heads = f"<tr><th>{plan.head['due']}</th><th>{plan.head['step']}</th></tr>"
    pairs = [step.rpartition("|") for step in action.milestones]
    rows = "".join(f"<tr><td>{escape(plain(date))}</td><td>{escape(text)}</td></tr>" for date, _, text in pairs)
    return f"<table>{heads}{rows}</table>"


def chips(plan: Plan, shape: Shape) -> str:
    """Cards side by side, with a coloured word under each title that says how the action stands."""
    parts = [_opened(plan)]
    for section in plan.sections:
        parts.append(f"<h2>Aim {section.number}: {escape(section.title)}</h2><div class=columns>")
        for action in section.actions:
            status = plan.statuses[action.status]
            chip = f"<span class=chip style='background:#{status.colour}'>{escape(status.word)}</span>"
            lines = _lines(plan, shape, section, action)
            parts.append(f"<div class=card><h3>{escape(action.title)}</h3>{chip}{lines}</div>")
        parts.append("</div>")
    return "\n".join([*parts, "</body></html>"])


def road_map(plan: Plan, shape: Shape) -> str:
    """A box for each section with its figure in large, and a table whose empty quarters a browser does not tag."""
    parts = [_opened(plan)]
    heads = "".join(f"<th>{escape(heading)}</th>" for heading in shape.headings(plan))
    for section in plan.sections:
        name = f"<b class=name>{escape(section.title)}</b>"
        parts.append(f"<div class=band><div class=figure>{section.number}</div><div>{name}</div></div>")
        rows = (shape.values(plan, section, Focus(), action) for action in section.actions)
        cells = ("".join(f"<td>{_dotted(plan, text)}</td>" for text in row) for row in rows)
        parts.append(f"<table><tr>{heads}</tr>{''.join(f'<tr>{row}</tr>' for row in cells)}</table>")
    return "\n".join([*parts, "</body></html>"])


def _dotted(plan: Plan, text: str) -> str:
    """The text of a cell, a status behind a dot."""
    return f"● {escape(text)}" if any(text == status.word for status in plan.statuses.values()) else escape(text)


def spots(plan: Plan, shape: Shape) -> str:
    """A table for each section, its status a round spot of colour in a cell without a word."""
    parts = [_opened(plan)]
    heads = "".join(f"<th>{escape(heading)}</th>" for heading in shape.headings(plan))
    for section in plan.sections:
        rows = (f"<tr>{_spotted(plan, shape, section, action)}</tr>" for action in section.actions)
        parts.append(f"<h2>{escape(section.heading)}</h2><p>{escape(section.lead_line)}</p>")
        parts.append(f"<table><tr>{heads}</tr>{''.join(rows)}</table>")
    return "\n".join([*parts, "</body></html>"])


def _spotted(plan: Plan, shape: Shape, section: Section, action: Action) -> str:
    told = {key: escape(shape.value(plan, section, Focus(), action, key)) for key in shape.keys}
    told["status"] = f"<span class=spot style='background:#{plan.statuses[action.status].colour}'></span>"
    return "".join(f"<td>{text}</td>" for text in told.values())


def narrow(plan: Plan, shape: Shape) -> str:
    """A table for each section in a narrow box: its columns are as wide as their longest word, headings take lines."""
    parts = [_opened(plan)]
    heads = "".join(f"<th>{escape(heading)}</th>" for heading in shape.headings(plan))
    for section in plan.sections:
        rows = (shape.values(plan, section, Focus(), action) for action in section.actions)
        cells = ("".join(f"<td>{escape(text)}</td>" for text in row) for row in rows)
        table = f"<table><tr>{heads}</tr>{''.join(f'<tr>{row}</tr>' for row in cells)}</table>"
        parts.append(f"<div style='width:1px'><h2>{escape(section.heading)}</h2>{table}</div>")
    return "\n".join([*parts, "</body></html>"])


def drivers(plan: Plan, shape: Shape) -> str:
    """One table: primary drivers with their lead and secondary drivers are merged over their change ideas."""
    names = plan.head | plan.columns | {"section": "Primary driver", "action": "Change idea"}
    heads = "".join(f"<th>{escape(names[key])}</th>" for key in ("section", "focus", *shape.keys))
    rows: list[str] = []
    for section in plan.sections:
        over = f"<b>{section.number}. {escape(section.title)}</b><br>{escape(section.lead_line)}"
        cells = [f"<td rowspan={len(section.actions)}>{over}</td>"]
        for focus in section.focus:
            cells.append(f"<td rowspan={len(focus.actions)}>{escape(focus.title)}</td>")
            for action in focus.actions:
                cells += [f"<td>{escape(text)}</td>" for text in shape.values(plan, section, focus, action)]
                rows.append(f"<tr>{''.join(cells)}</tr>")
                cells = []
    return f"{_opened(plan)}<table><tr>{heads}</tr>{''.join(rows)}</table></body></html>"


def _opened(plan: Plan) -> str:
    title = escape(plan.title)
    head = f"<!doctype html><html lang=en-GB><head><title>{title}</title><style>{_LOOK}</style></head>"
    return f"{head}<body><h1>{title}</h1>"


def _lines(plan: Plan, shape: Shape, section: Section, action: Action) -> str:
    """The label in bold and the text behind it, a paragraph each; statuses in their colour."""
    names = plan.head | plan.columns
    told = {key: shape.value(plan, section, Focus(), action, key) for key in shape.keys if key in names}
    colour = plan.statuses[action.status].colour if action.status else ""
    marked = {key: f"<b style='color:#{colour}'>{escape(text)}</b>" for key, text in told.items() if key == "status"}
    texts = {key: marked.get(key, escape(text)) for key, text in told.items() if text and key not in ("ref", "action")}
    return "".join(f"<p><b>{escape(names[key])}:</b> {text}</p>" for key, text in texts.items())
