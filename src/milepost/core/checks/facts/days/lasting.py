"""How long the plan itself lasts, as its title or a line above its actions says: "The plan runs from …"."""

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from milepost.core.checks.beside import texts
from milepost.core.checks.gathered import Gathered, gathered
from milepost.core.plan.model import Period, Plan, QuestionRole, Standing
from milepost.core.words.dates import Dated, dated
from milepost.core.words.sentences import sentences

_DAYS_OF_A_YEAR = 366
_ONLY_YEARS = re.compile(r"\D*20\d\d\s*(?:[-–—/]|to)\s*(?:20)?\d\d\D*")  # which may be those of a calendar
_OF_PLAN = re.compile(r"\b(?:plan|strategy|programme|framework|pledges|compact)(?: period)?\b", re.IGNORECASE)
_OF_REPORT = re.compile(
    r"\b(?:report(?:s|ing|ed)?|updates?|progress|monitor\w*|review\w*|return|figures|data|position|year \d|replaces?|"
    r"previous|next|new) [^.;]{0,30}$|\b(?:until|since)\b",
    re.IGNORECASE,
)
_OWN_YEAR = re.compile(
    r"\b(?:plan|strategy|programme|framework|pledges|compact)(?: period)?(?: (?:for|is|runs|lasts|"
    r"covers))?(?: from)?\W*$",
    re.IGNORECASE,
)  # before the days of a plan of one year, which may else be those of its report
_ALL = re.compile(r"\b(?:everything|all (?:of it|actions|of these|of this|the actions|work))\b", re.IGNORECASE)
_ENDS = re.compile(
    r"\b(?:plan|strategy|programme|framework|pledges|compact|everything|"
    r"all (?:of it|actions|of these|of this|the actions|work))(?: period| here| in it)? (?:itself )?"
    r"(?:ends?|closes?|stops?|"
    r"finish(?:es)?|expires?|concludes?|comes? to (?:(?:an|its) end|(?:a|its) close)|is over|"
    r"(?:is|are|has|have) (?:due )?to (?:end|close|finish|be (?:done|finished|completed|delivered|in place))|"
    r"(?:runs?|lasts?|goes on|is in force|holds?)(?= $| (?:to|until|till|up to)\b)(?: (?:to|until|till|up to))?)"
    r"(?: (?:by|at the end of|on|in|with))?(?: the end of)?\W*$",
    re.IGNORECASE,
)  # before the one day that a sentence gives of an end: "the plan closes in March 2028"


_RUNS = (
    r"(?:runs?|running|lasts?|lasting|covers?|spans?|(?:is |was )?(?:in (?:place|force|effect)|"
    r"valid)|(?:has|takes) effect|holds?)"
)
_BEGINS = r"(?:launched|adopted|agreed|starts?|started|starting|begins?|began|beginning|opened)"
_OPENS_WITH = re.compile(
    rf"(?:\W*\d{{1,2}}[.)] )?(?:(?P<it>It|This|Ours|We) (?:now )?)?(?:{_RUNS}|{_BEGINS})\b", re.IGNORECASE
)  # "It runs from", and, where a line leaves its subject out, "Runs 1 April 2026 to"
_RUNNING = re.compile(
    rf"\b{_RUNS} (?:[a-z-]+,? ){{0,3}}(?:(?:for|over) )?(?:[a-z]+|\d{{1,2}})[ -]?(?:[a-z]+ )?years?,? ?$", re.IGNORECASE
)  # before "to 31 January 2029"
_MANY_YEARS = re.compile(
    r"\b(?P<many>two|three|four|five|six|seven|eight|nine|ten|\d{1,2})[ -]"
    r"(?:academic |financial |calendar |full |school )?years?\b",
    re.IGNORECASE,
)
_NUMBERS = ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_OPENS_ON = re.compile(rf"\b{_BEGINS}\W*$", re.IGNORECASE)


class Lasting(NamedTuple):
    """The first and the last day of a plan; years alone are read as widely as they can be meant, and not exact."""

    first: date
    last: date
    is_exact: bool


def lasting(plan: Plan) -> Lasting | None:
    """From when until when the plan lasts, or None where nothing says it."""
    return gathered(plan).once(_lasting)


def _lasting(plan: Gathered) -> Lasting | None:
    whole = max((one for one in _spans(plan) if _days(one) > _DAYS_OF_A_YEAR), key=_days, default=None)
    stated = next(_stated(plan, whole), None)
    if stated or whole is None or not whole.start or not whole.end:
        return stated
    if _ONLY_YEARS.fullmatch(whole.label):
        return Lasting(date(whole.start.year, 1, 1), date(whole.end.year, 12, 31), is_exact=False)
    return Lasting(whole.start, whole.end, is_exact=True)


