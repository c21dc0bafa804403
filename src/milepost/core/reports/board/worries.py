"""What worries us: the concerns that are carried, then worries of actions that are not told as late already."""

from collections.abc import Iterator

from milepost.core.document.nodes import Block, Heading, Paragraph, Role
from milepost.core.reports.board.late import told as told_as_late
from milepost.core.reports.board.view import View
from milepost.core.reports.quoting import bullet, fairly, quote, short_name
from milepost.core.words.counting import many

MOST = 3
LONGEST = 105  # letters of a quotation


def worries(view: View) -> Iterator[Block]:
    """Each section is heard in turn; what is asked of the board stands below."""
    yield Heading("What worries us", 1)
    concerns = [one for one in view.concerns if not one.ask.strip()]
    yield from (bullet(f"Concern: {quote(one.text, LONGEST)}") for one in concerns[:MOST])
    told = {one.seat.action.id for one in told_as_late(view)}
    worried = [one for one in view.positions if one.seat.action.id in view.worries]
    rest = [one for one in worried if one.is_live and one.seat.action.id not in told]
    chosen = fairly(rest, max(0, MOST - len(concerns)))
    for one in chosen:
        yield bullet(f"{short_name(one.seat.action)}: {quote(view.worries[one.seat.action.id], LONGEST)}")
    if not concerns and not worried:
        yield Paragraph("The plan records no worry.", role=Role.NOTE)
    notes = [*_more(len(rest) - len(chosen), "worry", "worries", "progress table")]
    notes += _more(len(concerns) - MOST, "concern", "concerns", "paper “Concerns”")
    if notes:
        yield Paragraph(" ".join(notes), role=Role.NOTE)


def _more(left: int, one: str, several: str, where: str) -> Iterator[str]:
    if left > 0:
        yield f"{many(left, f'more {one}', f'more {several}')}; the {where} has all of them."
