"""What stands around a made table: a covering report, closed actions in a table of their own, last year's actions."""

from collections.abc import Iterator
from dataclasses import replace

from bench.outside.table_grid import Block, Cell, Grid, Line
from bench.outside.table_layout import Column, Place
from bench.outside.table_plan import Area, Part

DITTOS = {"none": "", "mark": "″", "quotes": '"', "above": "As above", "ditto": "ditto"}
AROUND = ("none", "report", "closed", "last year")
_SHARED = ("Who", "When")  # names over columns that may say the same as the row above


def shared(parts: tuple[Part, ...]) -> tuple[Part, ...]:
    """The plan with one lead and one deadline for all actions of an area, so that rows may say "as above"."""
    return tuple(replace(part, areas=tuple(map(_shared, part.areas))) for part in parts)


def _shared(area: Area) -> Area:
    first, *others = area.actions
    told = (replace(one, leads=first.leads, due=first.due, start=first.start) for one in others)
    return replace(area, actions=(first, *told))


def with_dittos(many: list[Column], sign: str) -> list[Column]:
    """The columns of who and when with a sign in each row that says what the row above says."""
    return [_with_ditto(column, sign) if column.over in _SHARED else column for column in many]


def _with_ditto(column: Column, sign: str) -> Column:
    def cell(at: Place) -> Cell:
        return column.cell(at) if at.action is at.area.actions[0] else Cell(sign)

    return replace(column, cell=cell)


def report() -> Iterator[Block]:
    """The report that a board has the plan with."""
    yield Line("Report to the Arden Partnership Board, 14 May 2026")
    yield Line("Purpose of this report", 1)
    yield Line("1. This report tells the board how the plan stands at the end of the year. It was agreed in April.")
    yield Line("Recommendations", 1)
    yield Line("2. The board is asked to note the progress and to agree the changes to two actions.")
    yield Line("Financial implications", 1)
    yield Line("3. The plan is met from the budgets of the partners, as the table shows.")
    yield Grid([[Cell("Partner"), Cell("2025/26"), Cell("2026/27")],
                [Cell("Arden Council"), Cell("£40,000"), Cell("£41,500")],
                [Cell("Penrose NHS Trust"), Cell("£12,000"), Cell("£12,000")]])  # fmt: skip
    yield Line("Appendix A: the plan", 1)


def parted(part: Part) -> tuple[Part, Part]:
    """A section with its live actions, and with those that are closed: the last of each area that has several."""
    live = tuple(replace(area, actions=area.actions[:-1] or area.actions) for area in part.areas)
    closed = tuple(replace(area, actions=area.actions[-1:]) for area in part.areas if len(area.actions) > 1)
    return replace(part, areas=live), replace(part, areas=closed)
