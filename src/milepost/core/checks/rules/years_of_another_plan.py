"""A line above the actions says that the paper is of years that are not the plan's.

Why: It was copied from an older paper; the reader cannot tell which of the rest was.

Example:
    Introduction: The year under report, 1 April 2018 to 31 March 2019, was a hard one.
    Action: 1.1 Open pantries
    Now: Four pantries opened
Better:
    Introduction: The year under report, 1 April 2022 to 31 March 2023, was a hard one.
    Action: 1.1 Open pantries
    Now: Four pantries opened
"""

import re
from collections.abc import Iterator
from datetime import date

from milepost.core.checks.beside import texts
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan
from milepost.core.words.sentences import cut

FAMILY = Family.CONSISTENCY
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.MEDIUM
_YEARS = re.compile(
    r"\b(?P<first>20\d\d) ?(?:[–/-]|to) ?(?P<second>20\d\d|\d\d)\b(?!\.\d)|"
    r"\b\d{1,2} [A-Z][a-z]+ (?P<start>20\d\d) (?:to|until|[–-]) \d{1,2} [A-Z][a-z]+ (?P<end>20\d\d)\b"
)
_OF_REPORT = re.compile(
    r"\b(?:year (?:under (?:report|review)|of this (?:report|review)|(?:just )?(?:ended|past) )|"
    r"report(?:ing|ed)? (?:year|period)|(?:this|the|our) (?:annual |progress |yearly |year-end |closing |first |"
    r"second )?"
    r"(?:report|return|paper|review|section|document|page|update) (?:is (?:for|of)|covers?|reports?|tells?|describes?|"
    r"looks? "
    r"back|sets? out|deals? with|gives?|summarises?|shows?))\b",
    re.IGNORECASE,
)
_OF_PLAN = re.compile(
    r"\b(?:this|the|our)(?: [A-Za-z’'-]+){0,6}? (?:plan|strategy|programme|covenant)(?:,| for| of| covers| runs| is "
    r"for| from| "
    r"covering| sets out| spans| lasts)? (?:the (?:years|period) )?(?:from )?$",
    re.IGNORECASE,
)
_OTHER = re.compile(
    r"\b(?:previous|last|former|earlier|old|older|first|predecessor|next|since|compared|against|baseline|than|before|"
    r"national|county|regional|government[’']s|was|ended|replac\w+|succe\w+|follow\w+|census|survey|data|figures)\b",
    re.IGNORECASE,
)
_CENTURY = 100


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every sentence beside the actions that gives the report or the plan years that its title and periods do not."""
    title, *lines = texts(plan)
    named = [_span(hit) for hit in _YEARS.finditer(title)]
    periods = [(one.start.year, one.end.year) for one in plan.periods if one.start and one.end]
    own = [*named, *periods]
    for text in (part for line in lines for part in cut(line)) if own else ():
        for hit in _YEARS.finditer(text):
            span = _span(hit)
            before = text[: hit.start()]
            if _OTHER.search(before):
                continue
            is_report = _OF_REPORT.search(before) and all(end < span[0] or span[1] < start for start, end in own)
            is_plan = bool(named) and _OF_PLAN.search(before) and span not in named and span[1] - span[0] > 1
            if is_report or is_plan:
                yield Fault(
                    f"A line above the actions speaks of “{hit.group()}”, and the plan is of other years.",
                    "Put the right years, and read what else was copied with them.",
                    text,
                )


def _span(hit: re.Match[str]) -> tuple[int, int]:
    first = int(hit["first"] or hit["start"])
    last = int(hit["second"] or hit["end"])
    return first, last if last >= _CENTURY else first - first % _CENTURY + last
