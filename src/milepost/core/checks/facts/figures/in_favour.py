"""How many were for a thing, by the numbers of those who answered and by the share that the account goes on to tell."""

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from milepost.core.checks.figures import COUNT, in_digits, value
from milepost.core.checks.gathered import Gathered, Said
from milepost.core.checks.looking import EVERYWHERE
from milepost.core.checks.reckoning.sizes import sizes
from milepost.core.plan.model import QuestionRole

_ROLES = EVERYWHERE - {QuestionRole.NEXT, QuestionRole.MEASURE}
_COUNTED = re.compile(
    rf"(?<![\d.,£])(?P<whole>{COUNT}) (?:replies|responses|answers|returns|votes|people (?:replied|answered|voted))\b"
    rf"[^.;\d]{{0,40}}?[:,–(] ?(?P<part>{COUNT}) (?:were |was |voted |said )?(?:for|in favour|yes|in support)\b",
    re.IGNORECASE,
)
_BEHIND = re.compile(
    r"[^.;\d]{0,60}?\b(?:in favour|in support|support(?:s|ed)?|said yes|voted for|for it)\b", re.IGNORECASE
)
_ASIDE = re.compile(r"\b(?:last|previous|before|against|opposed|not in favour|if|needed|target)\b", re.IGNORECASE)


class Favour(NamedTuple):
    """The share as told, with the part and the whole of which it is told."""

    said: Said
    text: str
    told: str
    part: Decimal
    whole: Decimal


def in_favour(plan: Gathered) -> Iterator[Favour]:
    """Each share of those in favour that the numbers in the sentence before it do not make."""
    for one, text in plan.told(_ROLES, "replies responses answers returns votes people, 0"):
        hit = _COUNTED.search(in_digits(text))
        parts = one.sentences()
        at = parts.index(text) + 1
        behind = parts[at] if hit and at < len(parts) else ""
        found = sizes(behind) if behind and not _ASIDE.search(behind) else ()
        if hit and len(found) == 1 and _BEHIND.match(behind, found[0].end):
            part, whole = value(hit["part"]), value(hit["whole"])
            if part <= whole and not found[0].is_met(100 * part / whole):
                yield Favour(one, f"{text} {behind}", found[0].words, part, whole)
