"""Concerns: raised about an action, carried from paper to paper, and answered."""

from django.db import transaction

from milepost.core.plan.model import Audience, ConcernState, Standing
from milepost.records.access.may import require
from milepost.records.access.permissions import Permission
from milepost.records.people.models import Person
from milepost.records.plans.models import Action, Concern, Period
from milepost.records.plans.writing import edit, in_section, last, lock, needed, tell


@transaction.atomic
def raise_concern(
    *, by: Person, action: Action, text: str, ask: str = "", audience: Audience = Audience.BOARD
) -> Concern:
    """Carries a worry about an action from paper to paper; `ask` is what the board is asked to do about it."""
    plan = action.plan
    require(by, Permission.EDIT_SECTION, in_section(plan, action.focus_area.section_id))
    lock(plan)
    rows = Concern.objects.filter(plan=plan)
    reported = Period.objects.filter(plan=plan, standing=Standing.REPORTED).values_list("key", flat=True).first()
    concern = Concern.objects.create(
        plan=plan,
        position=last(rows),
        text=needed(text, "Enter what worries you.", "text"),
        raised=reported or "",
        actions=[action.pk],
        ask=ask.strip(),
        audience=audience.value,
    )
    after = {"concern": concern.text, "asked of the board": concern.ask, "audience": concern.audience}
    tell(by=by, verb="concern_raised", plan=plan, row=action, after=after)
    return concern


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
