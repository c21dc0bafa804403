"""On how many days of a week something is, beside the weekdays that are named: "two days a week, on Mondays"."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from milepost.core.checks.figures import NUMBER, value
from milepost.core.checks.gathered import Gathered, Said
from milepost.core.checks.looking import WRITTEN
from milepost.core.words.anycase import AnyCase
from milepost.core.words.dates.names import WEEKDAYS_IN_ORDER

_DAY = rf"(?:{'|'.join(WEEKDAYS_IN_ORDER)})s?"
_PART = r"(?:day|morning|afternoon|evening|night|lunchtime)s?"
_NAMED = rf"(?P<days>{_DAY}(?: {_PART})?(?:(?:,| and|, and| &|,? plus) (?:on )?{_DAY}(?: {_PART})?){{0,6}})"
_ALONE = (
    rf"(?! ?(?:to|till|until|through|or|[-–])\b|(?:,| and| or) (?:some|sometimes|every other|alternate|by)\b| {_DAY})"
)
_MANY = rf"(?P<many>{NUMBER}|one) {_PART} (?:a|each|every|per) week"
_FORMS = (
    AnyCase(
        rf"\b{_MANY}(?: (?!and\b|plus\b|then\b)[a-z]+){{0,4}}?(?:,|:| –| \(|)"
        rf"(?: (?:on|every|each|namely|these are))? ?{_NAMED}{_ALONE}"
    ),
    AnyCase(rf"\b(?:on|every|each) {_NAMED}(?:,| –|:| \()? (?:that is |so |making |which makes |or |in all )?{_MANY}"),
)
_LOOSE = re.compile(
    r"\b(?:up to|at least|at most|about|usually|mostly|more|fewer|less than|some|including|such as|also|from|"
    r"alternate|every other|or)\b",
    re.IGNORECASE,
)
_ANY_DAY = re.compile("|".join(WEEKDAYS_IN_ORDER), re.IGNORECASE)
_WORDS = f"week, {' '.join(f'{day} {day}s' for day in WEEKDAYS_IN_ORDER)}"


class DaysAWeek(NamedTuple):
    """So many days of a week as printed, and how many are named."""

    said: Said
    text: str
    many: str
    named: tuple[str, ...]


def miscounted_days(plan: Gathered) -> Iterator[DaysAWeek]:
    """Every "three days a week, on Mondays and Thursdays"."""
    for one, text in plan.told(WRITTEN, _WORDS):
        hit = next((hit for form in _FORMS if (hit := form.search(text))), None)
        if hit is None or _LOOSE.search(hit.group()):
            continue
        named = tuple(dict.fromkeys(day.capitalize() for day in _ANY_DAY.findall(hit["days"])))
        many = 1 if hit["many"].casefold() == "one" else value(hit["many"])
        if many != len(named) and len(_ANY_DAY.findall(text)) == len(named):
            yield DaysAWeek(one, text, hit["many"], named)
