"""Bodies and meetings of a partnership, and what was decided about a plan."""

from datetime import date

from django.db.models import Count, F, Q, QuerySet
from django.utils import timezone

from milepost.core.errors import NotAllowed
from milepost.records.access.may import Access, Somebody, access_of
from milepost.records.access.permissions import Permission, Scope
from milepost.records.meetings.models import Aim, Body, Decision, Effect, Meeting
from milepost.records.people.models import Partnership
from milepost.records.plans.actions.decided import Decided
from milepost.records.plans.models import Concern, Plan
from milepost.records.rounds.models import Round, RoundState


def bodies_of(partnership: Partnership) -> "QuerySet[Body]":
    """The partnership's boards and committees, by name."""
    return Body.objects.filter(partnership=partnership)


def meetings_of(partnership: Partnership) -> "QuerySet[Meeting]":
    """All meetings of the partnership's bodies, latest first."""
    return Meeting.objects.filter(body__partnership=partnership).select_related("body").order_by("-on", "body__name")


def meetings_to_come(partnership: Partnership, today: date) -> "QuerySet[Meeting]":
    """The meetings of today and later, the next one first."""
    return meetings_of(partnership).filter(on__gte=today).order_by("on", "body__name")


def left_behind_of(round_: Round) -> Aim | None:
    """The meeting that this round still aims at the old day of, None where it does not."""
    return _left_behind().filter(round=round_).first()


def left_behind_by(meeting: Meeting) -> tuple[Aim, ...]:
    """The rounds that still aim at the day that this meeting had before."""
    return tuple(_left_behind().filter(meeting=meeting).select_related("round__plan"))


def last_meeting(partnership: Partnership, today: date) -> Meeting | None:
    """The newest meeting before today, with `decided`: how many of its decisions stand."""
    standing = Count("decisions", filter=Q(decisions__taken_back_at=None))
    return meetings_of(partnership).filter(on__lt=today).annotate(decided=standing).first()


def body_row(
    partnership: Partnership,
    person: Somebody,
    id: str,  # noqa: A002 - it is the id
    access: Access | None = None,
) -> Body:
    """One body; NotAllowed alike where there is none or it may not be seen."""
    found = Body.objects.filter(partnership=partnership, pk=id).first()
    if found is None or not _may_see(partnership, person, access):
        raise NotAllowed("There is no such body, or you may not see it.")
    return found


def meeting_row(
    partnership: Partnership,
    person: Somebody,
    id: str,  # noqa: A002 - it is the id
    access: Access | None = None,
) -> Meeting:
    """One meeting; NotAllowed alike where there is none or it may not be seen."""
    found = meetings_of(partnership).filter(pk=id).first()
    if found is None or not _may_see(partnership, person, access):
        raise NotAllowed("There is no such meeting, or you may not see it.")
    return found


def decisions_in(meeting: Meeting) -> "QuerySet[Decision]":
    """What a meeting decided, in the order in which it was recorded, with plan, action and its milestones."""
    rows = Decision.objects.filter(meeting=meeting).select_related("plan", "action", "concern", "by")
    return rows.prefetch_related("action__milestones")


def dates_moved(decision: Decision) -> tuple[str, str] | None:
    """The date before and the date that was agreed, where a decision moved a milestone that is still in the plan."""
    if decision.effect != Effect.MOVED or decision.action is None:
        return None
    said = Decided(decision.text, decision.reference).said
    for milestone in decision.action.milestones.all():
        phrases = [*(move["from"]["phrase"] for move in milestone.moves), milestone.due["phrase"]]
        for at, move in enumerate(milestone.moves):
            if move["reason"] == said:
                return phrases[at], phrases[at + 1]
    return None


def decision_row(meeting: Meeting, id: int) -> Decision:  # noqa: A002 - it is the id
    """One decision of a meeting that still stands; NotAllowed alike where there is none or it was taken back."""
    found = decisions_in(meeting).filter(pk=id, taken_back_at=None).first()
    if found is None:
        raise NotAllowed("There is no such decision, or it was taken back.")
    return found


def open_concerns(plan: Plan) -> "QuerySet[Concern]":
    """The concerns that the plan still carries."""
    return Concern.objects.filter(plan=plan, state="open")


def _left_behind() -> "QuerySet[Aim]":
    """Those of rounds that go on; where somebody gave the round another board day by hand, it aims at no meeting."""
    rows = Aim.objects.filter(round__state__in=(RoundState.PREPARING, RoundState.OPEN), round__board_on=F("on"))
    rows = rows.filter(meeting__on__gte=timezone.localdate()).exclude(
        on=F("meeting__on"), papers_due=F("meeting__papers_due")
    )
    return rows.select_related("meeting__body")


def _may_see(partnership: Partnership, person: Somebody, access: Access | None) -> bool:
    """Whoever sees the plans sees the meetings; `access` is what the person may do here, where it was asked."""
    rights = access or access_of(person, partnership.pk)
    return rights.may(Permission.SEE_PLANS, Scope(partnership.pk))
