"""What prose seems to decide becomes so only when a person accepts it."""

from collections.abc import Callable

from django.db import transaction

from milepost.core.errors import EditedMeanwhile, InvalidInput
from milepost.core.plan.model import LinkKind, ProposalKind, Stage
from milepost.records.access.may import require
from milepost.records.access.permissions import Permission
from milepost.records.people.models import Person
from milepost.records.plans.actions.action import free_number, reword
from milepost.records.plans.actions.closing import link
from milepost.records.plans.models import Action, FocusArea, Proposal
from milepost.records.plans.writing import Before, edit, last, lock, needed, tell

ACCEPTED, DECLINED = "accepted", "declined"


@transaction.atomic
def accept_proposal(*, by: Person, proposal: Proposal, title: str = "") -> None:
    """Does what the words propose; `title` is the wording that the person settled on, where one is needed."""
    action = _decide(by, proposal, ACCEPTED)
    if title.strip():
        proposal.title = title.strip()
    before, after = _EFFECTS[ProposalKind(proposal.kind)](action, proposal)
    after = {**after, "sentence": proposal.text}
    tell(by=by, verb="proposal_accepted", plan=action.plan, row=action, before=before, after=after)


@transaction.atomic
def decline_proposal(*, by: Person, proposal: Proposal) -> None:
    """Leaves everything as it is; the proposal is not made again."""
    action = _decide(by, proposal, DECLINED)
    tell(by=by, verb="proposal_declined", plan=action.plan, row=action, after={"sentence": proposal.text})


def _decide(by: Person, proposal: Proposal, decision: str) -> Action:
    plan = proposal.plan
    require(by, Permission.EDIT_PLAN, plan.scope)
    lock(plan)
    if not Proposal.objects.filter(pk=proposal.pk, decision=Proposal.OPEN).update(decision=decision):
        raise EditedMeanwhile("Somebody else has decided this already.", "", proposal.text)
    proposal.decision = decision
    return Action.objects.select_related("plan", "focus_area").get(pk=proposal.action_id)


def _stage(stage: Stage, kind: LinkKind | None) -> Callable[[Action, Proposal], tuple[Before, Before]]:
    def take_effect(action: Action, proposal: Proposal) -> tuple[Before, Before]:
        for number in proposal.to or [""]:
            if kind is not None:
                link(action, kind, to=_id_or_number(action, number), text=proposal.text)
        return edit(action, action.version, stage=stage.value, stage_source=proposal.text)

    return take_effect


def _reword(action: Action, proposal: Proposal) -> tuple[Before, Before]:
    title = needed(proposal.title, "Enter the new wording of the action.", "title")
    before, after = edit(action, action.version, title=title)
    if before:
        reword(action, before["title"], reason=proposal.text)
    return before, after


def _split(action: Action, proposal: Proposal) -> tuple[Before, Before]:
    named = _named_parts(action, proposal)
    parts = [
        Action.objects.filter(plan=action.plan, number=number).first()
        or _new_action(action, number, (named[number].title if number in named else proposal.title) or action.title)
        for number in proposal.to
    ]
    for part in parts:
        link(action, LinkKind.SPLIT_INTO, to=part.pk, text=proposal.text)
    Proposal.objects.filter(pk__in=[one.pk for one in named.values()]).update(decision=ACCEPTED)
    before, after = edit(action, action.version, stage=Stage.SUPERSEDED.value, stage_source=proposal.text)
    return before, {**after, "parts": [str(part) for part in parts]}


def _named_parts(action: Action, proposal: Proposal) -> dict[str, Proposal]:
    """The new actions that the same action's words name under the numbers of its parts: the split makes them."""
    added = Proposal.objects.filter(action=action, kind=ProposalKind.NEW_ACTION.value, decision=Proposal.OPEN)
    return {one.to[0]: one for one in added if len(one.to) == 1 and one.to[0] in proposal.to}


def _add(action: Action, proposal: Proposal) -> tuple[Before, Before]:
    title = needed(proposal.title, "Enter what the new action is.", "title")
    added = [_new_action(action, number, title) for number in proposal.to or [""]]
    return {}, {"added": [str(one) for one in added]}


def _move(action: Action, proposal: Proposal) -> tuple[Before, Before]:
    area = FocusArea.objects.filter(plan=action.plan, number__in=proposal.to).first()
    if area is None:
        raise InvalidInput("The words name no focus area of this plan. Move the action by hand instead.")
    link(action, LinkKind.MOVED_TO, to=area.number, text=proposal.text)
    old = str(action.focus_area)
    edit(action, action.version, focus_area=area, position=last(area.actions))
    return {"focus area": old}, {"focus area": str(area)}


def _status(action: Action, proposal: Proposal) -> tuple[Before, Before]:
    text = needed(proposal.title, "Enter the status.", "title")
    status = {"text": text, "code": "", "colour": "", "place": proposal.place}
    before, _ = edit(action, action.version, status=status)
    return {"status": before["status"]["text"]} if before else {}, {"status": text}


def _id_or_number(action: Action, number: str) -> str:
    known = Action.objects.filter(plan=action.plan, number=number).first() if number else None
    return known.pk if known else number


def _new_action(action: Action, number: str, title: str) -> Action:
    """A new action beside this one, or in the focus area that its number belongs to."""
    area = next((one for one in FocusArea.objects.filter(plan=action.plan) if _holds(one, number)), action.focus_area)
    return Action.objects.create(
        plan=action.plan,
        focus_area=area,
        position=last(area.actions),
        title=title,
        number=free_number(action.plan, number),
    )


def _holds(area: FocusArea, number: str) -> bool:
    return bool(area.number) and number.startswith(f"{area.number.rstrip('.')}.")


_EFFECTS: dict[ProposalKind, Callable[[Action, Proposal], tuple[Before, Before]]] = {
    ProposalKind.CLOSE: _stage(Stage.CLOSED, LinkKind.CLOSED),
    ProposalKind.COMPLETE: _stage(Stage.COMPLETE, None),
    ProposalKind.SUPERSEDE: _stage(Stage.SUPERSEDED, LinkKind.SUPERSEDED_BY),
    ProposalKind.MERGE: _stage(Stage.SUPERSEDED, LinkKind.MERGED_INTO),
    ProposalKind.REOPEN: _stage(Stage.IN_PROGRESS, LinkKind.REOPENED),
    ProposalKind.REWORD: _reword,
    ProposalKind.SPLIT: _split,
    ProposalKind.NEW_ACTION: _add,
    ProposalKind.MOVE: _move,
    ProposalKind.STATUS: _status,
}
