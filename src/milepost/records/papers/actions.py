"""A long paper is asked for."""

from datetime import date

from django.db import transaction
from django.utils import timezone

from milepost.core.reports import REPORTS
from milepost.core.writers import WRITERS
from milepost.records.access.may import require
from milepost.records.access.permissions import Permission
from milepost.records.history.actions import record
from milepost.records.outbox.actions import queue_job
from milepost.records.papers.asked import Asked, key_of
from milepost.records.papers.models import KEPT, Paper
from milepost.records.papers.queries import earlier_version
from milepost.records.people.models import Person
from milepost.records.plans.models import Plan


@transaction.atomic
def ask_for(*, by: Person, plan: Plan, asked: Asked, today: date) -> Paper:
    """Has a paper made by the worker, as the plan stands; the one that is there where somebody asked for the same.

    One that could not be made is tried afresh.
    """
    require(by, Permission.SEE_PLANS, plan.scope)
    now = timezone.now()
    key = key_of(plan, asked, today, earlier_version(plan, by, asked.earlier))
    Paper.objects.filter(plan=plan, key=key).exclude(error="").delete()
    fields = {
        "version": plan.version,
        "day": asked.day,
        "today": today,
        "report": asked.report,
        "format": asked.format_key,
        "choices": asked.choices,
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
