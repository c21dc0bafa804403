"""A rise ends below where it starts, or a fall above.

Why: The two figures were swapped, or the word is wrong; as printed the target asks for the opposite.

Example:
    Action: 1.1 Open the hub
    Measure: Increase calls answered in time from 90% to 85%
Better:
    Action: 1.1 Open the hub
    Measure: Increase calls answered in time from 85% to 90%
"""

import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.looking import name, written
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import (
    Plan,
)

FAMILY = Family.MEASURES
CERTAINTY = Certainty.CERTAIN
SEVERITY = Severity.HIGH
_UP = r"increas(?:e|es|ed|ing)|rais(?:e|es|ed|ing)|ris(?:e|es|ing)|rose|grow(?:s|n)?|grew|up"
_DOWN = r"reduc(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|fall(?:s|en|ing)?|fell|drop(?:s|ped)?|cut|lower(?:ed)?|down"
_FIGURE = r"£?\d{1,3}(?:,\d{3})+(?:\.\d+)?|£?\d{1,7}(?:\.\d+)?"
_FROM = re.compile(r"from (?:only |about )?£?\d", re.IGNORECASE)  # soon found, in few answers
_CHANGE = re.compile(
    rf"\b(?:(?P<up>{_UP})|(?P<down>{_DOWN}))\b(?P<what>[^.;:\n\d]{{0,80}}?) from (?P<first>{_FIGURE})(?P<one>%?)"
    rf"(?P<between>[^.;:\n\d]{{0,40}}?) to (?P<last>{_FIGURE})(?P<two>%?)(?![\d/:]|[.,]\d| ?(?:st|nd|rd|th|am|pm)\b)",
    re.IGNORECASE,
)
_SINCE = re.compile(
    rf"(?<![\w.,£/-])(?<!of )(?P<last>{_FIGURE})(?P<two>%?)(?P<what>[^.;:\n\d(]{{0,60}}?),? "
    rf"(?:(?P<up>up)|(?P<down>down))(?P<between>) from (?:only |about )?(?P<first>{_FIGURE})(?P<one>%?)"
    r"(?![\d/:]|[.,]\d)",
    re.IGNORECASE,
)
_MONTH = r"(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]{0,6}"
_BOTH = re.compile(rf"\b(?:{_UP}|{_DOWN}|age[ds]?|years?|and|{_MONTH})\b", re.IGNORECASE)
_FIRST_YEAR, _LAST_YEAR = 1990, 2100


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every "increase … from A to B" with B below A and every "reduce … from A to B" with B above A, years apart."""
    for one in written(plan, holding="from"):
        text = one.answer.text
        for hit in (*_CHANGE.finditer(text), *_SINCE.finditer(text)) if _FROM.search(text) else ():
            if _is_wrong(hit):
                first, last = f"{hit['first']}{hit['one']}", f"{hit['last']}{hit['two']}"
                yield one.fault(
                    f"{name(one.action)} speaks of a {'rise' if hit['up'] else 'fall'} from {first} to {last}.",
                    "Swap the figures, or change the word.",
                    hit.group(),
                )


def _is_wrong(hit: re.Match[str]) -> bool:
    first, last = (Decimal(hit[which].replace(",", "").lstrip("£")) for which in ("first", "last"))
    are_years = any(_FIRST_YEAR <= value <= _LAST_YEAR for value in (first, last))
    if are_years or hit["one"] != hit["two"] or _BOTH.search(hit["what"] + hit["between"]):
        return False
    return last < first if hit["up"] else last > first
