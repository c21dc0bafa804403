"""Labels side by side over their texts, with nothing drawn between: each label is read with what stands below it.

The columns are of one width, and the same labels stand so again and again in a document, once for each action. What
has several rows under its headings is a table.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from milepost.core.readers.pdf.across import Printed, printed_lines
from milepost.core.readers.pdf.page import Box, Glyph, Page, Rule

_FEWEST = 3  # times that a row of labels comes
_SLACK = 2.5  # points between the starts of a label and of its text
_LONGEST = 40  # letters of a label
_WHITE = 0.9  # of the size of letters: what stands further below is no text of theirs
_ALIKE = 0.15  # of a column's width, by which another may differ
_FULL = 0.6  # of a column's width: prose fills that, and no date or name


def abreast(pages: Sequence[Page]) -> list[list[list[Box]]]:
    """For each page the rows of such labels with their texts, as boxes from left to right."""
    lines = [list(printed_lines(page)) for page in pages]
    said = Counter(line.words for own in lines for line in own if _are_labels(line))
    again = frozenset(words for words, count in said.items() if count >= _FEWEST)
    return [list(_rows(own, again)) for own in lines]


def taken(box: Box, page: Page) -> list[Glyph]:
    """The letters in a box, which are taken off their page with the lines that are ruled across it."""
    found = [glyph for glyph in page.glyphs if box.holds(*glyph.middle)]
    page.glyphs = [glyph for glyph in page.glyphs if not box.holds(*glyph.middle)]
    page.rules = [rule for rule in page.rules if not (rule.is_level and _is_free(rule, page.rules))]
    return found


def _is_free(level: Rule, rules: Iterable[Rule]) -> bool:
    """Whether a level rule touches no upright one."""
    uprights = (rule for rule in rules if not rule.is_level and rule.top - _SLACK < level.top < rule.bottom + _SLACK)
    return not any(level.x0 - _SLACK < rule.x0 < level.x1 + _SLACK for rule in uprights)


def _rows(lines: Sequence[Printed], again: frozenset[str]) -> Iterator[list[Box]]:
    right = max((end for line in lines for _, end in line.runs), default=0.0)
    for at, line in enumerate(lines):
        if line.words in again and _are_labels(line) and (found := _columns(line, lines[at + 1 :], right)):
            yield found


def _are_labels(line: Printed) -> bool:
    """Whether a line is several short texts in bold."""
    is_bold = all(glyph.is_bold for glyph in line.glyphs)
    return len(line.runs) > 1 and is_bold and len(line.words) <= _LONGEST * len(line.runs)


def _columns(labels: Printed, below: Iterable[Printed], right: float) -> list[Box]:
    """The boxes of labels and texts; none where they are no columns of prose."""
    starts = [start for start, _ in labels.runs]
    ends = [*starts[1:], right + _SLACK]
    widths = [end - start for start, end in zip(starts, ends, strict=True)]
    if max(widths) - min(widths) > _ALIKE * max(widths):
        return []
    bottom, widest = labels.bottom, [0.0] * len(starts)
    for line in below:
        columns = [_column(run, starts, ends) for run in line.runs]
        if None in columns or line.top - bottom > _WHITE * line.glyphs[0].size or line.glyphs[0].is_bold:
            break
        bottom = max(bottom, line.bottom)
        for (start, end), at in zip(line.runs, columns, strict=True):
            widest[at or 0] = max(widest[at or 0], end - start)
    if not all(widest) or sum(own < _FULL * width for own, width in zip(widest, widths, strict=True)) > 1:
        return []
    edges = pairwise([*(start - _SLACK for start in starts), right + _SLACK])
    return [Box(start, labels.top - 1, end, bottom + 1) for start, end in edges]


def _column(run: tuple[float, float], starts: Sequence[float], ends: Sequence[float]) -> int | None:
    """The column in which a text starts with its label and ends before the next."""
    pairs = enumerate(zip(starts, ends, strict=True))
    return next((at for at, (start, end) in pairs if abs(run[0] - start) < _SLACK and run[1] < end), None)
