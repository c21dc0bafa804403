"""Newsletters and leaflets set in columns of running text, with figures and quotations in boxes among it."""

from collections.abc import Iterator
from html import escape

from examples.make.plan import Action, Plan, Section
from examples.make.shape import Shape
from tests.plans.make.web_frame import names, numbered, page, questions, told

_LOOK = (
    "header{background:#2b4a5e;color:#fff;padding:12px 16px;margin-bottom:12px}header h1{font-size:20pt}"
    ".text{column-gap:9mm}h2{font-size:13pt;color:#2b4a5e;break-after:avoid}h3{font-size:10.5pt;break-after:avoid}"
    "h4{font-size:9pt;color:#8a4b16;break-after:avoid}.lead{font-style:italic}"
    ".figure{background:#fbeccb;padding:8px;margin:8px 0;break-inside:avoid}.figure b{font-size:20pt;display:block}"
    ".quote{border-left:3px solid #8a4b16;padding:4px 9px;margin:8px 0;font:italic 12pt 'Liberation Serif';"
    "break-inside:avoid}"
)
_INTRODUCTION = (
    "This paper comes out twice a year. It tells you what was promised, what came of it and whom to ring about it. "
    "If you would like it read to you, ask at any library."
)
_FIGURES = (("1 in 3", "of our readers passed the last issue on"), ("57", "of you wrote to us"), ("9 min", "to read"))
_QUOTE = "“I never knew that there was a plan at all.”"


def newsletter(plan: Plan, shape: Shape) -> str:
    """Two columns of running text on upright paper."""
    return _set(plan, shape, columns=2, paper="A4")


def leaflet(plan: Plan, shape: Shape) -> str:
    """Three columns on a sheet laid on its side, to be folded."""
    return _set(plan, shape, columns=3, paper="A4 landscape")


def _set(plan: Plan, shape: Shape, *, columns: int, paper: str) -> str:
    look = f"{_LOOK}.text{{column-count:{columns}}}"
    top = f"<header><h1>{escape(plan.title)}</h1></header><div class=text><p>{_INTRODUCTION}</p>"
    return page(plan, look, [top, *_running(plan, shape), "</div>"], paper=paper)


def _running(plan: Plan, shape: Shape) -> Iterator[str]:
    for at, section in enumerate(plan.sections):
        yield f"<h2>{escape(section.heading)}</h2><p class=lead>{escape(section.lead_line)}</p>"
        for action in section.actions:
            yield _article(plan, shape, section, action)
        number, words = _FIGURES[at % len(_FIGURES)]
        yield f"<div class=figure><b>{number}</b>{words}</div>" if at % 2 == 0 else f"<div class=quote>{_QUOTE}</div>"


def _article(plan: Plan, shape: Shape, section: Section, action: Action) -> str:
    """A title, the questions as small headings over their answers, and the facts in a line each."""
    texts, labels = told(plan, shape, section, action), names(plan)
    asked = [f"<h4>{labels[key]}</h4><p>{texts[key]}</p>" for key in questions(plan, shape) if texts[key]]
    facts = [f"<b>{labels[key]}:</b> {texts[key]}" for key in ("lead", "due", "status") if texts.get(key)]
    return f"<h3>{numbered(action)}</h3>{''.join(asked)}<p>{'<br>'.join(facts)}</p>"
