"""A newer version of a plan, read from a document, under the ids and keys of the plan that is known."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from itertools import count
from typing import Any

from milepost.core.plan.compare.changes import Comparison, How
from milepost.core.plan.compare.comparing import compare
from milepost.core.plan.compare.likeness import pairs
from milepost.core.plan.compare.pairing import Sides, side_by_side
from milepost.core.plan.compare.parts import named
from milepost.core.plan.model import Action, Plan


def version_compared(known: Plan, newer: Plan, fresh: Callable[[], str]) -> Comparison:
    """What differs, with the newer plan under the known one's ids, so that any of it can be taken over.

    `fresh` gives ids for what is new. How each part was recognised is said as between any two plans.
    """
    sides = side_by_side(known, newer, {})
    found = compare(known, aligned(newer, sides, fresh))
    hows = {
        old[pair.old].id: (pair.how, pair.likeness)
        for old, paired in (
            (sides.old.sections, sides.sections),
            (sides.old.areas, sides.areas),
            (sides.old.actions, sides.actions),
        )
        for pair in paired
    }
    unsaid = (How.ID, 1.0)
    groups = (
        replace(one, how=hows.get(one.old, unsaid)[0], likeness=hows.get(one.old, unsaid)[1]) if one.how else one
        for one in found.groups
    )
    return replace(found, groups=tuple(groups))


def aligned(newer: Plan, sides: Sides, fresh: Callable[[], str]) -> Plan:
    """The newer plan with the ids and keys that its parts have in the known one; what is new gets ids of its own."""
    known = sides.old.plan

    def ids(old: Iterable[Any], new: Iterable[Any], paired: Iterable[Any]) -> dict[int, str]:
        held, was = tuple(old), {pair.new: pair.old for pair in paired}
        return {at: held[was[at]].id if at in was else fresh() for at, _ in enumerate(new)}

    keys = _Keys(sides)
    sections = ids(sides.old.sections, sides.new.sections, sides.sections)
    areas = iter(ids(sides.old.areas, sides.new.areas, sides.areas).values())
    actions = ids(sides.old.actions, sides.new.actions, sides.actions)
    by_id = {one.id: one for one in sides.old.actions}
    names = {one.id: actions[at] for at, one in enumerate(sides.new.actions)}
    moved = iter(
        _action(one, by_id.get(actions[at]), actions[at], keys, names, fresh)
        for at, one in enumerate(sides.new.actions)
    )
    return replace(
        newer,
        id=known.id,
        questions=tuple(
            replace(one, key=keys.question(one.key), period=keys.period(one.period)) for one in newer.questions
        ),
        periods=tuple(replace(one, key=keys.period(one.key)) for one in newer.periods),
        concerns=tuple(
            replace(one, raised=keys.period(one.raised), actions=tuple(names.get(id_, id_) for id_ in one.actions))
            for one in _with_ids(newer.concerns, known.concerns, fresh)
        ),
        sections=tuple(
            replace(
                section,
                id=sections[at],
                statements=tuple(replace(one, period=keys.period(one.period)) for one in section.statements),
                focus_areas=tuple(
                    replace(area, id=next(areas), actions=tuple(next(moved) for _ in area.actions))
                    for area in section.focus_areas
                ),
            )
            for at, section in enumerate(newer.sections)
        ),
    )


class _Keys:
    """The known plan's keys of the newer one's questions and periods; a key that means something else there changes."""

    def __init__(self, sides: Sides) -> None:
        old, new = sides.old.plan, sides.new.plan
        self.questions = _keys(
            sides.question_keys, [one.key for one in old.questions], [one.key for one in new.questions]
        )
        self.periods = _keys(sides.period_keys, [one.key for one in old.periods], [one.key for one in new.periods])

    def question(self, key: str) -> str:
        return self.questions.get(key, key)

    def period(self, key: str) -> str:
        return self.periods.get(key, key)


def _keys(later_by_earlier: Mapping[str, str], old: list[str], new: list[str]) -> dict[str, str]:
    found = {later: earlier for earlier, later in later_by_earlier.items()}
    for key in new:
        if key not in found:
            free = (f"{key}-{number}" for number in count(2))
            found[key] = key if key not in old else next(one for one in free if one not in (*old, *new))
    return found


def _action(
    newer: Action, known: Action | None, id_: str, keys: _Keys, names: Mapping[str, str], fresh: Callable[[], str]
) -> Action:
    return replace(
        newer,
        id=id_,
        answers=tuple(
            replace(one, question=keys.question(one.question), period=keys.period(one.period)) for one in newer.answers
        ),
        milestones=_with_ids(newer.milestones, known.milestones if known else (), fresh),
        measures=_with_ids(newer.measures, known.measures if known else (), fresh),
        links=tuple(replace(one, to=names.get(one.to, one.to)) for one in newer.links),
    )


def _with_ids(newer: tuple[Any, ...], known: tuple[Any, ...], fresh: Callable[[], str]) -> tuple[Any, ...]:
    was = {pair.new: known[pair.old].id for pair in pairs(named(known), named(newer), same_plan=False)}
    return tuple(replace(one, id=was[at] if at in was else fresh()) for at, one in enumerate(newer))
