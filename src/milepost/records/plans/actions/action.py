"""Actions: added, corrected, reworded, moved, removed, and their stated status."""

from datetime import date
from typing import Any

from django.db import transaction
from django.utils import timezone

from milepost.core.errors import InvalidInput
from milepost.core.plan import codec
from milepost.core.plan.model import LinkKind, Stage, Status
from milepost.records.access.may import require
from milepost.records.access.permissions import Permission
from milepost.records.people.models import Person
from milepost.records.plans.actions.closing import BY_HAND, link
from milepost.records.plans.models import Action, FocusArea, Plan, Wording
from milepost.records.plans.writing import edit, in_section, last, lock, needed, put, remove, tell

NO_TITLE = "Enter what the action is."


@transaction.atomic
def add_action(*, by: Person, focus_area: FocusArea, title: str, number: str = "") -> Action:
    """Adds an action after the last of the focus area; a number is given once in a plan and never again."""
    plan = focus_area.plan
    require(by, Permission.EDIT_PLAN, plan.scope)
    lock(plan)
    action = Action.objects.create(
        plan=plan,
        focus_area=focus_area,
        position=last(focus_area.actions),
        title=needed(title, NO_TITLE, "title"),
        number=free_number(plan, number),
    )
    tell(by=by, verb="action_added", plan=plan, row=action, after={"title": action.title, "number": action.number})
    return action


@transaction.atomic
def correct_action(*, by: Person, action: Action, title: str, number: str, version: int) -> None:
    """Mends a slip in an action's words or number; a change of what is promised is a rewording."""
    plan = action.plan
    require(by, Permission.EDIT_PLAN, plan.scope)
    lock(plan)
    new = {"title": needed(title, NO_TITLE, "title"), "number": free_number(plan, number, action)}
    before, after = edit(action, version, **new)
    if before:
        tell(by=by, verb="action_corrected", plan=plan, row=action, before=before, after=after)


@transaction.atomic
def reword_action(
    *,
    by: Person,
    action: Action,
    title: str,
    version: int,
    reason: str = "",
    decided_by: str = "",
    on: date | None = None,
) -> None:
    """Gives an action a new wording and keeps the one that held until now."""
    plan = action.plan
    require(by, Permission.EDIT_PLAN, plan.scope)
    lock(plan)
    before, after = edit(action, version, title=needed(title, NO_TITLE, "title"))
    if before:
        reword(action, before["title"], reason=reason, decided_by=decided_by, on=on)
        tell(by=by, verb="action_reworded", plan=plan, row=action, before=before, after={**after, "reason": reason})


@transaction.atomic
def move_action(
    *, by: Person, action: Action, focus_area: FocusArea, to: int, reason: str = "", decided_by: str = ""
) -> None:
    """Puts an action at a place, counted from 0, in this or another focus area; with a reason it is lineage."""
    plan = action.plan
    require(by, Permission.EDIT_PLAN, plan.scope)
    lock(plan)
    if focus_area.plan_id != plan.pk:
        raise InvalidInput("This focus area belongs to another plan.")
    before = {"focus area": str(action.focus_area), "place": action.position + 1}
    if reason and action.focus_area_id != focus_area.pk:
        link(action, LinkKind.MOVED_TO, to=focus_area.number, text=reason, decided_by=decided_by)
    edit(action, action.version, focus_area=focus_area)
    _, place = put(action, list(focus_area.actions.all()), to)
    after = {"focus area": str(focus_area), "place": place + 1}
    if before != after:
        tell(by=by, verb="action_moved", plan=plan, row=action, before=before, after=after)


@transaction.atomic
def remove_action(*, by: Person, action: Action) -> None:
    """Takes away an action that should never have been there; what partners gave up is closed instead."""
    plan = action.plan
    require(by, Permission.EDIT_PLAN, plan.scope)
    lock(plan)
    answers = [str(answer) for answer in action.answers.all()]
    before = {"title": action.title, "number": action.number, "answers": answers}
    tell(by=by, verb="action_removed", plan=plan, row=action, before=before)
    remove(action)


@transaction.atomic
def set_status(*, by: Person, action: Action, text: str, version: int, because: str = "") -> None:
    """States an action's status in one of the plan's own words, and why; a blank one takes the statement away."""
    plan = action.plan
    require(by, Permission.EDIT_SECTION, in_section(plan, action.focus_area.section_id))
    lock(plan)
    why = because.strip() if text.strip() else ""
    before, after = edit(action, version, status=stated(plan, text.strip(), why))
    if before:
        said = [{"status": one["text"], "because": one["because"]} for one in (before["status"], after["status"])]
        tell(by=by, verb="status_set", plan=plan, row=action, before=said[0], after=said[1])


@transaction.atomic
def set_stage(*, by: Person, action: Action, stage: Stage, version: int) -> None:
    """Says where an action stands in its life; closing has an action of its own, since it needs a reason.

    Where it stands there already, nothing is said by hand.
    """
    plan = action.plan
    require(by, Permission.EDIT_SECTION, in_section(plan, action.focus_area.section_id))
    lock(plan)
    if stage in (Stage.CLOSED, Stage.SUPERSEDED):
        raise InvalidInput("An action is closed with a reason. Use “Close this action”.", "stage")
    if stage.value == action.stage:
        return
    before, after = edit(action, version, stage=stage.value, stage_source=BY_HAND)
    if before:
        tell(by=by, verb="stage_set", plan=plan, row=action, before=before, after=after)


def reword(action: Action, old: str, *, reason: str = "", decided_by: str = "", on: date | None = None) -> None:
    """Keeps a wording that held until now, with why it was left."""
    Wording.objects.create(
        plan=action.plan,
        action=action,
        position=last(action.wordings),
        title=old,
        reason=reason.strip(),
        decided_by=decided_by.strip(),
    )
    link(action, LinkKind.REWORDED, to=action.pk, text=reason, decided_by=decided_by, on=on or timezone.localdate())


def free_number(plan: Plan, number: str, but: Action | None = None) -> str:
    """The number without spaces; raises InvalidInput where another action of the plan has it, closed ones included."""
    wanted = number.strip()
    others = Action.objects.filter(plan=plan, number=wanted)
    if but is not None:
        others = others.exclude(pk=but.pk)
    if wanted and others.exists():
        raise InvalidInput(f"There is already an action {wanted} in this plan. Numbers are never used again.", "number")
    return wanted


def stated(plan: Plan, text: str, because: str = "") -> dict[str, Any]:
    """A status as it is kept, in the plan's own words where it has them."""
    words = {
        word.casefold(): entry for entry in plan.scheme for word in (entry["symbol"], entry["code"], entry["label"])
    }
    entry = words.get(text.casefold(), {}) if text else {}
    found = Status(text, entry.get("code", ""), entry.get("colour", ""), because=because)
    kept: dict[str, Any] = codec.encode(found)
    return kept
