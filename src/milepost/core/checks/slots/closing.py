"""Until what hour a named service goes on: "the night line runs until midnight", "the hub closes at 8 pm"."""

import re
from collections.abc import Iterator

from milepost.core.checks.slots.slot import Attribute, Slot
from milepost.core.words.anycase import AnyCase
from milepost.core.words.dates.names import MONTH

_ENDS = "closes close stops stop ends end finishes finish shuts shut"
_GOES = "runs run open opens operates operate works staffed answered goes continues continue stays"
_HOUR = r"(?P<hour>(?:[01]?\d|2[0-4])(?:[.:][0-5]\d)? ?(?:[ap]\.?m\b)|(?:[01]\d|2[0-4]):[0-5]\d|noon|midday|midnight)"
_CLOSING = re.compile(
    r"\b(?:the|our|its) (?P<what>(?:[a-z’'-]+ ){1,4}?)"
    r"(?:(?:will|now|still|also|is|are|to|be|always|stays?|remains?) ){0,3}"
    rf"(?:(?:{_ENDS.replace(' ', '|')})(?: [a-z]+)? (?:at|by)|"
    rf"(?:{_GOES.replace(' ', '|')})(?: (?!until|till|to\b)[\w.:]+){{0,6}}? (?:until|till|to)) {_HOUR}",
    re.IGNORECASE,
)
_OTHER = AnyCase(
    r"\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|weekends?|weekdays?|bank holidays?|winter|summer|term|holidays|"
    r"used to|would|could|if|instead|except|except for|rather|proposed|last year|pilot|trial|some|other)\b|"
    rf"\b(?:from|since|as of|until|till|after|before|during) (?:the end of )?(?:\d{{1,2}} )?{MONTH}\b"
)
_NAMED = {"noon": 720, "midday": 720, "midnight": 1440}
_NUMBERS = re.compile(r"\d+")
_NOON, _FEWEST = 12, 2  # words of a name


def _read(text: str) -> Iterator[Slot]:
    """Each hour at which something ends, behind its whole name, where no other day or time is spoken of."""
    for hit in _CLOSING.finditer(text):
        name = hit["what"].casefold().split()
        if len(name) >= _FEWEST and not _OTHER.search(text):
            yield Slot(frozenset({f"of {' '.join(name)}", _minutes(hit["hour"].casefold())}), hit["hour"])


def _minutes(hour: str) -> str:
    """The minute of the day as a number in figures."""
    if hour in _NAMED:
        return str(_NAMED[hour])
    whole, *rest = map(int, _NUMBERS.findall(hour))
    is_late = "p" in hour and whole != _NOON
    return str((whole + 12 * is_late) * 60 + sum(rest))


def _differ(one: Slot, other: Slot) -> bool:
    """Whether both are of one name and end at other hours."""
    return one.value != other.value and bool(one.value & other.value)


CLOSING = Attribute("until what hour it goes on", "pm noon midday midnight", _read, _differ, is_lasting=True)
