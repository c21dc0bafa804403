"""How long something takes from its order, as an action says, and the days of its order and of its delivery."""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from typing import NamedTuple

from milepost.core.checks.facts.days.occasions import Occasion, dated, others, steps, told
from milepost.core.checks.figures import NUMBER, value
from milepost.core.checks.gathered import Gathered, Said
from milepost.core.checks.looking import WRITTEN
from milepost.core.plan.life import is_live
from milepost.core.plan.model import Action, QuestionRole
from milepost.core.words.anycase import AnyCase


class TooLate(NamedTuple):
    """An order that is placed so late that what is ordered cannot be there on its day."""

    said: Said
    text: str
    order: Occasion
    delivery: Occasion
    is_sure: bool


_TAKES = AnyCase(
    r"\b(?:lead[- ]times?|deliver(?:y|ies)|makers?|suppliers?|manufacturers?|factory|builders?|firms?|orders?|"
    r"manufactur\w+|vehicles?|parts?|lifts?|equipment|units?|installation|fabrication|procurement|"
    r"waiting time|notice)\b"
    r"[^.;]{0,60}?\b(?:quot(?:e|es|ed|ing)|takes?|needs?|is|are|of|requires?|allow|stands? at|run(?:s|ning)? at|wants?|"
    rf"ask(?:s|ing)? for)\b[^.;\d]{{0,30}}?(?P<many>{NUMBER})[ -](?P<unit>week|month)s?\b(?! (?:ago|late|behind|old))"
)
_ORDERS = re.compile(
    r"\b(?:orders? (?:for [^.;]{2,30} )?(?:is |are |to be |will be )?(?:placed|made|signed|given)|"
    r"(?:place|sign|give|make|put in) (?:the |an |our )?orders?|"
    r"(?:to be |are |is )?ordered|order (?:the|\d+|a|our)|order (?:goes|in)|purchase order)\b",
    re.IGNORECASE,
)
_COMES = re.compile(
    r"\b(?:deliver(?:ed|y|ies)|arriv(?:e|es|ed|al)|in service|on the road|handed over|installed|in place|on site|"
    r"in use|fitted|running|go(?:es)? live|received)\b",
    re.IGNORECASE,
)
_WORDS = (
    "week weeks month months, quote quotes quoted take takes need needs is are of requires allow stand stands "
    "run asks ask want wants running"
)
_DAYS = {"week": 7, "month": 30}


def too_late(plan: Gathered, today: date) -> Iterator[TooLate]:
    """The first such order of each live action."""
    seen: set[str] = set()
    for place in plan.places(WRITTEN, _WORDS):
        said, part = plan.told_at[place]
        hit = _TAKES.search(part.text) if said.action.id not in seen and is_live(said.action) else None
        if hit:
            length = timedelta(days=float(value(hit["many"])) * _DAYS[hit["unit"].casefold()])
            found = next(_pairs(plan, said.action, length, today), None)
            if found:
                seen.add(said.action.id)
                yield TooLate(said, part.text, *found)


def _pairs(plan: Gathered, action: Action, length: timedelta, today: date) -> Iterator[tuple[Occasion, Occasion, bool]]:
    done = [*steps(action)]
    for place in dated(plan).get(action.id, ()):
        if plan.told_at[place][0].question.role is not QuestionRole.NEXT:
            done += told(plan, place)
    orders = [one for one in done if _ORDERS.search(one.text) and not _COMES.search(one.text)]
    for order in orders:
        for comes in done:
            if comes is not order and _COMES.search(comes.text) and others(comes.text) == others(order.text):
                soonest = (max(order.first, today) if order.is_by else order.first) + length
                if comes.last < soonest and comes.last > order.first - length:
                    yield order, comes, not order.is_by or today + length > comes.last
