"""What is good: what was finished, and what is said to work well, in the plan's own words."""

from collections.abc import Iterator

from milepost.core.document.nodes import Block, Heading, Paragraph, Role
from milepost.core.plan.model import QuestionRole, Stage
from milepost.core.reports.board.view import View
from milepost.core.reports.quoting import answers_for, bullet, fairly, quote, short_name
from milepost.core.words.counting import many
from milepost.core.words.quantities import quantities

MOST = 3
NAMED = 2  # complete actions
LONGEST = 105  # letters of a quotation


def good(view: View) -> Iterator[Block]:
    """Of answers that say something works well, those with a figure come first; each section is heard in turn."""
    yield Heading("What is good", 1)
    done = [one for one in view.positions if one.seat.action.stage is Stage.COMPLETE]
    if done:
        names = "; ".join(short_name(one.seat.action) for one in done[:NAMED])
        left = f"; and {len(done) - NAMED:,} more" if len(done) > NAMED else ""
        line = f"Complete: {names}{left}"
        yield bullet(line if line.endswith("…") else f"{line}.")
    said = answers_for(view.plan, QuestionRole.WORKING_WELL)
    telling = [one for one in view.positions if one.seat.action.id in said]
    counted = [one for one in telling if quantities(said[one.seat.action.id])]
    plain = [one for one in telling if one not in counted]
    room = MOST - bool(done)
    chosen = fairly(counted, room)
    chosen = (*chosen, *fairly(plain, room - len(chosen)))
    yield from (bullet(f"{short_name(one.seat.action)}: {quote(said[one.seat.action.id], LONGEST)}") for one in chosen)
    if not done and not telling:
        yield Paragraph("The plan does not say what works well.", role=Role.NOTE)
    if len(telling) > len(chosen):
        more = many(len(telling) - len(chosen), "more action says", "more actions say")
        yield Paragraph(f"{more} what works well; the progress table has all of it.", role=Role.NOTE)
