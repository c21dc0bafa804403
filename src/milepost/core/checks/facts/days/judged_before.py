"""What was said, on a day, of a thing as made, that by the same account was made only later: "the printed leaflets"."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from milepost.core.checks.facts.speech.things import content, stem
from milepost.core.checks.gathered import FIGURE, Gathered, Said
from milepost.core.checks.looking import WRITTEN
from milepost.core.plan.model import Action, QuestionRole
from milepost.core.words.dates import Dated, dated

_MADE = (
    "printed painted installed fitted built finished repaired mended restored completed translated published planted "
    "opened reopened relaid laid resurfaced rebuilt refurbished converted extended widened cleaned filmed"
)
_THING = re.compile(
    rf"\b(?:the|our|these|its) (?:new(?:ly)?[ -])?(?P<made>{'|'.join(_MADE.split())}) (?:[a-z-]+ )??"
    r"(?P<thing>[a-z]{4,})\b"
)
_HEARD = re.compile(
    r"\b(?:told|said|says|found|rated|liked|praised|asked|used|judged|thought|visited|answered|surveyed|tested|tried|"
    r"walked|crossed|came|read|scored|reported|complained)\b"
)
_OTHER = re.compile(
    r"\b(?:draft|proofs?|first|second|pilot|samples?|earlier|old|previous\w*|last year|another|re-?print\w*|again|more|"
    r"further|other|rest|remaining|will|would|next|prototype|before)\b",
    re.IGNORECASE,
)
_ROLES = WRITTEN - {QuestionRole.NEXT, QuestionRole.MEASURE}


class JudgedBefore(NamedTuple):
    """The sentence of what was said of a thing, and that of its making, with both days."""

    said: Said
    thing: str
    heard: Dated
    made: Dated
    text: str
    making: str


def judged_before(plan: Gathered) -> Iterator[JudgedBefore]:
    """Every such thing with the one day of its judgement, which lies before the one day of its making."""
    for said, text in plan.told(_ROLES, f"{_MADE}, {FIGURE}"):
        hit = _THING.search(text)
        days = [*dated(text)] if hit and _HEARD.search(text) and not _OTHER.search(text) else []
        if hit and len(days) == 1:
            for made, making in _makings(plan, said.action, hit, text):
                latest, earliest = days[0].due.latest, made.due.earliest
                if latest and earliest and latest < earliest:
                    yield JudgedBefore(said, f"{hit['made']} {hit['thing']}", days[0], made, text, making)
                    break


def _makings(plan: Gathered, action: Action, hit: re.Match[str], text: str) -> Iterator[tuple[Dated, str]]:
    """The days on which other sentences of the action say that the thing was made."""
    made = re.compile(rf"\b(?:was|were|been) (?:all )?{hit['made']} (?:in|on) ")
    for other, told in plan.told(_ROLES, f"{hit['made']}, {FIGURE}"):
        verb = made.search(told) if other.action is action and told != text and not _OTHER.search(told) else None
        if verb and stem(hit["thing"]) in content(told[: verb.start()]):
            yield from ((one, told) for one in dated(told) if one.start <= verb.end() <= one.end)
