"""What the worker does for papers: it makes those that were asked for, and clears away those of yesterday."""

from datetime import datetime
from typing import Any

from django.utils import timezone

from milepost.core.errors import EditedMeanwhile, UserFacingError
from milepost.core.writers import WRITERS
from milepost.records.papers.asked import Asked, document_of
from milepost.records.papers.lengths import refuse_endless
from milepost.records.papers.models import KEPT, Paper
from milepost.records.papers.queries import earlier_plan
from milepost.records.plans.queries import plan_as_at, plan_row, plan_value

CHANGED = "The plan changed after this paper was asked for. Ask for it again."


def make(payload: dict[str, Any]) -> None:
    """Makes a paper, unless it is made or has gone; why it cannot be made is kept with it."""
    waiting = Paper.objects.filter(pk=payload["paper"], made_at=None, error="")
    paper = waiting.select_related("plan__partnership", "by").first()
    if paper is None:
        return
    try:
        data = _file(paper)
    except UserFacingError as error:
        waiting.update(error=str(error))
        return
    waiting.update(data=data, made_at=timezone.now())


def clear_away(now: datetime) -> None:
    """Removes the papers that were asked for more than a day ago."""
    Paper.objects.filter(asked_at__lte=now - KEPT).delete()


def _file(paper: Paper) -> bytes:
    plan = plan_row(paper.plan.partnership, paper.by, paper.plan_id)
    if plan.version != paper.version:
        raise EditedMeanwhile(CHANGED)
    asked = Asked(paper.report, paper.format, paper.day, **paper.choices)
    shown = plan_as_at(plan, paper.day).plan if paper.day else plan_value(plan)
    earlier = earlier_plan(plan, paper.by, asked.earlier)
    document = document_of(plan, shown, asked, paper.today, earlier)
    refuse_endless(document, paper.format)
    return WRITERS[paper.format].write(document)


JOBS = {"paper": make}
DUE = (clear_away,)
