"""What a comparison promises: nothing between a plan and itself, everything that differs, and how parts were paired."""

import dataclasses
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some
from tests.factories.plans import whole_plan, whole_plans

from milepost.core.plan.compare import Change, How, Kind, Part, compare
from milepost.core.plan.compare.fields import FIELDS, NOT_COMPARED
from milepost.core.plan.compare.saying import said
from milepost.core.plan.model import (
    Action,
    Answer,
    Concern,
    FocusArea,
    GlossaryEntry,
    Lead,
    Link,
    LinkKind,
    Measure,
    Milestone,
    Move,
    Period,
    Plan,
    Question,
    SchemeEntry,
    Section,
    Stage,
    Statement,
    Wording,
)
from milepost.core.words.due import Due


def plan_of(*actions: Action, id: str = "p") -> Plan:  # noqa: A002 - it is the id
    """A plan with one section, one focus area and these actions."""
    return Plan(
        id=id, sections=(Section("s", "Safe", number="1", focus_areas=(FocusArea("f", "Home", "1.1", actions),)),)
    )


@settings(max_examples=15, deadline=None)
@given(whole_plans())
def test_nothing_differs_between_a_plan_and_itself(plan: Plan) -> None:
    assert compare(plan, plan).groups == ()
    assert compare(plan, replace(plan, id="another")).groups == ()


@settings(max_examples=30, deadline=None)
@given(whole_plans(), some.data())
def test_whatever_is_changed_shows(plan: Plan, data: some.DataObject) -> None:
    spots = sorted(leaves(plan, ()))
    spot = data.draw(some.sampled_from(spots))
    changed = mutated(plan, spot)
    assert compare(plan, changed).groups, spot
    assert compare(changed, plan).groups, spot


@settings(max_examples=20, deadline=None)
@given(some.integers(), some.integers(), some.booleans())
def test_what_one_way_was_added_was_removed_the_other_way(one: int, other: int, is_same_plan: bool) -> None:
    old, new = (
        replace(whole_plan(Random(one)), id="a"),
        replace(whole_plan(Random(other)), id="a" if is_same_plan else "b"),
    )
    there, back = compare(old, new).changes, compare(new, old).changes
    assert counted(there, Kind.ADDED, "after") == counted(back, Kind.REMOVED, "before")
    assert counted(there, Kind.REMOVED, "before") == counted(back, Kind.ADDED, "after")


def counted(changes: tuple[Change, ...], kind: Kind, words: str) -> list[tuple[Part, str]]:
    """An earlier wording may be told as the reason of a rewording, so these are not counted."""
    return sorted(
        (one.part, getattr(one, words)) for one in changes if one.kind is kind and one.part is not Part.WORDING
    )


def test_in_one_plan_the_id_decides_whatever_the_words() -> None:
    old = plan_of(Action("a", "Open a hub", "1.1"), Action("b", "Visit every school", "1.2"))
    new = plan_of(Action("a", "Visit every school", "1.2"), Action("b", "Open a hub", "1.1"))
    assert {group.how for group in compare(old, new).groups} == {How.ID}
    assert ("Open a hub", "Visit every school") in [(one.before, one.after) for one in compare(old, new).changes]


@pytest.mark.parametrize(
    ("new", "how"),
    [
        (Action("x", "Open a family hub in Thornley by summer", "1.1"), How.NUMBER),
        (Action("x", "Open a family hub in Wexcombe", "3.4"), How.WORDING),
        (Action("x", "Open a family hub within Wexcombe", "3.4"), How.WORDING),
        (Action("x", "Nobody waits", "1.1"), How.NUMBER_ALONE),
    ],
)
def test_of_two_plans_every_pair_says_how_it_was_found(new: Action, how: How) -> None:
    found = compare(plan_of(Action("a", "Open a family hub in Wexcombe", "1.1")), plan_of(new, id="q"))
    assert [group.how for group in found.groups if group.part is Part.ACTION] == [how]


