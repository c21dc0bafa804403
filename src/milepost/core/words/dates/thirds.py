"""Parts of a year that plans name loosely: "early 2025", "mid-2024", "late in 2025/26"."""

from milepost.core.words.dates import span
from milepost.core.words.dates.printed import printed
from milepost.core.words.dates.resolve import Days
from milepost.core.words.due import Precision

_THIRDS = {"early": 0, "mid": 1, "middle": 1, "late": 2}


def named(words: tuple[str, ...]) -> int | None:
    """Which third of a year the words before a date name, or None."""
    return next((_THIRDS[word] for word in words if word in _THIRDS), None)


def third(days: Days, number: int, said: str) -> Days:
    """Four months of a year's days: the first, the second or the last; what is no whole year stays as it is."""
    whole = days.span
    if whole is None or span.months(whole.earliest.year, whole.earliest.month, 12) != whole:
        return days
    part = span.months(whole.earliest.year, whole.earliest.month + 4 * number, 4)
    if part is None:
        return days
    return Days(part, (*days.notes, f"“{said}” was read as {printed(part.earliest)} to {printed(part.latest)}."))


def precision(days: Days, said: Precision) -> Precision:
    """How exact a date is: a third of a year is as exact as a season."""
    whole = days.span
    if said is not Precision.YEAR or whole is None:
        return said
    is_part = span.months(whole.earliest.year, whole.earliest.month, 4) == whole
    return Precision.TERM if is_part else said
