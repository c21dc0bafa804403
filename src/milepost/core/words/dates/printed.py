"""A day as we print it, "30 June 2019", and how late something is, "12 days late"."""

from datetime import date

from milepost.core.words.dates.names import month_name


def printed(day: date) -> str:
    """The day in the style of GOV.UK, in English whatever the machine speaks."""
    return f"{day.day} {month_name(day.month)} {day.year}"


def lateness(due: date, today: date) -> str:
    """How late something is in words, or "" when it is not: "12 days late", "14 months late"."""
    days = (today - due).days
    if days <= 0:
        return ""
    if days < 60:
        return f"{days} {'day' if days == 1 else 'days'} late"
    months = days * 12 // 365
    return f"{months} months late" if months < 24 else f"{months // 12} years late"
