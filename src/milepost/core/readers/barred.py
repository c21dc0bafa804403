"""Tables of plain text whose cells a bar keeps apart, with or without bars at their edges, and without any rule."""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

_BAR = re.compile(r"[ \t]+\|(?=[ \t]|$)|^\|(?=[ \t])")
_FEWEST, _LONGEST_HEADING = 4, 40  # cells: a name, a post and an organisation are three


def parted(text: str) -> str:
    """The text, line for line, with the rows of such tables parted by tabs."""
    if "|" not in text:
        return text
    runs = groupby(text.split("\n"), key=_bars)
    return "\n".join(line for bars, run in runs for line in _rows(bars, list(run)))


def _bars(line: str) -> int:
    return len(_BAR.findall(line))


def _rows(bars: int, lines: Sequence[str]) -> Iterator[str]:
    """Lines of as many bars each: a table where the first has headings and nothing else."""
    heads = _cells(lines[0]) if bars else []
    is_table = len(lines) > 1 and len(heads) >= _FEWEST and all(map(_is_heading, heads))
    yield from ("\t".join(_cells(line)) for line in lines) if is_table else lines


def _cells(line: str) -> list[str]:
    """The cells; a bar at an edge parts nothing where there is one at the other, too."""
    inside = line.strip()
    if inside.startswith("|") and inside.endswith("|"):
        inside = inside[1:-1]
    return [cell.strip() for cell in _BAR.sub("\t", f" {inside} ".replace("\t", " ")).split("\t")]


def _is_heading(cell: str) -> bool:
    """Whether a cell can be a heading: short words, and no field with its answer or telephone number."""
    return 0 < len(cell) <= _LONGEST_HEADING and cell[0].isalpha() and ": " not in cell and not cell.endswith(".")
