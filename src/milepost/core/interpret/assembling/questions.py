"""The questions of a plan: one for each heading that asks something about every action."""

import re
from collections.abc import Iterable

from milepost.core.interpret.assembling.timeline import Timeline
from milepost.core.interpret.items import Item, Record, column_sets
from milepost.core.interpret.meanings.asking import asked_by_words
from milepost.core.interpret.meanings.columns import Column, Role, key
from milepost.core.plan.model import Question, QuestionRole

_ASKING = frozenset(QuestionRole)
_NOT_WORD = re.compile(r"[^a-z0-9]+")
_LONGEST_KEY = 40


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
        role = asked_by_words(column)
    base = role.value if role is not QuestionRole.OTHER else _slug(column.heading)
    name, count = base, 2
    while name in taken:
        name, count = f"{base}-{count}", count + 1
    return Question(name, column.heading, role, timeline.key_of(column.period), column.place)


def _slug(heading: str) -> str:
    words = _NOT_WORD.sub("-", heading.casefold()).strip("-")
    return words[:_LONGEST_KEY].rstrip("-") or Role.OTHER.value
