"""What a title names by one of two words that shut each other out, where its account names only the other."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from milepost.core.checks.gathered import Gathered, Said, words_in
from milepost.core.checks.looking import WRITTEN
from milepost.core.plan.model import QuestionRole
from milepost.core.plan.walk import actions

_PAIRS = (
    ("primary", "secondary"), ("infant", "junior"), ("girls", "boys"), ("men", "women"), ("indoor", "outdoor"),
    ("northern", "southern"), ("eastern", "western"), ("inpatient", "outpatient"), ("inbound", "outbound"),
    ("daytime", "evening"), ("rural", "urban"), ("owners", "tenants"),
)  # fmt: skip
_OTHER = {one: other for pair in _PAIRS for one, other in (pair, pair[::-1])}
_MAY_BE = re.compile(rf"\b(?:{'|'.join(sorted(_OTHER))}) ", re.IGNORECASE)
_ROLES = WRITTEN - {QuestionRole.MEASURE, QuestionRole.DUE}
_BOTH = re.compile(
    r"\b(?:also|as well|too|then|later|next|instead|both|other|not|from|move|moving|on to|feeder|remaining|"
    r"rest|will|actions?)\b",
    re.IGNORECASE,
)


class Opposed(NamedTuple):
    """The word of a title and that of its account, with the noun of both."""

    said: Said
    text: str
    titled: str
    told: str


def opposed_titles(plan: Gathered) -> Iterator[Opposed]:
    """The first such sentence of each action, where the noun behind the two words is one and the first is not heard."""
    every = list(actions(plan))
    titles = "\n".join([one.title for one in every])
    held = [every[titles.count("\n", 0, hit.start())] for hit in _MAY_BE.finditer(titles)]
    titled = {one.id: found for one in held if (found := _titled(one.title))}
    seen: set[str] = set()
    for one, text in plan.told(_ROLES, " ".join(other for _, other, _ in titled.values())) if titled else ():
        word, other, noun = titled.get(one.action.id, ("", "", ""))
        if not word or one.action.id in seen or f"{other} {noun}" not in text.casefold():
            continue
        if not (_BOTH.search(text) or _is_heard(one, word)):
            seen.add(one.action.id)
            yield Opposed(one, text, f"{word} {noun}", f"{other} {noun}")


def _titled(title: str) -> tuple[str, str, str] | None:
    """The word of a title, the one that it shuts out and the noun behind it; None where the title holds both."""
    words = words_in(title)
    held = [at for at, word in enumerate(words[:-1]) if word in _OTHER]
    word = words[held[0]] if len(held) == 1 else ""
    return (word, _OTHER[word], words[held[0] + 1]) if word and _OTHER[word] not in words else None


def _is_heard(one: Said, word: str) -> bool:
    """Whether any answer of the action holds a word."""
    return any(re.search(rf"\b{word}\b", answer.text.casefold()) for answer in one.action.answers)