def _spans(plan: Plan) -> Iterator[Period]:
    """The times of which the plan tells as a whole; what one column reports on need not be the plan's own."""
    told = {one.period for one in plan.questions if one.role is QuestionRole.WHERE_NOW}
    spans = (one for one in plan.periods if one.key not in told)
    return (one for one in spans if one.start and one.end and one.standing is Standing.REPORTED)


def _days(period: Period) -> int:
    return (period.end - period.start).days if period.start and period.end else 0


def _stated(plan: Plan, whole: Period | None) -> Iterator[Lasting]:
    """What sentences say in months or days of the years that the title gives, or of the plan where it gives none."""
    lines = (*texts(plan), *(one.text for one in plan.labels if one.role in {"title", "status key"}))
    for line in lines:
        before = plan.title
        for text in (part.text for part in sentences(line)):
            found = tuple(one for one in dated(text) if one.due.latest) if _is_of_plan(text, before) else ()
            before = text
            stated = _closing(text, found, whole) or _of_years(text, found, whole) or _of_days(text, found, whole)
            if stated:
                yield stated


def _is_of_plan(text: str, before: str) -> bool:
    """Whether a sentence is of the plan: it names it, or goes on from a sentence or a title that does."""
    if _OF_PLAN.search(text) or _ALL.search(text):
        return True
    opening = _OPENS_WITH.match(text)
    return bool(opening and _OF_PLAN.search(before))


def _closing(text: str, found: Sequence[Dated], whole: Period | None) -> Lasting | None:
    """The plan with the one day that a sentence gives of its end."""
    ends = (one for one in found if not _opens(one) and _is_end(text[: one.start], one))
    closing = next((one.due.latest for one in ends), None)
    if closing is None:
        return None
    if whole is None or not whole.start or not whole.end:
        return Lasting(date.min, closing, is_exact=True)
    first = min(whole.start, date(whole.start.year, 1, 1))
    return Lasting(first, closing, is_exact=True) if whole.end.year == closing.year else None


def _is_end(before: str, time: Dated) -> bool:
    is_until = time.due.phrase.casefold().startswith(("to ", "until ", "till "))
    return bool(_ENDS.search(before) or (is_until and _RUNNING.search(before)))


def _of_years(text: str, found: Sequence[Dated], whole: Period | None) -> Lasting | None:
    """The plan that begins on the one day of a sentence and lasts for so many years."""
    many = _MANY_YEARS.search(text)
    first = found[0].due.earliest if len(found) == 1 else None
    if not many or not first or not (_opens(found[0]) or _OPENS_ON.search(text, 0, found[0].start)):
        return None
    number = many["many"].casefold()
    years = int(number) if number.isdigit() else _NUMBERS.index(number) + 2
    last = date(first.year + years, first.month, min(first.day, 28)) - timedelta(days=1)
    is_it = first.day == 1 and not _OF_REPORT.search(text, 0, found[0].start) and _agrees(first, last, whole)
    return Lasting(first, last, is_exact=True) if is_it else None


def _of_days(text: str, found: Sequence[Dated], whole: Period | None) -> Lasting | None:
    """The plan that lasts for the first span of a sentence, or from its first day until its second."""
    ends = [(one.due.earliest, one.due.latest) for one in found if one.due.earliest and one.due.latest]
    if not ends or _OF_REPORT.search(text, 0, found[0].start):
        return None
    (first, own), last = ends[0], ends[:2][-1][1]
    last = own if _is_long(first, own) else last
    is_own = whole is None and bool(_OWN_YEAR.search(text, 0, found[0].start))
    is_it = _is_long(first, last) and (is_own or _agrees(first, last, whole))
    return Lasting(first, last, is_exact=True) if is_it else None


def _opens(time: Dated) -> bool:
    """Whether a time is the first of two: "runs from January 2024 to …"."""
    return time.due.phrase.casefold().startswith(("from ", "since ", "between "))


def _is_long(first: date, last: date) -> bool:
    return (last - first).days >= _DAYS_OF_A_YEAR - 2


def _agrees(first: date, last: date, whole: Period | None) -> bool:
    if whole is None or not whole.start or not whole.end:
        return (last - first).days > _DAYS_OF_A_YEAR
    return first.year == whole.start.year and last.year == whole.end.year
