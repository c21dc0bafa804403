"""One decision of one body on two days of an action: "Cabinet decides on it on 21 July … to take it there on 4 May"."""

import re
from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from milepost.core.checks.facts.speech.things import content
from milepost.core.checks.gathered import Gathered, Said
from milepost.core.checks.looking import WRITTEN, without_dates
from milepost.core.words.dates import Dated, dated

_BODIES = "cabinet council board executive committee"
_BODY = rf"(?:[Tt]he |[Ff]ull )?(?P<body>(?:[A-Z][a-z]+ )?(?i:{'|'.join(_BODIES.split())}))\b"
_DECIDES = re.compile(
    rf"{_BODY} (?:(?:will|shall|is to|are to|is due to|is expected to) )?(?:decides?|votes?|rules?|approves?|adopts?|"
    r"agrees?|signs? off|refuses?|rejects?|settles?|determines?)(?: (?:on|about|over|whether))?\b(?P<what>[^.;]{3,60}?)"
)
_TAKEN = re.compile(
    rf"\b(?:take|bring|put|submit|present|send|go|goes|comes?) (?:back )?(?P<what>[^.;]{{0,60}}?)(?:to|before) {_BODY}"
)
_LESS = re.compile(
    r"\b(?:drafts?|costs?|first|second|report(?:s|ed)? on|part|phase|half|update|progress|outline|options?|again|next|"
    r"annual|yearly|quarterly|review|appeal|revised|amended|final)\b",
    re.IGNORECASE,
)


class Decision(NamedTuple):
    """A day on which a body has a thing before it; `is_decided` where the words say that it decides then."""

    said: Said
    text: str
    phrase: str
    day: date
    body: str
    what: frozenset[str]
    is_decided: bool


def decided_on_two_days(plan: Gathered) -> Iterator[tuple[Decision, Decision]]:
    """The pairs in an action of a decision with another day, for it or, later than it, for taking the thing there."""
    found: dict[str, list[Decision]] = defaultdict(list)
    for one, text in plan.told(WRITTEN, f"{_BODIES}, 0"):
        decision = _decision(one, text)
        if decision:
            found[one.action.id].append(decision)
    for some in found.values():
        yield from ((one, other) for one in some if one.is_decided for other in some if _are_apart(one, other))


def _decision(one: Said, text: str) -> Decision | None:
    decides = _DECIDES.search(text)
    hit = decides or _TAKEN.search(text)
    if hit is None or _LESS.search(text):
        return None
    days = [found for found in dated(text) if found.due.earliest and found.due.earliest == found.due.latest]
    if len(days) != 1:
        return None
    return _of(one, text, days[0], hit["body"], is_decided=decides is not None)


def _of(one: Said, text: str, found: Dated, body: str, *, is_decided: bool) -> Decision | None:
    day = found.due.latest
    what = frozenset(content(without_dates(text))) - frozenset(body.casefold().split())
    return Decision(one, text, found.due.phrase, day, body.casefold(), what, is_decided) if day else None


def _are_apart(one: Decision, other: Decision) -> bool:
    """Whether a decision and another day of the same body and thing cannot both hold."""
    is_same = one is not other and one.body == other.body and not one.what.isdisjoint(other.what)
    if other.is_decided:
        return is_same and one.day < other.day
    return is_same and other.day > one.day
