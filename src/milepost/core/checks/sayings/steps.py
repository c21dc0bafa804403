"""The next steps of a plan, line by line, and what a line says of when and by whom."""

import re
from collections.abc import Iterator
from functools import lru_cache

from milepost.core.checks.gathered import Gathered, Said, gathered
from milepost.core.checks.looking import said
from milepost.core.checks.sayings.deadline import own_deadlines
from milepost.core.plan.life import is_live
from milepost.core.plan.model import Action, Plan, QuestionRole
from milepost.core.words.anycase import AnyCase
from milepost.core.words.dates import find
from milepost.core.words.dates.names import MONTH_OR_SHORT, WEEKDAY
from milepost.core.words.due import Due, DueKind

_NO_TIME = frozenset({DueKind.CONDITIONAL, DueKind.NONE})
_DAY = re.compile(
    r"\d{1,2}[/.]\d{1,2}[/.]\d{2,4}|\b(?:(?:19|20)\d\d|q(?:uarter )?[1-4]|"
    rf"new year|spring|summer|autumn|winter|easter|christmas|(?-i:{MONTH_OR_SHORT}))\b",
    re.IGNORECASE,
)  # without a year as well, which `find` alone cannot place
_CALENDAR = re.compile(
    rf"\d{{1,2}}[/.]\d{{1,2}}[/.]\d{{2,4}}|\b(?:(?:19|20)\d\d|q(?:uarter )?[1-4]|(?-i:{MONTH_OR_SHORT}))\b|"
    rf"\b\d{{1,2}}(?:st|nd|rd|th)\b",
    re.IGNORECASE,
)
_SOON = AnyCase(
    r"\b(?:next|this|coming|following|each|every|per|last) "
    r"(?:\w+ )?(?:week|fortnight|month|quarter|year|term|spring|summer|autumn|winter|half.?term)s?\b|"
    r"\b(?:within|in|over|for) (?:the next |about |around )?[\w-]+ (?:days|weeks|months|years)\b|"
    rf"\b(?:daily|weekly|fortnightly|monthly|quarterly|termly|yearly|annual(?:ly)?|weekends|{WEEKDAY}s?)\b"
)  # times that no calendar day can be read from
_ALWAYS = re.compile(r"on-?going|continu|throughout", re.IGNORECASE)
_OVER = re.compile(
    r"\W*(?:$|(?:none|nil|nothing(?! (?:specific|particular|definite|firm|concrete)\b)|n/?a|not applicable|no "
    r"(?:further|more|other|next|new|additional) |closed|complete|"
    r"completed|done|achieved|finished|ended|superseded|see |reported |refer |covered |moved |merged |transferred |"
    r"(?:this |the )?(?:action|work|project) (?:is |has been |was |now )*(?:closed|complete|ended|finished|done))\b)",
    re.IGNORECASE,
)
_NO_MORE = re.compile(
    r"[^.\n]{0,60}\b(?:no (?:further|more) (?:action|work|steps?)|business as usual|bau)\b", re.IGNORECASE
)
_OF_NO_MORE = ("no further", "no more", "usual", "bau")  # in small letters, which are soon found
_NAMES = re.compile(
    r"^\W*(?:(?-i:[A-Z][\w’'.-]*) ){1,3}?(?-i:[A-Z][\w’'-]+)(?:,[^:]{2,60})?(?: ?[:–—]| - | (?:to|will|and)\b)|"
    r""  # "Ann Lee to"
    r"^\W*(?-i:[A-Z]{2,4})(?: ?[:–—]| - | (?:to|will)\b)|"  # "YM to agree"
    r"\((?:(?:with|by|lead|owner|led by):? )?(?-i:[A-Z])[\w.&’' /-]{1,60}\)|"  # "(Beth Carrick)"
    r"(?: [-–—] |, )(?-i:[A-Z]{2,4}|(?:[A-Z]\.? ?)?[A-Z][\w’'-]+ [A-Z][\w’'-]+|[A-Z] [A-Z][\w’'-]+)\W*$",
)  # who is to do it, as plans write it down
_SHORTEST_NAME = 3  # letters
_FEWEST, _MOSTLY = 5, 0.6  # answers of next steps, of which so many hold a day


