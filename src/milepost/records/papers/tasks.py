"""What the worker does for papers: it makes those that were asked for, and clears away those of yesterday."""

from datetime import datetime
from typing import Any

from django.utils import timezone

from milepost.core.errors import EditedMeanwhile, UserFacingError
from milepost.core.writers import WRITERS
from milepost.records.papers.asked import Asked, document_of
from milepost.records.papers.lengths import refuse_endless
from milepost.records.papers.models import KEPT, Paper
from milepost.records.papers.queries import earlier_read, hidden_from, read_by
from milepost.records.plans.queries import plan_row

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
    asked = Asked(paper.report, paper.format, paper.day, **paper.choices)
    if plan.version != paper.version or hidden_from(plan, paper.by, paper.day, asked.earlier) != paper.hidden:
        raise EditedMeanwhile(CHANGED)
    earlier = earlier_read(plan, paper.by, asked.earlier)
    shown = read_by(plan, paper.by, paper.day)
    document = document_of(plan, shown, asked, paper.today, earlier.plan if earlier else None)
    refuse_endless(document, paper.format)
    return WRITERS[paper.format].write(document)


JOBS = {"paper": make}
DUE = (clear_away,)
