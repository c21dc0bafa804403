"""What every test may ask for."""

import os
from pathlib import Path

import pytest
from hypothesis import settings
from tests import reading
from tests.cast import Cast, make_cast

# The database of the tests is a file in this folder.
Path(os.environ.get("MILEPOST_VAR", "var")).mkdir(parents=True, exist_ok=True)

# The same examples every time, and no clock, so that a run says something of the code and not of the machine;
# MILEPOST_FUZZ=yes looks for new ones, as script/soak does.
settings.register_profile("steady", derandomize=True, deadline=None)
settings.register_profile("fuzz", deadline=None)
settings.load_profile("fuzz" if os.environ.get("MILEPOST_FUZZ") == "yes" else "steady")


@pytest.fixture
def cast(db: None) -> Cast:
    """The cast, in a database of its own."""
    return make_cast()


@pytest.fixture(autouse=True)
def _read_here(monkeypatch: pytest.MonkeyPatch) -> None:
    """No process for each document, which would take minutes; tests/core asks the real ones, limits and all."""
    for module in reading.ASKING:
        monkeypatch.setattr(f"{module}.answer_of", reading.answer_here)
