"""A sum is no multiple of the price for each of which it is made.

Why: However many there were, so much for each cannot come to that sum; one of the two figures is wrong.

Example:
    Action: 1.1 Help parishes to write plans
    Now: A grant of £500 for each plan was paid from the fund, £5,400 in all.
Better:
    Action: 1.1 Help parishes to write plans
    Now: A grant of £500 for each plan was paid from the fund, £5,500 in all.
"""

import re
from collections.abc import Iterator
from datetime import date

from milepost.core.checks.figures import Figure, figures, reckoned
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.looking import name
from milepost.core.checks.rough import ROUGH
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan

FAMILY = Family.MEASURES
CERTAINTY = Certainty.CERTAIN
SEVERITY = Severity.MEDIUM
_EACH = re.compile(
    r" (?:each|apiece|a head|per [a-z]+|(?:for|to) (?:each|every)(?: one)?(?: of)?(?: the)? [a-z]+)\b", re.IGNORECASE
)
_IN_ALL = re.compile(r"(?: [a-z-]+){0,2},? (?:in all|altogether|in total|all told)\b", re.IGNORECASE)
_TOTAL = re.compile(
    r"\b(?:a total of|totalling|(?:which|it|they|and) (?:came|comes|come|amounts|amounted|adds up) to|"
    r"at a (?:total )?cost of|costing|paid out|spent)(?: a total of)? $",
    re.IGNORECASE,
)
_LOOSE = re.compile(
    rf"\b(?:{ROUGH}|up to|average|between|under|as well as|"
    r"plus|including|fees?|vat|deposit|rounded|a further|discount|or|(?:per|each|every) (?:hour|day|night|week|"
    r"mile|month|year))\b",
    re.IGNORECASE,
)
_LOOK_BACK = 40  # characters


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every price for each and sum in all that stand alone in a sentence and do not divide."""
    for one, sentence in reckoned(plan, holding="each apiece every per head"):
        sums = figures(sentence)
        if len(sums) != 2 or not all(each.is_money for each in sums) or _LOOSE.search(sentence):
            continue
        price = next((each for each in sums if _EACH.match(sentence, each.end)), None)
        total = next((each for each in sums if each is not price and _is_total(sentence, each)), None)
        if price and total and price.value and total.value % price.value:
            yield one.fault(
                f"{name(one.action)} says {total.words}, which no number of things at {price.words} each can make.",
                "Put right the figure that is wrong.",
                sentence,
            )


def _is_total(text: str, one: Figure) -> bool:
    return bool(_IN_ALL.match(text, one.end) or _TOTAL.search(text, max(0, one.start - _LOOK_BACK), one.start))
