"""So many places or partners are counted, and another number is named behind them.

Why: One was forgotten or the number is old; who was left out will notice.

Example:
    Action: 1.1 Fit solar panels
    Now: The grid operator has confirmed the date for all three of the sites, Saxby and Thornby.
Better:
    Action: 1.1 Fit solar panels
    Now: The grid operator has confirmed the date for both of the sites, Saxby and Thornby.
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
_WORDS = ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_VALUES = {word: at for at, word in enumerate(_WORDS, 2)}
_NAME = r"(?:St\.? )?[A-Z][\w’'-]*(?:(?: (?:of|the|on|upon|le|in))? [A-Z][\w’'-]*){0,3}"
_LIST = re.compile(
    rf"\b(?i:(?P<many>{'|'.join(_WORDS)}))(?P<gap>(?: of (?:the|our|its|these))?(?: [a-z][a-z’'-]+){{1,4}}"
    rf"(?:, which (?:is|are) (?!not\b)[a-z]+(?: [a-z]+)?)?)"
    rf"(?P<opens>, |: | \(| – )(?P<names>{_NAME}(?:, {_NAME}){{0,10}},? and (?:the )?{_NAME})(?=[.;)]|\s*$)"
)
_PARTED = re.compile(r",? and |, ")
_MONTH = re.compile(
    r"\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|"
    r"Wednesday|Thursday|Friday|Saturday|Sunday|Year|Quarter|Q\d)\b"
)
_LOOSE = re.compile(
    r"\b(?:including|among|last|first|next|others?|least|about|every|per|such|like|with|mainly|especially|notably|"
    r"between|than|from|by|before|after|while|against|weeks|months|years|days|hours|times)\b",
    re.IGNORECASE,
)
_OF = re.compile(
    r"\b(?:of (?:the |our |its |all )?|least |than |one in |about |over |(?<!re )(?<!now )up to )$", re.IGNORECASE
)  # "up to nine sites" may be fewer; "we’re up to nine" are nine
_LOOK_BACK = 16  # characters


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every "three sites, Saxby and Thornby" and "two wards: Eastgate, Lowmoor and Quarry Hill"."""
    for one, sentence in told_anywhere(plan, holding=" ".join(_WORDS)):
        hit = _LIST.search(sentence) if " and " in sentence else None
        if hit and not _is_loose(hit) and _is_off(hit):
            listed = len(_PARTED.split(hit["names"]))
            yield one.fault(
                f"{name(one.action)} counts {hit['many'].lower()}, and names {listed}: “{hit['names']}”.",
                "Put right the number, or add or take out what is named.",
                sentence,
            )


def _is_loose(hit: re.Match[str]) -> bool:
    before = hit.string[max(0, hit.start() - _LOOK_BACK) : hit.start()]
    return bool(_LOOSE.search(hit["gap"]) or _MONTH.search(hit["names"]) or _OF.search(before))


def _is_off(hit: re.Match[str]) -> bool:
    """Whether fewer are named, or more where no name can hold an "and" of its own."""
    many, listed = _VALUES[hit["many"].lower()], len(_PARTED.split(hit["names"]))
    return listed < many or (listed > many and hit["names"].count(" and ") == 1 and ", " in hit["names"])
