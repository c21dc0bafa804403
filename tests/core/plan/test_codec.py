"""What the codec promises: nothing is lost on the way to JSON and back, and a wrong JSON is told in a sentence."""

import dataclasses
import json
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from tests.factories.plans import whole_plan, whole_plans

from milepost.core.document.nodes import Place
from milepost.core.errors import PlanFormatError
from milepost.core.plan import codec
from milepost.core.plan.model import Plan


@settings(max_examples=15, deadline=None)
@given(whole_plans())
def test_a_plan_survives_json_whole(plan: Plan) -> None:
    text = codec.to_json(plan)
    assert codec.from_json(text) == plan
    assert codec.to_json(codec.from_json(text)) == text


def test_the_plan_of_the_round_trip_leaves_no_field_at_its_default() -> None:
    assert list(defaults_in(whole_plan(Random(1)), "plan")) == []


def test_an_empty_plan_survives_json_too() -> None:
    assert codec.from_json(codec.to_json(Plan())) == Plan()


def test_the_same_plan_gives_the_same_bytes_and_hash() -> None:
    one, two = whole_plan(Random(7)), whole_plan(Random(7))
    assert codec.to_json(one) == codec.to_json(two)
    assert codec.sha256(one) == codec.sha256(two)
    assert codec.sha256(one) != codec.sha256(dataclasses.replace(one, title="Another"))


def test_a_place_leaves_out_what_it_does_not_know() -> None:
    assert codec.encode(Place(file="plan.txt", row=3)) == {"file": "plan.txt", "row": 3}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("{", "not JSON"),
        ("[" * 100_000, "not JSON"),
        ("[]", "not a Milepost plan"),
        ('{"format": "milepost-plan", "version": 99}', "version 99"),
        ('{"format": "milepost-plan", "version": 1, "colour": 1}', "colour"),
        ('{"format": "milepost-plan", "version": 1, "title": 1}', "plan.title cannot be 1"),
        ('{"format": "milepost-plan", "version": 1, "sections": {}}', "plan.sections should be a list"),
        ('{"format": "milepost-plan", "version": 1, "sections": [1]}', "plan.sections[0] should be an object"),
        ('{"format": "milepost-plan", "version": 1, "sections": [{}]}', "plan.sections[0] lacks a field"),
        ('{"format": "milepost-plan", "version": 1, "periods": [{"key": "a", "label": "a", "start": "x"}]}', "start"),
    ],
)
def test_a_wrong_json_is_told_in_a_sentence(text: str, words: str) -> None:
    with pytest.raises(PlanFormatError, match=words.replace("[", r"\[")):
        codec.from_json(text)


def test_the_schema_knows_every_field_that_is_written() -> None:
    schema, data = codec.schema(), codec.to_data(whole_plan(Random(3)))
    assert set(data) == set(schema["properties"])
    assert set(schema["required"]) == set(data)
    action = data["sections"][0]["focus_areas"][0]["actions"][0]
    assert set(action) == set(schema["$defs"]["Action"]["properties"])
    json.dumps(schema)


def defaults_in(value: Any, path: str) -> Any:
    """The paths of the fields that hold their default."""
    if isinstance(value, tuple):
        for at, inner in enumerate(value):
            yield from defaults_in(inner, f"{path}[{at}]")
    if not dataclasses.is_dataclass(value):
        return
    for item in dataclasses.fields(value):
        inner = getattr(value, item.name)
        default = item.default_factory() if callable(item.default_factory) else item.default
        if inner == default:
            yield f"{path}.{item.name}"
        yield from defaults_in(inner, f"{path}.{item.name}")
