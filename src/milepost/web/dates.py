"""Dates as pages say them: 30 June 2019, 12 days late."""

from datetime import date, datetime

from django.utils import timezone


def day(value: date) -> str:
    """A day in full: 30 June 2019."""
    return f"{value.day} {value:%B %Y}"


def moment(value: datetime) -> str:
    """A day and time where the reader is: 30 June 2019, 14:05."""
    local = timezone.localtime(value)
    return f"{day(local)}, {local:%H:%M}"


def lateness(due: date, today: date) -> str:
    """How late something is in words, or "" when it is not: "12 days late", "14 months late"."""
    days = (today - due).days
    if days <= 0:
        return ""
    if days < 60:
        return f"{days} {'day' if days == 1 else 'days'} late"
    months = days * 12 // 365
    return f"{months} months late" if months < 24 else f"{months // 12} years late"
