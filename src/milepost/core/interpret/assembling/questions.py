"""The questions of a plan: one for each heading that asks something about every action."""

import re
from collections.abc import Iterable

from milepost.core.interpret.assembling.timeline import Timeline
from milepost.core.interpret.items import Item, Record, column_sets
from milepost.core.interpret.meanings.columns import Column, Role, key
from milepost.core.plan.model import Question, QuestionRole

_ASKING = frozenset(QuestionRole)
_NOT_WORD = re.compile(r"[^a-z0-9]+")
_LONGEST_KEY = 40
_AHEAD = re.compile(r"\b(?:will|next|going to|plan to)\b")
_WORDS = (
    (
        QuestionRole.WORRIED,
        re.compile(r"\b(?:issues|risks|barriers|challenges|worries|worried|concerns|not working)\b"),
    ),
    (QuestionRole.MEASURE, re.compile(r"\b(?:measured?|success|know (?:it|that|when|if))\b")),
    (
        QuestionRole.WHERE_NOW,
        re.compile(r"\b(?:achieved|happened|done so far|progress|(?:has|have) (?:been|we) done)\b"),
    ),
)


def questions(items: Iterable[Item], timeline: Timeline) -> dict[str, Question]:
    """The questions by their compared heading, in the order in which they are first printed."""
    found: dict[str, Question] = {}
    taken: set[str] = set()
    items = tuple(items)
    unheaded = _say_without_heading(items)
    for columns in column_sets(items):
        for column in columns:
            mark = key(column.heading)
            if not column.heading and not unheaded:
                continue
            if (column.role in _ASKING or column.role == Role.PARTNERS) and mark not in found:
                found[mark] = _question(column, taken, timeline)
                taken.add(found[mark].key)
    return found


def _say_without_heading(items: Iterable[Item]) -> bool:
    """Whether a column without a heading says anything; a sheet may leave one empty to set others apart."""
    records = (item for item in items if isinstance(item, Record) and "" in item.headings)
    pairs = (pair for record in records for pair in zip(record.columns, record.cells, strict=True))
    return any(cell.text for column, cell in pairs if not column.heading)


def _question(column: Column, taken: set[str], timeline: Timeline) -> Question:
    role = QuestionRole(column.role) if column.role in _ASKING else QuestionRole.OTHER
    if role is QuestionRole.OTHER:
        role = _by_words(column)
    base = role.value if role is not QuestionRole.OTHER else _slug(column.heading)
    name, count = base, 2
    while name in taken:
        name, count = f"{base}-{count}", count + 1
    return Question(name, column.heading, role, timeline.key_of(column.period), column.place)


def _slug(heading: str) -> str:
    words = _NOT_WORD.sub("-", heading.casefold()).strip("-")
    return words[:_LONGEST_KEY].rstrip("-") or Role.OTHER.value


def _by_words(column: Column) -> QuestionRole:
    """What a question that no table of headings knows asks for, where its words leave no doubt.

    "What will we do?" may be the action itself; with a period in it, it asks for what comes next. Without its mark
    "What we will do" asks as well.
    """
    text = " ".join(column.heading.casefold().split())
    if not text.endswith("?") and not text.startswith("what "):
        return QuestionRole.OTHER
    if _AHEAD.search(text):
        return QuestionRole.NEXT if column.period is not None or "next" in text else QuestionRole.OTHER
    return next((role for role, words in _WORDS if words.search(text)), QuestionRole.OTHER)
