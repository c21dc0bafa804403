"""One section's own facts, beside its actions: who leads it, and what they said in each period."""

from dataclasses import dataclass

from milepost.core.plan.model import Plan, Section
from milepost.web.plans.presenters.places import in_words
from milepost.web.words import READERS


@dataclass(frozen=True, slots=True)
class LeadView:
    """A lead with what is known told apart; what is not printed stays blank."""

    name: str
    post: str
    organisation: str
    where: str


@dataclass(frozen=True, slots=True)
class StatementView:
    """The lead's own words for one period."""

    period: str
    text: str
    by: str
    readers: str


@dataclass(frozen=True, slots=True)
class SectionPage:
    """What stands above the section's actions."""

    label: str
    title: str
    leads: tuple[LeadView, ...]
    statements: tuple[StatementView, ...]
    where: str


def section_page(plan: Plan, id: str) -> SectionPage:  # noqa: A002 - it is the id
    """The section with this id; the plan must have it."""
    section = next(one for one in plan.sections if one.id == id)
    labels = {period.key: period.label for period in plan.periods}
    return SectionPage(
        label=" ".join(filter(None, (section.label, section.number))),
        title=section.title,
        leads=_leads(section),
        statements=tuple(
            StatementView(labels.get(one.period, one.period), one.text, one.by, READERS[one.audience])
            for one in section.statements
        ),
        where=in_words(section.place),
    )


def _leads(section: Section) -> tuple[LeadView, ...]:
    return tuple(
        LeadView(lead.name or lead.text, lead.post, lead.organisation, in_words(lead.place)) for lead in section.leads
    )
