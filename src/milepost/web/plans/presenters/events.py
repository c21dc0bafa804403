"""What became of an action: its links to others in both directions, and what its words propose."""

from collections.abc import Iterator
from dataclasses import dataclass

from milepost.core.plan.lineage import BECAME, PROPOSED
from milepost.core.plan.model import Action, Link, Plan, Proposal
from milepost.core.plan.walk import actions
from milepost.web.dates import day
from milepost.web.plans.addresses import PlanAddresses
from milepost.web.plans.presenters.places import in_words


@dataclass(frozen=True, slots=True)
class LinkView:
    """One event of lineage: what happened, to or from which action, with how it was decided."""

    kind: str
    other: str
    address: str
    text: str
    facts: str


@dataclass(frozen=True, slots=True)
class ProposalView:
    """What a sentence of the plan seems to decide."""

    kind: str
    text: str
    others: str
    where: str


def links_of(plan: Plan, action: Action, at: PlanAddresses) -> tuple[LinkView, ...]:
    """The action's own links, and those of others that lead to it."""
    by_id = {one.id: one for one in actions(plan)}
    own = [_view(link, by_id.get(link.to), link.to, BECAME[link.kind][0], at) for link in action.links]
    coming = [_view(link, one, "", BECAME[link.kind][1], at) for one, link in _coming(plan, action)]
    return (*own, *coming)


def proposals_of(action: Action) -> tuple[ProposalView, ...]:
    """What the action's words propose, until a person decides."""
    return tuple(_proposal(one) for one in action.proposals)


def _coming(plan: Plan, action: Action) -> Iterator[tuple[Action, Link]]:
    names = {action.id, action.number} - {""}
    for one in actions(plan):
        if one.id != action.id:
            yield from ((one, link) for link in one.links if link.to in names)


def _view(link: Link, other: Action | None, named: str, kind: str, at: PlanAddresses) -> LinkView:
    name = " ".join(filter(None, (other.number, other.title))) if other else named
    when = day(link.date) if link.date else ""
    decided = f"decided by {link.decided_by}" if link.decided_by else ""
    facts = ", ".join(filter(None, (when, decided)))
    return LinkView(kind, name, at.action(other.id) if other else "", link.text, facts)


def _proposal(one: Proposal) -> ProposalView:
    others = ", ".join(filter(None, (*one.to, one.title)))
    return ProposalView(PROPOSED[one.kind], one.text, others, in_words(one.place))
