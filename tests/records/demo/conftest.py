"""The demonstration, loaded on any day."""

import json
from collections.abc import Callable
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path

import pytest
from django.utils import timezone
from tests.kept import Kept, keep

from milepost.records.demo.management.commands.load_demo import load
from milepost.records.plans.models import Plan

EXAMPLES = Path(__file__).parents[3] / "examples"
LoadOn = Callable[[date], Plan]


@cache
def _kept(today: date) -> Kept[Plan]:
    """The demonstration of a day, loaded once; the clock stands on that day."""
    return keep(lambda: load(json.loads((EXAMPLES / "cast.json").read_text(encoding="utf-8")), EXAMPLES, today))


@pytest.fixture
def load_on(monkeypatch: pytest.MonkeyPatch, db: None) -> LoadOn:
    """Loads the demonstration as on that day, and gives the plan that was imported."""

    def loaded(today: date) -> Plan:
        monkeypatch.setattr(timezone, "now", lambda: datetime(today.year, today.month, today.day, 12, tzinfo=UTC))
        return _kept(today).put_back()

    return loaded
