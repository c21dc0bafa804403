"""Today, for commands: core has no clock."""

import os
from datetime import UTC, date, datetime


def today() -> date:
    """Today here, or the day that MILEPOST_TODAY names, so that a paper can be made again as it was."""
    named = os.environ.get("MILEPOST_TODAY")
    return date.fromisoformat(named) if named else datetime.now(UTC).astimezone().date()
