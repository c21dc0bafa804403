"""Measures against their targets: a line from nought to the larger, with marks for baseline, reading and target."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from milepost.core.document.nodes import Picture
from milepost.core.plan.model import Direction, Measure
from milepost.core.plan.units import baseline_unit
from milepost.core.reports.drawings.canvas import LINE, WIDTH, Canvas, length, wrapped
from milepost.core.words.quantities import said as number

MOST = 10  # measures in one drawing
_NAME, _STEP = 190.0, 46.0  # points for a measure's words, and from one measure to the next
_LEFT, _RIGHT = _NAME + 10, WIDTH - 30

_KEY = "Bar: now. Upright line: target. Diamond: baseline. Each scale starts at nought."


@dataclass(frozen=True, slots=True)
class Against:
    """A measure that can be drawn: its latest reading and its last target, and its baseline where there is one."""

    name: str
    unit: str
    reading: Decimal
    target: Decimal
    baseline: Decimal | None
    is_met: bool | None

    @property
    def words(self) -> str:
        """All that the drawing says of it."""
        start = f"baseline {self.said(self.baseline)}, " if self.baseline is not None else ""
        met = {True: ", target met", False: ", target not met", None: ""}[self.is_met]
        return f"{self.name}: {start}now {self.said(self.reading)}, target {self.said(self.target)}{met}."

    def said(self, value: Decimal | None) -> str:
        """A value with the unit, "" for none."""
        if value is None:
            return ""
        return f"{number(value)}{'' if self.unit == '%' else ' '}{self.unit}".strip()


def against(measure: Measure) -> Against | None:
    """A measure with a reading and a target that are numbers, neither below nought; None for any other.

    A baseline that counts something else than they do has no place on their scale and is left out.
    """
    readings = [one.value for one in measure.readings if one.value is not None]
    targets = [one.value for one in measure.targets if one.value is not None]
    if not readings or not targets or min(readings[-1], targets[-1]) < 0:
        return None
    is_same = baseline_unit(measure) == measure.unit
    baseline = measure.baseline.value if measure.baseline and is_same else None
    met = {Direction.UP: readings[-1] >= targets[-1], Direction.DOWN: readings[-1] <= targets[-1]}
    name = " ".join(measure.text.split()) or "A measure"
    start = baseline if baseline is not None and baseline >= 0 else None
    return Against(name, measure.unit, readings[-1], targets[-1], start, met.get(measure.direction))


def targets(measures: Iterable[Against]) -> Picture | None:
    """The first of these measures, each on a scale of its own; None where there is none."""
    shown = [one for one, _ in zip(measures, range(MOST), strict=False)]
    if not shown:
        return None
    canvas = Canvas()
    for at, one in enumerate(shown):
        _row(canvas, at * _STEP + 4, one)
    told = " ".join(one.words for one in shown)
    caption = "Measures against their targets"
    canvas.words(0, len(shown) * _STEP + 14, _KEY)
    return canvas.picture(len(shown) * _STEP + 20, f"Each measure on a scale from nought. {told}", caption)


def _row(canvas: Canvas, y: float, one: Against) -> None:
    for line, words in enumerate(wrapped(one.name, _NAME - 6, 3)):
        canvas.words(0, y + 8 + line * (LINE - 1), words)
    largest = max(one.reading, one.target, one.baseline or Decimal(0)) or Decimal(1)
    axis = y + 20
    canvas.line([(_LEFT, axis), (_RIGHT, axis)])
    reached = _at(one.reading, largest)
    canvas.box(_LEFT, axis - 4, max(reached - _LEFT, 0.5), 8, "mid")
    target = _at(one.target, largest)
    canvas.line([(target, axis - 10), (target, axis + 10)], width=2.2)
    if one.baseline is not None:
        canvas.mark(_at(one.baseline, largest), axis)
    _label(canvas, target, axis - 12, f"Target {number(one.target)}")
    _label(canvas, reached, axis + 19, f"Now {number(one.reading)}")


def _label(canvas: Canvas, x: float, y: float, words: str) -> None:
    """Words around a point, kept inside the drawing."""
    half = length(words) / 2
    canvas.words(min(max(x, _LEFT + half), WIDTH - half), y, words, anchor="middle")


def _at(value: Decimal, largest: Decimal) -> float:
    return _LEFT + float(value / largest) * (_RIGHT - _LEFT)
