"""Every concern in full: those that are carried, with what the board is asked; then those that were answered."""

from collections.abc import Callable, Iterable, Iterator

from milepost.core.document.nodes import Block, Document, Heading, Paragraph, Role
from milepost.core.plan.model import Concern, ConcernState, Plan
from milepost.core.plan.walk import actions
from milepost.core.reports import parts
from milepost.core.reports.basis import Basis
from milepost.core.reports.tables import Said, table
from milepost.core.words.counting import listed, many

_WHOLE = "The plan as a whole"
_NO_ASK = "Nothing"
_NO_ANSWER = "Closed without an answer"
_NOT_KNOWN = "Not recorded"


def make(basis: Basis) -> Document:
    """Two tables: what is carried from paper to paper, and what was answered."""
    plan = basis.plan
    return Document(tuple(_blocks(plan)), f"Concerns – {parts.title(plan)}", parts.position(plan, basis.today))


def carried(plan: Plan, about: Iterable[str] | None = None) -> tuple[Concern, ...]:
    """The concerns that are open; with `about`, ids of actions, those about one of them."""
    wanted = None if about is None else set(about)
    open_ones = (one for one in plan.concerns if one.state is ConcernState.OPEN)
    return tuple(one for one in open_ones if wanted is None or wanted & set(one.actions))


def carried_blocks(plan: Plan, about: Iterable[str] | None = None) -> Iterator[Block]:
    """A heading and a table of the open concerns, whole; nothing where there is none."""
    found = carried(plan, about)
    if found:
        yield Heading(f"Concerns that are carried ({len(found):,})", 1)
        yield _carried("Concerns that are carried", plan, found)


def _blocks(plan: Plan) -> Iterator[Block]:
    found = carried(plan)
    over = [one for one in plan.concerns if one.state is not ConcernState.OPEN]
    if not plan.concerns:
        yield Paragraph("No concern is recorded in this plan.", role=Role.NOTE)
        return
    yield Paragraph(_opening(found, len(over)))
    if found:
        yield Heading(f"Carried ({len(found):,})", 1)
        yield _carried("Concerns that are carried", plan, found)
    if over:
        yield Heading(f"Answered ({len(over):,})", 1)
        yield _table("Concerns that were answered", plan, over, "What was answered", _answer)


def _opening(found: tuple[Concern, ...], over: int) -> str:
    asking = sum(bool(one.ask.strip()) for one in found)
    said = f"{many(len(found), 'concern is', 'concerns are')} carried"
    said += f"; {asking:,} of them {'asks' if asking == 1 else 'ask'} the board for something." if asking else "."
    return f"{said} {over:,} {'was' if over == 1 else 'were'} answered." if over else said


def _carried(caption: str, plan: Plan, found: Iterable[Concern]) -> Block:
    return _table(caption, plan, found, "What the board is asked", lambda one: parts.lines(one.ask) or _NO_ASK)


def _table(caption: str, plan: Plan, found: Iterable[Concern], last: str, say: Callable[[Concern], Said]) -> Block:
    """Concerns with what they are about; when they were raised is said where it is known of any."""
    listed_ones = tuple(found)
    names = {action.id: parts.action_heading(action) for action in actions(plan)}
    labels = {period.key: period.label for period in plan.periods}
    raised = [labels.get(one.raised, one.raised) for one in listed_ones]
    rows = [(parts.lines(one.text), _about(one, names), say(one)) for one in listed_ones]
    headings = ("What worries us", "About", last)
    if not any(raised):
        return table(caption, headings, rows)
    dated = ((*row, when or _NOT_KNOWN) for row, when in zip(rows, raised, strict=True))
    return table(caption, (*headings, "Raised in"), dated)


def _about(one: Concern, names: dict[str, str]) -> str:
    return listed(names[action] for action in one.actions if action in names) or _WHOLE


def _answer(one: Concern) -> Said:
    return parts.lines(one.answer) or _NO_ANSWER
