"""What one body grants for one year, told with two sums of which one looks mistyped: £146,000 and £164,000."""

import re
from collections import defaultdict
from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from milepost.core.checks.facts.speech.things import content
from milepost.core.checks.figures import COUNT, value
from milepost.core.checks.gathered import Gathered, Said
from milepost.core.checks.looking import EVERYWHERE
from milepost.core.checks.slips import is_slip

_GRANT = re.compile(
    r"\b(?:[Tt]he |[Oo]ur )?(?P<giver>(?:[\w-]+ ){0,3}[\w-]+[’']s?) (?:own |annual |yearly )?"
    r"(?P<kind>grant|contribution|allocation|subsidy|award)(?: to (?:the |our )?(?P<to>[\w’' -]{3,40}?))?"
    r" for (?P<year>20\d\d[/–-]\d{2,4}|20\d\d)(?: to (?:the |our )?(?P<to_2>[\w’' -]{3,40}?))?"
    rf" (?:is|was|will be|comes to|stands at|of) £(?P<sum>{COUNT})(?P<times>(?:m|k| million)\b)?"
)
_TIMES = {"m": 1_000_000, "million": 1_000_000, "k": 1_000}


class Grant(NamedTuple):
    """A sum that is granted, as printed, with to whom where that is told."""

    said: Said
    text: str
    words: str
    amount: Decimal
    to: frozenset[str]


def grants_apart(plan: Gathered) -> Iterator[tuple[Grant, Grant]]:
    """Each two sums of one giver and year, where at least one is told of whoever the other's action is for."""
    known: dict[tuple[str, str, str], list[Grant]] = defaultdict(list)
    for one, text in plan.told(EVERYWHERE, "grant contribution allocation subsidy award, £"):
        for hit in _GRANT.finditer(text):
            amount = value(hit["sum"]) * _TIMES.get((hit["times"] or "").strip(), 1)
            to = content((hit["to"] or hit["to_2"] or "").casefold())
            grant = Grant(one, text, f"£{hit['sum']}{hit['times'] or ''}", amount, to)
            same = known[hit["giver"].casefold(), hit["kind"].casefold(), hit["year"]]
            other = next((each for each in same if _are_apart(each, grant)), None)
            same.append(grant)
            if other:
                yield other, grant


def _are_apart(one: Grant, other: Grant) -> bool:
    """Whether two sums look like one mistyped, and nothing says that they go to two."""
    return is_slip(one.amount, other.amount) and _is_to(one, other) and _is_to(other, one)


def _is_to(one: Grant, other: Grant) -> bool:
    """Whether the receiver of a grant, if it has one, is that of the other, or what the other's account is about."""
    around = content(f"{other.said.action.title} {other.said.answer.text}".casefold())
    return not one.to or bool(one.to & (other.to or around))
