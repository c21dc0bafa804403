"""The first day of what is kept on weekdays of which it is none: "opened on 6 November 2026, on Saturdays"."""

import re
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from milepost.core.checks.gathered import Gathered, Said
from milepost.core.checks.looking import WRITTEN
from milepost.core.plan.model import QuestionRole
from milepost.core.words.dates.names import MONTH, WEEKDAY, WEEKDAYS_IN_ORDER, month_number

_NAMES = " ".join(f"{day} {day}s" for day in WEEKDAYS_IN_ORDER)
_DATE = rf"(?P<day>\d{{1,2}})(?:st|nd|rd|th)? (?:of )?(?P<month>{MONTH})\.?,? (?P<year>20\d\d)\b(?! ?(?:to|until|–))"
_KEPT = (
    rf"(?P<kept>(?:(?:every|each) {WEEKDAY}(?:(?:,|,? and) (?:every |each )?{WEEKDAY}){{0,4}}|"
    rf"(?:on )?{WEEKDAY}s(?:(?:,|,? and) (?:on )?{WEEKDAY}s){{0,4}}))\b"
)
_BEGAN = r"(?:opened|began|started|launched|resumed|reopened|first (?:met|ran|opened|held)|(?:been )?held|run|running)"
_FORMS = (
    re.compile(rf"\b{_BEGAN}\b[^.;:\d]{{0,40}}? (?:on|since) {_DATE},? (?=on|every|each){_KEPT}"),
    re.compile(rf"\b(?=on|every|each){_KEPT}(?:,? [a-z]+){{0,2}},? since {_DATE}"),
)
_WEEKDAY = re.compile(WEEKDAY)
_ROLES = WRITTEN - {QuestionRole.NEXT}


class Kept(NamedTuple):
    """A day with the weekdays on which a thing is kept since, as printed, and the weekday that the day is."""

    said: Said
    words: str
    right: str


def kept_weekdays(plan: Gathered) -> Iterator[Kept]:
    """Every such day with its year; the first of a month is when a rule begins, and no day on which one came."""
    for one, text in plan.told(_ROLES, f"{_NAMES}, 0"):
        hit = next((hit for form in _FORMS if (hit := form.search(text))), None)
        day = _day(hit) if hit else None
        if hit and day and day.day > 1:
            right = WEEKDAYS_IN_ORDER[day.weekday()].capitalize()
            if right not in _WEEKDAY.findall(hit["kept"]):
                yield Kept(one, hit.group(), right)


def _day(hit: re.Match[str]) -> date | None:
    try:
        return date(int(hit["year"]), month_number(hit["month"]), int(hit["day"]))
    except ValueError:
        return None
