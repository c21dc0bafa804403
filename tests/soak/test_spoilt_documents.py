"""Documents as strangers write them, spoilt by chance, new ones every time: each is a plan or a sentence, and over."""

from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.soak.spoiling import spoilt

from milepost.core import errors
from milepost.core.drafting import drafted
from milepost.core.readers import safely

FOLDER = Path(__file__).parents[1] / "plans"
LARGEST = 400_000  # bytes; what is larger takes long and says no more
SUFFIXES = (".docx", ".xlsx", ".pdf", ".html", ".txt", ".csv", ".eml")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Where the children would leave files, if they left any."""
    made, own = tmp_path_factory.mktemp("left"), safely._environment
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(safely, "_environment", lambda: {**own(), "TMPDIR": str(made)})
        yield made


@pytest.mark.parametrize("suffix", SUFFIXES)
@settings(max_examples=100, suppress_health_check=[HealthCheck.too_slow])
@given(seed=st.integers(0, 2**32))
def test_a_spoilt_document_is_a_plan_or_a_sentence_and_leaves_nothing(folder: Path, suffix: str, seed: int) -> None:
    chance = Random(seed)
    files = sorted(file for file in FOLDER.rglob(f"*{suffix}") if file.stat().st_size < LARGEST)
    data = spoilt(chance.choice(files).read_bytes(), chance)
    try:
        drafted(data, f"plan{suffix}")
    except (errors.ReadError, errors.PlanFormatError, errors.InvalidInput) as error:
        assert f"plan{suffix}" in str(error)  # noqa: PT017 - both ends are right
    assert not list(folder.iterdir())
    assert not children()


def children() -> list[str]:
    """The processes that this one started and that still are (Linux only)."""
    return [number for file in Path("/proc/self/task").glob("*/children") for number in file.read_text().split()]
