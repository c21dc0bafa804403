"""How often bodies meet that several actions know by one name: "MARAC, which meets once a month"."""

import re
from collections.abc import Iterator
from fractions import Fraction
from itertools import combinations
from typing import NamedTuple

from milepost.core.checks.facts.days.often import are_apart, pace_at
from milepost.core.checks.facts.speech.things import word_set
from milepost.core.checks.gathered import Gathered, Said
from milepost.core.checks.looking import WRITTEN
from milepost.core.words.anycase import AnyCase

_WORD = r"[A-Z][\w&’'-]+"
_NAME = rf"(?P<name>{_WORD}(?: (?:{_WORD}|of|and|for|&)){{0,5}})"
_MEETS = r"(?:meets?|sits?|convenes?|gathers?|comes? together|is held)"
_BEHIND = re.compile(
    rf"(?:{_NAME}|\((?P<short>[A-Z]{{2,8}})\)),? ?\(?(?:which |that |who )?(?:now |only )?{_MEETS}(?: only| "
    rf"just| on)? "
)
_PACE = r"(?P<pace>daily|weekly|fortnightly|monthly|bi-monthly|quarterly|termly|half-yearly|yearly)"
_BEFORE = (
    re.compile(rf"\b{_PACE} (?:meetings?|sittings?|sessions?) of (?:the |our )?{_NAME}"),
    re.compile(rf"\b[Aa]t (?:its|their) {_PACE} (?:meetings?|sittings?|sessions?),? (?:the |our )?{_NAME}"),
    re.compile(rf"{_NAME}[’']s? {_PACE} (?:meetings?|sittings?|sessions?)\b"),
)
_CUES = "meets meet sits sit convenes gathers gather comes held meeting meetings sitting sittings session sessions"
_OFTEN = "every each daily weekly fortnightly monthly quarterly termly yearly annually once twice times"
_CHANGED = AnyCase(
    r"\b(?:used to|until|till|at first|formerly|previously|instead|would|could|should|hopes?|plans? to|propos\w+|"
    r"sub-?group|no longer|chang\w+|more often|less often|from next|will|if|or|as well|also)\b"
)
_OPENERS = word_set("The Our Its A An In At On This That")


class NamedPace(NamedTuple):
    """How many times a year a body of this name meets, by a sentence."""

    said: Said
    text: str
    name: str
    times: Fraction


def named_otherwise(plan: Gathered) -> Iterator[tuple[NamedPace, NamedPace]]:
    """Each two sentences of two actions that tell the pace of one name otherwise."""
    found = map(plan.told_at.__getitem__, plan.places(WRITTEN, f"{_CUES}, {_OFTEN}"))
    told = [one for said, part in found for one in _in(said, part.text)]
    for one, other in combinations(told, 2):
        is_far = one.said.action is not other.said.action and one.name == other.name
        if is_far and are_apart(one.times, other.times):
            yield one, other


def _in(said: Said, text: str) -> Iterator[NamedPace]:
    if _CHANGED.search(text):
        return
    for hit in _BEHIND.finditer(text):
        times = pace_at(text, hit.end())
        if times:
            yield NamedPace(said, text, _name(hit["short"] or hit["name"]), times)
    for hit in (hit for form in _BEFORE for hit in form.finditer(text)):
        yield NamedPace(said, text, _name(hit["name"]), pace_at(hit["pace"], 0))


def _name(words: str) -> str:
    """A name without the article before it."""
    first, _, rest = words.partition(" ")
    return rest if first in _OPENERS and rest else words
