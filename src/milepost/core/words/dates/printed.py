"""A day as we print it: "30 June 2019"."""

from datetime import date

from milepost.core.words.dates.names import month_name


def printed(day: date) -> str:
    """The day in the style of GOV.UK, in English whatever the machine speaks."""
    return f"{day.day} {month_name(day.month)} {day.year}"
