"""Lines of a form set against what the form printed: which are printed lines, which are answers, which are neither."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher

from milepost.core.readers import tags
from milepost.core.readers.paragraphs import BULLETS
from milepost.core.returns.layout import Box, Line, Role, Sheet
from milepost.core.returns.lines import Found
from milepost.core.writers.markup import printable

_TYPED = str.maketrans({"‘": "'", "’": "'", "“": '"', "”": '"', "–": "-", "—": "-"})
_ALIKE = 0.75
_LONGEST_LABEL = 300
_MARKS = f"{BULLETS}-–— "


@dataclass(slots=True)
class Placed:
    """Where the lines went: into boxes, or nowhere; `loose` holds (where it stood, line)."""

    texts: dict[str, list[Found]] = field(default_factory=dict)
    loose: list[tuple[str, str]] = field(default_factory=list)
    met: set[int] = field(default_factory=set)  # positions of the printed lines that were met
    changed: list[tuple[Line, str]] = field(default_factory=list)


class Placer:
    """Goes through the lines once; `adrift` says of which boxes the text is taken by the label above it."""

    def __init__(self, sheet: Sheet, adrift: Iterable[str]) -> None:
        self.placed = Placed()
        self._sheet = sheet
        self._printed = printed = sheet.printed
        self._regions = _regions(printed)
        self._adrift = frozenset(adrift)
        self._positions: dict[str, list[int]] = {}
        for at, line in enumerate(printed):
            self._positions.setdefault(normal(line.text), []).append(at)
        self._at = -1

    def place(self, found: Iterable[Found]) -> Placed:
        """Where each line belongs."""
        for line in found:
            if line.box is not None:
                self._follow(line.box)
                if line.text:
                    self._fill(line.box, line)
            else:
                self._outside(line)
        return self.placed

    def _outside(self, found: Found) -> None:
        at, rest = self._met(found.text)
        if at is None:
            at = self._nearly(found.text)
        if at is None:
            self._loose(found)
            return
        self._at = at
        self.placed.met.add(at)
        if rest:
            self._loose(Found(rest))

    def _loose(self, found: Found) -> None:
        box = self._regions[self._at] if self._at >= 0 else None
        if box is not None and box.tag in self._adrift:
            self._fill(box, found)
        else:
            self.placed.loose.append((self._where(), found.text))

    def _fill(self, box: Box, found: Found) -> None:
        self.placed.texts.setdefault(box.tag, []).append(found)

    def _follow(self, box: Box) -> None:
        """A box that is known says where we are, even where its label was lost."""
        if self._at < 0 or self._regions[self._at] != box:
            self._at = next(at for at, line in enumerate(self._printed) if line.box == box)

    def _met(self, text: str) -> tuple[int | None, str]:
        """The printed line that this is, and what stands behind a label on the same line."""
        at = self._nearest(normal(text))
        if at is not None:
            return at, ""
        head, colon, rest = text.partition(":")
        at = self._nearest(normal(head + colon)) if colon and rest.strip() else None
        if at is None or self._printed[at].role is not Role.LABEL:
            return None, ""
        return at, rest.strip()

    def _nearest(self, text: str) -> int | None:
        positions = self._positions.get(text, ())
        if len(positions) == 1 and self._printed[positions[0]].role is Role.ACTION:
            return positions[0]
        return next((at for at in positions if at > self._at and self._may_reach(at)), None)

    def _may_reach(self, at: int) -> bool:
        """Any label further down; of the lines below a label only those of the one that we are under.

        Where the box below is known, no answer can be taken for such a line, and its own label may be gone.
        """
        line, region = self._printed[at], self._regions[at]
        if line.role not in (Role.HINT, Role.LAST) or self._at < 0:
            return True
        is_known = region is not None and region.tag not in self._adrift
        return line.action == self._action() and (is_known or region == self._regions[self._at])

    def _nearly(self, text: str) -> int | None:
        """The next label or heading, where this line is nearly it."""
        if len(text) > _LONGEST_LABEL:
            return None
        for roles in ((Role.LABEL, Role.GROUP, Role.MILESTONE), (Role.ACTION,)):
            at = next((at for at in range(self._at + 1, len(self._printed)) if self._printed[at].role in roles), None)
            if at is not None and _is_alike(text, self._printed[at].text):
                self.placed.changed.append((self._printed[at], text))
                return at
        return None

    def _action(self) -> str:
        return self._printed[self._at].action if self._at >= 0 else ""

    def _where(self) -> str:
        """Where we are, for a person: "under “What is working well?”, 1.2 Open a hub"."""
        if self._at < 0:
            return "at the beginning"
        action = self._sheet.heading(self._action())
        box = self._regions[self._at]
        under = f"under “{box.label}”" if box else "under the heading" if action else "at the beginning"
        return f"{under}, {action}" if action else under


def normal(text: str) -> str:
    """A line without what programs change by themselves: white space, the shape of quotes and dashes, its bullet."""
    return tags.tidy(printable(text)).translate(_TYPED).lstrip(_MARKS).casefold()


def _regions(printed: Sequence[Line]) -> list[Box | None]:
    """For each printed line, the box that text below it belongs to."""
    regions: list[Box | None] = []
    region: Box | None = None
    for line in printed:
        if line.role in (Role.ACTION, Role.GROUP, Role.MILESTONE):
            region = None
        elif line.box is not None:
            region = line.box
        regions.append(region)
    return regions


def _is_alike(text: str, printed: str) -> bool:
    matcher = SequenceMatcher(None, normal(text), normal(printed), autojunk=False)
    # The first two are never less than the third, and cost next to nothing.
    return all(ratio() >= _ALIKE for ratio in (matcher.real_quick_ratio, matcher.quick_ratio, matcher.ratio))
