"""The plans of a partnership as rows of a list."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from django.urls import reverse

from milepost.core.plan.model import Standing
from milepost.records.plans.models import Plan
from milepost.records.publications.models import Publication
from milepost.records.rounds.queries import UnderWay
from milepost.web.dates import day, day_when
from milepost.web.plans.addresses import PlanAddresses
from milepost.web.plans.presenters.head import sentence_case

Link = tuple[str, str]


@dataclass(frozen=True, slots=True)
class PlanRowView:
    """One plan of the list; `round_` and `paper` are (words, address), or None where there is none."""

    title: str
    address: str
    period: str
    actions: int
    round_: Link | None
    round_note: str
    paper: Link | None
    paper_note: str
    changed: str


def plan_rows(
    plans: Iterable[Plan], rounds: Iterable[UnderWay], papers: Iterable[Publication], partnership: str
) -> tuple[PlanRowView, ...]:
    """The plans in the order given, as `plans_with_numbers` gives them; `partnership` is its slug.

    `rounds` are those under way, and `papers` those that stand, newest first.
    """
    under_way = {now.round_.plan_id: now for now in sorted(rounds, key=lambda now: now.round_.is_open)}
    last: dict[str, Publication] = {}
    for paper in papers:
        last.setdefault(paper.plan, paper)
    return tuple(_row(plan, under_way.get(plan.pk), last, partnership) for plan in plans)


def _row(plan: Plan, now: UnderWay | None, last: Mapping[str, Publication], slug: str) -> PlanRowView:
    paper = last.get(plan.pk)
    reported = [one.label for one in plan.period_rows.all() if one.standing == Standing.REPORTED and one.label]
    return PlanRowView(
        title=str(plan),
        address=PlanAddresses(slug, plan.pk).table,
        period=sentence_case(", ".join(reported)),
        actions=plan.number_of_actions,  # type: ignore[attr-defined]
        round_=(now.round_.title, reverse("round", args=(slug, plan.pk, now.round_.pk))) if now else None,
        round_note=_round_note(now) if now else "",
        paper=(paper.title, reverse("publication", args=(slug, plan.pk, paper.pk))) if paper else None,
        paper_note=day_when(paper.published_at) if paper else "",
        changed=day(plan.changed_at),
    )


def _round_note(now: UnderWay) -> str:
    return f"{now.done} of {now.total} in" if now.round_.is_open else "being prepared"
