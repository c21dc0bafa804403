"""Every text of a plan is gone through with where it stands, and changed in place."""

import dataclasses
from collections.abc import Iterator
from random import Random
from typing import Any

from tests.factories.plans import whole_plan
from tests.factories.small import SMALL

from milepost.core.plan.prose import changed, texts


def test_a_text_says_where_it_stands() -> None:
    found = {str(spot): text for spot, text in texts(SMALL)}
    assert found["Action 1.1.1, Where are we now?"] == "The lease is signed."
    assert found["Action 1.1.1, milestone"] == "Doors open"
    assert found["Priority 1, heading"] == "Priority 1 – Start well"


def test_texts_come_in_printed_order() -> None:
    spots = [spot.holder for spot, _ in texts(SMALL)]
    assert spots.index("Focus area 1.1") < spots.index("Action 1.1.1") < spots.index("Priority 2")


def test_a_change_that_changes_nothing_gives_the_same_plan() -> None:
    plan = whole_plan(Random(1))
    assert changed(plan, lambda _, text: text) == plan


NO_PROSE = (
    "id key question period round to code raised number file sheet colour file_name sha256 format kind role unit "
    "phrase name post organisation by owner label short long symbol heading description stage_source url"
)
WORKINGS = {"message", "reason", "text", "title"}


def test_only_names_keys_and_workings_are_out_of_reach() -> None:
    plan = changed(whole_plan(Random(1)), lambda _, text: "seen")
    untouched = {name for name, value in _fields(plan) if type(value) is str and value not in ("", "seen")}
    assert untouched - {*NO_PROSE.split()} - WORKINGS == set()


def _fields(value: Any) -> Iterator[tuple[str, Any]]:
    if isinstance(value, tuple):
        for one in value:
            yield from _fields(one)
    elif dataclasses.is_dataclass(value):
        for item in dataclasses.fields(value):
            inner = getattr(value, item.name)
            yield item.name, inner
            yield from _fields(inner)
