"""A plan on disk for commands to work on."""

from pathlib import Path

import pytest
from tests.factories.elmshire import small_plan

from milepost.core.plan import codec


@pytest.fixture
def plan_file(tmp_path: Path) -> Path:
    """The small plan as JSON."""
    path = tmp_path / "plan.json"
    path.write_text(codec.to_json(small_plan()), encoding="utf-8")
    return path
