"""Changes that a person decides about as one: answers for another period, a date that a column and a promise give."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field, replace

from milepost.core.plan.asked import heading_for
from milepost.core.plan.compare.changes import Change, Comparison, Group, Kind, Part
from milepost.core.plan.compare.merging import Key, can_be_taken
from milepost.core.plan.compare.saying import is_same
from milepost.core.plan.compare.telling import label
from milepost.core.plan.model import Plan

# What follows from another field: the date of a promise from its column, a stage from the status that is stated.
_FOLLOWS = ("date", "stage", "why it stands there", "period")
Placed = tuple[int, Change]  # a change of a group with its place in it, from 0


@dataclass(frozen=True, slots=True)
class Together:
    """Changes of one group by their places in it, what they are called, and the one whose words are shown, if any.

    `is_news` is False where nothing but the period differs: the same words again, or those of the period before.
    """

    label: str
    places: tuple[int, ...]
    shown: Change | None
    is_news: bool = True


@dataclass(frozen=True, slots=True)
class _Periods:
    """The answers of one action for a period that the earlier plan has not, beside those for the one before."""

    was: str
    now: str
    pairs: list[tuple[Placed, Placed]] = field(default_factory=list)


def together(group: Group, found: Comparison) -> tuple[Together, ...]:
    """What differs in this group as far as it can be taken over; what is no news comes last."""
    changes = [(at, change) for at, change in enumerate(group.changes) if can_be_taken(change)]
    periods = list(_of_periods(changes))
    told = [one for each in periods for one in _by_period(each, found)]
    told += _left_out(changes, {one.was for one in periods}, found)
    taken = {at for one in told for at in one.places}
    told += _each_once([one for one in changes if one[0] not in taken])
    return tuple(sorted(told, key=lambda one: (not one.is_news, one.places)))


def number_of(found: Comparison, chosen: Collection[Key]) -> int:
    """How many things a person decides by choosing these changes: a date and the promise that it follows are one."""
    places = {at: {inner for home, inner in chosen if home == at} for at in {home for home, _ in chosen}}
    told = ((at, one) for at, group in enumerate(found.groups) if at in places for one in together(group, found))
    return sum(not places[at].isdisjoint(one.places) for at, one in told)


def _of_periods(changes: Iterable[Placed]) -> Iterable[_Periods]:
    """Each new answer for another period, with the last one to its question that the later plan no longer gives."""
    answers = [one for one in changes if one[1].part is Part.ANSWER]
    gone = {change.old.question: (at, change) for at, change in answers if change.kind is Kind.REMOVED}
    found: dict[tuple[str, str], _Periods] = {}
    for at, change in answers:
        before = gone.get(change.new.question) if change.kind is Kind.ADDED else None
        if before and before[1].old.period != change.new.period:
            key = before[1].old.period, change.new.period
            found.setdefault(key, _Periods(*key)).pairs.append((before, (at, change)))
    return found.values()


def _by_period(periods: _Periods, found: Comparison) -> Iterator[Together]:
    """What is said in other words than for the period before, what in the same, and what was said then."""
    same = [new for old, new in periods.pairs if is_same(old[1].before, new[1].after)]
    for (_, old), (at, new) in periods.pairs:
        if not is_same(old.before, new.after):
            shown = replace(new, kind=Kind.ANSWER, field="words", before=old.before)
            yield Together(label(shown).replace("Answer changed", "New answer", 1), (at,), shown)
    if same:
        yield _as_one("Said again in the same words", same, found.later)


def _left_out(changes: Iterable[Placed], told: AbstractSet[str], found: Comparison) -> Iterator[Together]:
    """The earlier answers for each period that the later plan has no more, or answers for another one instead."""
    now = {one.key for one in found.later.periods} - told
    gone: dict[str, list[Placed]] = {}
    for at, change in changes:
        if change.part is Part.ANSWER and change.kind is Kind.REMOVED and change.old.period not in now | {""}:
            gone.setdefault(change.old.period, []).append((at, change))
    for held in gone.values():
        yield _as_one("Earlier answers left out", held, found.earlier)


def _as_one(words: str, held: Sequence[Placed], plan: Plan) -> Together:
    """Answers to several questions for one period, by the headings that this plan prints."""
    labels = {one.key: one.label for one in plan.periods}
    answers = [change.new or change.old for _, change in held]
    headings = {one.key: heading_for(one, answers[0].period, labels) for one in plan.questions}
    names = ", ".join(f"“{' '.join(headings.get(one.question, one.question).split())}”" for one in answers)
    period = labels.get(answers[0].period, "")
    said = f"{words}: {names} ({period})" if period else f"{words}: {names}"
    return Together(said, tuple(at for at, _ in held), None, is_news=False)


def _each_once(changes: list[Placed]) -> Iterator[Together]:
    """The changes, each said by what a person knows it by: a date by its column, a stage by its status."""
    said: dict[tuple[object, ...], list[Placed]] = {}
    for at, change in changes:
        said.setdefault(_key(change), []).append((at, change))
    for held in said.values():
        _, shown = min(held, key=lambda one: one[1].field in _FOLLOWS)
        yield Together(label(shown), tuple(at for at, _ in held), shown)


def _key(change: Change) -> tuple[object, ...]:
    """What two changes have in common that say one thing; of most, that it is this one."""
    if change.kind in (Kind.ADDED, Kind.REMOVED):
        return (id(change),)
    if change.part in (Part.ANSWER, Part.MILESTONE) and change.field in ("words", "date"):
        return ("date", change.before, change.after)
    if change.part is Part.ACTION and change.kind is Kind.STATUS:
        return ("status",)
    return ("question", id(change.new)) if change.part is Part.QUESTION else (id(change),)
