"""Tests that the quick look for stems never says no where the pattern behind it says yes."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from milepost.core.interpret.promises import closing, reopening, rewording
from milepost.core.words.stems import holds

PAIRS = (
    (closing._CLOSED, closing._CLOSED_STEMS),
    (closing._CLOSED_ALONE, closing._CLOSED_STEMS),
    (closing._COMPLETE, closing._COMPLETE_STEMS),
    (closing._COMPLETE_ALONE, closing._COMPLETE_STEMS),
    (reopening._REOPENED, reopening._STEMS),
    (rewording._REWORDS, rewording._REWORDS_STEMS),
    (rewording._ANNOUNCES, rewording._ANNOUNCES_STEMS),
)


@pytest.mark.parametrize(("pattern", "stems"), PAIRS)
@given(data=st.data())
@settings(max_examples=60, deadline=None)
def test_what_a_pattern_finds_holds_a_stem(
    pattern: re.Pattern[str], stems: tuple[str, ...], data: st.DataObject
) -> None:
    ascii_letters = st.characters(max_codepoint=127)
    found = data.draw(st.from_regex(pattern, alphabet=ascii_letters))
    assert holds(found, stems)
