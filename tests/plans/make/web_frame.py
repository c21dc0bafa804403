"""What pages that are printed have in common: their paper and look, and what is told of each action, by its key."""

from collections.abc import Iterable
from html import escape

from examples.make.plan import Action, Focus, Plan, Section
from examples.make.shape import Shape

_LOOK = (
    "body{font-family:'Liberation Sans',sans-serif;font-size:9pt;line-height:1.3;margin:0;color:#222;"
    "-webkit-print-color-adjust:exact}p{margin:2px 0 5px}h1,h2,h3,h4{margin:6px 0 4px;line-height:1.2}"
)


def page(plan: Plan, look: str, parts: Iterable[str], *, paper: str = "A4", margins: str = "14mm") -> str:
    """A whole page with this look on this paper, its head in what comes first of the parts."""
    title = f"<title>{escape(plan.title)}</title>"
    style = f"<style>@page{{size:{paper};margin:{margins}}}{_LOOK}{look}</style>"
    head = f"<!doctype html><html lang=en-GB><head><meta charset=utf-8>{title}{style}</head><body>"
    return "\n".join([head, *parts, "</body></html>"])


def told(plan: Plan, shape: Shape, section: Section, action: Action) -> dict[str, str]:
    """The text of each key of an action, ready for a page, its lines parted by breaks."""
    texts = ((key, shape.value(plan, section, Focus(), action, key)) for key in shape.keys)
    return {key: escape(text).replace("\n", "<br>") for key, text in texts}


def names(plan: Plan) -> dict[str, str]:
    """The label of each key."""
    return {key: escape(name) for key, name in (plan.head | plan.columns).items()}


def numbered(action: Action) -> str:
    """Number and title as one line."""
    return escape(f"{action.number} {action.title}".strip())


def questions(plan: Plan, shape: Shape) -> list[str]:
    """The keys that ask something, in the order of the document."""
    return [key for key in shape.keys if key in plan.columns]
