"""What a form that came back would change, action by action and box by box, with the words that came and went."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

from milepost.core.readers import tags
from milepost.core.returns.form import Filled, Form, Item
from milepost.core.returns.layout import EVIDENCE, NOTE, OUTCOMES, Kind
from milepost.core.returns.returned import Return

# White space belongs to the word after it: as a word of its own it would be the most frequent of all, and comparing
# takes the square of how often words are repeated.
_WORDS = re.compile(r"\s*\w+|\s*[^\w\s]|\s+")
_MOST_WORDS = 2_000  # a longer text is shown as gone and come


class Change(StrEnum):
    """What a form changes in one box."""

    SAME = "same"
    NEW = "new"
    CHANGED = "changed"
    EMPTIED = "emptied"


class Went(StrEnum):
    """Whether words stayed, came or went."""

    STAYED = "stayed"
    CAME = "came"
    WENT = "went"


@dataclass(frozen=True, slots=True)
class Words:
    """A stretch of words in a comparison."""

    went: Went
    text: str


@dataclass(frozen=True, slots=True)
class Difference:
    """One box before and after, the texts as shown; `key` is its question, milestone or measure, `label` its name."""

    kind: Kind
    key: str
    label: str
    before: str
    after: str
    change: Change
    words: tuple[Words, ...] = ()


@dataclass(frozen=True, slots=True)
class ItemDifferences:
    """The boxes of one action that hold something before or after."""

    action: str
    heading: str
    differences: tuple[Difference, ...]

    @property
    def is_same(self) -> bool:
        """Whether saving would change nothing."""
        return all(difference.change is Change.SAME for difference in self.differences)


def differences(form: Form, given: Iterable[Filled], returned: Return) -> tuple[ItemDifferences, ...]:
    """What would change against `given`, which holds what was given so far for each action (now, not when it was sent).

    An action of the form that is not in `given` had nothing; the order is the form's.
    """
    before = {filled.action: filled for filled in given}
    return tuple(
        ItemDifferences(item.action, item.heading, tuple(_item(form, item, before, returned.item(item.action))))
        for item in form.items
    )


def compared(before: str, after: str) -> tuple[Words, ...]:
    """Two texts word by word; white space goes with the word after it."""
    old, new = _WORDS.findall(before), _WORDS.findall(after)
    if len(old) > _MOST_WORDS or len(new) > _MOST_WORDS:
        return tuple(Words(went, text) for went, text in ((Went.WENT, before), (Went.CAME, after)) if text)
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    return tuple(
        Words(went, "".join(words))
        for _, a, b, c, d in matcher.get_opcodes()
        for went, words in _sides(old[a:b], new[c:d])
        if words
    )


def _sides(old: list[str], new: list[str]) -> tuple[tuple[Went, list[str]], ...]:
    return ((Went.STAYED, old),) if old == new else ((Went.WENT, old), (Went.CAME, new))


def _item(form: Form, item: Item, given: dict[str, Filled], after: Filled) -> Iterator[Difference]:
    before = given.get(item.action, Filled(item.action))
    for (kind, key, label, old), (_, _, _, new) in zip(
        _boxes(form, item, before), _boxes(form, item, after), strict=True
    ):
        if old or new:
            yield _difference(kind, key, label, old, new)


def _difference(kind: Kind, key: str, label: str, before: str, after: str) -> Difference:
    if _plain(before) == _plain(after):
        return Difference(kind, key, label, before, after, Change.SAME)
    change = Change.EMPTIED if not after else Change.CHANGED if before else Change.NEW
    return Difference(kind, key, label, before, after, change, compared(before, after))


def _plain(text: str) -> list[str]:
    return [line for line in map(tags.tidy, text.splitlines()) if line]


def _boxes(form: Form, item: Item, filled: Filled) -> Iterator[tuple[Kind, str, str, str]]:
    """The boxes of an action as (kind, key, label, text as shown)."""
    statuses = {choice.code: choice.shown for choice in form.statuses}
    outcomes = dict(OUTCOMES)
    yield Kind.NOTHING, "", "Nothing to report", "Yes" if filled.nothing_to_report else ""
    yield Kind.STATUS, "", "How this action stands", statuses.get(filled.status, filled.status)
    yield Kind.WHY, "", "Why, if it is not on track", filled.status_because
    for promised in item.milestones:
        told = filled.told(promised.id)
        yield Kind.OUTCOME, promised.id, promised.shown, outcomes[told.outcome] if told.outcome else ""
        yield Kind.NEW_DATE, promised.id, f"New date: {promised.text}", told.new_date
        yield Kind.BECAUSE, promised.id, f"Reason: {promised.text}", told.because
    for measured in item.measures:
        figure = filled.figure(measured.id)
        yield Kind.FIGURE, measured.id, measured.text, figure.value
        yield Kind.FIGURE_DATE, measured.id, f"Date of the figure: {measured.text}", figure.date
    for asked in form.questions:
        yield Kind.ANSWER, asked.key, asked.heading, filled.answer(asked.key)
    if form.asks_evidence:
        yield Kind.EVIDENCE, "", EVIDENCE, filled.evidence
    yield Kind.NOTE, "", NOTE, filled.note
