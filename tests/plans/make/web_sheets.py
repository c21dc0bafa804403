"""Pages that a design lays out in filled areas: a sheet for each action, side-bars, boards, strips of dates."""

from html import escape

from examples.make.plan import Action, Plan, Section
from examples.make.promise import plain
from examples.make.shape import Shape
from tests.plans.make.web_frame import names, numbered, page, questions, told

_FACTS = ("lead", "due", "status")
_SHEETS = (
    ".sheet{break-after:page;height:178mm;position:relative}.band{background:#3b2f5c;color:#fff;padding:9px 14px;"
    "font-size:13pt;font-weight:bold}.sheet h2{font-size:15pt;margin:12px 0}"
    ".abreast{display:flex;gap:5mm;height:118mm}.abreast>div{flex:1;background:#eef3ea;border-radius:6px;padding:10px}"
    ".abreast>.side{flex:0 0 52mm;background:#e6e1f2}.side p{margin:0 0 9px}.abreast h3{font-size:10.5pt}"
    "footer{position:absolute;bottom:0;font-size:7.5pt;color:#777}"
)
_SIDES = (
    ".spread{display:flex;break-after:page;min-height:265mm}.bar{flex:0 0 46mm;background:#1f4d45;color:#fff;"
    "padding:12mm 7mm}.bar h2{font-size:16pt}.boxes{flex:1;padding:0 0 0 8mm}"
    ".box{background:#f1f5f4;border-radius:8px;padding:10px 13px;margin-bottom:7mm}.box h3{font-size:11.5pt}"
    ".box h4{color:#1f4d45;font-size:9pt}"
)
_BOARD = (
    "h1{background:#263445;color:#fff;padding:9px 12px;font-size:18pt}"
    ".grid{display:grid;gap:5px;grid-template-columns:32mm repeat(4,1fr)}.head{color:#fff;text-align:center;"
    "font-weight:bold;padding:5px}.label{background:#dfe6ee;padding:7px;font-weight:bold;border-radius:4px}"
    ".lane{background:#f4f5f7;padding:5px}.card{background:#fff;border:1px solid #c9d0d8;padding:6px;margin-bottom:5px;"
    "font-size:7.5pt}.card p{margin:1px 0}"
)
_STRIPS = (
    "h1{font-size:19pt}h2{background:#7a2e52;color:#fff;padding:6px 9px;font-size:12pt}"
    ".panel{display:flex;border:1px solid #bbb;margin-bottom:8px;break-inside:avoid}.main{flex:1;padding:7px 10px}"
    ".facts{flex:0 0 48mm;background:#edeff2;border-left:4px solid #7a2e52;padding:7px 9px}"
    ".facts p{margin:0 0 5px}.small{font-size:7pt;color:#666;font-weight:bold}.panel h3{font-size:11pt;color:#7a2e52}"
    ".strip{display:flex;text-align:center;margin:6px 0}.strip>div{flex:1}"
    ".strip i{display:block;border-top:2px solid #555;margin:4px 0}"
    ".two{display:grid;grid-template-columns:1fr 1fr;gap:6mm}"
)


def sheets(plan: Plan, shape: Shape) -> str:
    """A sheet for each action: its section in a band, a title, panels abreast, and the facts in one at the side."""
    seats = [(section, action) for section in plan.sections for action in section.actions]
    parts = []
    for at, (section, action) in enumerate(seats, 1):
        foot = f"<footer>{escape(plan.title)} – sheet {at} of {len(seats)}</footer>"
        texts, labels = told(plan, shape, section, action), names(plan)
        panels = (f"<div><h3>{labels[key]}</h3><p>{texts[key]}</p></div>" for key in questions(plan, shape))
        side = "".join(f"<p><b>{labels[key]}</b><br>{texts[key]}</p>" for key in _FACTS)
        body = f"<div class=abreast>{''.join(panels)}<div class=side>{side}</div></div>"
        band = f"<div class=band>{escape(section.heading)}</div><h2>{numbered(action)}</h2>"
        parts.append(f"<div class=sheet>{band}{body}{foot}</div>")
    return page(plan, _SHEETS, parts, paper="A4 landscape")


