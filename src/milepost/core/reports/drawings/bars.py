"""How actions stand, as a bar for each section: as long as it has actions, parted by status."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from milepost.core.document.nodes import Picture
from milepost.core.reports.drawings.canvas import LINE, WIDTH, Canvas, wrapped
from milepost.core.reports.drawings.stacks import LEAST_FOR_NUMBER, Part, legend, said
from milepost.core.reports.positions import Group
from milepost.core.words.counting import many

FILLS = {
    Group.LATE: "striped-dark",
    Group.AT_RISK: "striped",
    Group.PAUSED: "lined",
    Group.NOT_STARTED: "blank",
    Group.ON_TRACK: "mid",
    Group.DONE: "dark",
    Group.UNSTATED: "dotted",
    Group.SILENT: "crossed",
}
_NAME, _TOTAL = 170.0, 92.0  # points for the section's name and for the number of its actions
_BAR, _STEP = 17.0, 27.0


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: its name, how many actions of each group it has, and how many of them have a date that has passed."""

    name: str
    counted: Counter[Group]
    late: int

    @property
    def total(self) -> str:
        """How many actions it stands for, and how many of them are late."""
        total = many(self.counted.total(), "action")
        return f"{total}, {self.late:,} late" if self.late else total


def status_bars(rows: Sequence[Bar], words: Mapping[Group, str]) -> Picture:
    """A bar for each of these sections; `words` are what the groups are called."""
    canvas = Canvas()
    longest = max((row.counted.total() for row in rows), default=0) or 1
    for at, row in enumerate(rows):
        _row(canvas, at * _STEP + 2, row, _parts(row.counted, words), (WIDTH - _NAME - _TOTAL) / longest)
    everything: Counter[Group] = sum((row.counted for row in rows), Counter())
    height = legend(canvas, len(rows) * _STEP + 6, _parts(everything, words))
    told = " ".join(f"{row.name}: {row.total} ({said(_parts(row.counted, words))})." for row in rows)
    return canvas.picture(height, f"Bars of actions by status. {told}", "How the actions of each section stand")


def _parts(counted: Counter[Group], words: Mapping[Group, str]) -> list[Part]:
    return [Part(FILLS[group], words[group], counted[group]) for group in Group if counted[group]]


def _row(canvas: Canvas, y: float, row: Bar, parts: list[Part], unit: float) -> None:
    lines = wrapped(row.name, _NAME - 8, 2)
    for line, words in enumerate(lines):
        canvas.words(0, y + (8 if len(lines) > 1 else 12.4) + line * (LINE - 1), words)
    x = _NAME
    for part in parts:
        long = part.number * unit
        canvas.box(x, y, long, _BAR, part.fill)
        if long >= LEAST_FOR_NUMBER:
            canvas.chip(x + long / 2, y + _BAR / 2, f"{part.number:,}")
        x += long
    canvas.words(x + 5, y + _BAR / 2 + 3.4, row.total)
