"""Promises on a time line: a column for every quarter of the year, parted by what became of them."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from datetime import date

from milepost.core.document.nodes import Picture
from milepost.core.plan.ledger import Outcome, Promise
from milepost.core.reports.drawings.canvas import LINE, WIDTH, Canvas
from milepost.core.reports.drawings.stacks import LEAST_FOR_NUMBER, Part, legend, said
from milepost.core.words.dates.printed import printed

_WORDS = {
    Outcome.MET: ("dark", "Met"),
    Outcome.AHEAD: ("blank", "Not yet due"),
    Outcome.LATE: ("striped-dark", "Still open and late"),
    Outcome.MISSED: ("crossed", "Missed"),
    Outcome.DROPPED: ("lined", "Dropped"),
    Outcome.SILENT: ("dotted", "Dropped without a word"),
    Outcome.REPLACED: ("mid", "Replaced"),
}
_MONTHS = ("Jan–Mar", "Apr–Jun", "Jul–Sep", "Oct–Dec")
_HIGH, _TOP = 110.0, 22.0  # points of the highest column, and above it for the word at today's line
MOST = 12  # quarters in one drawing; earlier and later ones are gathered at its ends

Quarter = int  # years and quarters in one number, four to the year


def quarters(promises: Iterable[Promise], today: date) -> Picture | None:
    """The promises that have a day, by the quarter of its last; None where there is none."""
    counted = _counted(promises, _quarter(today))
    if not counted:
        return None
    canvas = Canvas()
    keys = range(min(counted), max(counted) + 1)
    step = min(WIDTH / len(keys), 80.0)
    unit = _HIGH / max(found.total() for found in counted.values())
    for at, key in enumerate(keys):
        _column(canvas, at * step, step, _parts(counted.get(key, Counter())), unit)
        _below(canvas, at * step + step / 2, key, keys)
    _today(canvas, keys, step, today)
    everything: Counter[Outcome] = sum(counted.values(), Counter())
    height = legend(canvas, _TOP + _HIGH + 3 * LINE + 8, _parts(everything))
    told = " ".join(f"{_name(key, keys)}: {said(_parts(counted[key]))}." for key in sorted(counted))
    alt = f"Promises by the quarter in which they fall due, seen from {printed(today)}. {told}"
    return canvas.picture(height, alt, "Promises by quarter")


def _counted(promises: Iterable[Promise], now: Quarter) -> dict[Quarter, Counter[Outcome]]:
    """Outcomes by quarter, no further from now than a drawing reaches."""
    found: dict[Quarter, Counter[Outcome]] = defaultdict(Counter)
    days = [(one.milestone.due.latest, one.outcome) for one in promises]
    reached = [_quarter(day) for day, outcome in days if day and outcome in _WORDS]
    if not reached:
        return {}
    first = max(min(reached), min(now, max(reached)) - MOST // 2)
    for day, outcome in days:
        if day and outcome in _WORDS:
            found[min(max(_quarter(day), first), first + MOST - 1)][outcome] += 1
    return found


def _quarter(day: date) -> Quarter:
    return day.year * 4 + (day.month - 1) // 3


def _parts(counted: Counter[Outcome]) -> list[Part]:
    return [Part(*_WORDS[outcome], counted[outcome]) for outcome in _WORDS if counted[outcome]]


def _column(canvas: Canvas, x: float, step: float, parts: list[Part], unit: float) -> None:
    y = _TOP + _HIGH
    for part in parts:
        high = part.number * unit
        y -= high
        canvas.box(x + step * 0.2, y, step * 0.6, high, part.fill)
        if high >= LEAST_FOR_NUMBER + 2:
            canvas.chip(x + step / 2, y + high / 2, f"{part.number:,}")
    if any(part.number * unit < LEAST_FOR_NUMBER + 2 for part in parts):
        canvas.words(x + step / 2, y - 3, f"{sum(part.number for part in parts):,}", anchor="middle", strong=True)


def _below(canvas: Canvas, x: float, key: Quarter, keys: range) -> None:
    y = _TOP + _HIGH
    for line, words in enumerate(_name(key, keys).split(" ")):
        canvas.words(x, y + (line + 1) * LINE, words, anchor="middle")


def _name(key: Quarter, keys: range) -> str:
    """ "Apr–Jun 2025"; the ends of a long line say that they reach further."""
    name = f"{_MONTHS[key % 4]} {key // 4}"
    if len(keys) == MOST and key in (keys[0], keys[-1]):
        return f"{name} {'or before' if key == keys[0] else 'or after'}".replace("or ", "or\N{NO-BREAK SPACE}")
    return name


def _today(canvas: Canvas, keys: range, step: float, today: date) -> None:
    """A dashed line at today, where the drawing reaches it, and the ground line."""
    canvas.line([(0, _TOP + _HIGH), (step * len(keys), _TOP + _HIGH)])
    now = _quarter(today)
    if now not in keys:
        return
    first = date(today.year, now % 4 * 3 + 1, 1)
    x = (now - keys[0] + (today - first).days / 92) * step
    canvas.line([(x, 12), (x, _TOP + _HIGH + 4)], dashed=True, width=1.2)
    near_end = x > canvas.width - 80
    canvas.words(x, 9, printed(today), anchor="end" if near_end else "middle" if x > 40 else "start", strong=True)
