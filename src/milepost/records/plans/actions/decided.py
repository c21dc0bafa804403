"""What a meeting decided, corrected wherever the plan tells of it: lineage, wordings, moved dates and answers."""

from dataclasses import dataclass

from django.db import transaction

from milepost.records.access.may import require
from milepost.records.access.permissions import Permission
from milepost.records.people.models import Person
from milepost.records.plans.models import Action, Concern, Link, Milestone, Plan, Wording
from milepost.records.plans.writing import edit, lock, tell


@dataclass(frozen=True, slots=True)
class Decided:
    """What was decided, in the words of the minutes, with the reference to meeting and minute."""

    text: str
    reference: str

    @property
    def said(self) -> str:
        """Both together, as a reason or an answer says them."""
        return f"{self.text.strip()} ({self.reference})"


@transaction.atomic
def correct_decided(
    *, by: Person, plan: Plan, old: Decided, new: Decided, action: Action | None = None, concern: Concern | None = None
) -> None:
    """Puts the words and the minute of a decision right in what the plan tells of an action or a concern."""
    require(by, Permission.EDIT_PLAN, plan.scope)
    lock(plan)
    changed = bool(action and _in_action(action, old, new)) | bool(concern and _in_concern(concern, old, new))
    if changed:
        before, after = ({"decided": one.text, "by": one.reference} for one in (old, new))
        tell(by=by, verb="decided_corrected", plan=plan, row=action or concern or plan, before=before, after=after)


def _in_action(action: Action, old: Decided, new: Decided) -> int:
    mine = {"action": action, "decided_by": old.reference}
    now = {"decided_by": new.reference}
    number = Link.objects.filter(**mine, text=old.text.strip()).update(text=new.text.strip(), **now)
    number += Wording.objects.filter(**mine, reason=old.text.strip()).update(reason=new.text.strip(), **now)
    return number + sum(_in_milestone(one, old, new) for one in action.milestones.all())


def _in_milestone(milestone: Milestone, old: Decided, new: Decided) -> bool:
    moves = [{**one, "reason": new.said} if one["reason"] == old.said else one for one in milestone.moves]
    before, _ = edit(milestone, milestone.version, moves=moves)
    return bool(before)


def _in_concern(concern: Concern, old: Decided, new: Decided) -> bool:
    if concern.answer != old.said:
        return False
    before, _ = edit(concern, concern.version, answer=new.said)
    return bool(before)
