"""What the tests that take long have that the others have not: documents are read in the real, guarded child."""

import pytest


@pytest.fixture(autouse=True)
def _read_here() -> None:
    """Nothing in place of the child: its limits are what is tried here."""
