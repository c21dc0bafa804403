"""The parts that stand inside another: milestones, measures, answers and the like, those added and removed included."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any

from milepost.core.plan.compare import reasons
from milepost.core.plan.compare.changes import Change, Kind, Pair, Part
from milepost.core.plan.compare.fields import differing
from milepost.core.plan.compare.likeness import Named, pairs
from milepost.core.plan.compare.saying import said
from milepost.core.plan.model import Milestone, MilestoneState

Keyed = Mapping[Any, Any]
_DEADLINE = "deadline"
_IDS = frozenset({"actions"})  # a concern names actions by their ids, which another plan does not have


def of_list(
    part: Part,
    old: Sequence[Any],
    new: Sequence[Any],
    paired: Iterable[Pair],
    name: Callable[[Any], str],
    but: frozenset[str] = frozenset(),
) -> Iterator[Change]:
    """What differs between the pairs of two lists, what is new, what is gone, and whether the order changed."""
    by_new = {pair.new: pair.old for pair in paired}
    for at, item in enumerate(new):
        if at in by_new:
            yield from _between(part, old[by_new[at]], item, name(item), but)
        else:
            yield Change(Kind.ADDED, part, name(item), after=said(item) or name(item), new=item)
    left = set(by_new.values())
    for at, item in enumerate(old):
        if at not in left:
            yield Change(Kind.REMOVED, part, name(item), before=said(item) or name(item), old=item)
    yield from in_order(part, paired, [name(item) for item in old])


def in_order(part: Part, paired: Iterable[Pair], names: Sequence[str]) -> Iterator[Change]:
    """One change where the same things stand in another order; `names` are those of the earlier list."""
    now = [pair.old for pair in sorted(paired, key=lambda pair: pair.new)]
    if now != sorted(now):
        before, after = (" → ".join(names[at] for at in order) for order in (sorted(now), now))
        yield Change(Kind.REORDERED, part, "", "order", before, after)


def with_ids(part: Part, old: Sequence[Any], new: Sequence[Any], *, same_plan: bool) -> Iterator[Change]:
    """Milestones, measures and concerns: by id in the same plan, else by their words."""
    paired = pairs(named(old), named(new), same_plan=same_plan)
    but = frozenset() if same_plan else _IDS
    yield from of_list(part, old, new, paired, lambda one: one.text or said(one), but)


def named(parts: Sequence[Any]) -> list[Named]:
    """Milestones, measures and concerns as pairing sees them.

    The one open promise that says nothing but its day is the deadline, on whatever day: put off by a year it is the
    same, and no other one beside the one that would then be late for ever.
    """
    bare = [one for one in parts if isinstance(one, Milestone) and not one.text and one.state is MilestoneState.OPEN]
    deadline = bare[0] if len(bare) == 1 else None
    return [Named(one.id, _DEADLINE if one is deadline else "", one.text or said(one)) for one in parts]


def _between(part: Part, old: Any, new: Any, name: str, but: frozenset[str]) -> Iterator[Change]:
    changes = differing(part, old, new, name=name, but=but)
    return reasons.of_milestone(old, new, changes) if isinstance(new, Milestone) else changes


def by_key(part: Part, old: Keyed, new: Keyed, name: Callable[[Any], str]) -> Iterator[Change]:
    """Parts that go by a key: of the same key what differs, else what is new or gone."""
    for key, item in new.items():
        if key in old:
            yield from _said_anew(tuple(differing(part, old[key], item, name=name(key))))
        else:
            yield Change(Kind.ADDED, part, name(key), after=said(item), new=item)
    for key, item in old.items():
        if key not in new:
            yield Change(Kind.REMOVED, part, name(key), before=said(item), old=item)


def _said_anew(changes: tuple[Change, ...]) -> Iterator[Change]:
    """Who said other words is told where nothing but that changed: a new answer mostly comes from somebody else."""
    is_anew = any(change.field == "words" for change in changes)
    return (change for change in changes if not (is_anew and change.field in ("who gave it", "who wrote it")))
