"""Sentences that tell both sides of one condition of one thing: filled here, and vacant there."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from milepost.core.checks.facts.speech.things import content, word_set
from milepost.core.checks.facts.states.conditions import CONDITIONS, Condition
from milepost.core.checks.gathered import Gathered, Said, words_of
from milepost.core.plan.model import QuestionRole

_MAY = " may "  # and no month
_YEAR = re.compile(r"\b[Ii]n 20\d\d\b")
_ACCOUNTS = frozenset({QuestionRole.WHERE_NOW, QuestionRole.WORKING_WELL, QuestionRole.WORRIED, QuestionRole.OTHER})
# what makes a side one of another time, another group, or no fact
_ASIDE = word_set(
    "until before previously formerly earlier ago had used will would should could might if unless when once "
    "after next future beyond except apart but while although however not was were other others another second "
    "elsewhere appeal resubmitted reapplied since-then without instead proposed"
)
_MAY_BE_PAST = frozenset({"equipment", "money", "granted"})
_NAME = re.compile(r"(?:(?<=[a-z,] )|(?=[A-Z][\w’']* [A-Z]))[A-Z][\w’']+|(?<=[A-Z][a-z] )[A-Z][\w’']+")
_ENOUGH = 2  # words that two actions share


class Clashing(NamedTuple):
    """Two sentences that tell both sides of one condition of one thing."""

    condition: str
    good: Said
    good_text: str
    bad: Said
    bad_text: str
    is_sure: bool


def clashing(plan: Gathered) -> tuple[Clashing, ...]:
    """Every pair of sentences of the accounts that tell both sides; `plan.once(clashing)` holds them."""
    return tuple(found for condition in CONDITIONS for found in _pairs(plan, condition))


def _pairs(plan: Gathered, condition: Condition) -> Iterator[Clashing]:
    bad = list(_told(plan, condition, condition.bad, condition.bad_words))
    good = list(_told(plan, condition, condition.good, condition.good_words)) if bad else []
    for one, text in bad:
        for other, said in good:
            sure = _is_of_one(condition, (one, text), (other, said)) if text != said else None
            if sure is not None:
                yield Clashing(condition.name, other, said, one, text, sure)
                break


def _told(plan: Gathered, condition: Condition, pattern: re.Pattern[str], words: str) -> Iterator[tuple[Said, str]]:
    for place in plan.places(_ACCOUNTS, words):
        one, part = plan.told_at[place]
        hit = pattern.search(part.text.lower().replace("’", "'"))
        if hit and _MAY not in part.text and _is_plain(condition, part.words, hit.group()):
            yield one, part.text


def _is_plain(condition: Condition, words: Sequence[str], hit: str) -> bool:
    """Whether nothing beside the words of the condition itself sets a sentence aside."""
    aside = _ASIDE - {"was", "were", "without"} if condition.name in _MAY_BE_PAST else _ASIDE
    if "vacanc" in hit:
        aside = aside - {"until"}  # "covered by agency staff until Christmas"
    return not any(word in aside and word not in words_of(hit) for word in words)


def _is_of_one(condition: Condition, bad: tuple[Said, str], good: tuple[Said, str]) -> bool | None:
    """Whether both are surely of one thing; None where they may be of two."""
    if condition.name == "decision":  # of the action itself, whatever else is named
        return True if bad[0].action is good[0].action else None
    if bool(_YEAR.search(bad[1])) is not bool(_YEAR.search(good[1])):
        return None  # "in 2021 some waited nine weeks"
    names, others = (_names(text) for _, text in (bad, good))
    if names - others and others - names:
        return None
    mine, theirs = (content(text) - condition.own for _, text in (bad, good))
    shared = mine & theirs
    if bad[0].action is good[0].action:
        if shared or not theirs:
            return bool(shared) and not (mine - shared and theirs - shared)
        return None
    mine, theirs = mine | content(bad[0].action.title), theirs | content(good[0].action.title)
    return None if not shared and len(mine & theirs) < _ENOUGH else False


def _names(text: str) -> frozenset[str]:
    """The words that are written as names; the first word of a sentence is one where another follows."""
    return frozenset(hit.lower() for hit in _NAME.findall(text))
