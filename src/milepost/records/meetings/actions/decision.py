"""What a meeting decided about a plan, recorded with its minute, and done to the plan by the plan's own actions.

Each does what its name says and records the decision in one transaction: the lineage names the meeting and the minute.
"""

from dataclasses import dataclass

from django.db import transaction
from django.utils import timezone

from milepost.core.errors import InvalidInput
from milepost.core.words.due import Due
from milepost.records.access.may import require
from milepost.records.access.permissions import Permission
from milepost.records.history.actions import record
from milepost.records.meetings.models import Decision, Effect, Meeting
from milepost.records.people.models import Person
from milepost.records.plans import actions as plans
from milepost.records.plans.models import Action, Concern, Milestone, Plan
from milepost.records.plans.writing import needed


@dataclass(frozen=True)
class Minuted:
    """A decision as the minutes have it: the meeting, the minute's number, and the words."""

    meeting: Meeting
    minute: str
    text: str

    @property
    def reference(self) -> str:
        """What the plan's lineage says of it."""
        return f"{self.meeting}, minute {self.minute.strip()}"


@transaction.atomic
def note_decision(
    *, by: Person, plan: Plan, minuted: Minuted, action: Action | None = None, concern: Concern | None = None
) -> Decision:
    """Records a decision that changes nothing in the plan, about an action, a concern or the plan as a whole."""
    require(by, Permission.RUN_MEETINGS, plan.scope)
    return _record(by, plan, minuted, Effect.NOTED, action=action, concern=concern)


@transaction.atomic
def close_by_decision(*, by: Person, action: Action, minuted: Minuted, version: int, successor: str = "") -> Decision:
    """Closes an action, or lets it be superseded, because a meeting decided so."""
    require(by, Permission.RUN_MEETINGS, action.plan.scope)
    decision = _record(by, action.plan, minuted, Effect.CLOSED, action=action)
    plans.close_action(
        by=by,
        action=action,
        version=version,
        reason=minuted.text,
        decided_by=minuted.reference,
        on=minuted.meeting.on,
        successor=successor,
    )
    return decision


@transaction.atomic
def reword_by_decision(*, by: Person, action: Action, minuted: Minuted, title: str, version: int) -> Decision:
    """Gives an action the wording that a meeting agreed."""
    require(by, Permission.RUN_MEETINGS, action.plan.scope)
    if title.strip() == action.title:
        raise InvalidInput("This is how the action is worded already. Enter the wording that was agreed.", "title")
    decision = _record(by, action.plan, minuted, Effect.REWORDED, action=action)
    plans.reword_action(
        by=by,
        action=action,
        title=title,
        version=version,
        reason=minuted.text,
        decided_by=minuted.reference,
        on=minuted.meeting.on,
    )
    return decision


@transaction.atomic
def move_by_decision(*, by: Person, milestone: Milestone, minuted: Minuted, due: Due, version: int) -> Decision:
    """Moves a milestone to the date that a meeting agreed; the reason names the minute."""
    action = milestone.action
    require(by, Permission.RUN_MEETINGS, action.plan.scope)
    decision = _record(by, action.plan, minuted, Effect.MOVED, action=action, about=milestone.text)
    reason = f"{minuted.text.strip()} ({minuted.reference})"
    plans.move_milestone_date(by=by, milestone=milestone, due=due, reason=reason, version=version)
    return decision


@transaction.atomic
def answer_by_decision(*, by: Person, concern: Concern, minuted: Minuted, version: int) -> Decision:
    """Records what a meeting answered to a concern, which is not carried on from then."""
    require(by, Permission.RUN_MEETINGS, concern.plan.scope)
    decision = _record(by, concern.plan, minuted, Effect.ANSWERED, concern=concern)
    answer = f"{minuted.text.strip()} ({minuted.reference})"
    plans.answer_concern(by=by, concern=concern, answer=answer, version=version)
    return decision


def _record(
    by: Person,
    plan: Plan,
    minuted: Minuted,
    effect: Effect,
    *,
    action: Action | None = None,
    concern: Concern | None = None,
    about: str = "",
) -> Decision:
    if minuted.meeting.body.partnership_id != plan.partnership_id:
        raise InvalidInput("This meeting is of another partnership.")
    decision = Decision.objects.create(
        meeting=minuted.meeting,
        plan=plan,
        action=action,
        concern=concern,
        minute=needed(minuted.minute, "Enter the number of the minute.", "minute")[:60],
        text=needed(minuted.text, "Enter what was decided.", "text"),
        about=about or str(action or concern or plan),
        effect=effect.value,
        by=by,
        at=timezone.now(),
    )
    _tell(by, decision)
    return decision


def _tell(by: Person, decision: Decision) -> None:
    record(
        by=by,
        verb="decision_recorded",
        partnership=decision.plan.partnership_id,
        plan=decision.plan_id,
        kind="action" if decision.action_id else "concern" if decision.concern_id else "plan",
        id=decision.action_id or decision.concern_id or decision.plan_id,
        subject=f"what was decided about {decision.about} ({decision})",
        after={"decided": decision.text, "effect": decision.get_effect_display()},
    )
