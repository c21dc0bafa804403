"""What a person decided, while reviewing an import, about what its prose proposes."""

import hashlib
from collections.abc import Iterable
from dataclasses import asdict, dataclass, replace
from typing import Any

from django.db import transaction

from milepost.core.drafting.marked import Proposing
from milepost.core.errors import InvalidInput
from milepost.core.plan import model as value
from milepost.core.plan.model import ProposalKind
from milepost.records.people.models import Person
from milepost.records.plans.actions import accept_proposal, decline_proposal
from milepost.records.plans.models import Plan, Proposal

# What makes actions comes first, so that what goes on under them finds them.
_FIRST = (ProposalKind.SPLIT.value, ProposalKind.NEW_ACTION.value)


@dataclass(frozen=True, slots=True)
class Decision:
    """One proposal, by its key, accepted or left; `title` is the wording, `failed` why it could not be carried out."""

    key: str
    accepted: bool
    title: str = ""
    failed: str = ""


def key_of(action: Proposing | value.Action, proposal: value.Proposal) -> str:
    """What a proposal is known by when the document is read again: its action, its kind and its words."""
    return _key(action.number, action.title, proposal.kind.value, proposal.text, proposal.to)


def from_data(data: Iterable[dict[str, Any]]) -> tuple[Decision, ...]:
    """The decisions as an import keeps them."""
    return tuple(Decision(**one) for one in data)


def to_data(decisions: Iterable[Decision]) -> list[dict[str, Any]]:
    """The decisions as an import keeps them, in plain data."""
    return [asdict(one) for one in decisions]


def carry_out(by: Person, plan: Plan, decisions: Iterable[Decision]) -> tuple[Decision, ...]:
    """Does in a plan just kept what was decided, and gives the decisions with why some could not be.

    One that cannot be carried out stays open on its action and holds up none of the others.
    """
    decided = {one.key: one for one in decisions}
    rows = Proposal.objects.filter(plan=plan, decision=Proposal.OPEN).select_related("plan", "action")
    known = [(_key(row.action.number, row.action.title, row.kind, row.text, row.to), row) for row in rows]
    done = dict(decided)
    for key, row in sorted(known, key=lambda pair: _order(pair[1])):
        if key in decided:
            done[key] = _carry_one(by, row, decided[key])
    return tuple(done.values())


def _carry_one(by: Person, row: Proposal, decision: Decision) -> Decision:
    row.refresh_from_db(fields=["decision"])
    if row.decision != Proposal.OPEN:  # a split has made the new action already
        return decision
    try:
        with transaction.atomic():
            if decision.accepted:
                accept_proposal(by=by, proposal=row, title=decision.title)
            else:
                decline_proposal(by=by, proposal=row)
    except InvalidInput as error:
        return replace(decision, failed=str(error))
    return decision


def _order(row: Proposal) -> tuple[int, int, int]:
    return (_FIRST.index(row.kind) if row.kind in _FIRST else len(_FIRST), row.position, row.pk)


def _key(number: str, title: str, kind: str, text: str, to: Iterable[str]) -> str:
    said = "\0".join((number, title, kind, text, *to))
    return hashlib.sha256(said.encode()).hexdigest()[:16]
