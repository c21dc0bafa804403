"""How long something is said to last or to have gone on, with the days between which the same sentence puts it."""

import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from milepost.core.checks.figures import NUMBER, value
from milepost.core.checks.gathered import words_in
from milepost.core.checks.rough import ROUGH
from milepost.core.words.anycase import AnyCase
from milepost.core.words.dates.names import MONTH, MONTHS, month_number

_DAY = r"(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6} )?(?:the )?\d{1,2}(?:st|nd|rd|th)? (?:of )?"
POINT = rf"(?:{_DAY})?{MONTH}(?: 20\d\d)?"
_SPAN = rf"(?:from |between )?(?P<first>{POINT}) ?(?:to|until|till|and|[–-]) ?(?P<last>{POINT})\b"
_FROM = rf"(?:from|between) (?P<first>{POINT}) ?(?:to|until|till|and|[–-]) ?(?P<last>{POINT})\b"
_LENGTH = rf"(?P<many>{NUMBER})[ -](?P<unit>week|month|year)s?"
_RUNS = r"(?:ran|runs?|was (?:held|open)|took place|lasted|went on|operated|is open)"
_AGREED = (
    r"(?:agreement|contract|lease|licen[cs]e|grant|funding|deal|tenancy|concession|commission|secondment|pilot|trial|"
    r"programme|project|scheme|strategy|plan|term|course|placement|award|partnership|funded post|post|season|"
    r"consultation|exhibition|campaign|residency|closure|amnesty|moratorium|internship|festival|tour|notice period)"
)
_ABOUT_IT = AnyCase(
    r"\b(?:plan|prepar|analys|read|stud|writ|design|review|evaluat|report|advertis|promot|book|discuss|sum)\w*"
    r"(?: (?:the|our|a|an|its|repl(?:y|ies)|results?|answers|outcomes?|to|of|on|for|from|up|all|full|next))*\W*$|"
    r"\b(?:during|before|after|ahead of|for) (?:the |our |a |its )?$"
)  # the days are of the planning then
_ASIDE = (
    r"(?:,? (?:has been |was |is |now |been )?"
    r"(?:signed|agreed|won|awarded|let|secured|in place|running|runs|ran|from))?"
)
_FORMS = tuple(
    AnyCase(form)
    for form in (
        (
            rf"\b{_LENGTH} (?:(?!the |our )[\w-]+ ){{1,3}}(?:will |is to |has |have )?{_RUNS}\b"
            rf"(?: [\w’'-]+){{0,6}}? {_FROM}"
        ),
        rf"\b(?:for|lasted|lasting) {_LENGTH},? ?(?:in all,? )?{_FROM}",
        (
            rf"\b{_LENGTH} (?:(?!the |our |every |each |into )[\w’'-]+ ){{0,3}}{_AGREED}\b"
            rf"(?: (?:with|for|of|on|to|at|by|from) [\w’' -]{{2,40}}?)?{_ASIDE},? \(?{_SPAN}"
        ),
        (
            rf"\b{_LENGTH} (?:(?!the |our )[\w-]+ ){{1,3}}{_RUNS} (?:once|one (?:day|evening|morning|afternoon)) "
            rf"(?:a|each|every|per) week {_FROM}"
        ),
        (
            rf"\b{_SPAN},? ?(?:\(|– )?(?:a total of |or |that is |in all )?{_LENGTH}"
            r"(?= in all| in total| altogether| long|[).,;]|$)"
        ),
    )
)
_BETWEEN = AnyCase(rf"\b{_FROM}")
_THE_LENGTH = re.compile(
    rf"\b(?:over|in|across|during|for|of) (?:all )?(?:the|these|those) {_LENGTH}\b(?! (?:before|after|since|until|up|"
    r"ending|from|to|between|later|ago)\b)",
    re.IGNORECASE,
)
_PARTS = re.compile(rf"(?:(?P<day>\d{{1,2}})\D{{0,4}} )?(?:of )?(?P<month>{MONTH})(?: (?P<year>20\d\d))?$")
_ON_AND_OFF = AnyCase(
    r"\b(?:break|half[- ]term|holidays?|except|excluding|apart from|each|every|twice|times|cohorts?|groups|"
    r"two(?![ -](?:year|month|week)s?\b)|both)\b"
)
_WITHOUT = re.compile(r"\bwithout (?:a |any )?break\b|\bincluded\b", re.IGNORECASE)
_WEEKLY = re.compile(
    r"\b(?:once|one [a-z]+|on [A-Z][a-z]+days?) (?:a|each|every|per) week\b|"
    r"\bevery (?:week|session|meeting|class|time)\b",
    re.IGNORECASE,
)
_SINCE = AnyCase(
    rf"\b(?P<about>(?:for|nearly|almost|about|over|more than|in its first|in their first|the first) ){{1,2}}{_LENGTH}"
    rf"(?: now)?,? (?:ever )?since (?:[a-z]+ ){{0,4}}?(?:on |in )?(?P<first>{POINT})\b"
)
_BEGUN = AnyCase(
    rf"\b(?:started|began|opened|launched|joined|appointed|founded|came into post|in post since)\b[\w ]{{0,30}}? "
    rf"(?:in|on) (?P<first>{POINT})\b[,;]?[\w ’',]{{0,30}}\b(?:has|have) [\w ]{{0,30}}?\bfor {_LENGTH}\b(?! more)"
)
_AFTER = (
    re.compile(
        rf"\b{_LENGTH} (?:ago )?(?:in|on|this) (?P<last>{POINT})(?: since)\b[^.;]{{0,60}}?,? (?:in|on) "
        rf"(?P<first>{POINT})\b",
        re.IGNORECASE,
    ),
    re.compile(rf"\b(?:in|on|since) (?P<first>{POINT}), (?P<last>)(?:now )?{_LENGTH} ago\b", re.IGNORECASE),
)
_ROUGHLY = re.compile(rf"\b(?:{ROUGH}|just over|just under|getting on for|some) $", re.IGNORECASE)
_DAYS = {
    "day": Decimal(1),
    "night": Decimal(1),
    "week": Decimal(7),
    "month": Decimal("30.44"),
    "year": Decimal("365.25"),
}
_FIFTH = Decimal("0.2")
_BOTH_ENDS = 2  # each with its month


