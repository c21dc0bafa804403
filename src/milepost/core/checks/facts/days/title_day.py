"""A month that an action's title promises its end by, and that is not the month of its deadline."""

import re
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from milepost.core.checks.gathered import Said
from milepost.core.checks.sayings.deadline import deadlines, is_date_moved
from milepost.core.plan.life import is_live
from milepost.core.plan.model import Plan
from milepost.core.words.dates import Frame, find
from milepost.core.words.dates.names import MONTH_IN_FULL
from milepost.core.words.due import Due

_BY = re.compile(rf"\bby (?:the end of |end of |\d{{1,2}}(?:st|nd|rd|th)? )?{MONTH_IN_FULL} 20\d\d\b")
_ANOTHER = re.compile(r"\b(?:first|stage|phase|interim|milestone|start(?:ing)?|begin\w*|then)\b", re.IGNORECASE)


class TitleDay(NamedTuple):
    """The deadline of an action as printed, with the day that its title names."""

    said: Said
    due: Due
    named: Due


def titles_apart(plan: Plan) -> Iterator[TitleDay]:
    """The only such action of a plan: where several are so, the column gives the days of steps or of reviews."""
    found = [one for said, due in deadlines(plan) if (one := _apart(plan, said, due))]
    yield from found if len(found) == 1 else ()


def _apart(plan: Plan, said: Said, due: Due) -> TitleDay | None:
    title = said.action.title
    hit = _BY.search(title) if is_live(said.action) and not _ANOTHER.search(title) else None
    named = next((each.due for each in find(hit.group(), Frame(plan.calendar))), None) if hit else None
    if not named or not (named.latest and due.earliest and due.latest) or is_date_moved(plan, said.action):
        return None
    is_one = _month(due.latest) == _month(named.latest) or due.earliest <= named.latest <= due.latest
    return None if is_one else TitleDay(said, due, named)


def _month(day: date) -> tuple[int, int]:
    return day.year, day.month
