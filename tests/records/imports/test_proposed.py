"""What prose proposes is decided while an import is reviewed, and carried out when it is accepted."""

from dataclasses import replace

import pytest
from tests.cast import Cast

from milepost.core.document.corrections import SetText
from milepost.core.errors import EditedMeanwhile, NotAllowed
from milepost.core.plan.model import Action as Value
from milepost.core.plan.model import ProposalKind, Stage
from milepost.core.plan.walk import actions as actions_of
from milepost.records.history.models import Event
from milepost.records.imports import actions, proposed, queries
from milepost.records.imports.models import Import
from milepost.records.imports.proposed import Decision
from milepost.records.plans.models import Plan, Proposal
from milepost.records.plans.queries import plan_value

HEADINGS = "Focus area\tAction\tWhere are we now?\tWhat’s working well?\tWhat needs to happen?"
CLOSED = "This action is now closed. It continues under new action 1.1.3 Open one hub for all"
SPLIT = "Amend wording of action 1.1.2 to reflect new focus: 1.1.2a Run the morning bus 1.1.2b Run the evening bus"
PASTED = "\n".join(
    [
        "Priority 1: Start well",
        HEADINGS,
        f"1.1 To open family hubs\t1.1.1 Open a hub in Wexcombe\tThe lease is signed.\tGood will\t{CLOSED}",
        f"\t1.1.2 Run the bus\tNo driver yet.\tGood will\t{SPLIT}",
    ]
).encode()


@pytest.fixture
def draft(cast: Cast) -> Import:
    return actions.start_import(by=cast.priya, partnership=cast.partnership, data=PASTED, file_name="pasted.txt")


def decided(draft: Import, *kinds: ProposalKind, accepted: bool = True, title: str = "") -> tuple[Decision, ...]:
    """A decision about every proposal of these kinds."""
    rows = [(action, one) for action in actions_of(queries.plan_read(draft)) for one in action.proposals]
    return tuple(Decision(proposed.key_of(*row), accepted, title) for row in rows if row[1].kind in kinds)


def actions_in(plan: Plan) -> dict[str, Value]:
    return {action.number: action for action in actions_of(plan_value(plan))}


def test_accepting_the_import_carries_out_what_was_decided(cast: Cast, draft: Import) -> None:
    wanted = decided(draft, ProposalKind.CLOSE, ProposalKind.SUPERSEDE, ProposalKind.NEW_ACTION, ProposalKind.SPLIT)
    actions.decide_proposals(by=cast.priya, draft=draft, decisions=wanted, version=1)
    found = actions_in(actions.accept_import(by=cast.priya, draft=draft, version=2))
    assert [(number, found[number].title) for number in ("1.1.3", "1.1.2a", "1.1.2b")] == [
        ("1.1.3", "Open one hub for all"),
        ("1.1.2a", "Run the morning bus"),
        ("1.1.2b", "Run the evening bus"),
    ]
    assert {found[number].stage for number in ("1.1.1", "1.1.2")} == {Stage.SUPERSEDED}
    assert found["1.1.3"].id in {one.to for one in found["1.1.1"].links}
    assert not any(action.proposals for action in found.values())
    assert not any(one["failed"] for one in draft.decisions)


def test_nothing_happens_to_what_was_not_decided(cast: Cast, draft: Import) -> None:
    found = actions_in(actions.accept_import(by=cast.priya, draft=draft, version=1))
    assert set(found) == {"1.1.1", "1.1.2"}
    assert len(found["1.1.1"].proposals) == 3


def test_what_is_left_is_not_proposed_again(cast: Cast, draft: Import) -> None:
    plan = actions.accept_import(
        by=cast.priya, draft=draft, version=1, decisions=decided(draft, ProposalKind.CLOSE, accepted=False)
    )
    found = actions_in(plan)["1.1.1"]
    assert found.stage is not Stage.CLOSED
    assert ProposalKind.CLOSE not in {one.kind for one in found.proposals}
    assert Event.objects.filter(verb="proposal_declined").count() == 1


def test_a_decision_outlives_a_correction_of_other_words(cast: Cast, draft: Import) -> None:
    actions.decide_proposals(by=cast.priya, draft=draft, decisions=decided(draft, ProposalKind.CLOSE), version=1)
    actions.correct_import(by=cast.priya, draft=draft, corrections=(SetText(1, 3, 3, "A driver."),), version=2)
    plan = actions.accept_import(by=cast.priya, draft=draft, version=3)
    assert actions_in(plan)["1.1.1"].stage is Stage.CLOSED


def test_what_cannot_be_carried_out_stays_open_with_the_reason(cast: Cast, draft: Import) -> None:
    (first, *_), (close,) = decided(draft, ProposalKind.NEW_ACTION), decided(draft, ProposalKind.CLOSE)
    taken = SetText(1, 3, 2, "1.1.3 Run the bus")
    actions.correct_import(by=cast.priya, draft=draft, corrections=(taken,), version=1)
    plan = actions.accept_import(by=cast.priya, draft=draft, version=2, decisions=(first, close))
    assert [one["failed"] for one in draft.decisions if one["failed"]] == [
        "There is already an action 1.1.3 in this plan. Numbers are never used again."
    ]
    assert actions_in(plan)["1.1.1"].stage is Stage.CLOSED
    assert Proposal.objects.filter(plan=plan, kind="new_action", decision=Proposal.OPEN).exists()


def test_the_wording_is_the_one_that_the_person_settled_on(cast: Cast, draft: Import) -> None:
    wanted = decided(draft, ProposalKind.NEW_ACTION, title="Open one hub")[:1]
    plan = actions.accept_import(by=cast.priya, draft=draft, version=1, decisions=wanted)
    assert actions_in(plan)["1.1.3"].title == "Open one hub"


def test_two_who_decide_at_once_do_not_undo_each_other(cast: Cast, draft: Import) -> None:
    wanted = decided(draft, ProposalKind.CLOSE)
    actions.decide_proposals(by=cast.priya, draft=draft, decisions=wanted, version=1)
    with pytest.raises(EditedMeanwhile):
        actions.decide_proposals(by=cast.priya, draft=draft, decisions=(), version=1)


def test_who_may_not_import_decides_nothing(cast: Cast, draft: Import) -> None:
    with pytest.raises(NotAllowed):
        actions.decide_proposals(by=cast.grace, draft=draft, decisions=(), version=1)


def test_decisions_are_there_again_when_the_import_is_taken_back(cast: Cast, draft: Import) -> None:
    wanted = decided(draft, ProposalKind.CLOSE)
    plan = actions.accept_import(by=cast.priya, draft=draft, version=1, decisions=wanted)
    again = actions.undo_import(by=cast.priya, plan=plan)
    assert tuple(queries.review(again).decisions.values()) == tuple(replace(one, failed="") for one in wanted)
