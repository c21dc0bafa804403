"""Milestones: promised, put in other words, moved to another date, closed, removed."""

from typing import Any

from django.db import transaction

from milepost.core.plan import codec
from milepost.core.plan.model import Audience, MilestoneState, Move
from milepost.core.words.due import Due
from milepost.records.access.may import require
from milepost.records.access.permissions import Permission
from milepost.records.people.models import Person
from milepost.records.plans.models import Action, Milestone
from milepost.records.plans.writing import Before, edit, in_section, last, lock, needed, put, remove, tell

NO_TEXT = "Enter what will be done."


@transaction.atomic
def add_milestone(
    *, by: Person, action: Action, text: str, due: Due, owner: str = "", audience: Audience = Audience.PUBLIC
) -> Milestone:
    """Adds a milestone after the last of the action."""
    plan = action.plan
    require(by, Permission.EDIT_SECTION, in_section(plan, action.focus_area.section_id))
    lock(plan)
    milestone = Milestone.objects.create(
        plan=plan,
        action=action,
        position=last(action.milestones),
        text=needed(text, NO_TEXT, "text"),
        due=codec.encode(due),
        owner=owner.strip(),
        audience=audience.value,
    )
    said = {"text": milestone.text, "due": due.phrase, **_reach(milestone)}
    tell(by=by, verb="milestone_added", plan=plan, row=action, after=said)
    return milestone


@transaction.atomic
def reword_milestone(
    *, by: Person, milestone: Milestone, text: str, owner: str, version: int, audience: Audience | None = None
) -> None:
    """Puts a milestone in other words, or gives it another owner or other readers; None leaves its readers."""
    action = _may_edit(by, milestone)
    new = {"text": needed(text, NO_TEXT, "text"), "owner": owner.strip()}
    reach = {"audience": audience.value} if audience else {}
    before, after = edit(milestone, version, **new, **reach)
    _tell(by, "milestone_changed", action, before, after)


@transaction.atomic
def move_milestone_date(
    *, by: Person, milestone: Milestone, due: Due, reason: str, version: int, period: str = ""
) -> None:
    """Moves a milestone to another date and keeps the date that it had, with why."""
    action = _may_edit(by, milestone)
    new, why = codec.encode(due), needed(reason, "Say why the date moves.", "reason")
    if new == milestone.due:
        return
    move = Move(codec.decode(Due, milestone.due, "due"), due, why, period)
    edit(milestone, version, due=new, moves=[*milestone.moves, codec.encode(move)])
    told = {"milestone": milestone.text}
    _tell(by, "milestone_moved", action, {**told, "due": move.from_.phrase}, {**told, "due": due.phrase, "reason": why})


@transaction.atomic
def set_milestone_state(
    *, by: Person, milestone: Milestone, state: MilestoneState, version: int, because: str | None = None
) -> None:
    """Says what became of a milestone, and why it was missed or dropped or what took its place; None leaves the why."""
    action = _may_edit(by, milestone)
    why = {} if because is None else {"because": because.strip()}
    before, after = edit(milestone, version, state=state.value, **why)
    told = {"milestone": milestone.text}
    _tell(by, "milestone_closed", action, before and {**told, **before}, {**told, **after})


@transaction.atomic
def move_milestone(*, by: Person, milestone: Milestone, to: int) -> None:
    """Puts a milestone at another place in its action, counted from 0."""
    action = _may_edit(by, milestone)
    old, new = put(milestone, list(action.milestones.all()), to)
    if old != new:
        _tell(by, "milestone_changed", action, {"place": old + 1}, {"place": new + 1})


@transaction.atomic
def remove_milestone(*, by: Person, milestone: Milestone) -> None:
    """Takes away a milestone that should never have been there; what was given up is dropped instead."""
    action = _may_edit(by, milestone)
    said = {"text": milestone.text, "due": milestone.due["phrase"], **_reach(milestone)}
    _tell(by, "milestone_removed", action, said, {})
    remove(milestone)


def _reach(milestone: Milestone) -> dict[str, str]:
    """Who may read it, where that is not everybody: the history keeps what only some may read for them."""
    return {} if milestone.audience == Audience.PUBLIC else {"audience": milestone.audience}


def _may_edit(by: Person, milestone: Milestone) -> Action:
    action = milestone.action
    require(by, Permission.EDIT_SECTION, in_section(action.plan, action.focus_area.section_id))
    lock(action.plan)
    return action


def _tell(by: Person, verb: str, action: Action, before: Before, after: dict[str, Any]) -> None:
    if before:
        tell(by=by, verb=verb, plan=action.plan, row=action, before=before, after=after)
