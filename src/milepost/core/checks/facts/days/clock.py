"""Hours of the day between which something goes on: "from 2pm to 11.30am", "opens at 14:00 and closes at 12:30"."""

import re
from collections.abc import Iterator

_HOUR = (
    r"(?:(?P<h{0}>[01]?\d|2[0-4])(?:[.:](?P<m{0}>[0-5]\d))? ?(?P<half{0}>[ap]\.?m\b\.?)?|"
    r"(?P<name{0}>noon|midday|midnight|12 noon))(?![\d:%]|[.,]\d)"
)
_FORMS = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        rf"(?<![\w£.,:/]){_HOUR.format(1)} ?(?:to|until|till|up to|[-–—]) ?{_HOUR.format(2)}",
        rf"\bbetween {_HOUR.format(1)} and {_HOUR.format(2)}",
        (
            rf"\b(?:opens?|starts?|begins?|opening|starting|beginning) at {_HOUR.format(1)}"
            rf"[a-z ,’']{{0,30}}\b(?:and|to) (?:clos|end|finish)(?:es?|s|ing)? at {_HOUR.format(2)}"
        ),
    )
)
_MAY_TELL = re.compile(
    r"[\dmnytMNYT.] ?(?i:to|until|till|up to|and|[-–—]) ?[\dnmNM]|"
    r"[cefCEF](?i:(?<=c)los|(?<=e)nd|(?<=f)inish)(?i:es?|s|ing)? at "
)  # soon found
_NAMES = {"noon": 720, "midday": 720, "12 noon": 720, "midnight": 0}
_ALL_NIGHT = re.compile(
    r"\b(?:nights?|overnight|next (?:day|morning)|following|until the morning|(?:closed?|closes|closure|shut)(?! at)|"
    r"quiet|curfew|ban\w*|no |not |except|outside|apart from|out of hours|sleep\w*|weekend|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day (?:to|until|till)|moved|changed|dropp?(?:s|ed)?(?!-)|cut|reduc\w+|"
    r"improv\w+|shorten\w*|down|brought forward|put back|fell|rose|instead)\b",
    re.IGNORECASE,
)
_NOON = 12
_DAY, _LONGEST = 24 * 60, 16 * 60  # minutes; what is longer goes on for no one day or night


def backwards(text: str) -> Iterator[str]:
    """The hours of a text that end before they begin, where no night can lie between."""
    if not _MAY_TELL.search(text):
        return
    for hit in (hit for form in _FORMS for hit in form.finditer(text)):
        first, last = _minutes(hit, 1), _minutes(hit, 2)
        is_backwards = first is not None and last is not None and last < first and last - first + _DAY > _LONGEST
        if is_backwards and not _ALL_NIGHT.search(text):
            yield hit.group().strip()


def lengths(text: str) -> Iterator[int]:
    """How many minutes lie between the hours of each span of a text."""
    for hit in (hit for form in _FORMS for hit in form.finditer(text)) if _MAY_TELL.search(text) else ():
        first, last = _minutes(hit, 1), _minutes(hit, 2)
        if first is not None and last is not None and last > first:
            yield last - first


def _minutes(hit: re.Match[str], which: int) -> int | None:
    """The minute of the day that is meant; None where nothing says which half of the day it is of."""
    name, half, minute = hit[f"name{which}"], hit[f"half{which}"], int(hit[f"m{which}"] or 0)
    if name:
        return _NAMES[name.casefold()] or (_DAY if which > 1 else 0)
    hour = int(hit[f"h{which}"])
    if half:
        return hour % 12 * 60 + minute + (720 if half[0] in "pP" else 0) if hour <= _NOON else None
    return hour * 60 + minute if _is_of_24(hit) else None


def _is_of_24(hit: re.Match[str]) -> bool:
    """Whether the hours are those of a clock of 24: "14:00 to 12:30", and not "14.00 to 12.30", which may be prices."""
    is_bare = not (hit["half1"] or hit["half2"])
    return is_bare and ":" in hit.group() and any(hit[f"h{one}"] and int(hit[f"h{one}"]) > _NOON for one in (1, 2))
