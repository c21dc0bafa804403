"""Concerns: answered, closed, or taken up again."""

from django.db import transaction

from milepost.core.plan.model import ConcernState
from milepost.records.access.may import require
from milepost.records.access.permissions import Permission
from milepost.records.people.models import Person
from milepost.records.plans.models import Concern
from milepost.records.plans.writing import edit, lock, needed, tell


@transaction.atomic
def answer_concern(*, by: Person, concern: Concern, answer: str, version: int) -> None:
    """Records what somebody answered to a concern, which is not carried on from then."""
    plan = concern.plan
    require(by, Permission.EDIT_PLAN, plan.scope)
    lock(plan)
    said = needed(answer, "Enter what was answered.", "answer")
    before, after = edit(concern, version, answer=said, state=ConcernState.ANSWERED.value)
    if before:
        tell(by=by, verb="concern_answered", plan=plan, row=concern, before=before, after=after)
