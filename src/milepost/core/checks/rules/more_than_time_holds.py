"""More hours, days or weeks are told of than a day, a week, a month or a year holds.

Why: No desk is staffed for 190 hours in a week, which has 168; one of the figures is wrong, or more desks are meant.

Example:
    Action: 1.1 Answer the line
    Now: The desk was staffed for 190 hours in each week of the year.
Better:
    Action: 1.1 Answer the line
    Now: The desk was staffed for 119 hours in each week of the year.
"""

import re
from calendar import monthrange
from collections.abc import Iterator
from datetime import date

from milepost.core.checks.facts.days.held_times import held_too_often
from milepost.core.checks.figures import in_digits, opening, value
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gathered import gathered
from milepost.core.checks.looking import name, told_anywhere
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan
from milepost.core.words.anycase import AnyCase
from milepost.core.words.dates.names import MONTH, month_number

FAMILY = Family.MEASURES
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.MEDIUM
_UNIT = r"(?P<unit>hours|days|weeks|months)"
_OPEN = (
    r"(?:open(?:ed|s)?|staffed|ran|runs?|running|available|crewed|manned|covered|lit|heated|met|worked|works?|gritted|"
    r"kept going|answered|closed|shut|served|patrolled)"
)
_IN_EACH = AnyCase(
    rf"\b(?P<verb>{_OPEN})\b[^.;:]{{0,40}}? {opening('many', '')} {_UNIT} "
    r"(?:a|per|each|every|in (?:a|the|each|every|that|one)|of (?:the|each|every)|out of the) (?P<span>day|week|month|"
    r"year)\b"
)
_IN_MONTH = re.compile(
    rf"\b[Ii]n (?P<month>{MONTH})(?: (?P<year>20\d\d))?\b[^.;:]{{0,60}}?\b(?:on|for) (?P<many>\d\d) (?P<unit>days)\b"
)
_MANY = AnyCase(
    r"\b(?:staff|volunteers|crews|between them|together|in all|in total|combined|altogether|each other|each of|per "
    r"person|"
    r"sites|centres|hubs|desks|lines|rooms|teams|boats|hours of)\b"
)
_MOST = {
    ("hours", "day"): 24, ("hours", "week"): 168, ("hours", "month"): 744, ("hours", "year"): 8784, ("days", "week"): 7,
    ("days", "month"): 31, ("days", "year"): 366, ("weeks", "year"): 53, ("months", "year"): 12,
}  # fmt: skip


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every "open 190 hours in a week" and "in February on 30 days" of one place, and ten Mondays in five weeks."""
    for one, sentence in told_anywhere(plan, holding="hours days weeks months, a per each every in of on for"):
        text = in_digits(sentence)
        hit = None if _MANY.search(text) else _IN_EACH.search(text)
        most = _MOST.get((hit["unit"].casefold(), hit["span"].casefold())) if hit else None
        month = None if most else _IN_MONTH.search(sentence)
        if month:
            hit, most = month, _days(month)
        if hit and most and value(hit["many"]) > most:
            yield one.fault(
                f"{name(one.action)} tells of {hit['many']} {hit['unit']} where there are no more than {most}.",
                "Put right the figure that is wrong.",
                sentence,
            )
    for held in held_too_often(gathered(plan), today):
        yield held.said.fault(
            f"{name(held.said.action)} tells of {held.words}, and its days hold no more than {held.most}.",
            "Put right the number, or the days.",
            held.text,
        )


def _days(hit: re.Match[str]) -> int:
    """How many days a month has; of a February without a year 29."""
    return monthrange(int(hit["year"] or 2000), month_number(hit["month"]))[1]
