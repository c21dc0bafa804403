"""The number of things of which something is so, told once as "3,140 were taught" and once as "the number taught"."""

import re
from collections import defaultdict
from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from milepost.core.checks.facts.figures.counts import counts, one_of
from milepost.core.checks.figures import COUNT, timeless, value
from milepost.core.checks.gathered import Gathered, Said
from milepost.core.checks.looking import WRITTEN
from milepost.core.plan.model import QuestionRole

_ROLES = WRITTEN - {QuestionRole.NEXT, QuestionRole.MEASURE}
_NUMBER_OF = re.compile(
    rf"\b(?:the|our) (?:total |whole )?number of (?P<noun>[a-z]+) (?P<deed>[a-z]+(?:ed|en|ught|lt|ne|de|nt))"
    rf"(?: in the (?:year|period|quarter))? (?:is|was|were|came to|comes to|stands at|stood at) (?P<number>{COUNT})"
    r"(?![\w%]|[.,]\d| ?%| per )",
    re.IGNORECASE,
)
_DEED = re.compile(
    r" (?:were|was|have been|has been|are|got) (?:now )?(?P<deed>[a-z]+)(?: (?:in|during) ·+)?"
    r"(?=[.,;)]|$| (?:against|so far|to date|in the year)\b)"
)


class NumberOf(NamedTuple):
    """The sentence that tells a number of things again, with both numbers and the sentence that told it first."""

    said: Said
    first: str
    again: str
    text: str


def numbers_apart(plan: Gathered) -> Iterator[NumberOf]:
    """Every "the number of pupils taught was …" where another sentence of the action says how many were taught."""
    told: dict[tuple[str, str, str], list[tuple[str, Decimal, str]]] = defaultdict(list)
    again = [(one, text, hit) for one, text in plan.told(_ROLES, "number, of") if (hit := _NUMBER_OF.search(text))]
    ids = {one.action.id for one, _, _ in again}
    for one in plan.said(_ROLES) if ids else ():
        for text in one.sentences() if one.action.id in ids else ():
            plain = timeless(text)
            for each in counts(text):
                hit = _DEED.match(plain, each.figure.end + 1 + len(_noun(plain, each.figure.end)))
                if each.noun and hit and not (each.is_loose or each.is_of):
                    key = (one.action.id, each.noun, hit["deed"].casefold())
                    told[key].append((each.figure.words.strip(), each.figure.value, text))
    for one, text, hit in again:
        for words, number, first in told[one.action.id, one_of(hit["noun"]), hit["deed"].casefold()]:
            if number != value(hit["number"]) and first != text:
                yield NumberOf(one, words, hit["number"], f"{first} … {text}")
                break


def _noun(plain: str, at: int) -> str:
    """The word right behind a number."""
    hit = re.match(r" ([a-z]+)", plain[at:], re.IGNORECASE)
    return hit[1] if hit else ""
