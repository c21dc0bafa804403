"""A figure told of two times beside its target: "44% in April 2024, 38% in December 2025, target 75%"."""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from milepost.core.checks.figures import Figure, figures
from milepost.core.checks.gathered import FIGURE, Gathered, Said
from milepost.core.checks.looking import WRITTEN
from milepost.core.words.dates import Found, find
from milepost.core.words.sentences import cut

_TARGETS = "target targets aim aiming ambition goal objective standard trajectory"
_TARGET = re.compile(
    r"\b(?:targets?|aim(?:ing)?|ambition|goal|objective|standard|trajectory)\b[^.;:\d]{0,30}:? ?£?$", re.IGNORECASE
)
_EARLIER = re.compile(
    r"\b(?:from|was|baseline(?: of)?|started at|at the start(?: of the plan)?|(?:a|one) year (?:ago|before)|previously)"
    r":? (?:about |only )?£?$",
    re.IGNORECASE,
)
_NOW = re.compile(r"\b(?:now|latest|currently|today|to date|so far|stands at)\b:? (?:at )?£?$", re.IGNORECASE)
_NOW_BEHIND = re.compile(r"[^.;\d]{0,12}\b(?:now|today|so far|to date|currently)\b", re.IGNORECASE)
_YEAR = re.compile(r"\b(?P<year>20\d\d)(?:[-–/]\d\d)?[:,]? ?£?$")
_YEAR_BEHIND = re.compile(r" \((?:in )?(?P<year>20\d\d)\)")
_GAP = re.compile(r"\W{0,3}(?:[a-z’'-]+ ){0,3}[£(]?")  # "30 gates in March", "in March it was 30"
_OF_ANOTHER = re.compile(r" of (?:them|these|those|whom|which|the)\b")  # a part of the figure before
_SPAN = re.compile(r"(?:since|until|till|between)\b", re.IGNORECASE)
_RISEN = re.compile(
    r",? (?:which is |that is )?(?:up|down|increased|risen|raised|grown|fallen|reduced|cut|back) from £?$",
    re.IGNORECASE,
)
_NEAR = 3  # characters from a figure to its time
_LONG, _SHORT = 300, 200  # days: a year's count and that of a part of a year are not compared
_MOST = 6  # figures of a sentence
_PAIR = 2  # figures before their target
_BACK = 2  # sentences before that of the target


class Drift(NamedTuple):
    """Where a figure was first, where it is now, and where it should be; `due` is the target's day."""

    said: Said
    text: str
    first: Figure
    last: Figure
    target: Figure
    due: date | None

    @property
    def is_away(self) -> bool:
        """Whether it moved away from where it should be."""
        return (self.target.value - self.first.value) * (self.last.value - self.first.value) < 0

    @property
    def is_short(self) -> bool:
        """Whether it has not come as far as it should."""
        return (self.target.value - self.first.value) * (self.target.value - self.last.value) > 0


class _Reading(NamedTuple):
    figure: Figure
    first: date
    last: date


def drifts(plan: Gathered) -> tuple[Drift, ...]:
    """Every such figure of the plan, in printed order."""
    return plan.once(_drifts)


def _drifts(plan: Gathered) -> tuple[Drift, ...]:
    found = []
    for place in plan.places(WRITTEN, f"{_TARGETS}, {FIGURE}"):
        said = plan.told_at[place][0]
        one = next(filter(None, (_drift(said, text) for text in _windows(plan, place, said))), None)
        if one:
            found.append(one)
    return tuple(found)


def _windows(plan: Gathered, place: int, said: Said) -> Iterator[str]:
    """The sentence with a target, then with those of its answer before it: "It was 9 in 2021. It is 12. Target 6."."""
    texts: list[str] = []
    for at in range(place, max(-1, place - _BACK - 1), -1):
        if plan.told_at[at][0] is not said:
            return
        texts.insert(0, plan.told_at[at][1].text)
        yield " ".join(texts)


def _drift(said: Said, text: str) -> Drift | None:
    every = figures(text)
    if not 2 < len(every) <= _MOST:
        return None
    wanted = [one for at, one in enumerate(every) if _TARGET.search(text, _floor(every, at), one.start)]
    if len(wanted) != 1:
        return None
    times = list(find(text))
    target = wanted[0]
    if len(cut(text)) > 1 and every.index(target) != _PAIR:
        return None  # sentence by sentence, other figures may be of something else
    alike = [at for at, one in enumerate(every) if one is not target and _kind(one) == _kind(target)]
    readings = sorted(filter(None, (_reading(text, every, at, times) for at in alike)), key=lambda one: one.last)
    if len(readings) != 2 or readings[0].last >= readings[1].last or _is_part_year(readings[0], readings[1], target):
        return None
    due = next((one.due.latest for one in times if target.end <= one.start <= target.end + _NEAR), None)
    return Drift(said, text, readings[0].figure, readings[1].figure, target, due)


def _kind(figure: Figure) -> tuple[bool, bool]:
    return figure.is_share, figure.is_money


def _floor(every: Sequence[Figure], at: int) -> int:
    return every[at - 1].end if at else 0


def _reading(text: str, every: Sequence[Figure], at: int, times: Sequence[Found]) -> _Reading | None:
    """A figure with its time behind it, before it, or as what was and what is now; None where nothing says when."""
    figure, floor = every[at], _floor(every, at)
    until = every[at + 1].start if at + 1 < len(every) else len(text)
    if _OF_ANOTHER.match(text, figure.end):
        return None
    near = [one for one in times if not _SPAN.match(one.due.phrase)]
    behind = (one for one in near if figure.end <= one.start < until and _GAP.fullmatch(text, figure.end, one.start))
    before = (one for one in near if floor + _NEAR < one.start and _GAP.fullmatch(text, one.end, figure.start))
    time = next(behind, None) or next(before, None)
    if time and time.due.earliest and time.due.latest:
        return _Reading(figure, time.due.earliest, time.due.latest)
    year = _YEAR_BEHIND.match(text, figure.end, until) or _YEAR.search(text, floor, figure.start)
    if year:
        return _Reading(figure, date(int(year["year"]), 1, 1), date(int(year["year"]), 12, 31))
    if _EARLIER.search(text, floor, figure.start):
        return _Reading(figure, date.min, date.min)
    is_now = _NOW.search(text, floor, figure.start) or _NOW_BEHIND.match(text, figure.end, until)
    is_risen = at + 1 < len(every) and _RISEN.fullmatch(text, figure.end, until)
    return _Reading(figure, date.max, date.max) if is_now or is_risen else None


def _is_part_year(first: _Reading, last: _Reading, target: Figure) -> bool:
    """Whether a count of a whole year stands beside one of a part of a year."""
    spans = [(one.last - one.first).days for one in (first, last)]
    return not target.is_share and max(spans) > _LONG and 0 < min(spans) < _SHORT
