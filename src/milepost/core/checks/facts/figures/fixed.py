"""Things of which an area has a fixed number (districts, prisons), where two actions speak of all of another number."""

import re
from collections.abc import Iterator
from decimal import Decimal

from milepost.core.checks.figures import AFTER, NUMBER, value
from milepost.core.checks.finding import Fault
from milepost.core.checks.gathered import Said
from milepost.core.checks.looking import called, name, told_anywhere
from milepost.core.plan.model import Plan

# of these a partnership's area has a fixed number, whatever an action is about
_KNOWN = (
    "districts boroughs councils localities towns parishes practices hospitals prisons counties constituencies "
    "neighbourhoods authorities forces"
)
_ALL = re.compile(
    rf"\b(?i:(?P<all>all|each)(?: of)?(?: the| our| its)?|of (?:the|our|its)) (?P<number>(?i:{NUMBER})){AFTER} "
    rf"(?i:gp )?(?P<what>(?i:(?:[a-z-]+ )?(?:{'|'.join(_KNOWN.split())})))\b"
    r"(?P<where> in (?:the )?[A-Z][a-z]+\b)?(?! (?:of|in|with|that|who|where|which|at)\b)"
)  # "of the 22 practices in Saltmarsh" are all as well; of those without a place, some may be meant


def wholes_told_otherwise(plan: Plan) -> Iterator[Fault]:
    """The first "all five districts" in another action than "all six districts"."""
    first: dict[str, tuple[Decimal, Said]] = {}
    told: set[str] = set()
    for one, sentence in told_anywhere(plan, holding=f"all each of, {_KNOWN}"):
        for hit in _ALL.finditer(sentence):
            if not hit["all"] and not hit["where"]:
                continue
            what, number = f"{hit['what'].casefold()}{hit['where'] or ''}", value(hit["number"])
            before, where = first.setdefault(what, (number, one))
            if before != number and where.action is not one.action and what not in told:
                told.add(what)
                yield one.fault(
                    f"{name(one.action)} speaks of all {number} {what}, and {called(where.action)} of all {before}.",
                    "Put right the number that is wrong, or say which of them are meant.",
                    sentence,
                    formerly="whole-counted-otherwise",
                )
