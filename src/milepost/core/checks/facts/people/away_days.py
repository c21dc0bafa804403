"""What somebody is told to have done on a day on which, by the same account, they were away: on leave, off sick."""

import re
from collections.abc import Iterator
from datetime import date

from milepost.core.checks.facts.days.own_times import Outside
from milepost.core.checks.gathered import Gathered, Said
from milepost.core.checks.looking import WRITTEN
from milepost.core.plan.model import QuestionRole
from milepost.core.words.dates import Found, Frame, find

_ROLES = WRITTEN - {QuestionRole.NEXT, QuestionRole.MEASURE}
_HOLDING = "leave sick sickness secondment sabbatical, since from on"
_NAME = r"(?P<who>[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?)"
_AWAY = re.compile(
    rf"\b{_NAME} (?:has been|was|went|is|began|started) (?:away )?(?:on |off |off on )?(?:her |his |their )?"
    r"(?:(?:maternity|paternity|parental|adoption|sick|sickness|long-term sick|special|study|unpaid) leave|"
    r"(?:long-term )?sick|secondment|sabbatical),? $"
)
_MAY_BE = re.compile(r"\b(?:leave|sick|secondment|sabbatical),? (?:since|from|on) ")
_BACK = re.compile(r"\b(?:back|returns?|returned|until|to return)\b[^.;\d]{0,12}$")
_DID = (
    r"(?:chaired|led|opened|ran|presented|attended|visited|met|trained|gave|spoke|hosted|launched|signed|held|"
    r"interviewed|ran|took part)"
)


def away(plan: Gathered) -> Iterator[Outside]:
    """Each such person with the first deed that falls into their absence."""
    for one, text in plan.told(_ROLES, _HOLDING):
        if not _MAY_BE.search(text):
            continue
        times = [each for each in find(text) if each.due.earliest and each.due.latest]
        for at, time in enumerate(times):
            hit = _AWAY.search(text, 0, time.start)
            deed = _deed(plan, one, text, hit["who"], time, _back(text, times[at + 1 :])) if hit else None
            if deed:
                yield deed
                break


def _back(text: str, times: list[Found]) -> date | None:
    """The first day on which somebody is back, where the sentence says so with its year."""
    return next((each.due.earliest for each in times if _BACK.search(text, 0, each.start)), None)


def _deed(plan: Gathered, one: Said, text: str, who: str, since: Found, back: date | None) -> Outside | None:
    name = "|".join(map(re.escape, who.split()))
    did = re.compile(rf"\b(?:{name}) (?:also |then )?{_DID}\b")
    first = since.due.latest
    if first is None:
        return None
    frame = Frame(plan.calendar, first, date(first.year, 12, 31))
    for other in (part for part in one.sentences() if part != text):
        hit = did.search(other)
        for time in find(other, frame) if hit else ():
            day = time.due.earliest
            if day and day > first and (back is None or day < back):
                return Outside(
                    one,
                    f"{who}’s absence since {since.due.phrase.split(' ', 1)[-1]}",
                    time.due.phrase,
                    f"{text} … {other}",
                )
    return None
