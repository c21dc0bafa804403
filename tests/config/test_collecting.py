"""A web process leaves what it has loaded alone, and looks for circles seldom."""

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest

from milepost.config import collecting


@pytest.fixture(autouse=True)
def _as_before() -> Iterator[None]:
    before = gc.get_threshold()
    yield
    gc.set_threshold(*before)
    gc.unfreeze()


def test_what_is_loaded_is_not_looked_through_again() -> None:
    collecting.collect_seldom()
    assert gc.get_freeze_count() > 1_000
    assert gc.get_threshold()[0] == collecting.SELDOM
    assert gc.isenabled()


def test_a_circle_that_is_left_goes_all_the_same() -> None:
    collecting.collect_seldom()
    gone: list[str] = []

    class Circle:
        def __init__(self) -> None:
            self.own = self

        def __del__(self) -> None:
            gone.append("gone")

    for _ in range(3 * collecting.SELDOM):
        Circle()
    assert gone


def test_a_web_server_does_so_once_all_is_loaded() -> None:
    lines = (Path(collecting.__file__).parent / "wsgi.py").read_text().splitlines()
    assert lines[-1] == "collect_seldom()"
