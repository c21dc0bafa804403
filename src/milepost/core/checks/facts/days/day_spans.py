"""So many days or nights as a sentence counts them, beside the first and the last: "three days, from 4 to 7 July"."""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from milepost.core.checks.facts.days.lengths import Length
from milepost.core.checks.figures import NUMBER, value
from milepost.core.words.anycase import AnyCase
from milepost.core.words.dates.names import MONTH, WEEKDAY, month_number

_WHEN = rf"(?:{WEEKDAY},? )?(?:the )?"
_SPAN = (
    rf"{_WHEN}(?P<first>\d{{1,2}})(?:st|nd|rd|th)?(?: (?:of )?(?P<month>{MONTH})(?:,? (?P<year>20\d\d))?)?"
    rf"(?: to| until| till| through to|,? ending| ?[–-]) ?{_WHEN}(?P<last>\d{{1,2}})(?:st|nd|rd|th)?"
    rf" (?:of )?(?P<month_2>{MONTH})(?:,? (?P<year_2>20\d\d))?\b"
)
_LENGTH = rf"(?P<many>{NUMBER})[ -](?P<unit>day|night)s?"
_HELD = (
    r"(?:ran|runs?|was held|were held|held|lasted|lasts|lasting|took place|takes place|went on|(?:is|was|were) open)"
)
_FORMS = tuple(
    AnyCase(form)
    for form in (
        rf"\b(?P<held>(?:{_HELD} )?for|lasted|lasts|lasting|over) {_LENGTH},? ?\(?(?:in all,? )?(?:from )?{_SPAN}",
        (
            rf"\b{_LENGTH} (?!of |a |ago |later |before |after )(?:[\w’'-]+ ){{1,4}}(?P<held>{_HELD}) "
            rf"(?:[\w’'-]+ ){{0,4}}?from {_SPAN}"
        ),
        (
            rf"(?P<held>\b{_HELD}) (?:[\w’'-]+ ){{0,4}}?from {_SPAN},? ?(?:\(|– )?"
            rf"(?:a total of |or |that is |in all )?{_LENGTH}(?= in all| in total| altogether| long|[).,;]|$)"
        ),
    )
)
_UNITS = ("day", "night")
_BROKEN = re.compile(
    r"\b(?:weekends?|each|every|except|excluding|break|twice|(?:working|school) days?|only on|some|of which|week)\b",
    re.IGNORECASE,
)
_NEAR, _FRIDAY = 1, 4


def day_spans(text: str, today: date) -> Iterator[Length]:
    """The lengths in days of what runs from one day to another, both of which count; nights lie between days."""
    if not any(map(text.lower().__contains__, _UNITS)):
        return
    for hit in (hit for form in _FORMS for hit in form.finditer(text)):
        first, last = _days(hit, today)
        if first is None or last is None or first > last or _BROKEN.search(hit.group()):
            continue
        many, days = int(value(hit["many"])), (last - first).days
        made = days if hit["unit"].casefold() == "night" else days + 1
        is_held = hit["held"].casefold() not in ("for", "over") or len(re.findall(WEEKDAY, hit.group())) > _NEAR
        weekdays = sum((first + timedelta(each)).weekday() <= _FRIDAY for each in range(days + 1))
        if many not in (made, weekdays) and (is_held or abs(many - made) > _NEAR):
            yield Length(hit.group(), value(hit["many"]), hit["unit"].casefold(), made, is_exact=True)


def _days(hit: re.Match[str], today: date) -> tuple[date | None, date | None]:
    last = _date(hit["year_2"] or str(today.year), hit["month_2"], hit["last"])
    year = hit["year"] or (str(last.year) if last else "")
    first = _date(year, hit["month"] or hit["month_2"], hit["first"]) if last else None
    return first, last


def _date(year: str, month: str, day: str) -> date | None:
    try:
        return date(int(year), month_number(month), int(day))
    except ValueError:
        return None
