"""A long paper is asked for."""

from datetime import date

from django.db import transaction
from django.utils import timezone

from milepost.core.errors import TooOften
from milepost.core.reports import REPORTS
from milepost.core.writers import WRITERS
from milepost.records.access.may import require
from milepost.records.access.permissions import Permission
from milepost.records.history.actions import record
from milepost.records.outbox.actions import queue_job
from milepost.records.outbox.progress import Stage
from milepost.records.papers.asked import Asked, key_of
from milepost.records.papers.models import KEPT, Paper
from milepost.records.papers.queries import earlier_version, hidden_from, number_waiting, stage_of
from milepost.records.people.models import Person
from milepost.records.plans.models import Plan

MOST_WAITING = 3
WAIT = 60  # seconds, in which a paper is usually made


@transaction.atomic
def ask_for(*, by: Person, plan: Plan, asked: Asked, today: date) -> Paper:
    """Has a paper made by the worker, as the plan stands; the one that is there where somebody asked for the same.

    One that could not be made is tried afresh, also before the worker would try it again. Raises TooOften where
    this person has MOST_WAITING papers waiting already.
    """
    require(by, Permission.SEE_PLANS, plan.scope)
    now = timezone.now()
    hidden = hidden_from(plan, by, asked.day, asked.earlier)
    key = key_of(plan, asked, today, earlier_version(plan, by, asked.earlier), hidden)
    _forget_failed(plan, key)
    if not Paper.objects.filter(plan=plan, key=key).exists():
        _refuse_too_many(by)
    fields = {
        "version": plan.version,
        "day": asked.day,
        "today": today,
        "report": asked.report,
        "format": asked.format_key,
        "choices": asked.choices,
        "hidden": hidden,
        "by": by,
        "asked_at": now,
    }
    paper, is_new = Paper.objects.get_or_create(plan=plan, key=key, defaults=fields)
    if is_new:
        queue_job(key=paper.job, kind="paper", payload={"paper": paper.pk}, not_after=now + KEPT)
        record(
            by=by,
            verb="paper_asked_for",
            partnership=plan.partnership_id,
            plan=plan.pk,
            kind="plan",
            id=plan.pk,
            subject=f"{REPORTS[asked.report].label} as {WRITERS[asked.format_key].label}",
        )
    return paper


def _forget_failed(plan: Plan, key: str) -> None:
    """Removes a paper of this key that could not be made; its job finds nothing to do where it is tried again."""
    paper = Paper.objects.filter(plan=plan, key=key).defer("data").first()
    if paper and stage_of(paper) in (Stage.FAILED, Stage.TO_BE_TRIED_AGAIN):
        paper.delete()


def _refuse_too_many(by: Person) -> None:
    Person.objects.select_for_update().only("pk").get(pk=by.pk)  # so that two presses at once are counted
    if number_waiting(by) >= MOST_WAITING:
        raise TooOften(
            f"{MOST_WAITING} papers of yours are waiting to be made. Ask for this one when one of them is ready.", WAIT
        )
