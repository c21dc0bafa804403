"""What is under way with a plan, and what a coordinator does next with it."""

from dataclasses import dataclass
from datetime import date

from django.urls import reverse

from milepost.records.access.permissions import Permission
from milepost.records.rounds.queries import UnderWay
from milepost.web.dates import day
from milepost.web.plans.opened import OpenedPlan
from milepost.web.plans.presenters.head import number_of


@dataclass(frozen=True, slots=True)
class NextSteps:
    """The next steps as (text, address); `round_` is how the round that is under way stands, and where it is."""

    links: tuple[tuple[str, str], ...]
    round_: tuple[str, str] | None = None
    first: tuple[str, str] | None = None


def next_steps(found: OpenedPlan, now: UnderWay | None) -> NextSteps:
    """The next steps of a plan; `first` is the only one where it has no part yet, and for who may take it."""
    at = (found.partnership.slug, found.row.pk)
    may_edit = found.may(Permission.EDIT_PLAN)
    if not found.value.sections:
        return NextSteps((), first=("Add a section", reverse("section-add", args=at)) if may_edit else None)
    links = []
    if now is None and found.may(Permission.RUN_ROUND):
        links.append(("Prepare a round", reverse("rounds-add", args=at)))
    links.append(("Make a paper", found.at.papers))
    if may_edit:
        links.append(("Start the next period", reverse("plan-next-period", args=at)))
    if now is None or found.day is not None:
        return NextSteps(tuple(links))
    return NextSteps(tuple(links), (how_it_stands(now, found.today), reverse("round", args=(*at, now.round_.pk))))


def how_it_stands(now: UnderWay, today: date) -> str:
    """How a round under way stands, in one line: "Year 2 update · answers by 7 December 2026 · 9 of 21 in"."""
    round_ = now.round_
    if not round_.is_open:
        return f"{round_.title} · being prepared"
    late = (today - round_.answer_by).days
    due = f"answers by {day(round_.answer_by)}"
    if late > 0:
        due = f"answers were due {day(round_.answer_by)}, {number_of(late, 'day')} ago"
    return f"{round_.title} · {due} · {now.done} of {now.total} in"