def test_what_shares_neither_number_nor_words_is_not_paired() -> None:
    found = compare(plan_of(Action("a", "Open a family hub", "1.1")), plan_of(Action("x", "Nobody waits", "2"), id="q"))
    assert [(one.kind, one.part) for one in found.changes] == [(Kind.ADDED, Part.ACTION), (Kind.REMOVED, Part.ACTION)]


def test_what_is_known_to_go_on_needs_no_words() -> None:
    old, new = plan_of(Action("a", "Open a hub", "1")), plan_of(Action("x", "Nobody waits", "2"), id="q")
    assert [group.how for group in compare(old, new, {"x": "a"}).groups] == [How.KNOWN]


def test_renumbered_actions_follow_their_words_and_not_their_numbers() -> None:
    old = plan_of(Action("a", "Open a hub in Wexcombe", "1.1"), Action("b", "Open a hub in Thornley", "1.2"))
    new = plan_of(Action("x", "Open a hub in Thornley", "1.1"), id="q")
    assert [(one.kind, one.before, one.after) for one in compare(old, new).changes] == [
        (Kind.RENUMBERED, "1.2", "1.1"),
        (Kind.REMOVED, "1.1 Open a hub in Wexcombe", ""),
    ]


def test_a_rewording_and_a_moved_date_come_with_the_reason_that_the_plan_keeps() -> None:
    june, july = (
        Due(f"by {month}", None, day) for month, day in (("June", date(2025, 6, 30)), ("July", date(2025, 7, 31)))
    )
    old = plan_of(Action("a", "Open a hub", milestones=(Milestone("m", "Doors open", june),)))
    new = plan_of(
        Action(
            "a",
            "Open two hubs",
            milestones=(Milestone("m", "Doors open", july, moves=(Move(june, july, "The lease is late"),)),),
            wordings=(Wording("Open a hub", None, "Need doubled", "Board"),),
            links=(Link(LinkKind.REWORDED, "a", "Need doubled"),),
        )
    )
    assert [(one.kind, one.before, one.after, one.reason) for one in compare(old, new).changes] == [
        (Kind.REWORDED, "Open a hub", "Open two hubs", "Need doubled, decided by Board"),
        (Kind.DATE, "by June", "by July", "The lease is late"),
    ]


def test_an_action_under_another_focus_area_has_moved() -> None:
    action = Action("a", "Open a hub", "1.1")
    areas = FocusArea("f", "Home", "1.1", (action,)), FocusArea("g", "School", "1.2")
    old = Plan(id="p", sections=(Section("s", "Safe", focus_areas=areas),))
    moved = replace(areas[0], actions=()), replace(areas[1], actions=(action,))
    found = compare(old, replace(old, sections=(replace(old.sections[0], focus_areas=moved),))).changes
    assert [(one.kind, one.before, one.after) for one in found] == [(Kind.MOVED, "Safe, 1.1 Home", "Safe, 1.2 School")]


def test_owners_stages_and_order_that_changed_are_told() -> None:
    one, two = Action("a", "Open a hub"), Action("b", "Visit schools", leads=(Lead("Grace Osei"),))
    closed = replace(one, stage=Stage.CLOSED, links=(Link(LinkKind.CLOSED, "", "Done elsewhere"),))
    led = replace(two, leads=(Lead("Leah Morgan"),))
    found = compare(plan_of(one, two), plan_of(led, closed)).changes
    assert [(item.kind, item.after, item.reason) for item in found] == [
        (Kind.REORDERED, "Visit schools → Open a hub", ""),
        (Kind.OWNER, "Leah Morgan", ""),
        (Kind.STATUS, "closed", "Done elsewhere"),
    ]