class Length(NamedTuple):
    """What a sentence says of a length, and how many days lie between the days that it names."""

    words: str
    said: Decimal
    unit: str
    days: int
    is_exact: bool = False  # both ends are printed, and no pause lies between them

    @property
    def in_units(self) -> Decimal:
        """How many weeks, months or years it is by the days."""
        return self.days / _DAYS[self.unit]

    @property
    def is_wrong(self) -> bool:
        """Whether the length is wrong by more than one unit (half of a year or day) and by more than a fifth."""
        least = Decimal("0.5") if self.unit in ("year", "day", "night") else Decimal("1.1")
        return abs(self.in_units - self.said) > max(least, 0 if self.is_exact else self.said * _FIFTH)


def spans(text: str, today: date) -> Iterator[Length]:
    """The lengths of what runs "from … to …"; what pauses or comes several times is left alone."""
    if sum(word[:3] in MONTHS for word in words_in(text)) < _BOTH_ENDS:
        return
    if _ON_AND_OFF.search(_WITHOUT.sub(" ", _WEEKLY.sub(" ", _bare_half_term(text)))):
        return
    for form in _FORMS:
        for hit in form.finditer(text):
            span = None if _ABOUT_IT.search(text, 0, hit.start()) else ends(hit["first"], hit["last"], today)
            if span:
                days = (span[1] - span[0]).days + 1
                yield Length(hit.group(), value(hit["many"]), hit["unit"].casefold(), days)


def again(text: str, today: date) -> Iterator[Length]:
    """The lengths by which a sentence names once more what it puts between two days: "over the five months"."""
    found = list(_BETWEEN.finditer(text))
    hit = _THE_LENGTH.search(text) if len(found) == 1 and not _ON_AND_OFF.search(_bare_half_term(text)) else None
    span = ends(found[0]["first"], found[0]["last"], today) if hit else None
    if hit and span and not found[0].start() <= hit.start() < found[0].end():
        yield Length(hit.group(), value(hit["many"]), hit["unit"].casefold(), (span[1] - span[0]).days + 1)


def between(text: str, today: date) -> tuple[date, date] | None:
    """The first and the last of the only days between which a sentence puts something, or None."""
    found = list(_BETWEEN.finditer(text)) if "from" in text.casefold() or "etween" in text else []
    return ends(found[0]["first"], found[0]["last"], today) if len(found) == 1 else None


def ends(first: str, last: str, today: date) -> tuple[date, date] | None:
    """The first and the last day of what goes on from one printed day or month to another, or None."""
    end = _end(last, today)
    start = _start(first, end) if end else None
    return (start, end) if start and end and start <= end else None


def _bare_half_term(text: str) -> str:
    """The text without what it says is counted: "half-term included"."""
    return re.sub(r"\bhalf[- ]term included\b", " ", text, flags=re.IGNORECASE)


def since(text: str, today: date) -> Iterator[Length]:
    """The lengths of what goes on until today: "for eleven months, since July"."""
    for form in (_SINCE, _BEGUN):
        for hit in form.finditer(text):
            first = _start(hit["first"], today)
            if first and first <= today:
                days = (today - first).days
                yield Length(hit.group(), value(hit["many"]), hit["unit"].casefold(), days)


def after(text: str, today: date) -> Iterator[Length]:
    """The lengths from one day to another: "ten years in May 2023 since we signed, in May 2015"."""
    for hit in (hit for form in _AFTER for hit in form.finditer(text)) if "since" in text or "ago" in text else ():
        last = _start(hit["last"], date.max) if hit["last"] else today
        first = _start(hit["first"], last) if last else None
        if first and last and first <= last and not _ROUGHLY.search(hit.string, 0, hit.start("many")):
            yield Length(hit.group(), value(hit["many"]), hit["unit"].casefold(), (last - first).days, is_exact=True)


def _start(words: str, before: date) -> date | None:
    """The first day of a day or month; without its year the last before another day."""
    return _read(words, before, is_end=False)


def _end(words: str, today: date) -> date | None:
    """The last day of a day or month; without its year in the year of today, which no length depends on."""
    return _read(words, today.replace(month=12, day=31), is_end=True)


def _read(words: str, before: date, *, is_end: bool) -> date | None:
    hit = _PARTS.search(words)
    if hit is None:
        return None
    month = month_number(hit["month"])
    years = (int(hit["year"]),) if hit["year"] else (before.year, before.year - 1)
    days = (_day(year, month, hit["day"], is_end=is_end) for year in years)
    return next((day for day in days if day and (hit["year"] or day <= before)), None)


def _day(year: int, month: int, day: str | None, *, is_end: bool) -> date | None:
    try:
        if day or not is_end:
            return date(year, month, int(day or 1))
        return date(year + month // 12, month % 12 + 1, 1) - (date(2000, 1, 2) - date(2000, 1, 1))
    except ValueError:
        return None
