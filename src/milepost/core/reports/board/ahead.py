"""The next 90 days: what falls due, when, and who leads it."""

from collections.abc import Iterator

from milepost.core.document.nodes import Block, Heading, Paragraph, Role
from milepost.core.plan.ledger import Outcome, Promise
from milepost.core.reports import parts, promised
from milepost.core.reports.board.view import AHEAD, View
from milepost.core.reports.quoting import bullet, short_name
from milepost.core.words.counting import many
from milepost.core.words.dates.printed import printed

MOST = 5
LONGEST = 80  # letters of a promise


def ahead(view: View) -> Iterator[Block]:
    """A list, the nearest first; promises without a day are counted below it."""
    yield Heading(f"The next {AHEAD.days} days", 1)
    soon = view.soon
    yield from map(_line, soon[:MOST])
    if not soon:
        yield Paragraph(f"Nothing falls due by {printed(view.today + AHEAD)}.", role=Role.NOTE)
    rest = _rest(view, max(0, len(soon) - MOST))
    if rest:
        yield Paragraph(rest, role=Role.NOTE)


def _rest(view: View, left: int) -> str:
    undated = sum(one.outcome is Outcome.UNDATED for position in view.positions for one in position.promises)
    said = [f"{many(left, 'more promise falls', 'more promises fall')} due in this time."] if left else []
    if undated:
        said.append(f"{many(undated, 'promise has', 'promises have')} no date.")
    return " ".join(said)


def _line(one: Promise) -> Paragraph:
    who = one.milestone.owner or parts.lead_shortly(one.seat.action.leads or one.seat.section.leads)
    what = f"{promised.what(one, LONGEST)} – {short_name(one.seat.action)}"
    return bullet(f"{parts.when(one.milestone.due)}: {what} ({who or 'nobody is named as lead'})")
