"""Tables of printed text whose columns are kept apart by spaces alone, below headings or a rule of dashes."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from milepost.core.readers.printout import Numbered
from milepost.core.readers.tags import BREAK

_RULE = re.compile(r"\s*[-=_]{2,}(?:\s+[-=_]{2,}){2,}\s*")
_LINE = re.compile(r"\s*([-=_*])\1{3,}\s*")
_SEGMENT = re.compile(r"\S+(?: \S+)*")
_REF = re.compile(r"[A-Z]{0,4}[-/ ]?\d[\w./-]{0,9}[.):]?")
_BULLET = re.compile(r"[-–•*·o]\s")
_FEWEST, _MOST_HEADS, _LOOKS_AHEAD = 3, 3, 12
_LONGEST_HEADING, _SHORTEST_SENTENCE = 34, 5  # letters: "No." is a heading
_MOSTLY, _RATHER = 0.8, 0.6


@dataclass(frozen=True, slots=True)
class TextRow:
    """A row of such a table: the number of its first line, and a text for each column."""

    number: int
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Body:
    """One line below headings: its number, its cells, and whether nothing stands right above it."""

    number: int
    cells: tuple[str, ...]
    is_apart: bool

    @property
    def filled(self) -> int:
        return sum(map(bool, self.cells))


def pieces(lines: Sequence[Numbered]) -> Iterator[tuple[TextRow, ...] | list[Numbered]]:
    """The lines in their order, those of a table as its rows; what follows in the same columns is a table, too."""
    starts: tuple[int, ...] = ()
    heads: tuple[TextRow, ...] = ()
    plain: list[Numbered] = []
    at = 0
    while at < len(lines):
        if own := _starts(lines, at):
            starts = own
            heads, at = _heads(lines, at, own)
        body, after = _body(lines, at, starts) if own or _goes_on(lines, at, starts) else ([], at)
        if body:
            yield from filter(None, (plain, (*heads, *_rows(body))))
            heads, plain = (), []
        elif at < len(lines):  # a line between the headings and their rows says whose rows they are
            plain.append(lines[at])
        at = after if body else at + 1
    yield from filter(None, (plain, heads))


def _starts(lines: Sequence[Numbered], at: int) -> tuple[int, ...]:
    """Where the columns start if headings stand here: by the rule of dashes below them, or by the gaps between them."""
    if not lines[at][1].strip() or _LINE.fullmatch(lines[at][1]):
        return ()
    below = next((one for one in range(at + 1, min(at + 1 + _MOST_HEADS, len(lines))) if _is_end(lines[one][1])), at)
    if below > at and _RULE.fullmatch(lines[below][1]):
        starts = tuple(match.start() for match in re.finditer(r"\S+", lines[below][1]))
        return starts if all(_fits(text, starts) for _, text in lines[at:below]) else ()
    return _by_gaps(lines, at)


def _goes_on(lines: Sequence[Numbered], at: int, starts: Sequence[int]) -> bool:
    """Whether a row of the columns before may begin with this line."""
    text = lines[at][1] if at < len(lines) else ""
    return bool(starts) and bool(text[: starts[1]].strip()) and _fits(text, starts)


def _is_end(text: str) -> bool:
    return not text.strip() or bool(_RULE.fullmatch(text))


def _by_gaps(lines: Sequence[Numbered], at: int) -> tuple[int, ...]:
    """The starts of short words far from one another, where the lines below keep to them."""
    heads = list(_SEGMENT.finditer(lines[at][1]))
    starts = tuple(head.start() for head in heads)
    if len(heads) < _FEWEST or not all(_is_heading(head[0]) for head in heads):
        return ()
    below = [text for _, text in lines[at + 1 : at + 1 + _LOOKS_AHEAD] if text.strip() and not _LINE.fullmatch(text)]
    full = [text for text in below if sum(map(bool, _cells(text, starts))) >= _FEWEST and _fits(text, starts)]
    return starts if len(full) > 1 and full[0] == below[0] and _SEGMENT.findall(below[0])[1:] else ()


def _is_heading(text: str) -> bool:
    is_said = len(text) > _SHORTEST_SENTENCE and text.endswith(".")
    return len(text) <= _LONGEST_HEADING and any(map(str.isalpha, text)) and not is_said and text[-1] not in ",:"


def _heads(lines: Sequence[Numbered], at: int, starts: tuple[int, ...]) -> tuple[tuple[TextRow, ...], int]:
    """The headings as a row, and the line behind them and their rule."""
    below = next(
        (one for one in range(at + 1, min(at + 1 + _MOST_HEADS, len(lines))) if _RULE.fullmatch(lines[one][1])), 0
    )
    told = [_cells(text, starts) for _, text in lines[at : below or at + 1]]
    return (TextRow(lines[at][0], tuple(map(_joined, zip(*told, strict=True)))),), (below or at) + 1


def _fits(text: str, starts: Sequence[int]) -> bool:
    """Whether no word stands over the edge of a column."""
    return all(start == 0 or start > len(text) or text[start - 1] == " " for start in starts)


def _cells(text: str, starts: Sequence[int]) -> tuple[str, ...]:
    ends = (*starts[1:], len(text) + 1)
    first = (0, *starts[1:])
    return tuple(text[start:end].strip() for start, end in zip(first, ends, strict=True))


def _body(lines: Sequence[Numbered], at: int, starts: Sequence[int]) -> tuple[list[_Body], int]:
    """The lines from here that keep to the columns, and where they end."""
    found: list[_Body] = []
    end, is_apart = at, True
    while starts and at < len(lines):
        number, text = lines[at]
        if not text.strip() or _LINE.fullmatch(text) or _RULE.fullmatch(text):
            at, is_apart = at + 1, True
            continue
        line = _Body(number, _cells(text, starts), is_apart)
        if not _fits(text, starts) or (is_apart and _is_prose(line, lines, at)) or (found and _starts(lines, at)):
            break
        found.append(line)
        at, is_apart = at + 1, False
        end = at
    return found, end


def _is_prose(line: _Body, lines: Sequence[Numbered], at: int) -> bool:
    """Whether a line that stands apart is one run of words over several columns, or in the first of them alone."""
    is_run = len(_SEGMENT.findall(lines[at][1])) == 1
    is_alone = at + 1 >= len(lines) or not lines[at + 1][1].strip()
    return is_run and (line.filled > 1 or bool(line.cells[0] and is_alone))


def _rows(body: Sequence[_Body]) -> Iterator[TextRow]:
    """The lines of each row as one: it begins with its number, or behind an empty line, or where it is fullest."""
    firsts = [line.cells[0] for line in body if line.cells[0]]
    has_numbers = sum(bool(_REF.fullmatch(first)) for first in firsts) >= _MOSTLY * len(firsts)
    parted = sum(1 for line in body[1:] if line.is_apart and line.cells[0])
    most = max(line.filled for line in body)
    group: list[_Body] = []
    for line in body:
        is_first = bool(line.cells[0]) and (has_numbers or (line.is_apart if parted else line.filled >= _RATHER * most))
        if group and is_first:
            yield _row(group)
            group = []
        group.append(line)
    yield _row(group)


def _row(group: Sequence[_Body]) -> TextRow:
    return TextRow(group[0].number, tuple(map(_joined, zip(*(line.cells for line in group), strict=True))))


def _joined(lines: Sequence[str]) -> str:
    """The lines of a cell as one text; what a bullet opens is a paragraph of its own."""
    text = ""
    for line in filter(None, lines):
        text += f"{BREAK if _BULLET.match(line) and text else ' '}{line}"
    return text.strip()
