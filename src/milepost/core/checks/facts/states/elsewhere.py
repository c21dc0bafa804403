"""Whether what is denied of some, or in one place, leaves room for what is told of another of the kind."""

import re
from functools import lru_cache

from milepost.core.checks.facts.speech.things import stem, tokens, word_set
from milepost.core.checks.figures import in_digits, timeless
from milepost.core.words.anycase import AnyCase

_SO_MANY = r"(?:\d+|one|some|several|a few|most|many|half|neither)"
_SOME = AnyCase(
    rf"(?:^|[,;:–] |\b(?:and|but|though|while|yet) )(?:the (?:other|remaining|last) )?(?:only |just )?{_SO_MANY}"
    r"(?: of (?:them|these|those|(?:the|our|its)(?: \d+)?))?"
    r"(?: (?!is\b|are\b|was\b|were\b|has\b|have\b|had\b)[a-z’'-]+){0,3}"
    r" (?:(?:still|now|also|currently) )*(?:have|has|had|are|is|were|was|do|does|did|lacks?|remain|go)\b"
)
_ALL = AnyCase(
    r"\b(?:all|every|everyone|everybody|each|both|any|none|no|nobody|whole|entire|throughout|never|always|everywhere)\b"
)
_WHERE = re.compile(
    r"(?: at all| whatsoever| of any kind)? (?:in|at|on|near|outside) "
    r"(?P<where>(?:(?:the|our|its|a|an) )?[a-z’'-]+(?: [a-z’'-]+)?)",
)
_ONE = re.compile(r"\b(?:the|our|its|this|that|their) (?:[a-z’'-]+ ){0,2}?$")
_VAGUE = word_set("time first last place full form order")
_LEAST = 3  # letters of a word that names a place


@lru_cache(maxsize=2048)
def leaves_room(claim: str, denial: str) -> bool:
    """Whether a claim may be of another than those of whom a denial speaks: of some, or of those in another place."""
    if _ALL.search(claim):
        return False
    shared = frozenset(map(stem, tokens(claim))) & frozenset(map(stem, tokens(denial)))
    named = [word for word in tokens(claim) if stem(word) in shared and _is_one(claim.lower(), word)]
    is_of_some = bool(_SOME.search(in_digits(denial))) and bool(named)
    return is_of_some or any(
        _are_apart(timeless(claim).lower(), timeless(denial).lower(), stem(word)) for word in named
    )


def _is_one(claim: str, word: str) -> bool:
    """Whether a claim is of the one thing that a word names."""
    at = claim.find(f" {word}")
    return word == stem(word) and at >= 0 and _ONE.search(claim[: at + 1]) is not None


def _are_apart(claim: str, denial: str, named: str) -> bool:
    """Whether both say where the thing is, and name no place in common."""
    here, there = _places(claim, named), _places(denial, named)
    return bool(here and there) and here.isdisjoint(there)


def _places(text: str, named: str) -> frozenset[str]:
    """The words by which the thing is placed, right behind its name."""
    found = (_WHERE.match(text, hit.end()) for hit in re.finditer(rf"\b{re.escape(named)}(?:e?s)?\b", text))
    words = (word for hit in found if hit for word in hit["where"].split())
    return frozenset(word for word in words if len(word) > _LEAST and word not in _VAGUE)
