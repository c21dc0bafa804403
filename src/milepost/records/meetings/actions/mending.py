"""A decision that was recorded wrongly: corrected, or taken back with what it did to the plan."""

from typing import Any

from django.db import transaction
from django.db.models import F
from django.utils import timezone

from milepost.core.errors import EditedMeanwhile, InvalidInput
from milepost.records.access.may import require
from milepost.records.access.permissions import Permission
from milepost.records.history.actions import record
from milepost.records.meetings.models import Decision
from milepost.records.meetings.undoing import Undoing, undoing
from milepost.records.people.models import Person
from milepost.records.plans import actions as plans
from milepost.records.plans.actions.decided import Decided
from milepost.records.plans.writing import needed

CHANGED = "Somebody else changed this decision while you were writing. Look at it again."


@transaction.atomic
def correct_decision(*, by: Person, decision: Decision, minute: str, text: str, reason: str, version: int) -> None:
    """Puts the minute or the words of a decision right, here and wherever the plan tells of it; what it did stays."""
    require(by, Permission.RUN_MEETINGS, decision.plan.scope)
    now = {
        "minute": needed(minute, "Enter the number of the minute.", "minute")[:60],
        "text": needed(text, "Enter what was decided.", "text"),
    }
    before = {name: getattr(decision, name) for name in now}
    if now == before:
        raise InvalidInput("Nothing is corrected yet. Change the minute or the words.", "text")
    why = needed(reason, "Say what was wrong.", "reason")
    old = Decided(decision.text, decision.reference)
    _change(decision, version, **now, corrected_at=timezone.now(), corrected_because=why)
    new = Decided(decision.text, decision.reference)
    _tell(by, "decision_corrected", decision, before, {**now, "reason": why})
    plans.correct_decided(by=by, plan=decision.plan, old=old, new=new, action=decision.action, concern=decision.concern)


@transaction.atomic
def take_back_decision(*, by: Person, decision: Decision, reason: str, version: int) -> Undoing:
    """Takes back a decision that was never taken, and undoes what it did where the plan still stands as it left it.

    It stays in the list with why. Gives what was undone.
    """
    require(by, Permission.RUN_MEETINGS, decision.plan.scope)
    why = needed(reason, "Say why the decision is taken back.", "reason")
    _change(decision, version, taken_back_at=timezone.now(), taken_back_because=why)
    undo = undoing(decision)
    _tell(by, "decision_taken_back", decision, {"decided": decision.text}, {"reason": why, "plan": undo.words})
    undo.do(by, f"{why} (taken back: {decision.reference})")
    return undo


def _change(decision: Decision, version: int, **fields: Any) -> None:
    """Sets these fields of a decision that still stands and was seen at this version."""
    standing = Decision.objects.filter(pk=decision.pk, version=version, taken_back_at=None)
    if not standing.update(version=F("version") + 1, **fields):
        raise EditedMeanwhile(CHANGED)
    decision.refresh_from_db()


def _tell(by: Person, verb: str, decision: Decision, before: dict[str, str], after: dict[str, str]) -> None:
    record(
        by=by,
        verb=verb,
        partnership=decision.plan.partnership_id,
        plan=decision.plan_id,
        kind="action" if decision.action_id else "concern" if decision.concern_id else "plan",
        id=decision.action_id or decision.concern_id or decision.plan_id,
        subject=f"what was decided about {decision.about} ({decision})",
        before=before,
        after=after,
    )
