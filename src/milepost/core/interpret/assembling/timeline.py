"""The periods of a whole plan: which year it reports on, which it plans for, and what "Year 2" means in it."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from milepost.core.interpret.items import Item, Opened, Titled, column_sets
from milepost.core.interpret.meanings.asking import asked_by_words
from milepost.core.interpret.meanings.columns import Column, Role
from milepost.core.interpret.meanings.periods import (
    PeriodWords,
    financial_year,
    part_of_year,
    period_words,
    plan_year,
    year_key,
)
from milepost.core.plan.model import Period, QuestionRole, Standing

_UP_TO = re.compile(r"(?:by|before|until|up to|to)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Timeline:
    """The plan's periods in the order of time, and the keys that headings' words stand for."""

    periods: tuple[Period, ...] = ()
    keys: dict[PeriodWords, str] = field(default_factory=dict)

    @property
    def reported(self) -> str:
        """The key of the period that is reported on, or ""."""
        return next((period.key for period in self.periods if period.standing is Standing.REPORTED), "")

    def key_of(self, words: PeriodWords | None) -> str:
        """The key of the period that a heading names, or ""."""
        return self.keys.get(words, "") if words else ""


def timeline(items: tuple[Item, ...], title: str, below: str = "") -> Timeline:
    """The periods that the plan's title, section headings and column headings name.

    `below` is a line that stands where a title does and is none: it may say which months or quarter are reported on.
    """
    base = _base_year(items, title)
    columns = [column for columns in column_sets(items) for column in columns]
    reported_ordinal = _reported_ordinal(columns)
    named = (base or _part_in(title), _part_in(below, is_span=True))
    found = {one.key: one for one in named if one}
    keys: dict[PeriodWords, str] = {}
    for column in columns:
        if column.period:
            period = _period(column, base, reported_ordinal)
            found.setdefault(period.key, period)
            keys[column.period] = period.key
    return Timeline(_with_reported(_in_order(found.values())), keys)


def _base_year(items: tuple[Item, ...], title: str) -> Period | None:
    lines = [title, *(item.said.text for item in items if isinstance(item, Titled | Opened))]
    spans = (plan_year(words) for line in lines if (words := period_words(line)).last_year)
    years = (plan_year(words) for line in lines if (words := period_words(line)).year)
    return next(spans, None) or next((year for year in years if year), None)


def _part_in(title: str, *, is_span: bool = False) -> Period | None:
    """The quarter or month that a title reports on: "Update, quarter 3 2024/25"; where a span is asked, no month."""
    words = period_words(title)
    part = words.quarter or (words.until if is_span else words.month)
    return part_of_year(words, None) if words.year and part else None


def _reported_ordinal(columns: Iterable[Column]) -> int | None:
    """The plan year ("Year 1") that its headings ask about as past or present."""
    past = (Role.WHERE_NOW, Role.WORKING_WELL, Role.STATUS)
    ordinals = [
        column.period.ordinal for column in columns if column.period and column.period.ordinal and column.role in past
    ]
    return max(ordinals, default=None)


def _period(column: Column, base: Period | None, reported: int | None) -> Period:
    words = column.period or PeriodWords()
    looks_ahead = column.role in (Role.NEXT, Role.DUE) or asked_by_words(column) is QuestionRole.NEXT
    standing = Standing.PLANNED if looks_ahead else Standing.REPORTED
    if looks_ahead and _UP_TO.match(words.text):
        # "What will we do by March 2027?": its steps lie before that month, and not in it
        return Period(words.text.casefold(), words.text, standing=standing)
    if words.quarter or words.month:
        return replace(part_of_year(words, base.start.year if base and base.start else None), standing=Standing.PAST)
    own = plan_year(words, standing)
    if words.ordinal is None or own:
        return own or Period(words.text.casefold(), words.text)
    return _counted(words, base, reported, standing)


def _counted(words: PeriodWords, base: Period | None, reported: int | None, standing: Standing) -> Period:
    """The plan year that "Year 2" means: counted from the year reported on, or from the first of a span of years."""
    ordinal = words.ordinal or 1
    if base is None or base.start is None or base.end is None:
        return Period(f"year-{ordinal}", words.text, standing=standing)
    is_span = base.end.year - base.start.year > 1
    start = base.start.year + ordinal - (1 if is_span else reported or 1)
    first, last = financial_year(start)
    if reported and ordinal > reported:
        standing = Standing.PLANNED
    return Period(year_key(start), words.text, first, last, standing)


def _in_order(periods: Iterable[Period]) -> tuple[Period, ...]:
    return tuple(sorted(periods, key=lambda period: (period.start is None, str(period.start), str(period.end))))


def _with_reported(periods: tuple[Period, ...]) -> tuple[Period, ...]:
    """The periods, the last past one reported on where no other is: a plan that has only "Progress at March 2014"."""
    past = [period for period in periods if period.standing is Standing.PAST]
    if not past or any(period.standing is Standing.REPORTED for period in periods):
        return periods
    return tuple(replace(one, standing=Standing.REPORTED) if one is past[-1] else one for one in periods)
