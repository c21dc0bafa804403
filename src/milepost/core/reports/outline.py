"""The outline that `milepost read` prints: headings at fixed depth, with what reading assumed and could not place."""

from milepost.core.document.nodes import Aside, Document
from milepost.core.reports import headings
from milepost.core.reports.basis import Basis


def make(basis: Basis) -> Document:
    """The plan in the notation of docs/format/outline.md, once a text writer has written it."""
    plan = basis.plan
    asides = tuple(Aside(one.reason or "unplaced", one.text, one.place) for one in plan.unplaced)
    body = tuple(headings.blocks(plan, fixed_depth=True))
    return Document(body, " ".join(plan.title.split()), asides=asides, notes=plan.notes, source=plan.source)
