"""The names of months and week days, the words for small numbers, and names that were probably misspelt."""

import difflib
from functools import lru_cache

_FULL = (
    "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december",
)  # fmt: skip
MONTHS = {
    **{name: number for number, name in enumerate(_FULL, 1)},
    **{name[:3]: number for number, name in enumerate(_FULL, 1)},
    "sept": 9,
}
MONTH = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}"  # in patterns: in full or short, as printed
MONTH_IN_FULL = f"(?:{'|'.join(name.capitalize() for name in _FULL)})"
MONTH_OR_SHORT = (  # and nothing that only opens like one
    "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|"
    "Nov(?:ember)?|Dec(?:ember)?)"
)
WEEKDAY = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
MONTH_WORDS = " ".join(MONTHS)
WEEKDAYS_IN_ORDER = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
WEEKDAYS = frozenset({*WEEKDAYS_IN_ORDER} | {"mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun"})
ORDINALS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "final": 4, "last": 4}
SUFFIXES = frozenset({"st", "nd", "rd", "th"})
COUNTS = {
    name: number
    for number, name in enumerate(
        ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"], 1
    )
}  # fmt: skip
_LIKENESS = 0.84


def month_name(month: int) -> str:
    """The name of a month, as it is written."""
    return _FULL[month - 1].capitalize()


def month_number(name: str) -> int:
    """The number of the month whose name opens with the same three letters, in whatever capitals."""
    return MONTHS[name[:3].casefold()]


def month_words(month: int) -> str:
    """The words that name a month, in full and short, in small letters."""
    return " ".join(name for name, number in MONTHS.items() if number == month)


@lru_cache(maxsize=1024)  # the same words stand before years again and again
def probable_month(word: str) -> str:
    """The month that a misspelt word probably means ("Febuary" is February), or ""."""
    if not 5 <= len(word) <= 11 or word in MONTHS:
        return ""
    return next((name.capitalize() for name in difflib.get_close_matches(word, _FULL, 1, _LIKENESS)), "")
