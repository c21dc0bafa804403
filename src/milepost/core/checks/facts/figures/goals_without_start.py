"""Titles that promise a change, or a share to be reached, of which the action nowhere says where it started."""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from milepost.core.checks.figures import in_digits
from milepost.core.checks.looking import has_figure, without_dates
from milepost.core.plan.life import is_live
from milepost.core.plan.model import Action, Plan
from milepost.core.plan.walk import actions
from milepost.core.words.anycase import AnyCase
from milepost.core.words.dates import dated
from milepost.core.words.sentences import sentences

_VERB = (
    r"(?:raise|lift|increase|improve|boost|grow|reduce|cut|lower|bring|decrease|shrink|drive|get|push|take|move|double|"
    r"treble|halve)"
)
_SHARE = r"\d[\d.]* ?(?:%|per ?cent\b|(?:percentage )?points?\b)"
_PART = r"(?:an? |one |two )?(?:half|third|quarter|fifth|tenth|thirds)\b"
_BY = AnyCase(
    rf"^\W*(?:to |we will )?{_VERB} [a-z][^.;:\d]{{2,80}}? by (?:at least |about |up to |around )?(?:{_SHARE}|{_PART})"
)
_TIMES = AnyCase(
    r"^\W*(?:to |we will )?(?:halve|double|treble|triple) (?:the|our|its|their|how)\b(?!.* to \d)|^\W*(?:to |we will "
    r")?halve [a-z]+(?!.* to \d)"
)
_TO = AnyCase(
    rf"^\W*(?:to |we will )?{_VERB} [a-z][^.;:\d]{{2,80}}? to (?:at least |about |around |over )?(?P<share>{_SHARE})"
)
_OF_MONEY = AnyCase(
    r"^(?!.*\b(?:share|proportion|percentage|number) of\b).*?"
    r"\b(?:costs?|prices?|bills?|fees?|rents?|charges?|inflation|wages?|budgets?|awareness)\b"
)
_BASE = AnyCase(
    r"\b(?:from (?:(?:about|some|just|only|over|nearly|around) )?£?\d[\d,.]*|baseline|against|compared|"
    r"than (?:in|last|before|the (?:year|same)|a year)|last (?:year|spring|summer|autumn|winter|quarter|time)|"
    r"year before|"
    r"previous\w*|before|a year ago|ago|earlier|down|up|used to|at first|at the start|start(?:ed|s|ing)?|began|rose|"
    r"fell|"
    r"risen|fallen|then|so far)\b"
)
_YEAR = re.compile(
    r"\b20(?P<first>\d\d)[/–-](?:20)?(?P<end>\d\d)\b|(?:\b(?:in|for|of|since|to) |\()20(?P<year>\d\d)\b", re.IGNORECASE
)
_FRESH = timedelta(days=100)  # a figure of so late a day tells how it is now, and not where it started


def goals_without_start(plan: Plan, today: date) -> Iterator[tuple[Action, str]]:
    """The live actions whose title promises so much more or less, or a share, and no words of theirs tell of what."""
    for action in actions(plan):
        title = action.title
        if not is_live(action) or _OF_MONEY.search(title):
            continue
        goal = _BY.search(in_digits(title)) or _TIMES.search(title)
        share = None if goal else _TO.search(title)
        hit = goal or share
        if hit is None or _starts(title[hit.end() :], today):
            continue
        told = [part.text for answer in action.answers for part in sentences(answer.text)]
        if not (
            any("%" in text or "per cent" in text for text in told)
            if share
            else any(_starts(each, today) for each in told)
        ):
            yield action, hit.group().strip()


def _starts(text: str, today: date) -> bool:
    """Whether words hold a figure and say that it is of another time, or against what it stands."""
    days = [one.due.latest for one in dated(text)]
    years = (int(f"20{hit['end'] or hit['year']}") for hit in _YEAR.finditer(text))
    is_of_then = any(day and day < today - _FRESH for day in days) or any(year < today.year for year in years)
    return bool(_BASE.search(in_digits(text)) or is_of_then) and (has_figure(without_dates(text)) or "20" in text)
