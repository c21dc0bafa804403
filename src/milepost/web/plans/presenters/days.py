"""The days from which a plan can be looked at: today, any other, and where its period is over the end of that."""

from dataclasses import dataclass, replace

from milepost.core.plan.model import Standing
from milepost.web.dates import day
from milepost.web.plans.opened import OpenedPlan


@dataclass(frozen=True, slots=True)
class DayChoice:
    """What the form for another day needs: where it goes, the day now chosen, and the last day that there is.

    `over` is the end of the period reported on where that is past and the plan is seen from today, as (day, address).
    """

    table: str
    changes: str
    chosen: str
    last: str
    over: tuple[str, str] | None


def day_choice(found: OpenedPlan) -> DayChoice:
    """The choice of days for a plan."""
    now = replace(found, day=None)
    ends = [one.end for one in found.value.periods if one.end and one.standing is Standing.REPORTED]
    end = max(ends, default=now.today)
    is_over = found.day is None and end < now.today
    over = (day(end), replace(found, day=end).at.table) if is_over else None
    return DayChoice(now.at.table, now.at.changes, found.at.as_at, now.today.isoformat(), over)
