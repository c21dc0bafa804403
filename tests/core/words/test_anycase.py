"""Patterns of any case: they find what `re.IGNORECASE` finds, at the same places, in the words as printed."""

import re
import sys
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from milepost.core.checks import rules
from milepost.core.checks.gates import Gated
from milepost.core.words.anycase import AnyCase

TEXT = "The HUB opens in May; hubs open, and İda’s Hub opened."
HUB = AnyCase(r"\b(?:The )?Hubs? (?P<state>open\w*)\b")
_LETTERS = st.characters(max_codepoint=0x2030, exclude_characters="ſİıK")
_BY_HAND = ("opened in May 2024 and has run for two years",)  # words that hardly any chance makes


def _patterns() -> Iterator[tuple[str, AnyCase]]:
    rules()  # so that every module is there
    found: dict[int, tuple[str, AnyCase]] = {}
    for name in sorted(name for name in sys.modules if name.startswith("milepost.core.")):
        for called, held in vars(sys.modules[name]).items():
            many = held.values() if isinstance(held, dict) else held if isinstance(held, tuple) else (held,)
            plain = (one.pattern if isinstance(one, Gated) else one for one in many)
            found |= {id(one): (f"{name}.{called}", one) for one in plain if isinstance(one, AnyCase)}
    return iter(found.values())


def test_it_finds_words_as_they_are_printed() -> None:
    assert [hit.group() for hit in HUB.finditer(TEXT)] == ["The HUB opens", "hubs open", "Hub opened"]
    assert [hit.start() for hit in (HUB.search(TEXT), HUB.search(TEXT, 5)) if hit] == [0, 22]
    assert HUB.search(TEXT, 5, 30) is None
    assert (HUB.match(TEXT, 4) is None, HUB.fullmatch("HUB OPEN") is None) == (False, False)


def test_it_replaces_cuts_and_lists() -> None:
    assert HUB.sub(lambda hit: hit["state"].upper(), "The hub opens") == "OPENS"
    assert HUB.findall(TEXT) == ["opens", "open", "opened"]
    assert AnyCase(" AND ").split("a And b") == ["a", "b"]
    nowhere = AnyCase("pier")
    assert (nowhere.sub("", "hub"), nowhere.findall("hub"), nowhere.split("hub")) == ("hub", [], ["hub"])


def test_signs_of_a_pattern_are_no_capitals() -> None:
    assert AnyCase(r"(?P<day>\d+)\W+May\B").pattern == r"(?P<day>\d+)\W+May\B"
    assert AnyCase(r"\D\S+\W").search("MAY ")
    with pytest.raises(ValueError, match="capitals"):
        AnyCase("(?-i:May)")


@pytest.mark.parametrize("one", [pytest.param(one, id=name) for name, one in _patterns()])
def test_every_pattern_finds_what_it_finds_as_it_is_printed(one: AnyCase) -> None:
    by_hand = [words for words in _BY_HAND if one.exact.fullmatch(words)]
    by_chance = st.from_regex(re.compile(one.pattern), alphabet=_LETTERS)

    @given(inner=st.sampled_from(by_hand) if by_hand else by_chance, way=st.integers(0, 3))
    @settings(max_examples=10, deadline=None, suppress_health_check=[*HealthCheck])
    def finds(inner: str, way: int) -> None:
        text = (inner, inner.upper(), inner.title(), f"Now {inner}. {inner}")[way]
        here, there = one.search(text), one.exact.search(text)
        assert (here and here.span()) == (there and there.span())
        assert [hit.span() for hit in one.finditer(text)] == [hit.span() for hit in one.exact.finditer(text)]

    finds()
