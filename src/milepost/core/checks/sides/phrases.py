"""The phrases for a side of a scale: how each is found in a text, and by which words it is soon known not to stand."""

from typing import NamedTuple

from milepost.core.checks.facts.speech.things import word_set
from milepost.core.checks.gathered import words_of

_COMMON = word_set(
    "a all an and are at be been being but by can do does for from get go has have her his in is it its more no not of "
    "on one our out put so that the their them they to under up us was we were what which who will with work works "
    "action every still yet own good come came same made make take time day"
)


class Phrase(NamedTuple):
    """A phrase: the word by which it is soonest found, with those that may stand in its place, and its other words."""

    pattern: str
    telling: frozenset[str]
    needs: tuple[frozenset[str], ...]  # of each a text with the phrase holds one


def phrase(text: str) -> Phrase:
    """A phrase of words; "/" parts words of which one stands."""
    pattern = " ".join(f"(?:{word.replace('/', '|')})" if "/" in word else word for word in text.split())
    groups = [group.split("/") for group in text.split() if group[0] not in "[-"]
    rarest = max(groups, key=lambda group: (_COMMON.isdisjoint(group), min(map(len, group))))
    found = words_of(" ".join(rarest))
    others = [words_of(" ".join(group)) for group in groups if group is not rarest]
    return Phrase(pattern, found - _COMMON or found, tuple(others))
