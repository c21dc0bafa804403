"""Pages as programs for plans print them from a browser: forms, and lists whose rows are unfolded."""

from html import escape

from examples.make.plan import Action, Plan, Section
from examples.make.shape import Shape
from tests.plans.make.web_frame import names, page, questions, told

_MARGIN = (
    "@page{{@top-left{{content:'{day}';font:7pt sans-serif}}@top-center{{content:'{title}';font:7pt sans-serif}}"
    "@bottom-left{{content:'{address}';font:7pt sans-serif}}"
    "@bottom-right{{content:counter(page) '/' counter(pages);font:7pt sans-serif}}}}"
)
_FORMS = (
    "h1{font-size:15pt}h2{font-size:13pt;margin-top:12px}.record{border:1px solid #b9c6d6;margin-bottom:9px;"
    "break-inside:avoid}.title{background:#e8eef7;padding:5px 8px;font-weight:bold}.title code{margin-right:9px}"
    ".facts{display:grid;grid-template-columns:2fr 1fr 1fr}.facts>div{border-top:1px solid #b9c6d6;"
    "border-right:1px solid #b9c6d6;padding:3px 8px}.row{display:flex;border-top:1px solid #b9c6d6}"
    ".row>b{flex:0 0 34mm;padding:3px 8px;color:#456;font-size:7.5pt}.row>div{flex:1;padding:3px 8px}"
    ".facts b{color:#456;font-size:7.5pt;display:block}"
)
_LIST = (
    "h1{font-size:15pt}h2{font-size:12pt;color:#15396b;margin-top:12px}.key{display:flex;gap:14px}"
    ".badge{display:inline-block;color:#fff;border-radius:3px;padding:1px 5px;font-size:8pt;font-weight:bold}"
    ".head,.item{display:grid;grid-template-columns:16mm 1fr 62mm 26mm 14mm;border-top:1px solid #ccc;padding:4px 0}"
    ".head{font-size:7.5pt;color:#666}.item>b{font-weight:bold}"
    ".panel{background:#eef3fb;margin-left:16mm;padding:5px 7px;display:grid;gap:8mm;"
    "grid-template-columns:1fr 1fr 1fr;font-size:8pt;margin-bottom:5px}.panel b{color:#15396b;display:block}"
    ".whole{break-inside:avoid}"
)


def records(plan: Plan, shape: Shape) -> str:
    """A form for each action as a browser prints it, the day and the address in the margins of each page."""
    parts = [f"<h1>{escape(plan.title)}</h1><p>Showing {_count(plan)} of {_count(plan)} records</p>"]
    for section in plan.sections:
        parts.append(f"<h2>{escape(section.heading)}</h2><p>{escape(section.lead_line)}</p>")
        parts += [_record(plan, shape, section, action) for action in section.actions]
    return page(plan, _margins("Open records") + _FORMS, parts)


def _record(plan: Plan, shape: Shape, section: Section, action: Action) -> str:
    texts, labels = told(plan, shape, section, action), names(plan)
    facts = "".join(f"<div><b>{labels[key]}</b>{texts[key]}</div>" for key in ("lead", "due", "status"))
    rows = "".join(
        f"<div class=row><b>{labels[key]}</b><div>{texts[key]}</div></div>" for key in questions(plan, shape)
    )
    title = f"<div class=title><code>{action.number}</code>{escape(action.title)}</div>"
    return f"<div class=record>{title}<div class=facts>{facts}</div>{rows}</div>"


def unfolded(plan: Plan, shape: Shape) -> str:
    """A list with a letter on a badge as status, a key of these, and below each row a panel with its texts."""
    key = "".join(f"<span>{_badge(plan, name)} {escape(one.word)}</span>" for name, one in plan.statuses.items())
    parts = [f"<h1>{escape(plan.title)}</h1><div class=key>{key}</div>"]
    heads = "".join(f"<div>{names(plan)[key]}</div>" for key in ("ref", "action", "lead", "due", "status"))
    for section in plan.sections:
        parts.append(f"<h2>{escape(section.heading)}</h2><p>{escape(section.lead_line)}</p>")
        parts.append(f"<div class=head>{heads}</div>")
        parts += [_item(plan, shape, section, action) for action in section.actions]
    return page(plan, _margins("Full report") + _LIST, parts, paper="A4 landscape")


def _item(plan: Plan, shape: Shape, section: Section, action: Action) -> str:
    texts, labels = told(plan, shape, section, action), names(plan)
    cells = f"<div>{action.number}</div><b>{escape(action.title)}</b><div>{texts['lead']}</div>"
    cells += f"<div>{texts['due']}</div><div>{_badge(plan, action.status)}</div>"
    panel = "".join(f"<div><b>{labels[key]}</b>{texts[key] or '–'}</div>" for key in questions(plan, shape))
    return f"<div class=whole><div class=item>{cells}</div><div class=panel>{panel}</div></div>"


def _badge(plan: Plan, name: str) -> str:
    status = plan.statuses[name]
    return f"<span class=badge style='background:#{status.colour}'>{status.letter}</span>"


def _margins(view: str) -> str:
    return _MARGIN.format(
        day="14/01/2026, 09:17", title=f"Planhouse | {view}", address="https://planhouse.example/plans/31/print"
    )


def _count(plan: Plan) -> int:
    return sum(len(section.actions) for section in plan.sections)
