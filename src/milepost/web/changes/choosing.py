"""What a plan can be compared with: the days on which it changed, and the other plans of its partnership."""

from dataclasses import dataclass, replace
from urllib.parse import urlencode

from django.urls import reverse
from django.utils import timezone

from milepost.core.reports import REPORTS
from milepost.core.writers import WRITERS
from milepost.records.access.may import Somebody
from milepost.records.plans import queries
from milepost.records.publications.queries import went_out
from milepost.web.dates import day
from milepost.web.plans.opened import OpenedPlan

Options = tuple[tuple[str, str], ...]
_REPORT = REPORTS["changes"]
_MOST = 30


@dataclass(frozen=True, slots=True)
class Choosing:
    """The choices of the page as (value, text), what is chosen, and the last day that can be.

    A published paper stands for the end of the day on which it went out.
    """

    days: Options
    papers: Options
    plans: Options
    chosen: str
    last: str
    action: str


def choosing(found: OpenedPlan, person: Somebody, chosen: str) -> Choosing:
    """The choices for a plan; `chosen` is the day or the id of the plan that it is compared with, or ""."""
    now = replace(found, day=None)
    return Choosing(
        _days(found), _papers(found), _plans(found, person), chosen, found.today.isoformat(), now.at.changes
    )


def earlier_choices(found: OpenedPlan, person: Somebody) -> Options:
    """All choices in one list, days first."""
    return (*_days(found), *_plans(found, person))


def paper_links(found: OpenedPlan, earlier: str) -> Options:
    """The paper of what changed in each format, as (address, name)."""
    at = found.at
    query = urlencode({"earlier": earlier} | ({"as-at": at.as_at} if at.as_at else {}))
    return tuple(
        (f"{reverse('paper', args=(at.partnership, at.plan, _REPORT.key, writer.key))}?{query}", writer.label)
        for writer in WRITERS.values()
    )


def _days(found: OpenedPlan) -> Options:
    """The days on which the plan changed before the day that it is seen from, the last first."""
    known = [one for one in queries.days_of(found.row) if one < found.today]
    return tuple((one.isoformat(), f"The end of {day(one)}") for one in reversed(known[-_MOST:]))


def _papers(found: OpenedPlan) -> Options:
    """The papers that went out before the day that the plan is seen from, the last first."""
    out = [(timezone.localdate(at), title) for title, at in went_out(found.row)]
    return tuple((when.isoformat(), f"{title}, published {day(when)}") for when, title in out if when < found.today)


def _plans(found: OpenedPlan, person: Somebody) -> Options:
    """The other plans, the one first that this one most likely goes on from."""
    others = queries.plans_of(found.partnership, person, found.access).exclude(pk=found.row.pk)
    return tuple((one.pk, str(one)) for one in queries.kin_first(found.row, others))
