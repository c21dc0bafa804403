"""What every test of the core may ask for."""

import pytest


@pytest.fixture(autouse=True)
def _read_here() -> None:
    """Every document is read as a user's is: by a process of its own, within its limits."""
