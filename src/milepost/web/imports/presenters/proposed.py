"""What prose proposes, on the review page: one choice for each, with the words and where they stand."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from milepost.core.drafting.marked import Proposing, anchor
from milepost.core.plan.lineage import PROPOSED
from milepost.core.plan.model import Proposal, ProposalKind
from milepost.records.imports.proposed import Decision, key_of
from milepost.web.imports.presenters.summary import where

LATER, ACCEPT, LEAVE = "later", "accept", "leave"
CHOICES = ((LATER, "Decide later"), (ACCEPT, "Accept"), (LEAVE, "Leave it as it is"))
# What a person may word before it is accepted; the parts of a split have the words that the plan gives them.
_WORDED = frozenset({ProposalKind.REWORD, ProposalKind.NEW_ACTION, ProposalKind.STATUS})


@dataclass(frozen=True, slots=True)
class ChoiceView:
    """One proposal to decide about; `title` is the wording to settle, None where there is none, `asks` what that is."""

    key: str
    action: str
    what: str
    text: str
    where: str
    anchor: str
    chosen: str
    title: str | None
    asks: str = "Wording"


def choices(proposing: Iterable[Proposing], decisions: Mapping[str, Decision]) -> tuple[ChoiceView, ...]:
    """Every proposal of these actions in printed order; the same words twice are one choice."""
    found = {one.key: one for action in proposing for one in _of(action, decisions)}
    return tuple(found.values())


def _of(action: Proposing, decisions: Mapping[str, Decision]) -> Iterator[ChoiceView]:
    for one in action.proposals:
        key = key_of(action, one)
        decision = decisions.get(key)
        chosen = LATER if decision is None else ACCEPT if decision.accepted else LEAVE
        title = (decision.title if decision and decision.title else one.title) if one.kind in _WORDED else None
        name = f"{action.number} {action.title}".strip()
        asks = "Status" if one.kind is ProposalKind.STATUS else "Wording"
        yield ChoiceView(key, name, _what(one), one.text, where(one.place), anchor(one.place), chosen, title, asks)


def _what(one: Proposal) -> str:
    numbers = ", ".join(one.to)
    return f"{PROPOSED[one.kind]}: {numbers}" if numbers else PROPOSED[one.kind]
