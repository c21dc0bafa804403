"""People who lead an action under one rank, and of whom its account speaks under another."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from milepost.core.checks.gathered import Gathered, Said
from milepost.core.checks.looking import WRITTEN

_RANKS = (
    "Wing Commander|Squadron Leader|Flight Lieutenant|Group Captain|Air Commodore|Lieutenant Colonel|"
    "Lieutenant Commander|Brigadier|Colonel|Major|Captain|Commander|Lieutenant|Commodore|Detective Chief Inspector|"
    "Detective Inspector|Detective Sergeant|Chief Superintendent|Superintendent|Chief Inspector|Inspector|Sergeant|"
    "Constable|Station Commander|Watch Manager|Group Manager|Area Manager|Archdeacon|Canon|Dean"
)
_RANKED = re.compile(rf"\b(?P<rank>{_RANKS}) (?:[A-Z][\w’'-]+ )?(?P<surname>[A-Z][\w’'-]+)\b")
_WORDS = frozenset(word for rank in _RANKS.lower().split("|") for word in rank.split())
_CHANGED = re.compile(
    r"\b(?:promot\w+|former\w*|then|now|previous\w*|successor|succeed\w+|acting|brother|husband|wife)\b"
)


class TwoRanks(NamedTuple):
    """The lead as printed, and the other rank with its sentence."""

    said: Said
    lead: str
    told: str
    text: str


def two_ranks(plan: Gathered) -> Iterator[TwoRanks]:
    """The first sentence of each answer that gives the lead of its action another rank."""
    for one, text in plan.told(WRITTEN, " ".join(sorted(_WORDS))):
        ranked = [hit for lead in one.action.leads if (hit := _RANKED.search(lead.text or lead.name))]
        for hit in _RANKED.finditer(text) if ranked and not _CHANGED.search(text) else ():
            lead = next((each for each in ranked if each["surname"] == hit["surname"]), None)
            if lead and lead["rank"] != hit["rank"]:
                yield TwoRanks(one, lead.group(), hit.group(), text)
                break
