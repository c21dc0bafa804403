"""Nothing is lost of thousands of odd documents in each format, new ones every time."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.core.whole.losing import FORMATS, SIZES, lost


@pytest.mark.parametrize("file_name", FORMATS)
@settings(max_examples=2_000, suppress_health_check=[HealthCheck.too_slow])
@given(seed=st.integers(0, 2**32), size=st.sampled_from(SIZES))
def test_nothing_of_thousands_of_odd_documents_is_lost(file_name: str, seed: int, size: int) -> None:
    assert not lost(file_name, seed, size)
