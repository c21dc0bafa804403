"""Pages whose labels are quiet or pictures, and whose statuses are coloured dots that a key explains."""

from html import escape

from examples.make.plan import Action, Plan, Section
from examples.make.shape import Shape
from tests.plans.make.web_frame import names, numbered, page, questions, told

_LOOK = (
    "h1{font-size:19pt}h2{font-size:14pt;margin-top:14px}h3{font-size:11pt;color:#555}"
    ".card{border:1px solid #ccd;border-radius:7px;padding:9px 12px;margin:0 0 10px;break-inside:avoid}"
    ".card h4{font-size:11pt}.facts{display:grid;grid-template-columns:2fr 1fr 1fr;gap:10px}"
    ".quiet{font-size:7pt;color:#888;margin:4px 0 0}.facts p,.said{margin:0}"
    ".key{border:1px solid #bbb;padding:7px;display:flex;gap:18px;align-items:center}"
    ".dot{display:inline-block;width:11px;height:11px;border-radius:50%;margin-right:6px}"
    ".line{margin:3px 0}.line svg,.key svg{vertical-align:-2px;margin-right:5px}"
    ".badge{font-size:8pt;background:#e4e9f2;border-radius:8px;padding:1px 8px}"
)
_PICTURES = {
    "lead": "<circle cx=6 cy=3 r=3 /><path d='M0 12a6 6 0 0 1 12 0z'/>",
    "due": "<rect x=0 y=2 width=12 height=3 /><rect x=0 y=6 width=12 height=6 />",
    "money": "<ellipse cx=6 cy=3 rx=6 ry=2 /><rect x=1 y=6 width=10 height=2 /><rect x=0 y=9 width=12 height=3 />",
}


def quiet(plan: Plan, shape: Shape) -> str:
    """A card for each action: small grey labels, and below each what it asks."""
    parts = [f"<h1>{escape(plan.title)}</h1>"]
    for section in plan.sections:
        parts.append(f"<h2>{escape(section.heading)}</h2><p>{escape(section.lead_line)}</p>")
        for focus in section.focus:
            parts.append(f"<h3>{escape(focus.printed)}</h3>" if focus.title else "")
            parts += [_quiet_card(plan, shape, section, action) for action in focus.actions]
    return page(plan, _LOOK, parts)


def _quiet_card(plan: Plan, shape: Shape, section: Section, action: Action) -> str:
    texts, labels = told(plan, shape, section, action), names(plan)
    pairs = {key: f"<p class=quiet>{labels[key]}</p><p class=said>{text}</p>" for key, text in texts.items() if text}
    facts = "".join(f"<div>{pairs[key]}</div>" for key in ("lead", "due", "status"))
    asked = "".join(pairs.get(key, "") for key in questions(plan, shape))
    return f"<div class=card><h4>{numbered(action)}</h4><div class=facts>{facts}</div>{asked}</div>"


def pictures(plan: Plan, shape: Shape) -> str:
    """A key of pictures, and these in the place of labels before the facts of each action."""
    labels = names(plan)
    key = "".join(f"<span>{_picture(key)}{labels[key]}</span>" for key in _PICTURES if key in shape.keys)
    parts = [f"<h1>{escape(plan.title)}</h1><p><b>What the pictures mean</b></p><div class=key>{key}</div>"]
    for section in plan.sections:
        parts.append(f"<h2>{escape(section.heading)}</h2><p>{escape(section.lead_line)}</p>")
        parts += [_pictured(plan, shape, section, action) for action in section.actions]
    return page(plan, _LOOK, parts)


def _pictured(plan: Plan, shape: Shape, section: Section, action: Action) -> str:
    texts, labels = told(plan, shape, section, action), names(plan)
    lines = "".join(f"<div class=line>{_picture(key)}{texts[key]}</div>" for key in _PICTURES if texts.get(key))
    asked = [key for key in questions(plan, shape) if key not in _PICTURES]
    said = "".join(f"<p><b>{labels[key]}</b><br>{texts[key]}</p>" for key in asked)
    title = f"<h4>{numbered(action)} <span class=badge>{texts['status']}</span></h4>"
    return f"<div class=card>{title}{lines}{said}</div>"


def _picture(key: str) -> str:
    return f"<svg width=12 height=12 viewBox='0 0 12 12' fill=#35557a>{_PICTURES[key]}</svg>"


def dots(plan: Plan, shape: Shape) -> str:
    """A key of coloured dots, and one of them before the title of each action; no word says how it stands."""
    key = "".join(f"<span>{_dot(one.colour)}{escape(one.word)}</span>" for one in plan.statuses.values())
    parts = [f"<h1>{escape(plan.title)}</h1><p><b>Key</b></p><div class=key>{key}</div>"]
    for section in plan.sections:
        parts.append(f"<h2>{escape(section.heading)}</h2><p>{escape(section.lead_line)}</p>")
        for focus in section.focus:
            parts.append(f"<h3>{escape(focus.printed)}</h3>" if focus.title else "")
            parts += [_dotted(plan, shape, section, action) for action in focus.actions]
    return page(plan, _LOOK, parts)


def _dotted(plan: Plan, shape: Shape, section: Section, action: Action) -> str:
    texts, labels = told(plan, shape, section, action), names(plan)
    keys = ("lead", "due", *questions(plan, shape))
    lines = "".join(f"<p><b>{labels[key]}:</b> {texts[key]}</p>" for key in keys if texts.get(key))
    return f"<h4>{_dot(plan.statuses[action.status].colour)}{numbered(action)}</h4>{lines}"


def _dot(colour: str) -> str:
    return f"<span class=dot style='background:#{colour}'></span>"
