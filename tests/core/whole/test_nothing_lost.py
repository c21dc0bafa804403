"""Every word of a file ends in a field, a label or the unplaced list, whatever the format and the shape."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.core.whole.losing import FORMATS, SIZES, lost


@pytest.mark.parametrize("file_name", FORMATS)
@settings(max_examples=20)
@given(seed=st.integers(0, 2**32), size=st.sampled_from(SIZES))
def test_nothing_of_an_odd_document_is_lost(file_name: str, seed: int, size: int) -> None:
    assert not lost(file_name, seed, size)
