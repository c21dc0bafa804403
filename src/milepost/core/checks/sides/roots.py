"""The roots of words: what "planner" and "planning", "complaint" and "complained" share."""

from collections.abc import Sequence
from functools import lru_cache

from milepost.core.checks.facts.speech.things import content, word_set
from milepost.core.checks.facts.speech.verbs import lemma

_NO_THING = word_set(
    "action work project year month week day plan people person time date case way thing part place end start number "
    "total report update member board team group staff service scheme programme partner make made take took come came "
    "get got give gave put went still said say says see seen told use day night once two three four far just long ever "
    "whole hand good great first last next own kind here there winter summer spring autumn today tomorrow hour hours "
    "never always could would cannot exception without"
)


@lru_cache(maxsize=8192)
def root(word: str) -> str:
    """What the forms of a word and the words made from it share: "planner" and "planning", "complaint", "
    ""complained"."""
    plain = lemma(word)
    for ending in ("ation", "ment", "ance", "ence", "ity", "er", "or", "ing", "ion", "al", "ly", "t"):
        if plain.endswith(ending) and len(plain) - len(ending) >= 4:
            plain = plain[: -len(ending)]
            break
    return plain[:-1] if len(plain) > 4 and plain[-1] == plain[-2] else plain[:8]


@lru_cache(maxsize=8192)
def roots(text: str) -> frozenset[str]:
    """The roots of the words of a text that name something."""
    words = content(text.lower())
    parts = (part for word in words if "-" in word for part in content(word.replace("-", " ")))
    return frozenset(root(word) for word in (*words, *parts) if word not in _NO_THING)


_COMMON_STEMS = frozenset(
    word[:4]
    for word in word_set(
        "have been were with that this from they their them then there these those which what when where will would "
        "could should than into over under after before about also only some more most other each every both still "
        "since during until because through between being made make does year years month months week weeks"
    )
)


@lru_cache(maxsize=8192)  # a passage is held against many
def stems(words: Sequence[str]) -> frozenset[str]:
    """How the longer words of a sentence begin, by which two sentences are soon known to share nothing."""
    return frozenset([word[:4] for word in words if word[3:]]) - _COMMON_STEMS
