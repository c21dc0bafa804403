"""An account counts what the title counts, and not with the same number.

Why: "Four schools will open" under "in three schools": the promise was changed, or one of the two is wrong.

Example:
    Action: 1.1 Treat the ten worst sites
    Now: Seven of the twelve worst sites have been treated.
Better:
    Action: 1.1 Treat the ten worst sites
    Now: Seven of the ten worst sites have been treated.
"""

import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from milepost.core.checks.figures import AFTER, BEFORE, COUNT, in_digits, value
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gathered import gathered
from milepost.core.checks.looking import name, written
from milepost.core.checks.sayings.account import stems
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan
from milepost.core.plan.walk import actions
from milepost.core.words.quantities import TIMES

FAMILY = Family.CONSISTENCY
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.MEDIUM
_NOUN = r"(?P<noun>(?:[a-z][a-z’-]+ ){0,2}?[a-z][a-z’-]{2,}s)\b"
_TITLE = re.compile(rf"{BEFORE}(?P<number>{COUNT}){AFTER} {_NOUN}", re.IGNORECASE)
_OF = re.compile(
    rf"(?:{BEFORE}{COUNT}{AFTER}(?: [a-z’-]+){{0,3}} (?:out )?of|^of) (?:the|our|these|all) (?P<number>{COUNT}){AFTER} "
    rf"{_NOUN}(?! (?:in|at|for|with|of|from|that|which|who|near)\b)",
    re.IGNORECASE,
)
_TO_COME = re.compile(
    rf"(?:^|[,;] )(?:the |all )?(?P<number>{COUNT}){AFTER} {_NOUN} (?:will|are to|to be|are due to|are going to)\b",
    re.IGNORECASE,
)
_OTHER = re.compile(
    r"\b(?:first|last|next|another|other|further|more|phase|stage|instead|originally|now that|reduced|increased|"
    r"agreed|added|"
    r"extended|in addition|extra|additional|than)\b",
    re.IGNORECASE,
)
_AT_LEAST = re.compile(
    r"\b(?:at least|up to|minimum|more than|over|further|another|additional|every|each|per)\b",
    re.IGNORECASE,
)


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """The first "of the twelve sites" and "four schools will" of each action whose title counts them otherwise."""
    titles = gathered(plan).once(_titles)
    told: set[str] = set()
    accounts = (each for each in written(plan) if each.action.id in titles)
    for one, sentence in ((each, text) for each in accounts for text in each.sentences()):
        number, noun = titles[one.action.id]
        if noun not in sentence.casefold() or one.action.id in told or _OTHER.search(sentence):
            continue
        text = in_digits(sentence)
        whole, more = _OF.search(text), _TO_COME.search(text)
        other = whole if whole and _is_another(whole, number, noun) else None
        other = more if more and _is_more(more, number, noun, one.action.title) else other
        if other:
            told.add(one.action.id)
            yield one.fault(
                f"{name(one.action)} counts {number} {noun} in its title, and {other['number']} in its account.",
                "Put right the number that is wrong, or say that the plan was changed.",
                f"{one.action.title} … {sentence}",
            )


def _titles(plan: Plan) -> dict[str, tuple[Decimal, str]]:
    """What the title of each action counts, where it counts one thing."""
    found = {}
    for action in actions(plan):
        hits = list(_TITLE.finditer(in_digits(action.title)))
        is_plain = len(hits) == 1 and not _AT_LEAST.search(action.title) and hits[0]["noun"].split()[-1] not in TIMES
        if is_plain:
            found[action.id] = (value(hits[0]["number"]), hits[0]["noun"].casefold())
    return found


def _is_another(hit: re.Match[str], number: Decimal, noun: str) -> bool:
    """Whether just the same things are counted as a whole, and not as many."""
    return value(hit["number"]) != number and hit["noun"].casefold() == noun


def _is_more(hit: re.Match[str], number: Decimal, noun: str, title: str) -> bool:
    """Whether more of the same things are to do what the title says."""
    does = stems(hit.string[hit.end() :]) & (stems(title) - stems(noun))
    return value(hit["number"]) > number and hit["noun"].casefold() == noun and bool(does)
