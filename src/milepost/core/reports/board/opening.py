"""The first lines of the summary: how the plan stands and what the board is asked, in figures."""

from collections.abc import Iterator

from milepost.core.document.nodes import Block, Paragraph
from milepost.core.plan.ledger import Outcome
from milepost.core.reports.board.asks import number_of_asks
from milepost.core.reports.board.view import View
from milepost.core.reports.positions import counted, counts, size
from milepost.core.words.counting import many
from milepost.core.words.dates.printed import printed


def opening(view: View) -> Iterator[Block]:
    """Three or four sentences."""
    standing = counted(counts(view.positions), view.plan)
    yield Paragraph(f"{_capital(size(view.plan))}{f': {standing}' if standing else ''}.")
    yield Paragraph(f"{_promises(view)} {_asked(view)}", strong=True)
    ends = [period.end for period in view.plan.periods if period.end]
    if ends and max(ends) < view.today:
        over = printed(max(ends))
        yield Paragraph(f"The last period of the plan ended on {over}. It tells nothing of the time since.")


def _promises(view: View) -> str:
    late = [one for position in view.positions for one in position.late]
    if not late:
        dated = any(one.outcome is not Outcome.UNDATED for position in view.positions for one in position.promises)
        return "No promise has passed its day." if dated else "The plan promises nothing for a day."
    longest = max(one.days_late for one in late)
    days = f"the longest by {many(longest, 'day')}" if len(late) > 1 else f"by {many(longest, 'day')}"
    verb = "has passed its day" if len(late) == 1 else "have passed their day"
    return f"{many(len(late), 'promise')} {verb} and not been marked as done, {days}."


def _asked(view: View) -> str:
    number = number_of_asks(view)
    return (
        f"{many(number, 'thing is', 'things are')} asked of the board." if number else "Nothing is asked of the board."
    )


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
