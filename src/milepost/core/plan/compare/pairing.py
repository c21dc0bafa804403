"""Two plans side by side: which sections, focus areas, actions, questions and periods are the same."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from milepost.core.plan.compare.changes import How, Pair
from milepost.core.plan.compare.likeness import Named, pairs
from milepost.core.plan.model import Action, FocusArea, Period, Plan, QuestionRole, Section
from milepost.core.plan.walk import seats

_NUMBER = re.compile(r"\d+")


class Listed:
    """A plan's parts as lists: `areas` and `actions` run through the whole plan."""

    def __init__(self, plan: Plan) -> None:
        self.plan = plan
        self.sections: tuple[Section, ...] = plan.sections
        self.areas: tuple[FocusArea, ...] = tuple(area for section in plan.sections for area in section.focus_areas)
        self.actions: tuple[Action, ...] = tuple(seat.action for seat in seats(plan))
        self.section_of_area = [at for at, section in enumerate(plan.sections) for _ in section.focus_areas]
        self.area_of_action = [at for at, area in enumerate(self.areas) for _ in area.actions]
        self.section_of_action = [self.section_of_area[area] for area in self.area_of_action]


@dataclass(frozen=True, slots=True)
class Sides:
    """Two plans as lists, and the pairs of places in them; the keys of the later plan by those of the earlier one."""

    old: Listed
    new: Listed
    is_same_plan: bool
    sections: tuple[Pair, ...]
    areas: tuple[Pair, ...]
    actions: tuple[Pair, ...]
    questions: tuple[Pair, ...]
    periods: tuple[Pair, ...]

    @property
    def question_keys(self) -> dict[str, str]:
        """The later plan's key of each question of the earlier plan that is still asked."""
        return {self.old.plan.questions[one.old].key: self.new.plan.questions[one.new].key for one in self.questions}

    @property
    def period_keys(self) -> dict[str, str]:
        """The later plan's key of each period that both plans have."""
        return {self.old.plan.periods[one.old].key: self.new.plan.periods[one.new].key for one in self.periods}


def side_by_side(earlier: Plan, later: Plan, known: Mapping[str, str]) -> Sides:
    """Everything that is paired over the whole plan; `known` gives earlier ids of actions by later ones."""
    old, new = Listed(earlier), Listed(later)
    same = bool(earlier.id) and earlier.id == later.id

    def paired(parts: str, name: str, number: str) -> tuple[Pair, ...]:
        both = (_named(getattr(side, parts), name, number) for side in (old, new))
        return pairs(*both, same_plan=same, known=known)

    sections, areas, actions = (paired(parts, "title", "number") for parts in ("sections", "areas", "actions"))
    if not same:
        sections = _by_contents(sections, old.section_of_action, new.section_of_action, actions)
        areas = _by_contents(areas, old.area_of_action, new.area_of_action, actions)
        areas = _by_place(areas, old, new, sections)
    questions = pairs(_questions(earlier), _questions(later), same_plan=same)
    periods = tuple(
        pair
        for pair in pairs(_periods(earlier), _periods(later), same_plan=same)
        if same or _is_one_time(earlier.periods[pair.old], later.periods[pair.new])
    )
    return Sides(old, new, same, sections, areas, actions, questions, periods)


def _named(parts: Iterable[Section | FocusArea | Action], name: str, number: str) -> list[Named]:
    return [Named(part.id, getattr(part, number), getattr(part, name)) for part in parts]


def _questions(plan: Plan) -> list[Named]:
    """A question goes by what it asks for as an action goes by its number: its heading may name another year."""
    return [Named(one.key, "" if one.role is QuestionRole.OTHER else one.role, one.heading) for one in plan.questions]


def _periods(plan: Plan) -> list[Named]:
    return [Named(one.key, one.key, one.label) for one in plan.periods]


def _is_one_time(old: Period, new: Period) -> bool:
    """Whether two periods are the same by their days, or by the numbers in their names where they have none.

    Their words do not tell: "at December 2025" and "at December 2026" have most of them in common.
    """
    if old.key == new.key:
        return True
    if old.start and old.end and new.start and new.end:
        return old.start <= new.end and new.start <= old.end
    return _NUMBER.findall(old.label) == _NUMBER.findall(new.label)


def _by_contents(
    found: tuple[Pair, ...], old_home: Sequence[int], new_home: Sequence[int], actions: Iterable[Pair]
) -> tuple[Pair, ...]:
    """Pairs what is left by the actions in it: those homes first that most actions have in common."""
    shared = Counter((old_home[pair.old], new_home[pair.new]) for pair in actions)
    ranked = sorted(shared.items(), key=lambda item: (-item[1], abs(item[0][0] - item[0][1]), sum(item[0])))
    return _with(found, ((old, new, How.CONTENTS) for (old, new), _ in ranked))


def _by_place(found: tuple[Pair, ...], old: Listed, new: Listed, sections: Iterable[Pair]) -> tuple[Pair, ...]:
    """Pairs focus areas that have no title, and in a pair of sections are the only ones of this kind."""
    spots = []
    for pair in sections:
        lone_old, lone_new = (
            [at for at, area in enumerate(side.areas) if side.section_of_area[at] == home and not area.title]
            for side, home in ((old, pair.old), (new, pair.new))
        )
        spots += [(one, other, How.PLACE) for one, other in zip(lone_old, lone_new, strict=False)]
    return _with(found, spots)


def _with(found: tuple[Pair, ...], more: Iterable[tuple[int, int, How]]) -> tuple[Pair, ...]:
    old, new = {pair.old for pair in found}, {pair.new for pair in found}
    kept = list(found)
    for one, other, how in more:
        if one not in old and other not in new:
            kept.append(Pair(one, other, how, 0.0))
            old.add(one)
            new.add(other)
    return tuple(sorted(kept, key=lambda pair: pair.new))
