"""Two plans to everything that differs, grouped by the part of the plan that it is in."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

from milepost.core.plan.compare import reasons
from milepost.core.plan.compare.actions import ActionComparer, heading
from milepost.core.plan.compare.changes import Change, Comparison, Group, Kind, Pair, Part
from milepost.core.plan.compare.fields import differing
from milepost.core.plan.compare.pairing import Listed, Sides, side_by_side
from milepost.core.plan.compare.parts import by_key, in_order, of_list, with_ids
from milepost.core.plan.model import Action, FocusArea, Plan, Section

NOTHING_KNOWN: Mapping[str, str] = MappingProxyType({})


def compare(earlier: Plan, later: Plan, known: Mapping[str, str] = NOTHING_KNOWN) -> Comparison:
    """What differs between two versions of a plan, or between any two plans.

    Two values with the same id are one plan, whose parts have permanent ids; else parts are paired by number and by
    words, and every pair says how. `known` gives the earlier id of each action of the later plan that is known to go on
    from one. White space, places and what reading noted are not compared.
    """
    sides = side_by_side(earlier, later, known)
    groups = tuple(group for group in _Grouper(sides).groups() if group.changes)
    old, new = sides.old.actions, sides.new.actions
    return Comparison(earlier, later, groups, {new[pair.new].id: old[pair.old].id for pair in sides.actions})


def section_heading(section: Section) -> str:
    """Label, number and title in one line."""
    label = " ".join(f"{section.label} {section.number}".split())
    return ": ".join(filter(None, (label, " ".join(section.title.split())))) or "A section without a title"


def area_heading(area: FocusArea) -> str:
    """Number and title in one line."""
    return " ".join(f"{area.number} {area.title}".split()) or "No focus area"


class _Grouper:
    """Goes through two plans side by side."""

    def __init__(self, sides: Sides) -> None:
        self.sides, self.old, self.new = sides, sides.old, sides.new
        self.of_action = ActionComparer.of(sides)
        self.section_of, self.area_of, self.action_of = (
            {pair.new: pair for pair in found} for found in (sides.sections, sides.areas, sides.actions)
        )

    def groups(self) -> Iterator[Group]:
        """Every part of either plan, its changes perhaps none."""
        yield Group(Part.PLAN, "The plan as a whole", tuple(self.frame()))
        for at in range(len(self.new.sections)):
            yield from self.section(at)
        kept = {pair.old for pair in self.sides.sections}
        for at, section in enumerate(self.old.sections):
            if at not in kept:
                yield _gone(Part.SECTION, section_heading(section), section.id, section)
                yield from self.gone(at, section.id)

    def frame(self) -> Iterator[Change]:
        old, new, sides = self.old.plan, self.new.plan, self.sides
        yield from differing(Part.PLAN, old, new)
        yield from of_list(Part.PERIOD, old.periods, new.periods, sides.periods, lambda one: one.label or one.key)
        questions = of_list(
            Part.QUESTION, old.questions, new.questions, sides.questions, lambda one: one.heading or one.key
        )
        yield from (_with_period_named(change, old, new) for change in questions)
        words = [{one.code: one for one in side.scheme} for side in (old, new)]
        yield from by_key(Part.STATUS_WORD, words[0], words[1], lambda code: (words[0] | words[1])[code].label or code)
        shorts = [{one.short: one for one in side.glossary} for side in (old, new)]
        yield from by_key(Part.ABBREVIATION, shorts[0], shorts[1], str)
        yield from with_ids(Part.CONCERN, old.concerns, new.concerns, same_plan=sides.is_same_plan)
        yield from in_order(Part.SECTION, sides.sections, [section_heading(one) for one in old.sections])

    def section(self, at: int) -> Iterator[Group]:
        """A section of the later plan, all that is in it, and what of its earlier self is gone."""
        new, pair = self.new.sections[at], self.section_of.get(at)
        name, old = section_heading(new), self.old.sections[pair.old] if pair else None
        if pair and old:
            changes = (*self.of_section(old, new), *self.area_order(pair))
            yield Group(Part.SECTION, name, changes, new.id, old.id, new.id, pair.how, pair.likeness)
        else:
            yield _come(Part.SECTION, name, new.id, new)
        for area, home in enumerate(self.new.section_of_area):
            if home == at:
                yield from self.area(area, new.id)
        if pair:
            yield from self.gone(pair.old, new.id)

    def of_section(self, old: Section, new: Section) -> Iterator[Change]:
        found = tuple(differing(Part.SECTION, old, new))
        is_named_anew = any(change.field in ("title", "what it is called", "number") for change in found)
        yield from (change for change in found if change.field != "heading" or not is_named_anew)
        before = {self.of_action.period(one.period): one for one in old.statements}
        after = {one.period: one for one in new.statements}
        yield from by_key(Part.STATEMENT, before, after, self.of_action.label)

    def area(self, at: int, section: str) -> Iterator[Group]:
        """A focus area of the later plan and its actions."""
        new, pair = self.new.areas[at], self.area_of.get(at)
        if pair:
            old = self.old.areas[pair.old]
            changes = (*differing(Part.FOCUS_AREA, old, new), *self.moved_area(pair), *self.action_order(pair))
            yield Group(Part.FOCUS_AREA, area_heading(new), changes, section, old.id, new.id, pair.how, pair.likeness)
        else:
            yield _come(Part.FOCUS_AREA, area_heading(new), section, new)
        for action, home in enumerate(self.new.area_of_action):
            if home == at:
                yield self.action(action, section)

    def action(self, at: int, section: str) -> Group:
        new, pair = self.new.actions[at], self.action_of.get(at)
        if pair is None:
            return _come(Part.ACTION, heading(new), section, new)
        old = self.old.actions[pair.old]
        changes = (*self.of_action.changes(old, new), *self.moved_action(pair))
        return Group(Part.ACTION, heading(new), changes, section, old.id, new.id, pair.how, pair.likeness)

    def moved_action(self, pair: Pair) -> Iterator[Change]:
        old, new = self.old.area_of_action[pair.old], self.new.area_of_action[pair.new]
        now = self.area_of.get(new)
        if now is None or now.old != old:
            reason = reasons.of_move(self.old.actions[pair.old], self.new.actions[pair.new])
            before, after = _whole_name(self.old, old), _whole_name(self.new, new)
            yield Change(Kind.MOVED, Part.ACTION, "", "focus area", before, after, reason)

    def moved_area(self, pair: Pair) -> Iterator[Change]:
        old, new = self.old.section_of_area[pair.old], self.new.section_of_area[pair.new]
        now = self.section_of.get(new)
        if now is None or now.old != old:
            before, after = section_heading(self.old.sections[old]), section_heading(self.new.sections[new])
            yield Change(Kind.MOVED, Part.FOCUS_AREA, "", "section", before, after)

    def area_order(self, home: Pair) -> Iterator[Change]:
        inside = _inside(self.sides.areas, self.old.section_of_area, self.new.section_of_area, home)
        yield from in_order(Part.FOCUS_AREA, inside, [area_heading(one) for one in self.old.areas])

    def action_order(self, home: Pair) -> Iterator[Change]:
        inside = _inside(self.sides.actions, self.old.area_of_action, self.new.area_of_action, home)
        yield from in_order(Part.ACTION, inside, [one.number or heading(one) for one in self.old.actions])

    def gone(self, old_section: int, section: str) -> Iterator[Group]:
        """What stood in this section of the earlier plan and stands nowhere now."""
        areas, actions = ({pair.old for pair in found} for found in (self.sides.areas, self.sides.actions))
        for at, area in enumerate(self.old.areas):
            if self.old.section_of_area[at] == old_section and at not in areas:
                yield _gone(Part.FOCUS_AREA, area_heading(area), section, area)
        for at, action in enumerate(self.old.actions):
            if self.old.section_of_action[at] == old_section and at not in actions:
                yield _gone(Part.ACTION, heading(action), section, action)


def _with_period_named(change: Change, old: Plan, new: Plan) -> Change:
    """The change of a question; where that is its period, by the name of the period and not by its key."""
    if change.field != "period":
        return change
    before, after = ({one.key: one.label for one in plan.periods} for plan in (old, new))
    return replace(change, before=before.get(change.before, change.before), after=after.get(change.after, change.after))


def _come(part: Part, name: str, section: str, new: Section | FocusArea | Action) -> Group:
    return Group(part, name, (Change(Kind.ADDED, part, after=name, new=new),), section, new=new.id)


def _gone(part: Part, name: str, section: str, old: Section | FocusArea | Action) -> Group:
    return Group(part, name, (Change(Kind.REMOVED, part, before=name, old=old),), section, old=old.id)


def _inside(found: Iterable[Pair], old_home: Sequence[int], new_home: Sequence[int], home: Pair) -> list[Pair]:
    """The pairs that stand in the same pair of homes before and after."""
    return [pair for pair in found if old_home[pair.old] == home.old and new_home[pair.new] == home.new]


def _whole_name(side: Listed, area: int) -> str:
    return f"{section_heading(side.sections[side.section_of_area[area]])}, {area_heading(side.areas[area])}"
