"""A target is to stay below a number of what there should be more of, or to reach one of what there should be less of.

Why: "Fewer than 3,000 copies" is met by printing none; whoever reads the target literally need do nothing, or harm.

Example:
    Action: 1.1 Print the timetable
    Now: The target is fewer than 3,000 copies distributed by May 2023.
Better:
    Action: 1.1 Print the timetable
    Now: The target is at least 3,000 copies distributed by May 2023.
"""

import re
from collections.abc import Iterator
from datetime import date

from milepost.core.checks.facts.figures.goals import GOALS
from milepost.core.checks.figures import counted, in_digits
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gathered import Said
from milepost.core.checks.looking import name, told, told_anywhere
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan, QuestionRole

FAMILY = Family.MEASURES
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.MEDIUM
_BELOW = r"(?:fewer than|less than|no more than|not more than|at most|under|below|a maximum of)"
_ABOVE = r"(?:more than|at least|over|no fewer than|no less than|a minimum of|above)"
_GOOD = (
    r"(?:distributed|trained|planted|recruited|insulated|fitted|installed|built|helped|reached|supported|housed|"
    r"enrolled|signed(?: up)?|opened|visited|inspected|repaired|screened|vaccinated|answered|completed|delivered|"
    r"given out|handed out|taken up|joined|employed|in work|take part|taking part|resettled|restored|retrofitted|"
    r"registered)"
)
_BAD = (
    r"(?:complaints|casualties|deaths|crimes|offences|exclusions|evictions|no-shows|vacancies|collisions|accidents|"
    r"injuries|suicides|overdoses|burglaries|thefts|assaults|fires|missed appointments|falls|delays|breaches|fly-tips|"
    r"incidents of [a-z ]{3,30})"
)
_TOO_LOW = re.compile(
    rf"\b{_BELOW} {counted('number', '')}(?: ?%| per cent)?(?: of (?:the |all |our )?[a-z’'-]+| [a-z’'-]+){{1,3}}? "
    rf"(?:(?:to be|are|is|were|be|being|will be|should be) )?(?:newly )?{_GOOD}\b",
    re.IGNORECASE,
)
_TOO_HIGH = re.compile(
    rf"\b{_ABOVE} {counted('number', '')}(?: [a-z’'-]+){{0,2}}? {_BAD}(?=\W*$|[,;.)]| (?:a|per|each|in|by|this|"
    rf"next)\b)",
    re.IGNORECASE,
)
_TURNED = re.compile(
    r"\b(?:without|not|never|unable|left|lost|late|refused|wait\w*|again|fewer|reduc\w*|cost\w*|"
    r"per (?:group|class|session)|at a time|in a (?:group|class)|each (?:group|class|session)|days|weeks|months|"
    r"minutes|hours|resolv\w*|answered in|prevent\w*|avoid\w*|cut|wrongly|twice|back|drop\w*)\b",
    re.IGNORECASE,
)


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every target, by its own word or in a measure, whose bound lies on the wrong side of its number."""
    bounds = "fewer less more most least under below over above maximum minimum"
    known: set[str] = set()
    for one, sentence in _targets(plan, bounds):
        text = in_digits(sentence)
        hit = _TOO_LOW.search(text) or _TOO_HIGH.search(text)
        clause = text[hit.start("number") : hit.end() + len(" in a class of")] if hit else ""
        if hit and sentence not in known and not _TURNED.search(clause):
            known.add(sentence)
            yield one.fault(
                f"{name(one.action)} has a target of “{hit.group()}”, which would be met by doing nothing, or harm.",
                "Turn the bound round: say the least that there should be, or the most that there may be.",
                sentence,
            )


def _targets(plan: Plan, bounds: str) -> Iterator[tuple[Said, str]]:
    yield from told_anywhere(plan, holding=f"{GOALS}, {bounds}, 0")
    yield from told(plan, QuestionRole.MEASURE, holding=f"{bounds}, 0")
