"""Lines that say at once what is to be done, how it stands and who leads: "(a) Free parking [Kept] – Town Clerk"."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from milepost.core.interpret.items import Item, Line
from milepost.core.interpret.leads import callings
from milepost.core.interpret.leads.people import leads
from milepost.core.interpret.meanings.columns import key
from milepost.core.interpret.meanings.statuses import is_status
from milepost.core.interpret.meanings.verbs import says_something
from milepost.core.interpret.outlines.actions import OutlinePart

_LINE = re.compile(
    r"(?P<title>[^\[\]]+[^\[\]\s])\s*\[(?P<status>[^\W\d_][^\[\]]{0,29})\]\s*[-–—:]\s*(?P<lead>[^\[\]]+)"
)
_LABEL = re.compile(r"(?P<label>[^\W\d_][^:\n]{2,40}?)\s*:\s+\S")
_RANK = 9  # of a numbered line, where nothing marks these
_FEWEST, _DIFFERENT = 3, 2
_MOSTLY = 0.8

Verdicts = dict[int, re.Match[str]]


def verdicts(items: Sequence[Item]) -> Verdicts:
    """Such lines by their place, where they keep to a few words in brackets and most name somebody behind them."""
    lines = {at: _LINE.fullmatch(item.said.text.strip()) for at, item in enumerate(items) if isinstance(item, Line)}
    found = {at: match for at, match in lines.items() if match}
    words = Counter(match["status"].casefold() for match in found.values())
    if len(found) < _FEWEST or len(words) < _DIFFERENT or not _are_statuses(words):
        return {}
    led = sum(_names_somebody(match["lead"]) for match in found.values())
    return found if led >= _MOSTLY * len(found) else {}


def _are_statuses(words: Counter[str]) -> bool:
    return len(words) * 2 <= words.total() or all(map(is_status, words))


def _names_somebody(text: str) -> bool:
    found = [] if says_something(text) else leads(text)
    return bool(found) and all(
        one.name or one.post or callings.has_organisation(one.text) or callings.is_body(one.text) for one in found
    )


def labels_below(items: Sequence[Item], found: Verdicts) -> frozenset[str]:
    """What stands before a colon right below most of these lines, whatever its words: "Report: …"."""
    below = (items[at + 1] for at in found if at + 1 < len(items) and at + 1 not in found)
    texts = (item.said.text for item in below if isinstance(item, Line) and not item.level)
    labels = Counter(key(match["label"]) for match in map(_LABEL.match, texts) if match)
    return frozenset(label for label, count in labels.items() if count >= _MOSTLY * len(found))


def judged(parts: dict[int, OutlinePart], found: Verdicts) -> dict[int, OutlinePart]:
    """The parts with these lines taken apart, all of one rank."""
    rank = max((parts[at].rank for at in found), default=0) or _RANK
    return parts | {
        at: replace(
            parts[at], label="", text=match["title"], status=match["status"].strip(), lead=match["lead"], rank=rank
        )
        for at, match in found.items()
    }
