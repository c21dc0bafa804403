"""What every test may ask for."""

import pytest
from tests.cast import Cast, make_cast


@pytest.fixture
def cast(db: None) -> Cast:
    """The cast, in a database of its own."""
    return make_cast()
