"""So many meetings are counted, and another number of days is listed behind them.

Why: One of the two is wrong, or a day was forgotten; who was there will notice.

Example:
    Action: 1.1 Bring the services together
    Now: The network has met four times: in May 2022, July 2022 and October 2022.
Better:
    Action: 1.1 Bring the services together
    Now: The network has met three times: in May 2022, July 2022 and October 2022.
"""

import re
from collections.abc import Iterator
from datetime import date

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.looking import name, told_anywhere
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan

FAMILY = Family.CONSISTENCY
CERTAINTY = Certainty.CERTAIN
SEVERITY = Severity.MEDIUM
_IN_WORDS = ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_NUMBERS = {word: at for at, word in enumerate(_IN_WORDS, 2)} | {str(at): at for at in range(2, 13)} | {"twice": 2}
_WORDS = "|".join(word for word in _NUMBERS if word != "twice")
_MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December|"
    r"Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)"
)
_DAY = rf"(?:in |on |the )?(?:\d{{1,2}}(?:st|nd|rd|th)? (?:of )?)?{_MONTH}\b\.?(?: (?:19|20)\d\d\b)?"
_COUNTED = (
    rf"\b(?:(?P<many>{_WORDS}) (?:times|(?:[a-z]+ )?(?:meetings|sessions|days|evenings|events|workshops|walks|visits))|"
    r"(?P<twice>twice))\b"
)
_SIGNS = "times twice meetings sessions days evenings events workshops walks visits"
_LISTS = re.compile(
    rf"{_COUNTED}(?P<gap>(?: [a-z]+){{0,7}}) ?(?:: ?|\(|, (?=in |on )|– )"
    rf"(?P<days>{_DAY}(?:, {_DAY}){{0,11}},? and {_DAY})"
    r"(?=[.;,)]|\s*$)",
    re.IGNORECASE,
)
_LISTED = re.compile(_DAY, re.IGNORECASE)
_OTHER = re.compile(r"\b(?:including|among|last|first|next|other|least|about|every|each|a|per)\b", re.IGNORECASE)
_LOOK_BACK = 16  # characters


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every "four times: in May, July and October"."""
    for one, sentence in told_anywhere(plan, holding=_SIGNS):
        hit = _LISTS.search(sentence)
        if hit and not _OTHER.search(hit["gap"]) and not _is_loose(hit):
            many = _NUMBERS[(hit["many"] or hit["twice"]).casefold()]
            listed = len(_LISTED.findall(hit["days"]))
            if listed != many:
                yield one.fault(
                    f"{name(one.action)} counts {many}, and lists {listed}: “{hit['days']}”.",
                    "Put right the number, or add or take out what is listed.",
                    sentence,
                )


def _is_loose(hit: re.Match[str]) -> bool:
    return _OTHER.search(hit.string, max(0, hit.start() - _LOOK_BACK), hit.start()) is not None
