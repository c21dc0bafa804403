"""How the actions of a plan became other actions: what was decided, earlier wordings, and what is only proposed."""

from collections.abc import Iterator

from milepost.core.document.nodes import Block, Document, Heading, Paragraph, Role
from milepost.core.plan.lineage import BECAME, PROPOSED, Event, events
from milepost.core.plan.model import Plan
from milepost.core.plan.walk import actions
from milepost.core.reports import parts
from milepost.core.reports.basis import Basis
from milepost.core.reports.drawings.graph import graphs
from milepost.core.reports.tables import table
from milepost.core.words.dates.printed import printed


def make(basis: Basis) -> Document:
    """A table of what happened, one of earlier wordings, and one of what nobody has decided yet."""
    plan = basis.plan
    blocks = tuple(_blocks(plan)) or (Paragraph("No change of an action is recorded.", role=Role.NOTE),)
    return Document(blocks, f"Lineage – {parts.title(plan)}", parts.position(plan, basis.today), landscape=True)


def _blocks(plan: Plan) -> Iterator[Block]:
    happened = tuple(events(plan))
    if happened:
        yield Heading("What happened to actions", 1)
        yield from graphs(happened)
        headings = ("Action", "What happened", "Other action", "When", "Decided by", "In the plan’s words")
        yield table("Events in the life of actions", headings, map(_event, happened))
    yield from _wordings(plan)
    yield from _proposals(plan)


def _event(one: Event) -> tuple[str, ...]:
    other = parts.action_heading(one.other) if one.other else one.link.to
    when = printed(one.link.date) if one.link.date else ""
    name = other if one.leads_elsewhere else "None"
    return parts.action_heading(one.action), BECAME[one.link.kind][0], name, when, one.link.decided_by, one.link.text


def _wordings(plan: Plan) -> Iterator[Block]:
    rows = [
        (parts.action_heading(action), one.title, printed(one.from_) if one.from_ else "", one.reason, one.decided_by)
        for action in actions(plan)
        for one in action.wordings
    ]
    if rows:
        yield Heading("Other wordings", 1)
        headings = ("Action as it is worded now", "Other wording", "Held from", "Reason", "Decided by")
        yield table("Earlier and proposed wordings of actions", headings, rows)


def _proposals(plan: Plan) -> Iterator[Block]:
    rows = [
        (
            parts.action_heading(action),
            PROPOSED[one.kind],
            "; ".join(filter(None, (*one.to, one.title))) or "None",
            one.text,
        )
        for action in actions(plan)
        for one in action.proposals
    ]
    if rows:
        yield Heading("What the plan’s words propose", 1)
        yield Paragraph("Nobody has decided these yet.", role=Role.NOTE)
        headings = ("Action", "Proposal", "Names", "In the plan’s words")
        yield table("Proposals that wait for a decision", headings, rows)
