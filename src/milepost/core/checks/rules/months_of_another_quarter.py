"""An account opens with months that are not those of the report.

Why: It was left from an earlier report; of the months that the board asks about it hears nothing.

Example:
    Introduction: Progress report for quarter 1 (April to June 2022)
    Action: 1.1 Keep nights safe
    Now: From October to December the street team was out on 24 nights.
Better:
    Introduction: Progress report for quarter 1 (April to June 2022)
    Action: 1.1 Keep nights safe
    Now: From April to June the street team was out on 24 nights.
"""

import re
from collections.abc import Iterator
from datetime import date

from milepost.core.checks.beside import texts
from milepost.core.checks.facts.days.year_parts import parts
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gathered import gathered
from milepost.core.checks.looking import name
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan, QuestionRole
from milepost.core.words.dates.names import MONTH_IN_FULL, MONTH_WORDS, month_number

FAMILY = Family.CONSISTENCY
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.MEDIUM
_REPORT = re.compile(
    r"\b(?:report|update|return|statement|progress|highlight\w*|how we (?:are doing|did)|what we did|dashboard)\b", re.I
)
_OPENS = re.compile(
    rf"(?:From|Between|In|During|Over)(?: the months (?:from|of))? (?P<first>{MONTH_IN_FULL}) (?:to|and|until) "
    rf"(?P<last>{MONTH_IN_FULL})\b(?! 20\d\d),? "
)
_PAST = re.compile(r"\b(?:was|were|had|did|saw|ran|went|met|held|took|gave|came|[a-z]{3,}ed)\b")
_OTHER = re.compile(
    r"\b(?:will|would|shall|plan\w*|next|last (?:year|winter|autumn|spring|summer)|previous\w*|compared|against|"
    r"than|since|"
    r"baseline|academic|season|year before|as in|every year|each year|now)\b",
    re.IGNORECASE,
)
_ACCOUNT = frozenset({QuestionRole.WHERE_NOW})
_QUARTER, _YEAR = 3, 12


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every account that opens so in a report on one quarter, whose months a line above the actions names."""
    told = {
        each.begins for text in texts(plan) if _REPORT.search(text) for each in parts(text) if each.length == _QUARTER
    }
    begins = told.pop() if len(told) == 1 else 0
    for one in gathered(plan).said(_ACCOUNT, MONTH_WORDS) if begins else ():
        first = one.sentences()[0] if one.sentences() else ""
        hit = _OPENS.match(first)
        if hit and _PAST.search(first, hit.end()) and not _OTHER.search(first) and _is_apart(hit, begins):
            yield one.fault(
                f"{name(one.action)} tells of {hit['first']} to {hit['last']}, and the report is of other months.",
                "Tell of the months of this report, or say why those.",
                first,
            )


def _is_apart(hit: re.Match[str], begins: int) -> bool:
    """Whether no month of those told of is one of the quarter."""
    first, last = month_number(hit["first"]), month_number(hit["last"])
    months = {(first - 1 + each) % _YEAR for each in range((last - first) % _YEAR + 1)}
    return months.isdisjoint((begins - 1 + each) % _YEAR for each in range(_QUARTER))
