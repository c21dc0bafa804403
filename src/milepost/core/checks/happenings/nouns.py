"""The nouns of a sentence: what a text opens or ends with, and what "it" may mean."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from milepost.core.checks.facts.speech.clauses import Clause, clauses
from milepost.core.checks.facts.speech.things import tokens
from milepost.core.checks.gathered import Gathered, words_of

DETERMINERS = words_of("the our its this that their his her your a an")
_DEFINITE = words_of("the our its this their his her")
STOPS = words_of(
    "of in at for with by from to on and or but which who that as since until during before after under over between "
    "into through when while once because than is are was were be been has have had will not it they we he she i "
    "there so if about against among without within per via ahead following upon both all"
)
PRONOUNS = words_of("it they this these which that who we he she")
_SIGN = re.compile(r"[,;:()“”\"]| [–—-] ")
_LEADING = re.compile(
    r"^\W*(?:(?:and|but|so|then|when|since|because|after|before|until|while|once|as|where|although|though|if|now that|"
    r"that|in the [a-z]+ [a-z]+|by|on|in)\b[ ,]*){0,3}",
    re.IGNORECASE,
)
_ARTICLE = re.compile(r"\b(?:[Tt]he|[Oo]ur|[Tt]his) (?=\w)")
_MOST_WORDS = 5


class Noun(NamedTuple):
    """The words of a noun without its article, and whether that says which one is meant."""

    words: list[str]
    is_definite: bool


NO_NOUN = Noun([], is_definite=False)


def without_opening(text: str) -> str:
    """A text without the words that join it to what comes before: "and when the"."""
    return _LEADING.sub("", text)


def at_start(text: str) -> Noun:
    """The noun that a text opens with."""
    plain = text.strip(" ,(–-;:")
    words = list(tokens(_SIGN.split(plain, maxsplit=1)[0]))
    is_definite = (bool(words) and words[0] in _DEFINITE) or plain[:1].isupper()
    while words and words[0] in DETERMINERS:
        words.pop(0)
    end = next((at for at, word in enumerate(words) if word in STOPS), len(words))
    of = _of_what(words, end)
    return Noun([*words[: min(end, _MOST_WORDS + 1)], *of], is_definite)


def _of_what(words: list[str], end: int) -> list[str]:
    """What a noun is of, which narrows it: "the lease of the lodge"."""
    if words[end : end + 1] != ["of"]:
        return []
    rest = [word for word in words[end + 1 : end + _MOST_WORDS] if word not in DETERMINERS]
    stop = next((at for at, word in enumerate(rest) if word in STOPS), len(rest))
    return ["of", *rest[:stop]]


def at_end(text: str) -> Noun:
    """The noun that a text ends with, back to its article or to what joins it on."""
    words = list(tokens(_SIGN.split(text.rstrip(" ,(–-;:"))[-1]))
    start = len(words)
    while start > 0 and words[start - 1] not in STOPS and len(words) - start < _MOST_WORDS:
        start -= 1
        if words[start] in DETERMINERS:
            return Noun(words[start + 1 :], words[start] in _DEFINITE)
    return Noun(words[start:], is_definite=False)


def subject(text: str, clause: Clause) -> Noun:
    """The noun before the first verb of a clause."""
    return at_start(without_opening(text[clause.start : clause.verbs[0].start])) if clause.verbs else NO_NOUN


def meant(plan: Gathered, text: str, clause: Clause, place: int) -> Iterator[Noun]:
    """What "it" of a clause may mean: what the sentence names before, or the subject of the sentence before."""
    earlier = [one for one in clauses(text) if one.end <= clause.start and one.verbs]
    if earlier or clause.start:
        yield from (subject(text, one) for one in earlier[:1])
        yield from (at_start(text[hit.start() : clause.start]) for hit in _ARTICLE.finditer(text, 0, clause.start))
        return
    said, _ = plan.told_at[place]
    if place and plan.told_at[place - 1][0] is said:
        before = plan.told_at[place - 1][1].text
        yield from (subject(before, one) for one in clauses(before)[:1])
