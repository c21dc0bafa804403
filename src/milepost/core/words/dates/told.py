"""When a plan was written: by its title ("Plan 2024–27. Report of May 2026"), by a line ("Position at 1 May 2026")."""

import re

from milepost.core.words.dates.find import find
from milepost.core.words.due import Due, Precision

_LONGEST = 300  # days; what lasts longer is the plan's own time
_DATED = frozenset({Precision.DAY, Precision.MONTH, Precision.QUARTER})
_LONGEST_LINE = 90  # letters
_LONGEST_TITLE = 160  # letters of a line that names its time; longer ones tell of much else
_NEAR = 60  # letters between what a line is and its time
_OF_A_TIME = _DATED - {Precision.QUARTER} | {Precision.TERM}
_IS = (
    r"\b(?:updates?d?|position|as of|report(?:s|ed|ing)?|returns?|reviews?|progress|monitoring|snapshot|records?|"
    r"log|list|forms?|dashboard|period|year ended|quarter|plan|tracker)\b"
)
_IS_BEFORE = re.compile(rf"{_IS}[^.\n]{{0,{_NEAR}}}$|\bas $", re.IGNORECASE)  # "at" is of the time
_IS_BEHIND = re.compile(r"\W{1,3}(?:update|report|position|review|progress|return|to\b)", re.IGNORECASE)
_TELLS = re.compile(r"\b(?:report(?:ing)?|update|position|progress|status|monitoring|as at)\b", re.IGNORECASE)
_LINE = re.compile(
    r"(?:(?:the|a|of|on|at|as|is|to|for|in|up|end|and|half|first|second|third|fourth|annual|yearly|quarter(?:ly)?|monthly|"
    r"month|year|period|ending|ended|report(?:ing|ed)?|update|position|progress|status|monitoring|highlight|performance|"
    r"delivery|plan|action|board|meeting|date|version|correct|q[1-4])\b|\d|\W)*",
    re.IGNORECASE,
)


def told_in(title: str) -> Due | None:
    """The month, quarter, half-year or day behind a plan's own years in its title, or None where it names none.

    What is named first is the plan's own time. A season is left out: nobody can say in which of its months.
    """
    times = [one.due for one in find(title) if one.due.earliest and one.due.latest]
    if not times or _days(times[0]) <= _LONGEST:
        return None
    return next((one for one in times[1:] if _days(one) <= _LONGEST and one.precision in _DATED), None)


def reported_in(line: str) -> Due | None:
    """The day, month or quarter of the report that a line of its own tells, or None where it tells none.

    Such a line has no words but those of reporting: "We met on 3 May to hear a report" is none.
    """
    if len(line) > _LONGEST_LINE or not _TELLS.search(line):
        return None
    times = [one.due for one in find(line) if one.due.latest]
    if len(times) != 1 or times[0].precision not in _DATED:
        return None
    return times[0] if _LINE.fullmatch(line.replace(times[0].phrase, " ")) else None


def names_its_time(line: str) -> bool:
    """Whether a line says of which day, month or season a paper tells, in whatever words: "Update, October 2025"."""
    times = find(line) if len(line) <= _LONGEST_TITLE else ()
    dated = [one for one in times if one.due.latest and one.due.precision in _OF_A_TIME]
    return any(_IS_BEFORE.search(line, 0, one.start) or _IS_BEHIND.match(line, one.end) for one in dated)


def _days(due: Due) -> int:
    return (due.latest - due.earliest).days if due.latest and due.earliest else 0
