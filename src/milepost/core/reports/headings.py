"""The plan as headings and lists, the form that public-body rules recommend instead of wide tables."""

from collections.abc import Iterator

from milepost.core.document.nodes import Block, Document, Heading, Paragraph, Role
from milepost.core.plan.model import Action, Plan, Section
from milepost.core.plan.walk import answer_to, section_actions
from milepost.core.reports import parts
from milepost.core.reports.basis import Basis


def make(basis: Basis) -> Document:
    """A heading for every section, focus area, action and question; no level is skipped."""
    plan = basis.plan
    return Document(tuple(blocks(plan)), parts.title(plan), parts.subtitle(plan, basis.today))


def blocks(plan: Plan, *, fixed_depth: bool = False) -> Iterator[Block]:
    """The plan's headings and texts; at fixed depth an action is of level 3 also where there is no focus area."""
    if not plan.sections:
        yield Paragraph("This plan has no sections yet.", role=Role.NOTE)
    for section in plan.sections:
        yield Heading(parts.section_heading(section), 1)
        yield from parts.lead_line(section)
        yield from parts.statements(section)
        if any(section_actions(section)):
            yield from section_blocks(plan, section, fixed_depth=fixed_depth)
        else:
            yield Paragraph("No actions are recorded in this section.", role=Role.NOTE)


def section_blocks(plan: Plan, section: Section, *, fixed_depth: bool = False) -> Iterator[Block]:
    """The focus areas and actions of one section, from headings of level 2 down."""
    has_areas = any(area.title or area.number for area in section.focus_areas)
    for area in section.focus_areas:
        if has_areas:
            yield Heading(parts.focus_area_heading(area), 2)
        for action in area.actions:
            yield from _action(plan, action, level=3 if has_areas or fixed_depth else 2)


def _action(plan: Plan, action: Action, *, level: int) -> Iterator[Block]:
    yield Heading(parts.action_heading(action), level)
    if action.leads:
        yield Paragraph(f"Lead: {parts.lead_names(action.leads)}", role=Role.LEAD)
    status = parts.status_lines(plan, action.status)
    if status:
        yield Paragraph(f"Status: {'. '.join(line.text for line in status)}", role=Role.STATUS)
    for question in plan.questions:
        answer = answer_to(action, question)
        if answer:
            yield Heading(parts.question_heading(question), level + 1)
            yield from parts.answer_lines(answer)
    if action.evidence:
        yield Heading("Evidence", level + 1)
        yield from map(parts.evidence_line, action.evidence)
