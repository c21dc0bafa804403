"""The thing that a sentence names from a place on: "star festival" behind "the third"."""

import re

from milepost.core.checks.facts.speech.things import Thing, thing, tokens
from milepost.core.checks.gathered import words_of

_WORD = re.compile(r"[A-Za-zÀ-ÿ][\wÀ-ÿ’'-]*|\d[\d,.]*|[^\s\w]")
_HELPERS = words_of("is are was were be been being has have had will would to it they now also still again not only")
_STOPS = words_of(
    "in at for with by from to on and or but which who that as since until during before after under over between into "
    "through than so when where while because if though we they it he she i you there then"
)
_LONGEST = 9  # words


def behind(text: str, at: int) -> Thing:
    """The thing whose name opens at a place."""
    words: list[str] = []
    for word in _WORD.findall(text[at : at + 120]):
        low = word.casefold()
        if low in _STOPS or not word[0].isalnum() or low in _HELPERS or len(words) >= _LONGEST:
            break
        words.append(low)
    return thing(tokens(" ".join(words)))
