"""How actions end and begin again: closed, superseded, reopened, each an event of their lineage."""

from collections.abc import Iterable
from datetime import date

from django.db import transaction
from django.utils import timezone

from milepost.core.errors import InvalidInput
from milepost.core.plan.life import OVER
from milepost.core.plan.model import LinkKind, Stage
from milepost.records.access.may import require
from milepost.records.access.permissions import Permission
from milepost.records.people.models import Person
from milepost.records.plans.models import Action, Link
from milepost.records.plans.writing import edit, last, lock, needed, tell

BY_HAND = "set by hand"


@transaction.atomic
def close_action(
    *,
    by: Person,
    action: Action,
    version: int,
    reason: str,
    decided_by: str = "",
    on: date | None = None,
    successor: str = "",
) -> None:
    """Closes an action, or lets it be superseded by `successor`, an action's id or a number that has no action yet.

    The same once more, as a button pressed twice sends it, does nothing; one that is closed already is not closed for
    another reason, and InvalidInput says for which it was.
    """
    plan = action.plan
    require(by, Permission.EDIT_PLAN, plan.scope)
    lock(plan)
    why = needed(reason, "Say why the action is closed.", "reason")
    stage = Stage.SUPERSEDED if successor else Stage.CLOSED
    kind = LinkKind.SUPERSEDED_BY if successor else LinkKind.CLOSED
    if Action.objects.filter(pk=action.pk, stage=stage.value).exists() and _is_said(action, kind, successor, why):
        return
    before, after = edit(action, version, stage=stage.value, stage_source=BY_HAND)
    link(action, kind, to=successor, text=why, decided_by=decided_by, on=on)
    tell(by=by, verb="action_closed", plan=plan, row=action, before=before, after={**after, "reason": why})


@transaction.atomic
def reopen_action(*, by: Person, action: Action, version: int, reason: str, decided_by: str = "") -> None:
    """Takes an action up again that was closed, complete or superseded; one that goes on already is left as it is."""
    plan = action.plan
    require(by, Permission.EDIT_PLAN, plan.scope)
    lock(plan)
    why = needed(reason, "Say why the action is taken up again.", "reason")
    if Action.objects.filter(pk=action.pk).exclude(stage__in=OVER).exists():
        return
    before, after = edit(action, version, stage=Stage.IN_PROGRESS.value, stage_source=BY_HAND)
    link(action, LinkKind.REOPENED, text=why, decided_by=decided_by)
    tell(by=by, verb="action_reopened", plan=plan, row=action, before=before, after={**after, "reason": why})


def close_all(actions: Iterable[Action], *, reason: str, decided_by: str, on: date | None) -> list[str]:
    """Closes those of the actions that are not over yet, and says which: a step of closing what holds them."""
    why = needed(reason, "Say why these actions are closed.", "reason")
    closed = [action for action in actions if action.stage not in OVER]
    for action in closed:
        edit(action, action.version, stage=Stage.CLOSED.value, stage_source=BY_HAND)
        link(action, LinkKind.CLOSED, text=why, decided_by=decided_by, on=on)
    return [str(action) for action in closed]


def _is_said(action: Action, kind: LinkKind, successor: str, why: str) -> bool:
    """Whether an action that was over already ended just so; InvalidInput where it ended for another reason."""
    ended = action.links.filter(kind=kind.value, to=successor).last()
    if ended is None and successor:
        return False
    if ended is not None and ended.text == why:
        return True
    before = ended.text if ended else action.stage_source
    raise InvalidInput(f"This action is closed already, because: {before} Take it up again to close it anew.", "reason")


def link(
    action: Action, kind: LinkKind, *, to: str = "", text: str = "", decided_by: str = "", on: date | None = None
) -> Link:
    """Adds one event to an action's lineage, of today where no day is given."""
    return Link.objects.create(
        plan=action.plan,
        action=action,
        position=last(action.links),
        kind=kind.value,
        to=to,
        text=text,
        decided_by=decided_by.strip(),
        date=on or timezone.localdate(),
    )
