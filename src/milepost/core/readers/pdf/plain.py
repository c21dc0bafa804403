"""Text outside tables: headings by size and weight, paragraphs and bullets, in reading order."""

import re
from collections import defaultdict
from collections.abc import Sequence

from milepost.core.document.nodes import Block, Heading, ListKind, Paragraph, Place
from milepost.core.readers.pdf.flow import grouped, joined, paragraphs_of
from milepost.core.readers.pdf.lines import Line

_LARGER = 1.12  # of the usual size: a heading
_LONGEST_HEADING = 150
_FEWEST, _PROSE = 4, 0.4
_PAIR = 2
# “Short and in time, please.” Tenants’ panel
_PULLED = re.compile(r"[“\"‘'][^“”\"]{12,}[.!?,…][”\"’'][\s–—-]*(?:[^\W\d_][^.:]{0,60})?")


class Sizes:
    """What sizes say in one document: the usual one, and which larger ones are headings of which level."""

    def __init__(self, letters: dict[float, int], headings: set[tuple[float, bool]]) -> None:
        self.usual = max(letters, key=lambda size: letters[size]) if letters else 10.0
        ranked = sorted((key for key in headings if self._is_heading(*key)), reverse=True)
        self.levels = {key: at for at, key in enumerate(ranked, 1)}

    def is_larger(self, line: Line) -> bool:
        """Whether a line is so much larger than the text that it is a heading in whatever weight."""
        return key_of(line)[0] > self.usual * _LARGER

    def _is_heading(self, size: float, is_bold: bool) -> bool:
        return size > self.usual * _LARGER or (is_bold and size > self.usual * 0.95)

    def level(self, lines: Sequence[Line]) -> int | None:
        """The level of these lines as a heading; None for plain text."""
        key = key_of(lines[0])
        text = " ".join(line.text for line in lines)
        if key not in self.levels or len(text) > _LONGEST_HEADING or not all(key_of(line) == key for line in lines):
            return None
        if key[0] <= self.usual * _LARGER and text.endswith((".", ";", ",")):
            return None
        return min(self.levels[key], 6)


def headings_of(lines: Sequence[Line]) -> set[tuple[float, bool]]:
    """The sizes and weights that may be headings: not those in which prose is set, however small the tables are."""
    held: dict[tuple[float, bool], list[list[str]]] = defaultdict(list)
    above: Line | None = None
    for line in lines:
        runs = held[key_of(line)]
        if above and _goes_on(above, line):
            runs[-1].append(line.text.strip())
        else:
            runs.append([line.text.strip()])
        above = line
    return {key for key, runs in held.items() if not (sum(map(len, runs)) >= _FEWEST and _are_prose(runs))}


def _goes_on(above: Line, line: Line) -> bool:
    """Whether a line in small letters stands right below one of its kind, as the rest of a heading or of prose does."""
    is_next = line.page == above.page and key_of(line) == key_of(above) and line.top - above.bottom < line.size
    return is_next and line.text[:1].islower()


def _are_prose(runs: Sequence[Sequence[str]]) -> bool:
    """Whether many lines go on from the line before or end a sentence; a heading may be of two lines."""
    told = [text for run in runs if len(run) != _PAIR or run[-1].endswith(".") for text in run]
    prose = sum(1 for text in told if text[:1].islower() or text.endswith("."))
    return prose > _PROSE * sum(map(len, runs))


def key_of(line: Line) -> tuple[float, bool]:
    """Size, to the nearest half point, and weight."""
    return round(line.size * 2) / 2, line.is_bold


def blocks_of(
    lines: Sequence[Line], sizes: Sizes, width: float, left: float | None = None
) -> list[tuple[float, Block]]:
    """The blocks of these lines, all of one page, with the height at which each starts.

    `width` is that of the text, `left` where its margin is.
    """
    found: list[tuple[float, Block]] = []
    for group in _whole_headings(grouped(lines, width, left), sizes):
        place = Place(page=group[0].page)
        level = sizes.level(group)
        made = paragraphs_of(group, width, place, left)
        if level and made[0].list_kind is ListKind.NONE:
            found.append(
                (group[0].top, _headline(joined(group, width), level, place, is_larger=sizes.is_larger(group[0])))
            )
        else:
            found.extend((group[0].top, paragraph) for paragraph in made)
    return found


def _headline(text: str, level: int, place: Place, *, is_larger: bool) -> Heading | Paragraph:
    """A heading where it is larger than the text; what is but bold says of no level, and is a bold line as in Word."""
    return Heading(text, level, place) if is_larger else Paragraph(text, strong=True, place=place)


def is_pull_quote(text: str) -> bool:
    """Whether large letters say in marks of quotation what somebody said: no heading ends a sentence so."""
    return bool(_PULLED.fullmatch(text))


def _whole_headings(groups: list[list[Line]], sizes: Sizes) -> list[list[Line]]:
    """The groups, each heading that goes on in small letters right below joined with its rest."""
    found: list[list[Line]] = []
    for group in groups:
        above, first = found[-1] if found else None, group[0]
        if above and _goes_on(above[-1], first) and sizes.level(above):
            above.extend(group)
        else:
            found.append(group)
    return found
