"""Which way the words around a number go: "20% fewer", "reduce ... to 110", "up 5%"."""

import re
from itertools import chain

from milepost.core.plan.model import Direction
from milepost.core.words.quantities import Quantity

UP = r"(?P<up>increas\w*|rise|rises|rising|rais\w*|grow\w*|improve\w*|more|higher|up)"
DOWN = r"(?P<down>reduc\w*|decreas\w*|fall\w*|drop\w*|cut\w*|fewer|less|lower\w*|down)"
_BEHIND = re.compile(rf"\s{{1,2}}(?:{UP}|{DOWN})\b", re.IGNORECASE)
_WORD = re.compile(rf"(?<!-)\b(?:{UP}|{DOWN})\b(?! than\b)", re.IGNORECASE)  # "take-up of 80%" is no rise
_LEADS = re.compile(r"\b(?P<by>by|to|of)(?: (?:around|about|just|only|at))?\s{1,2}$", re.IGNORECASE)
_CLOSE = re.compile(r"(?<!-)\b(?:(?P<up>up)|(?P<down>down))\s$", re.IGNORECASE)
_LEADS_WAY = re.compile(
    r"(?:an? |% |the )?(?:(?P<up>increas\w+|improve\w*|more|higher|greater|better|rise|growth)|"
    r"(?P<down>reduc\w+|decreas\w+|fewer|less|lower\w*|fall|drop|decline))\b"
    r"(?! (?:\w+ ){0,2}(?:times?|waits?|waiting)\b)",
    re.IGNORECASE,
)
_WINDOW = 70  # characters before a number in which a word of change stands
_LOOK_BACK = 12  # characters before a number in which a word that leads to it stands


def change(text: str, number: Quantity) -> tuple[Direction, bool]:
    """Which way the words around a number go, and whether the number is the change itself ("by 5%", "5% fewer")."""
    start = max(0, number.start - _WINDOW)
    before, lead = _before(text, number)
    after = more_behind(text, number)
    close = _CLOSE.search(text, max(start, number.start - _LOOK_BACK), number.start)
    hit = after or close or before
    if hit is None:
        return Direction.UNKNOWN, False
    is_by = before is not None and lead in {"by", "of"}
    return way(hit), after is not None or close is not None or is_by


def more_behind(text: str, number: Quantity) -> re.Match[str] | None:
    """The word of change right behind a number: "15 fewer homes"."""
    return _BEHIND.match(text, number.end)


def changes_to(text: str, number: Quantity) -> bool:
    """Whether a number is what something changes to: "reduce exclusions to 20"."""
    before, lead = _before(text, number)
    return before is not None and lead == "to"


def leads_way(text: str) -> Direction:
    """Which way is better where no number says it: "Fewer homes cold in winter"."""
    hit = _LEADS_WAY.match(text)
    return way(hit) if hit else Direction.UNKNOWN


def way(hit: re.Match[str]) -> Direction:
    """The direction of a pattern with the groups `up` and `down`."""
    return Direction.UP if hit["up"] else Direction.DOWN


def _before(text: str, number: Quantity) -> tuple[re.Match[str] | None, str]:
    """The word of change in the clause before a number, and the small word that leads from it to the number.

    It is the one beside that small word ("falls to 40"), else the means ("improve health by cutting waits to 6"), else
    the first ("raise take-up in lower bands to 80%").
    """
    start = max(0, number.start - _WINDOW)
    lead = _LEADS.search(text, start, number.start)
    if lead is None:
        return None, ""
    first = max(start, *(text.rfind(mark, start, number.start) + 1 for mark in (". ", ";")))
    hits = list(_WORD.finditer(text, first, lead.start()))
    beside = (hit for hit in reversed(hits) if hit.end() + 1 >= lead.start())
    means = (hit for hit in reversed(hits) if text.endswith(" by ", 0, hit.start()) and hit.group().endswith("ing"))
    return next(chain(beside, means, hits), None), lead["by"].lower()
