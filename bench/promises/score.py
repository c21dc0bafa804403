"""How far a reading agrees with the labels: right, wrongly taken and missed, part by part."""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import timedelta

from bench.promises.cells import Cell, Wanted
from bench.promises.readings import Found, Reading

_ENOUGH = 0.6  # of the words of two texts in common, as F1, for them to be one promise
_WORD = re.compile(r"\w+")
PARTS = ("milestones", "dates", "measures", "lineage", "glossary")


@dataclass(slots=True)
class Tally:
    """How many were read as labelled, how many were not labelled, how many labelled ones were not read."""

    right: int = 0
    wrong: int = 0
    missed: int = 0

    @property
    def precision(self) -> float:
        """The share of what was read that is labelled."""
        return self.right / (self.right + self.wrong) if self.right + self.wrong else 1.0

    @property
    def recall(self) -> float:
        """The share of what is labelled that was read."""
        return self.right / (self.right + self.missed) if self.right + self.missed else 1.0

    @property
    def f1(self) -> float:
        """The harmonic mean of both."""
        total = 2 * self.right + self.wrong + self.missed
        return 2 * self.right / total if total else 1.0

    def add(self, wanted: Iterable[object], read: Iterable[object]) -> bool:
        """Count what two lists have in common, and say whether they are the same."""
        labels, found = Counter(wanted), Counter(read)
        common = (labels & found).total()
        self.right += common
        self.wrong += found.total() - common
        self.missed += labels.total() - common
        return labels == found


@dataclass(slots=True)
class Score:
    """The tallies of a set by part, and the cells that were not read as labelled."""

    tallies: dict[str, Tally] = field(default_factory=lambda: {part: Tally() for part in PARTS})
    misses: list[str] = field(default_factory=list)

    def add(self, cell: Cell, read: Reading) -> None:
        """Count one cell."""
        is_same = [
            self._milestones("milestones", cell, read, is_text=True),
            self._milestones("dates", cell, read, is_text=False),
            self._measures(cell, read),
            self.tallies["lineage"].add(cell.lineage, _named(cell, read)),
            self.tallies["glossary"].add(cell.glossary, read.glossary if cell.glossary else ()),
        ]
        if not all(is_same):
            self.misses.append(cell.name)

    def _milestones(self, part: str, cell: Cell, read: Reading, *, is_text: bool) -> bool:
        left, missed = list(read.milestones), 0
        for wanted in sorted(cell.milestones, key=lambda one: one.is_optional):
            hit = _best(wanted, left, is_text=is_text and not wanted.is_optional)
            if hit is not None:
                left.remove(hit)
                self.tallies[part].right += not wanted.is_optional
            else:
                missed += not wanted.is_optional
        self.tallies[part].missed += missed
        self.tallies[part].wrong += len(left)
        return not missed and not left

    def _measures(self, cell: Cell, read: Reading) -> bool:
        """Parts of measures, in cells that are labelled for them: measure columns, and others that have a label."""
        if cell.column != "measure" and not cell.measures:
            return True
        wanted = [part for one in cell.measures for part in one]
        return self.tallies["measures"].add(wanted, [part for one in read.measures for part in one])


def _best(wanted: Wanted, left: list[Found], *, is_text: bool) -> Found | None:
    """The milestone read on the labelled day whose words are most alike, where they are alike enough."""
    near = [one for one in left if abs(one.due - wanted.due) <= timedelta(wanted.slack)]
    best = max(near, key=lambda one: _common(wanted.text, one.text), default=None)
    if best is None or not is_text or wanted.text == "*":
        return best
    return best if _common(wanted.text, best.text) >= _ENOUGH else None


def _common(one: str, other: str) -> float:
    first, second = (Counter(_WORD.findall(text.casefold())) for text in (one, other))
    total = first.total() + second.total()
    return 2 * (first & second).total() / total if total else 1.0


def _named(cell: Cell, read: Reading) -> list[tuple[str, frozenset[str]]]:
    """The proposals that were read; numbers count only where the label of that kind names some."""
    numbered = {kind for kind, numbers in cell.lineage if numbers}
    return [(kind, numbers if kind in numbered else frozenset()) for kind, numbers in read.lineage]
