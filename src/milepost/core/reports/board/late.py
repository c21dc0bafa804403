"""What is late and why: the promise that has waited longest, who leads, and the reason as far as the plan gives one."""

from collections.abc import Iterator

from milepost.core.document.nodes import Block, Heading, Paragraph, Role
from milepost.core.reports import parts, promised
from milepost.core.reports.board.asks import MOST as ASKED
from milepost.core.reports.board.asks import number_of_asks
from milepost.core.reports.board.view import View
from milepost.core.reports.positions import Group, Position
from milepost.core.reports.quoting import bullet, quote, short_name
from milepost.core.words.counting import many

LEAST = 3  # actions that are told; where little is asked of the board there is room for more
LONGEST = 90  # letters of a promise, and of a reason


def late(view: View) -> Iterator[Block]:
    """What is stated as late first, then what has waited longest; at most so many of them."""
    yield Heading("What is late, and why", 1)
    found = in_order(view)
    told_here = told(view)
    for one in told_here:
        yield bullet(f"{short_name(one.seat.action)} ({parts.lead_shortly(one.leads) or 'nobody is named as lead'})")
        yield parts.below(Paragraph(f"{_state(one)} {_why(view, one)}"))
    if not found:
        yield Paragraph("Nothing is stated as late, and no promise has passed its day.", role=Role.NOTE)
    if len(found) > len(told_here):
        more = many(len(found) - len(told_here), "more action is", "more actions are")
        yield Paragraph(f"{more} late; the paper “Exceptions” has all of them.", role=Role.NOTE)


def in_order(view: View) -> list[Position]:
    """What is late in the order in which it is told."""
    return sorted(view.late, key=lambda one: (one.group is not Group.LATE, -_days(one)))


def told(view: View) -> list[Position]:
    """Those of them for which two pages have room."""
    return in_order(view)[: LEAST + max(0, ASKED - number_of_asks(view)) // 2]


def _state(one: Position) -> str:
    """What is stated, and the promise that has waited longest."""
    state = [f"Stated: {one.stated.word}."] if one.group is Group.LATE else []
    if one.late:
        rest = f", and {many(len(one.late) - 1, 'more promise', 'more promises')} late" if one.late[1:] else ""
        state.append(f"{promised.late(one.late[0], LONGEST)}{rest}.")
    return " ".join(state)


def _why(view: View, one: Position) -> str:
    """Why it is stated as late, else why what is late was moved, else a worry, else that the plan gives no reason."""
    if one.why and one.group is Group.LATE:
        return f"Reason given: {quote(one.why, LONGEST)}"
    reasons = [move.reason for promise in one.late for move in promise.milestone.moves if move.reason.strip()]
    if reasons:
        return f"Reason given when the date was moved: {quote(reasons[-1], LONGEST)}"
    worry = view.worries.get(one.seat.action.id)
    return f"Worry: {quote(worry, LONGEST)}" if worry else "The plan gives no reason."


def _days(one: Position) -> int:
    return one.late[0].days_late if one.late else 0
