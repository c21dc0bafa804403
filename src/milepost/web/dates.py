"""Dates and times as pages say them: 30 June 2019, 14:05."""

from datetime import date, datetime

from django.utils import timezone


def day(value: date) -> str:
    """A day in full: 30 June 2019."""
    return f"{value.day} {value:%B %Y}"


def day_when(value: datetime) -> str:
    """The day of a time where the reader is: in summer, half past eleven at night in UTC is tomorrow in London."""
    return day(timezone.localdate(value))


def moment(value: datetime) -> str:
    """A day and time where the reader is: 30 June 2019, 14:05."""
    local = timezone.localtime(value)
    return f"{day(local)}, {local:%H:%M}"
