"""All of one sum is said to have been spent in two actions.

Why: Money can be spent once; whoever gave it will ask what it went on, and the auditor where the other half came from.

Example:
    Action: 1.1 Plant the slopes
    Now: The whole of the £40,000 Community Woods Grant was spent on 9,000 trees.
    Action: 1.2 Teach the schools
    Now: The £40,000 Community Woods Grant has been used in full for the lessons.
Better:
    Action: 1.1 Plant the slopes
    Now: £30,000 of the £40,000 Community Woods Grant was spent on 9,000 trees.
    Action: 1.2 Teach the schools
    Now: The other £10,000 of the Community Woods Grant was used for the lessons.
"""

import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from itertools import combinations
from typing import NamedTuple

from milepost.core.checks.facts.speech.things import content
from milepost.core.checks.figures import figures
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gathered import Gathered, Said, gathered
from milepost.core.checks.looking import WRITTEN, called, name
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan, QuestionRole
from milepost.core.words.anycase import AnyCase

FAMILY = Family.CONSISTENCY
CERTAINTY = Certainty.CERTAIN
SEVERITY = Severity.HIGH
_POT = r"(?:grant|fund|award|legacy|bequest|donation|allocation|gift|pot|levy|prize|endowment)"
_NAME = rf"(?P<name>(?:[\w’'-]+ ){{0,5}}?{_POT})\b"
_GONE = r"(?:spent|used|paid|put|given|committed|invested|laid out|gone|went)"
_NAME_2, _NAME_3 = (_NAME.replace("<name>", f"<name_{at}>") for at in (2, 3))
_ALL = AnyCase(
    rf"\b(?:the whole|all|the whole sum|every penny|the entire sum) of (?:the|our|its) £[\d.,]+(?: ?m| million|"
    rf"k)? {_NAME}"
    rf"[^.;]{{0,30}}?\b{_GONE}\b|"
    rf"£[\d.,]+(?: ?m| million|k)? {_NAME_2} (?:has|have|was|were|is)(?: now| all)?(?: been)? "
    rf"(?:(?:fully|wholly|entirely|all) {_GONE}|{_GONE} (?:up )?(?:in full|entirely|completely|in its entirety|"
    rf"to the last penny))\b|"
    rf"\b(?:spent|used) (?:all|the whole) of (?:the|our|its) £[\d.,]+(?: ?m| million|k)? {_NAME_3}"
)
_SHARED = re.compile(
    r"\b(?:together with|jointly|joint|shared?|half|part|also paid|between|both|along with|under action|in action|with "
    r"(?:action )?\d)\b",
    re.IGNORECASE,
)
_ROLES = WRITTEN - {QuestionRole.NEXT, QuestionRole.MEASURE}


class _Spent(NamedTuple):
    said: Said
    text: str
    sum: Decimal
    pot: frozenset[str]


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every two such sentences of two actions, with one sum and one name."""
    for one, other in combinations(list(_spent(gathered(plan))), 2):
        if one.sum == other.sum and one.pot == other.pot and one.said.action is not other.said.action:
            yield other.said.fault(
                f"{name(other.said.action)} and {called(one.said.action)} have each spent all of the same money.",
                "Say how much of it went on each.",
                f"{one.text} … {other.text}",
            )


def _spent(plan: Gathered) -> Iterator[_Spent]:
    for said, text in plan.told(_ROLES, f"£, {_POT[3:-1].replace('|', ' ')}, 0"):
        hit = _ALL.search(text) if not _SHARED.search(text) else None
        if hit:
            pots = next(words for key, words in hit.groupdict().items() if key.startswith("name") and words)
            sums = [one.value for one in figures(hit.group()) if one.is_money]
            yield from (_Spent(said, text, each, content(pots)) for each in sums[:1])