def side_bars(plan: Plan, shape: Shape) -> str:
    """A page for each section: a bar at its side says what it is and who leads it, boxes beside it hold the actions."""
    parts = []
    for section in plan.sections:
        lead = " and ".join(escape(one.printed) for one in section.leads)
        bar = f"<p>{section.label} {section.number}</p><h2>{escape(section.title)}</h2>"
        bar += f"<p><b>{section.lead_label}</b><br>{lead}</p>"
        boxes = "".join(_box(plan, shape, section, action) for action in section.actions)
        parts.append(f"<div class=spread><div class=bar>{bar}</div><div class=boxes>{boxes}</div></div>")
    return page(plan, _SIDES, parts, margins="10mm")


def _box(plan: Plan, shape: Shape, section: Section, action: Action) -> str:
    texts, labels = told(plan, shape, section, action), names(plan)
    asked = "".join(f"<h4>{labels[key]}</h4><p>{texts[key]}</p>" for key in questions(plan, shape) if texts[key])
    facts = "<br>".join(f"<b>{labels[key]}:</b> {texts[key]}" for key in _FACTS)
    return f"<div class=box><h3>{numbered(action)}</h3>{asked}<p>{facts}</p></div>"


def board(plan: Plan, shape: Shape) -> str:
    """Cards in lanes under the states of work, the sections beside the lanes."""
    heads = "".join(
        f"<div class=head style='background:#{one.colour}'>{one.word}</div>" for one in plan.statuses.values()
    )
    parts = [f"<h1>{escape(plan.title)}</h1><div class=grid><div></div>{heads}"]
    for section in plan.sections:
        small = f"<small>{section.label} {section.number}</small>"
        parts.append(f"<div class=label>{small}<br>{escape(section.title)}</div>")
        for state in plan.statuses:
            cards = (_card(plan, shape, section, action) for action in section.actions if action.status == state)
            parts.append(f"<div class=lane>{''.join(cards)}</div>")
    return page(plan, _BOARD, [*parts, "</div>"], paper="A3 landscape")


def _card(plan: Plan, shape: Shape, section: Section, action: Action) -> str:
    texts, labels = told(plan, shape, section, action), names(plan)
    keys = [key for key in shape.keys if key not in ("ref", "action", "status") and texts[key]]
    lines = "".join(f"<p><b>{labels[key]}</b> {texts[key]}</p>" for key in keys)
    return f"<div class=card><b>{numbered(action)}</b>{lines}</div>"


def strips(plan: Plan, shape: Shape) -> str:
    """A panel for each action: a strip of dates with what comes at each, two texts abreast, the facts at its side."""
    parts = [f"<h1>{escape(plan.title)}</h1>"]
    for section in plan.sections:
        parts.append(f"<h2>{escape(section.heading)}</h2><p>{escape(section.lead_line)}</p>")
        parts += [_panel(plan, shape, section, action) for action in section.actions]
    return page(plan, _STRIPS, parts, paper="A4 landscape")


def _panel(plan: Plan, shape: Shape, section: Section, action: Action) -> str:
    texts, labels = told(plan, shape, section, action), names(plan)
    steps = (step.rpartition("|") for step in action.milestones)
    strip = "".join(f"<div><b>{escape(plain(day))}</b><i></i>{escape(text)}</div>" for day, _, text in steps)
    small = {key: f"<span class=small>{labels[key]}</span><br>{texts[key]}" for key in texts if key in labels}
    asked = "".join(f"<div>{small[key]}</div>" for key in questions(plan, shape) if key != "money")
    facts = "".join(f"<p>{small[key]}</p>" for key in ("status", "lead", "money") if key in small)
    main = f"<h3>{numbered(action)}</h3><div class=strip>{strip}</div><div class=two>{asked}</div>"
    return f"<div class=panel><div class=main>{main}</div><div class=facts>{facts}</div></div>"