def leaves(value: Any, path: tuple[Any, ...]) -> Any:
    """The paths of all the texts, days and numbers that are compared."""
    if isinstance(value, tuple):
        for at, inner in enumerate(value):
            yield from leaves(inner, (*path, str(at)))
    elif dataclasses.is_dataclass(value):
        for item in dataclasses.fields(value):
            if item.name not in NOT_COMPARED and not (item.name == "code" and len(path) > 2):
                yield from leaves(getattr(value, item.name), (*path, item.name))
    elif value is not None:
        yield path


def mutated(value: Any, path: tuple[str, ...]) -> Any:
    """The value with what stands at this path changed to something that reads differently."""
    if isinstance(value, tuple):
        at = int(path[0])
        return (*value[:at], mutated(value[at], path[1:]), *value[at + 1 :])
    if path:
        return replace(value, **{path[0]: mutated(getattr(value, path[0]), path[1:])})
    if isinstance(value, bool):
        return not value
    if isinstance(value, date):
        return date(1999, 1, 1)
    if dataclasses.is_dataclass(value) or (isinstance(value, str) and hasattr(type(value), "__members__")):
        return next(one for one in type(value) if one != value)
    return f"{value} and more" if isinstance(value, str) else value + 1


PARTS = {
    Part.PLAN: Plan,
    Part.PERIOD: Period,
    Part.QUESTION: Question,
    Part.STATUS_WORD: SchemeEntry,
    Part.ABBREVIATION: GlossaryEntry,
    Part.CONCERN: Concern,
    Part.SECTION: Section,
    Part.STATEMENT: Statement,
    Part.FOCUS_AREA: FocusArea,
    Part.ACTION: Action,
    Part.ANSWER: Answer,
    Part.MILESTONE: Milestone,
    Part.MEASURE: Measure,
}
# What pairs the parts, and what is gone through part by part.
ELSEWHERE = NOT_COMPARED | {"code", "short", "question"} | {"periods", "questions", "concerns", "scheme", "glossary"}
INSIDE = {"sections", "focus_areas", "actions", "statements", "answers", "milestones", "measures", "wordings", "links"}


@pytest.mark.parametrize(("part", "kind"), PARTS.items())
def test_a_new_field_of_the_plan_is_compared(part: Part, kind: Any) -> None:
    names = {item.name for item in dataclasses.fields(kind)} - ELSEWHERE - INSIDE
    paired_by = {Part.STATEMENT: {"period"}, Part.ANSWER: {"period"}}.get(part, set())
    assert names - paired_by == {field.name for field in FIELDS[part]} - INSIDE


def test_a_date_that_moved_is_told_in_words() -> None:
    moved = Milestone(
        "m", "Open the doors", Due("May 2027"), moves=(Move(Due("June 2026"), Due("May 2027"), "No lease."),)
    )
    plans = [plan_of(Action("a", "Open a hub", milestones=(one,))) for one in (moved, replace(moved, moves=()))]
    (change,) = [change for group in compare(*plans).groups for change in group.changes]
    assert (change.before, change.after) == ("from June 2026 to May 2027: No lease.", "")


def test_no_value_that_is_compared_is_told_in_code() -> None:
    names = {field.name for fields in FIELDS.values() for field in fields}
    told = {
        said(getattr(part, name)) for part in parts_of(whole_plan(Random(1))) for name in names if hasattr(part, name)
    }
    assert told
    assert [words for words in told if re.search(r"\w\(\w+=|<\w+\.\w+", words)] == []


def parts_of(value: Any) -> Iterator[Any]:
    """Every part of a plan, itself included."""
    if isinstance(value, tuple):
        for inner in value:
            yield from parts_of(inner)
    elif dataclasses.is_dataclass(value):
        yield value
        for item in dataclasses.fields(value):
            yield from parts_of(getattr(value, item.name))


def test_a_status_word_is_called_as_the_plan_calls_it_and_not_by_its_key() -> None:
    old = replace(plan_of(), scheme=(SchemeEntry("not_started", "Not begun"), SchemeEntry("A", "")))
    names = [change.name for change in compare(old, replace(plan_of(), id="q")).changes]
    assert names == ["Not begun", "A"]
