"""The summary for a board on two pages: what is good, late, worrying, asked of it and next, in the plan's own words."""

from milepost.core.document.nodes import Document
from milepost.core.reports import parts
from milepost.core.reports.basis import Basis
from milepost.core.reports.board.ahead import ahead
from milepost.core.reports.board.asks import asks
from milepost.core.reports.board.counts import sections
from milepost.core.reports.board.good import good
from milepost.core.reports.board.late import late
from milepost.core.reports.board.opening import opening
from milepost.core.reports.board.view import View
from milepost.core.reports.board.worries import worries

_PARTS = (opening, sections, good, late, worries, asks, ahead)


def make(basis: Basis) -> Document:
    """Each part in turn; whatever a part leaves out for want of room it counts in words."""
    view = View.of(basis.plan, basis.today)
    blocks = tuple(block for part in _PARTS for block in part(view))
    title = f"Summary for the board – {parts.title(basis.plan)}"
    return Document(blocks, title, parts.position(basis.plan, basis.today))
