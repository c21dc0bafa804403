"""The thing that stands right before or behind a place of a sentence: "the star festival" of "…, which was held at"."""

import re

from milepost.core.checks.facts.speech.things import Thing, thing, tokens
from milepost.core.checks.gathered import words_of

_WORD = re.compile(r"[A-Za-zÀ-ÿ][\wÀ-ÿ’'-]*|\d[\d,.]*|[^\s\w]")
_CLOSES = re.compile(r"[\s,(]*\b(?:which|that|who)?(?: (?:now|also|still|then|again|itself))?[\s,]*$", re.IGNORECASE)
_HELPERS = words_of("is are was were be been being has have had will would to it they now also still again not only")
_STOPS = words_of(
    "in at for with by from to on and or but which who that as since until during before after under over between into "
    "through than so when where while because if though we they it he she i you there then"
)
_LEADERS = words_of("the a an our its their his her this that these those each every all both")
_OF = "of"
_LONGEST = 9  # words


def before(text: str, at: int) -> Thing:
    """The thing whose name ends at a place, but for "which", helpers and signs between them."""
    words: list[str] = []
    for word in reversed(_WORD.findall(_CLOSES.sub("", text[max(0, at - 120) : at]))):
        low = word.casefold()
        if not words and low in _HELPERS:
            continue
        is_over = low in _STOPS or not word[0].isalnum() or low in _HELPERS
        if is_over or len(words) >= _LONGEST:
            break
        words.append(low)
        if low in _LEADERS:
            continue
    return thing(tokens(" ".join(_after_leader(words[::-1]))))


def behind(text: str, at: int) -> Thing:
    """The thing whose name opens at a place."""
    words: list[str] = []
    for word in _WORD.findall(text[at : at + 120]):
        low = word.casefold()
        if low in _STOPS or not word[0].isalnum() or low in _HELPERS or len(words) >= _LONGEST:
            break
        words.append(low)
    return thing(tokens(" ".join(words)))


def _after_leader(words: list[str]) -> list[str]:
    """The words from the last leader on, unless that stands behind "of": "the launch of the hub" is a launch."""
    for at in range(len(words) - 1, 0, -1):
        if words[at] in _LEADERS and words[at - 1] != _OF:
            return words[at:]
    return words
