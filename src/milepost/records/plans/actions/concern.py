"""Concerns: raised about an action, put in other words, carried from paper to paper, answered, taken up again."""

from django.db import transaction

from milepost.core.plan.model import Audience, ConcernState, Standing
from milepost.records.access.may import require
from milepost.records.access.permissions import Permission, Scope
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
def change_concern(
    *, by: Person, concern: Concern, text: str, ask: str, audience: Audience, version: int, reason: str = ""
) -> None:
    """Puts a concern, or what the board is asked about it, in other words, or gives it other readers."""
    plan = concern.plan
    for scope in _scopes(concern):
        require(by, Permission.EDIT_SECTION, scope)
    lock(plan)
    new = {"text": needed(text, "Enter what worries you.", "text"), "ask": ask.strip(), "audience": audience.value}
    before, after = edit(concern, version, **new)
    if before:
        why = {"reason": reason.strip()} if reason.strip() else {}
        tell(by=by, verb="concern_changed", plan=plan, row=concern, before=before, after={**after, **why})


@transaction.atomic
def reopen_concern(*, by: Person, concern: Concern, reason: str, version: int) -> None:
    """Carries a concern again whose answer does not hold any more; the answer stays in the history."""
    plan = concern.plan
    require(by, Permission.EDIT_PLAN, plan.scope)
    lock(plan)
    why = needed(reason, "Say why the concern is carried again.", "reason")
    before, after = edit(concern, version, answer="", state=ConcernState.OPEN.value)
    if before:
        tell(by=by, verb="concern_reopened", plan=plan, row=concern, before=before, after={**after, "reason": why})


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


def _scopes(concern: Concern) -> tuple[Scope, ...]:
    """The sections whose actions it is about; the whole plan where it is about none."""
    plan = concern.plan
    sections = Action.objects.filter(plan=plan, pk__in=concern.actions).values_list("focus_area__section_id", flat=True)
    return tuple(in_section(plan, section) for section in dict.fromkeys(sections)) or (plan.scope,)
