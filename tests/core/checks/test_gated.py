"""Gated patterns: the words beside each let through all that the pattern finds."""

import re
import string
import sys
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from milepost.core.checks import rules
from milepost.core.checks.gates import Gated
from milepost.core.checks.gathered import words_of
from milepost.core.words.anycase import AnyCase

_LETTERS = f"{string.printable}£·‘’“”–—…"
HUB = Gated("hub hubs", re.compile(r"\bhubs? (?P<state>opens?)\b", re.IGNORECASE))


def _gated() -> Iterator[tuple[str, Gated]]:
    rules()  # so that every module is there
    found: dict[int, tuple[str, Gated]] = {}
    for name in sorted(name for name in sys.modules if name.startswith("milepost.core.checks.")):
        for called, held in vars(sys.modules[name]).items():
            many = held if isinstance(held, tuple) else (held,)
            found |= {id(one): (f"{name}.{called}", one) for one in many if isinstance(one, Gated)}
    return iter(found.values())


def test_a_pattern_is_found_as_without_its_gate() -> None:
    text = "The HUB opens; hubs open."
    assert [hit["state"] for hit in HUB.finditer(text)] == ["opens", "open"]
    assert [hit.start() for hit in (HUB.search(text), HUB.search(text, 10)) if hit] == [4, 15]
    assert HUB.search(text, 10, 20) is None
    assert HUB.match(text, 4)
    assert not HUB.match(text)


def test_a_pattern_is_not_tried_where_none_of_its_words_stands() -> None:
    shut = Gated("hub", re.compile("."))
    assert (shut.search("hubs"), shut.match("hubs"), [*shut.finditer("hubs")]) == (None, None, [])
    assert shut.search("The Hub")


@pytest.mark.parametrize("one", [pytest.param(one, id=name) for name, one in _gated()])
@given(data=st.data())
@settings(max_examples=10, deadline=None, suppress_health_check=[*HealthCheck])
def test_the_words_of_a_gate_stand_in_whatever_its_pattern_finds(one: Gated, data: st.DataObject) -> None:
    pattern = one.pattern.exact if isinstance(one.pattern, AnyCase) else one.pattern
    text = data.draw(st.from_regex(pattern, fullmatch=True, alphabet=_LETTERS))
    assert not one.words.isdisjoint(words_of(text))
