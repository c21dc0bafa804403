"""Frozen dataclasses that are made quickly are otherwise as Python makes them."""

import copy
import pickle
from dataclasses import FrozenInstanceError, dataclass, field, replace

import pytest

from milepost.core.quick import altered, quick


@quick
@dataclass(frozen=True, slots=True)
class Hub:
    """A place with what is open in it."""

    name: str
    rooms: int = 1
    tags: list[str] = field(default_factory=list)


def test_fields_are_given_by_place_and_by_name() -> None:
    assert Hub("Ash") == Hub(name="Ash", rooms=1, tags=[])
    assert Hub("Ash", 2, ["new"]).tags == ["new"]


def test_each_has_a_new_list_of_its_own() -> None:
    assert Hub("Ash").tags is not Hub("Ash").tags


def test_a_field_that_is_needed_is_missed() -> None:
    with pytest.raises(TypeError):
        Hub()  # type: ignore[call-arg]


def test_it_stays_frozen() -> None:
    with pytest.raises(FrozenInstanceError):
        Hub("Ash").rooms = 2  # type: ignore[misc]


def test_it_is_copied_kept_and_replaced_as_any() -> None:
    hub = Hub("Ash", 3)
    assert copy.deepcopy(hub) == pickle.loads(pickle.dumps(hub)) == hub  # noqa: S301  # its own bytes
    assert replace(hub, rooms=4) == altered(hub, rooms=4) == Hub("Ash", 4)


def test_no_field_that_there_is_not_can_be_altered() -> None:
    with pytest.raises(KeyError):
        altered(Hub("Ash"), doors=2)


def test_what_happens_after_making_is_not_left_out_in_silence() -> None:
    with pytest.raises(TypeError, match="Shed has a __post_init__"):

        @quick
        @dataclass(frozen=True, slots=True)
        class Shed:
            name: str

            def __post_init__(self) -> None:
                raise AssertionError
