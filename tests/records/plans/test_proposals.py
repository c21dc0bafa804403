"""What prose proposes happens when a person accepts it, and not before."""

import pytest
from tests.cast import Cast
from tests.records.plans.conftest import shown

from milepost.core.errors import EditedMeanwhile, InvalidInput
from milepost.core.plan.model import Action as Value
from milepost.core.plan.model import LinkKind, ProposalKind, Stage
from milepost.records.history.models import Event
from milepost.records.plans import actions, queries
from milepost.records.plans.models import Action, Plan, Proposal


@pytest.fixture
def hub(plan: Plan) -> Action:
    return plan.action_rows.get(number="1.1.2")


def value_of(plan: Plan, number: str) -> Value:
    areas = (area for section in shown(plan).sections for area in section.focus_areas)
    return next(action for area in areas for action in area.actions if action.number == number)


def propose(hub: Action, kind: ProposalKind, to: tuple[str, ...] = (), title: str = "") -> Proposal:
    return Proposal.objects.create(
        plan=hub.plan, action=hub, position=9, kind=kind, text="The words.", to=list(to), title=title
    )


def test_nothing_happens_by_itself(plan: Plan) -> None:
    assert value_of(plan, "1.1.2").stage is Stage.UNKNOWN
    assert len(value_of(plan, "1.1.2").proposals) == 2


def test_a_declined_proposal_is_gone_and_changes_nothing(cast: Cast, plan: Plan, hub: Action) -> None:
    proposal = queries.open_proposals(plan, hub.pk)[0]
    actions.decline_proposal(by=cast.priya, proposal=proposal)
    found = value_of(plan, "1.1.2")
    assert (found.stage, len(found.proposals)) == (Stage.UNKNOWN, 1)
    assert Event.objects.get(verb="proposal_declined").after == {"sentence": "Action now closed."}


def test_a_decision_is_taken_once(cast: Cast, plan: Plan, hub: Action) -> None:
    proposal = queries.open_proposals(plan, hub.pk)[0]
    actions.decline_proposal(by=cast.priya, proposal=proposal)
    with pytest.raises(EditedMeanwhile, match="decided this already"):
        actions.accept_proposal(by=cast.priya, proposal=proposal)


@pytest.mark.parametrize(
    ("kind", "stage", "link"),
    [
        (ProposalKind.CLOSE, Stage.CLOSED, LinkKind.CLOSED),
        (ProposalKind.SUPERSEDE, Stage.SUPERSEDED, LinkKind.SUPERSEDED_BY),
        (ProposalKind.MERGE, Stage.SUPERSEDED, LinkKind.MERGED_INTO),
    ],
)
def test_an_action_ends_with_its_sentence(
    cast: Cast, plan: Plan, hub: Action, kind: ProposalKind, stage: Stage, link: LinkKind
) -> None:
    actions.accept_proposal(by=cast.priya, proposal=propose(hub, kind, ("1.2.1", "9.9.9")))
    found = value_of(plan, "1.1.2")
    assert (found.stage, found.stage_source) == (stage, "The words.")
    assert [(one.kind, one.to) for one in found.links] == [(link, value_of(plan, "1.2.1").id), (link, "9.9.9")]


def test_an_action_goes_on_where_words_take_it_up_again(cast: Cast, plan: Plan, hub: Action) -> None:
    actions.accept_proposal(by=cast.priya, proposal=propose(hub, ProposalKind.CLOSE))
    actions.accept_proposal(by=cast.priya, proposal=propose(hub, ProposalKind.REOPEN))
    found = value_of(plan, "1.1.2")
    assert (found.stage, found.links[-1].kind) == (Stage.IN_PROGRESS, LinkKind.REOPENED)


def test_a_completed_action_is_complete(cast: Cast, plan: Plan, hub: Action) -> None:
    actions.accept_proposal(by=cast.priya, proposal=propose(hub, ProposalKind.COMPLETE))
    assert value_of(plan, "1.1.2").stage is Stage.COMPLETE


def test_a_new_wording_is_the_one_that_the_person_settled_on(cast: Cast, plan: Plan, hub: Action) -> None:
    actions.accept_proposal(by=cast.priya, proposal=propose(hub, ProposalKind.REWORD, title="Read"), title="Settled")
    found = value_of(plan, "1.1.2")
    assert (found.title, found.wordings[0].title) == ("Settled", "Open a hub in Thornley")


def test_a_split_makes_its_parts(cast: Cast, plan: Plan, hub: Action) -> None:
    actions.accept_proposal(by=cast.priya, proposal=queries.open_proposals(plan, hub.pk)[1])
    links = value_of(plan, "1.1.2").links
    assert [one.to for one in links] == [value_of(plan, "1.1.3").id, value_of(plan, "1.1.4").id]
    assert value_of(plan, "1.1.3").title == "Half"


def test_a_new_action_goes_where_its_number_belongs(cast: Cast, plan: Plan, hub: Action) -> None:
    actions.accept_proposal(by=cast.priya, proposal=propose(hub, ProposalKind.NEW_ACTION, ("1.2.2",), "Visit twice"))
    assert [one.number for one in shown(plan).sections[0].focus_areas[1].actions] == ["1.2.1", "1.2.2"]


def test_a_new_action_needs_words(cast: Cast, hub: Action) -> None:
    proposal = propose(hub, ProposalKind.NEW_ACTION, ("1.2.2",))
    with pytest.raises(InvalidInput, match="what the new action is"):
        actions.accept_proposal(by=cast.priya, proposal=proposal)
    proposal.refresh_from_db()
    assert proposal.decision == Proposal.OPEN


def test_a_move_and_a_status_are_taken_over(cast: Cast, plan: Plan, hub: Action) -> None:
    actions.accept_proposal(by=cast.priya, proposal=propose(hub, ProposalKind.MOVE, ("1.2",)))
    actions.accept_proposal(by=cast.priya, proposal=propose(hub, ProposalKind.STATUS, title="On track"))
    assert shown(plan).sections[0].focus_areas[1].actions[1].number == "1.1.2"
    assert value_of(plan, "1.1.2").status.text == "On track"