def dates_its_steps(plan: Gathered) -> bool:
    """Whether most actions that have a deadline give a next step a day of its own beside it; `plan.once` keeps it."""
    due = {one.action.id for one in own_deadlines(plan)}
    beside = [one for one in said(plan, QuestionRole.NEXT) if one.action.id in due and one.answer.text.strip()]
    return len(beside) >= _FEWEST and sum(is_dated(one.answer.text) for one in beside) >= _MOSTLY * len(beside)


def line_of(plan: Plan, one: Said, sentence: str) -> str:
    """The line of a live action's next steps in which a sentence stands, or "" where it is none that `steps` gives."""
    if not is_live(one.action):
        return ""
    line = next((text for text in map(_bare, one.answer.text.split("\n")) if sentence in text), "")
    return line if line and _is_step(gathered(plan), one, line) else ""


def steps(plan: Plan, *, holding: str = "") -> Iterator[tuple[Said, str]]:
    """Each line of the next steps of a live action that is more than "none"; `holding` as for `said`.

    A line that stands under a dated milestone is left out: the milestone's day is its own, but where the day is that of
    the whole action and the steps of most actions have others beside it.
    """
    lines = gathered(plan).once(_lines)
    for one in said(plan, QuestionRole.NEXT, holding=holding):
        yield from ((one, text) for text in lines[id(one)])


def _lines(plan: Gathered) -> dict[int, list[str]]:
    """The lines that `steps` gives, by the answer in which they stand."""
    asked = [(one, map(_bare, one.answer.text.split("\n"))) for one in said(plan, QuestionRole.NEXT)]
    return {
        id(one): [text for text in lines if is_live(one.action) and _is_step(plan, one, text)] for one, lines in asked
    }


def _bare(line: str) -> str:
    return line.strip(" \t-–•*·")


def _is_step(plan: Gathered, one: Said, line: str) -> bool:
    if _is_over(line):
        return False
    held = [each for each in one.action.milestones if line in each.text]
    is_its_own = any(each.due.phrase in one.answer.text for each in held)
    return not held or (not is_its_own and plan.once(dates_its_steps))


def _is_over(line: str) -> bool:
    return _OVER.match(line) is not None or (
        any(map(line.lower().__contains__, _OF_NO_MORE)) and _NO_MORE.match(line) is not None
    )


@lru_cache(maxsize=8192)  # several rules ask it of the same steps
def is_timed(text: str) -> bool:
    """Whether words say when, be it "each term" or "in the new year"; "once it is known" says it not."""
    return is_dated(text) or bool(_SOON.search(text)) or any(_is_time(one.due) for one in find(text))


def _is_time(due: Due) -> bool:
    return due.kind not in _NO_TIME and not _ALWAYS.search(due.phrase)


@lru_cache(maxsize=8192)
def is_dated(text: str) -> bool:
    """Whether words name a day, a month or another time of the calendar that passes once."""
    return bool(_DAY.search(text)) or any(
        one.due.latest and one.due.kind is not DueKind.RECURRING for one in find(text)
    )


def names_day(text: str) -> bool:
    """Whether words name a day, a month, a quarter or a year: a season or "each month" is not enough to be late by."""
    return bool(_CALENDAR.search(text))


def names_somebody(text: str, action: Action) -> bool:
    """Whether a step says who is to do it: a name or initials where plans put them, or the name of a lead."""
    if _NAMES.search(text):
        return True
    names = (word for lead in action.leads for word in lead.name.split() if len(word) >= _SHORTEST_NAME)
    return any(name in text for name in names)
