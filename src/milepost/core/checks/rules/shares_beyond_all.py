"""The answers to one question come to more than 100%.

Why: Who says "very" does not also say "not at all"; one of the shares is wrong, and a reader adds them up.

Example:
    Action: 1.1 Ask the tenants
    Now: 52% said that it was good, 31% fair and 27% poor.
Better:
    Action: 1.1 Ask the tenants
    Now: 52% said that it was good, 31% fair and 17% poor.
"""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal
from itertools import pairwise

from milepost.core.checks.figures import Figure, figures, reckoned
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.looking import called
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan

FAMILY = Family.MEASURES
CERTAINTY = Certainty.CERTAIN
SEVERITY = Severity.MEDIUM
_ALL = Decimal(102)  # each share may be rounded up
_FEWEST = 3
_LISTED = re.compile(r"(?:(?!\b(?:of|in|by|from|as|while|who)\b)[^.;:\d()]){0,60}(?:,| and|, and) $")
_OF_THEM = re.compile(r" of (?:the |our |those )?[a-z]+(?= )")
_HIGH = re.compile(
    r"\b(?:very|good|excellent|better|yes|agreed?|satisfied|higher|more|safer|improved|strongly)\b", re.IGNORECASE
)
_LOW = re.compile(
    r"\b(?:not at all|poor|bad|worse|no|disagreed?|not satisfied|dissatisfied|unsatisfied|lower|less safe|never)\b",
    re.IGNORECASE,
)
_TAIL = 40  # characters behind the last share in which its answer stands


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every list of three or more shares, from a good answer to a bad one, that comes to more than all."""
    for one, sentence in reckoned(plan, _FEWEST, holding="% cent percent"):
        shares = figures(sentence)
        made = sum((share.value for share in shares), Decimal(0))
        if len(shares) >= _FEWEST and made > _ALL and _are_answers(sentence, shares):
            yield one.fault(
                f"The shares that {called(one.action)} gives come to {made.normalize():f}%.",
                "Put right the share that is wrong, or say that people could give several answers.",
                sentence,
            )


def _are_answers(sentence: str, shares: Sequence[Figure]) -> bool:
    """Whether the figures are shares in one list, and the words of the first and the last shut each other out."""
    if not all(share.is_share for share in shares):
        return False
    first, *others = (sentence[one.end : two.start] for one, two in pairwise(shares))
    between = [_OF_THEM.sub("", first, count=1), *others]
    if not all(_LISTED.fullmatch(words) for words in between):
        return False
    words = (*between, sentence[shares[-1].end : shares[-1].end + _TAIL])
    return any(map(_HIGH.search, words)) and any(map(_LOW.search, words)) and _HIGH.search(words[0]) is not None
