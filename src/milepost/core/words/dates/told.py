"""The time that a plan's title says it was written in: "Plan 2024–27. Report to the Board, February 2026"."""

from milepost.core.words.dates.find import find
from milepost.core.words.due import Due, Precision

_LONGEST = 300  # days; what lasts longer is the plan's own time
_DATED = frozenset({Precision.DAY, Precision.MONTH, Precision.QUARTER})


def told_in(title: str) -> Due | None:
    """The month, quarter, half-year or day behind a plan's own years in its title, or None where it names none.

    What is named first is the plan's own time. A season is left out: nobody can say in which of its months.
    """
    times = [one.due for one in find(title) if one.due.earliest and one.due.latest]
    if not times or _days(times[0]) <= _LONGEST:
        return None
    return next((one for one in times[1:] if _days(one) <= _LONGEST and one.precision in _DATED), None)


def _days(due: Due) -> int:
    return (due.latest - due.earliest).days if due.latest and due.earliest else 0
