"""A clock that tests set: the day on which everything that is written happens."""

from datetime import UTC, datetime, timedelta

import pytest
from django.utils import timezone


class Clock:
    """Django's clock, standing still until it is moved."""

    def __init__(self, patch: pytest.MonkeyPatch, now: datetime) -> None:
        self.now = now
        patch.setattr(timezone, "now", lambda: self.now)

    def days_pass(self, number: int) -> None:
        """Moves the clock on."""
        self.now += timedelta(days=number)


def noon_of(year: int, month: int, day: int) -> datetime:
    """Noon, so that the day is the same in every time zone of Europe."""
    return datetime(year, month, day, 12, tzinfo=UTC)
