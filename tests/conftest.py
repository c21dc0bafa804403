"""What every test may ask for."""

import os
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from hypothesis import settings
from tests.cast import Cast, make_cast

from milepost.core.drafting import safely

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


@pytest.fixture(scope="session", autouse=True)
def _drafted_once() -> Iterator[None]:
    """The same bytes with the same corrections are drafted once in a run: a process for each would take minutes.

    Where a page would wait a few seconds, a test waits long: no test depends on how busy the machine is.
    """
    answer_of = cache(safely.answer_of)

    def patiently(child: str, given: bytes, file_name: str, *, wall_seconds: float) -> str:
        seconds = safely.WALL_SECONDS if wall_seconds == safely.PATIENCE_SECONDS else wall_seconds
        return answer_of(child, given, file_name, wall_seconds=seconds)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(safely, "answer_of", patiently)
        yield
