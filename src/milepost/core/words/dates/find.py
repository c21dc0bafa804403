"""All that a text says about time, from left to right, each piece with its place in the text."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from typing import NamedTuple

from milepost.core.quick import quick
from milepost.core.words.dates import bare, prefixes, ranges, span, thirds, undated, weeks
from milepost.core.words.dates.carried import Before, carried
from milepost.core.words.dates.frame import Frame
from milepost.core.words.dates.names import MONTHS, ORDINALS
from milepost.core.words.dates.printed import printed
from milepost.core.words.dates.ranges import Stretch
from milepost.core.words.dates.resolve import Days, resolve
from milepost.core.words.dates.tokens import APOSTROPHES, Tokens, tokens
from milepost.core.words.due import Due, DueKind, Precision

_CORES = frozenset(
    {*MONTHS, *ORDINALS, "q", "qtr", "quarter", "h", "next", "this", "year", "yr", "fy", "spring", "summer", "autumn"}
    | {"winter", "new", "financial", "fiscal", "plan", "council", "academic", "school", "calendar"}
    | {"christmas", "easter"}
)
_REACH = 9  # words from "no later than the end of the" to the date itself


@quick
@dataclass(frozen=True, slots=True)
class Found:
    """A time in a text: `text[start:end]` is its phrase, `notes` say in short sentences what was assumed."""

    start: int
    end: int
    due: Due = field(default_factory=Due)
    notes: tuple[str, ...] = ()

    @property
    def is_dated(self) -> bool:
        """Whether it names days, so that something can be late."""
        return self.due.latest is not None


@lru_cache(maxsize=8192)  # several passes ask it of the same texts; a long plan has some thousands
def find(text: str, frame: Frame | None = None, *, is_whole: bool = False) -> tuple[Found, ...]:
    """Every time that the text names, dated or not, in order and without overlap.

    `is_whole` says that the text is about nothing else (a deadline cell), where a bare "May" or "2030" is a time too.
    Time taken is proportional to the length of the text.
    """
    pieces = tokens(text)
    found: list[Found] = []
    done = 0
    before: Before | None = None
    frame = frame or Frame()
    for at in _candidates(pieces):
        hit = _at(pieces, at, frame, before, is_whole=is_whole) if at >= done else None
        if hit is not None:
            found.append(hit.found)
            done, before = hit.end, hit.before or before
    return tuple(found)


def _candidates(pieces: Tokens) -> Iterator[int]:
    """Where a time may start: at words such as "by" with a name or a number close behind them, and at "ongoing"."""
    cores = [at for at, word in enumerate(pieces.words) if word in _CORES or word[0].isdigit()]
    ahead = iter(cores)
    core = next(ahead, len(pieces) + _REACH)
    for at, word in enumerate(pieces.words):
        if at > core:
            core = next(ahead, len(pieces) + _REACH)
        if word in undated.STARTS or (core - at <= _REACH and (at == core or word in prefixes.STARTS)):
            yield at


class _Hit(NamedTuple):
    """What was found, the token after it, and what the dates behind it may go on from."""

    found: Found
    end: int
    before: Before | None = None


def _at(pieces: Tokens, at: int, frame: Frame, before: Before | None, *, is_whole: bool) -> _Hit | None:
    if ranges.is_count(pieces, at) and not undated.may_count(pieces, at):
        return None
    prefix = prefixes.read(pieces, at)
    stretch = ranges.read(pieces, prefix.end, frame) if _may_start(pieces, prefix) else None
    other = undated.read(pieces, at)
    if other and (stretch is None or other.end >= stretch.end):
        said = Due(pieces.said(at, other.end), kind=other.kind)
        return _Hit(_found(pieces, at, other.end, said, other.notes), other.end)
    if stretch is None or bare.is_place(pieces, stretch) or bare.is_owner(pieces, stretch):
        return None
    is_led = prefix.is_firm or (prefix.leads_name and stretch.first.precision is not Precision.YEAR)
    if not stretch.is_weak or is_led or bare.is_enough(pieces, at, stretch, frame, is_whole=is_whole):
        return _dated(pieces, at, prefix, stretch, frame, before)
    return None


def _may_start(pieces: Tokens, prefix: prefixes.Prefix) -> bool:
    """Whether a date can start behind a prefix: at a name, or at a number that goes on no other ("3.12.2", "£12")."""
    at = prefix.end
    word = pieces.word(at)
    if not word[:1].isdigit():
        return word in _CORES or word in APOSTROPHES or (prefix.is_firm and _is_year(pieces.number(at + 1)))
    before = pieces.word(at - 1)
    return not (pieces.is_tight(at) and (before in {".", "/", "£", "$", "€", "#", ":"} or before.isalpha()))


def _is_year(number: int | None) -> bool:
    """Whether a number may be a year: without one a range is gone through from end to end."""
    return number is not None and number in span.YEARS


def _dated(
    pieces: Tokens, at: int, prefix: prefixes.Prefix, stretch: Stretch, frame: Frame, before: Before | None
) -> _Hit:
    end, after = prefixes.suffix(pieces, stretch.end)
    end += pieces.word(end) in APOSTROPHES and pieces.is_tight(end)
    phrase = pieces.said(at, end)
    days = _days(pieces, at, prefix, stretch, frame, before)
    kind = after if after is not DueKind.NONE else prefix.kind
    if kind is DueKind.NONE:
        kind = DueKind.BY if stretch.last is None else DueKind.DURING
    notes = stretch.notes + days.notes
    if days.span is None:
        return _Hit(_found(pieces, at, end, Due(phrase), notes), end)
    precision = thirds.precision(days, (stretch.last or stretch.first).precision)
    due = Due(phrase, days.span.earliest, days.span.latest, precision, kind)
    year = stretch.first.year or (before.year if before and days.span.latest.year == before.year else None)
    goes_to = pieces.word(at - 1) in {"to", "through"} or pieces.word(at) in {"until", "till"}
    leads_on = None if goes_to else Before(days.span.earliest, year)
    return _Hit(_found(pieces, at, end, due, notes + _outside(due, frame)), end, leads_on)


def _days(
    pieces: Tokens, at: int, prefix: prefixes.Prefix, stretch: Stretch, frame: Frame, before: Before | None
) -> Days:
    said = pieces.said(at, stretch.end)
    days = carried(resolve(stretch, said, frame), stretch, said, frame, before)
    order = weeks.named(pieces.words[at : prefix.end]) if stretch.last is None else ""
    if order:
        return weeks.week(days, order, said)
    part = thirds.named(pieces.words[at : prefix.end]) if stretch.last is None else None
    return days if part is None else thirds.third(days, part, said)


def _outside(due: Due, frame: Frame) -> tuple[str, ...]:
    if due.latest is None or frame.end is None or due.earliest is None or frame.start is None or frame.is_guessed:
        return ()
    if due.earliest > frame.end:
        return (f"“{due.phrase}” is after the plan's period, which ends on {printed(frame.end)}.",)
    first = min(frame.start, frame.plan_start or frame.start)  # in the year reported on a deadline may well lie
    if due.latest < first:
        return (f"“{due.phrase}” is before the plan's period, which starts on {printed(first)}.",)
    return ()


def _found(pieces: Tokens, at: int, end: int, due: Due, notes: tuple[str, ...]) -> Found:
    return Found(pieces.starts[at], pieces.ends[end - 1], due, notes)
