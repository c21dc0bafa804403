"""What needs somebody's eye and nothing else: late, at risk, without an update, without a lead, moved."""

from collections.abc import Iterator
from enum import StrEnum

from milepost.core.document.nodes import Block, Document, Heading, Paragraph, Role
from milepost.core.plan.model import Plan
from milepost.core.reports import parts, promised
from milepost.core.reports.basis import Basis
from milepost.core.reports.concerns import carried_blocks
from milepost.core.reports.positions import Group, Position, positions, size
from milepost.core.reports.quoting import bullet, quote, worries
from milepost.core.reports.tables import table
from milepost.core.words.counting import listed, many
from milepost.core.words.papers import WHY

LONGEST = 300  # letters of a worry


class Kind(StrEnum):
    """Why an action is an exception, the most urgent first."""

    LATE = "Stated as late"
    PASSED = "A date has passed"
    AT_RISK = "Stated as at risk"
    NO_UPDATE = "No update was given"
    NO_LEAD = "Nobody is named as lead"
    MOVED = "A date was moved"


Found = tuple[Position, tuple[Paragraph, ...]]

_STATED = {Kind.LATE: Group.LATE, Kind.AT_RISK: Group.AT_RISK}
_BARE = {
    Kind.NO_UPDATE: "No question about this action was answered.",
    Kind.NO_LEAD: "Neither the action nor its section names a lead.",
}


def make(basis: Basis) -> Document:
    """A table for each kind of exception, with the plan's own words on why."""
    plan = basis.plan
    found = exceptions(plan, positions(plan, basis.today))
    blocks = (Paragraph(_opening(plan, found)), *_tables(found), *carried_blocks(plan))
    return Document(blocks, f"Exceptions – {parts.title(plan)}", parts.position(plan, basis.today), landscape=True)


def exceptions(plan: Plan, among: tuple[Position, ...]) -> dict[Kind, tuple[Found, ...]]:
    """Every kind of exception with the actions that are one and what there is to say; done actions are none."""
    why = {action: quote(text, LONGEST) for action, text in worries(plan).items()}
    live = [one for one in among if one.is_live]
    return {kind: tuple((one, said) for one in live if (said := _said(kind, one, why))) for kind in Kind}


def _said(kind: Kind, one: Position, why: dict[str, str]) -> tuple[Paragraph, ...]:
    """What there is to say of an action under this kind; nothing where it is no exception of the kind."""
    worry = why.get(one.seat.action.id)
    reasons = (Paragraph(f"Worry: {worry}"),) if worry else ()
    if kind in _STATED:
        given = (Paragraph(f"{WHY} {quote(one.why, LONGEST)}"),) if one.why else ()
        return (Paragraph(f"Stated: {one.stated.word}"), *given, *reasons) if one.group is _STATED[kind] else ()
    if kind is Kind.PASSED:
        return (*(bullet(promised.late(each)) for each in one.late), *reasons) if one.late else ()
    if kind is Kind.MOVED:
        return tuple(bullet(promised.moved(each)) for each in one.moved)
    is_so = one.group is Group.SILENT if kind is Kind.NO_UPDATE else not one.leads
    return (Paragraph(_BARE[kind]),) if is_so else ()


def _opening(plan: Plan, found: dict[Kind, tuple[Found, ...]]) -> str:
    """How many actions are exceptions, and under which kinds there is none."""
    some = {one.seat.action.id for rows in found.values() for one, _ in rows}
    if not some:
        said = f"{size(plan)}: none is late, at risk, without an update, without a lead or moved."
        return said[:1].upper() + said[1:]
    quiet = [f"“{kind}”" for kind, rows in found.items() if not rows]
    opening = f"{many(len(some), 'action needs', 'actions need')} somebody’s eye, of {size(plan)}."
    return f"{opening} There is nothing under {listed(quiet, 'or')}." if quiet else opening


def _tables(found: dict[Kind, tuple[Found, ...]]) -> Iterator[Block]:
    for kind, rows in found.items():
        if rows:
            yield Heading(f"{kind} ({len(rows):,})", 1)
            if kind is Kind.PASSED:
                yield Paragraph("The plan does not say that these were done.", role=Role.NOTE)
            yield table(kind, ("Section", "Action", "What there is to see", "Lead"), map(_row, rows))


def _row(found: Found) -> tuple[str, str, tuple[Paragraph, ...], str]:
    one, said = found
    section = parts.section_heading(one.seat.section)
    return section, parts.action_heading(one.seat.action), said, parts.lead_names(one.leads)
