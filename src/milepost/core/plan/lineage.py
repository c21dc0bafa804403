"""The lineage of a plan: how its actions became other actions, and what their words propose, in words."""

from collections.abc import Iterator
from dataclasses import dataclass

from milepost.core.plan.model import Action, Link, LinkKind, Plan, ProposalKind
from milepost.core.plan.walk import actions

# What a link says of the action that has it, and of the action that it leads to.
BECAME = {
    LinkKind.REWORDED: ("Reworded", "Reworded from"),
    LinkKind.SPLIT_INTO: ("Split into", "Split from"),
    LinkKind.MERGED_INTO: ("Merged into", "Merged from"),
    LinkKind.SUPERSEDED_BY: ("Superseded by", "Supersedes"),
    LinkKind.MOVED_TO: ("Moved to", "Moved from"),
    LinkKind.CLOSED: ("Closed", "Closed"),
    LinkKind.REOPENED: ("Reopened", "Reopened"),
    LinkKind.DEPENDS_ON: ("Depends on", "Needed by"),
}

PROPOSED = {
    ProposalKind.CLOSE: "Close this action",
    ProposalKind.COMPLETE: "Mark this action complete",
    ProposalKind.SUPERSEDE: "Superseded by another action",
    ProposalKind.REWORD: "Reword this action",
    ProposalKind.SPLIT: "Split this action",
    ProposalKind.MERGE: "Merge this action with another",
    ProposalKind.NEW_ACTION: "Add a new action",
    ProposalKind.MOVE: "Move this action",
    ProposalKind.REOPEN: "Take this action up again",
    ProposalKind.STATUS: "Set the status",
}


@dataclass(frozen=True, slots=True)
class Event:
    """One link with the action that has it, and the action that it leads to where the plan holds that one."""

    action: Action
    link: Link
    other: Action | None

    @property
    def leads_elsewhere(self) -> bool:
        """Whether it names another action or a number, and not the action itself or nothing."""
        return bool(self.link.to) and self.link.to not in (self.action.id, self.action.number)


def events(plan: Plan) -> Iterator[Event]:
    """Every link of every action, in printed order; `to` is looked up as an id and then as a printed number."""
    known = {one.number: one for one in actions(plan) if one.number} | {one.id: one for one in actions(plan)}
    for action in actions(plan):
        for link in action.links:
            yield Event(action, link, known.get(link.to))
