"""One section for its lead: how it stands, what was promised in it, and what was said of each action."""

from collections.abc import Iterator

from milepost.core.document.nodes import Block, Document, Heading, Paragraph, Role
from milepost.core.plan.ledger import last_day
from milepost.core.plan.model import Plan, Section
from milepost.core.plan.walk import section_actions
from milepost.core.reports import headings, parts, promised
from milepost.core.reports.basis import Basis
from milepost.core.reports.concerns import carried_blocks
from milepost.core.reports.exceptions import exceptions
from milepost.core.reports.positions import Position, counted, counts, positions
from milepost.core.reports.quoting import bullet, short_name
from milepost.core.words.counting import listed, many


def make(basis: Basis) -> Document:
    """The section that the basis names by its id."""
    plan = basis.plan
    section = next(one for one in plan.sections if one.id == basis.section)
    title = f"{parts.section_heading(section)} – {parts.title(plan)}"
    own = tuple(one for one in positions(plan, basis.today) if one.seat.section.id == section.id)
    return Document(tuple(_blocks(plan, section, own)), title, parts.position(plan, basis.today))


def _blocks(plan: Plan, section: Section, own: tuple[Position, ...]) -> Iterator[Block]:
    yield from parts.lead_line(section)
    yield from parts.statements(section)
    if not any(section_actions(section)):
        yield Paragraph("No actions are recorded in this section.", role=Role.NOTE)
        return
    yield Paragraph(f"{many(len(own), 'action')}: {counted(counts(own), plan)}.")
    yield from _to_look_at(plan, own)
    yield from carried_blocks(plan, (one.seat.action.id for one in own))
    yield Heading("What was promised", 1)
    promises = sorted((one for position in own for one in position.promises), key=last_day)
    if promises:
        yield promised.listing(f"Promises of {parts.section_heading(section)}", promises)
    else:
        yield Paragraph("No promise is recorded in this section.", role=Role.NOTE)
    yield Heading("Action by action", 1)
    yield from headings.section_blocks(plan, section)


def _to_look_at(plan: Plan, own: tuple[Position, ...]) -> Iterator[Block]:
    """Each action that is an exception once, with all that there is to see of it."""
    found = exceptions(plan, own)
    if any(found.values()):
        yield Heading("What to look at", 1)
    for one in own:
        kinds = {kind: said for kind, rows in found.items() for each, said in rows if each is one}
        if kinds:
            yield bullet(f"{short_name(one.seat.action)}: {listed(kind.lower() for kind in kinds)}")
            yield from map(parts.below, dict.fromkeys(line for said in kinds.values() for line in said))
