"""Lines of one cell or column as paragraphs: where a line was broken for want of room, and where on purpose."""

import itertools
import re
from collections.abc import Sequence
from dataclasses import replace

from milepost.core.document.nodes import ListKind, Paragraph, Place
from milepost.core.readers.paragraphs import BULLETS, paragraph
from milepost.core.readers.pdf.lines import Line
from milepost.core.readers.pdf.words import Words

_OTHER_SIZE = 0.7  # points between headings of two kinds
_LOOSE = 1.35  # of the usual distance of lines: a gap that parts paragraphs
_GLYPH = re.compile(f"[{BULLETS}]")
_BULLET = re.compile(rf"[{BULLETS}]|[-–—*o]\s")
_HYPHEN = re.compile(r"\w[-/]$")
_CUT_SHORT = re.compile(r"[-/&=_]$|(?:://|\bwww\.)\S*$")  # at such a sign, or within an address
_CUT_DAY, _DAY = re.compile(r"\d\d?([/.])\d\d?\1\d{1,3}"), re.compile(r"\d\d?([/.])\d\d?\1\d{4}")
_CLOSE = 1.4  # of the size of letters: the distance of lines, where there are too few lines to tell
_BLANK = 0.5  # of the size of letters: more room than that would have held the space after the last word
_BELOW = 2.0  # points between lines that start at one place
_TOUCHING = 1.5  # points by which a letter may seem to fit on a line that was in truth full


def paragraphs_of(
    lines: Sequence[Line], width: float, place: Place, left: float | None = None, words: Words | None = None
) -> tuple[Paragraph, ...]:
    """The paragraphs of lines that stand in a box of this inner width, in points, or from this left margin on.

    `words` are those of the document, where columns may be so narrow that words are cut.
    """
    groups = grouped(lines, width, left)
    levels = _levels(groups)
    found: list[Paragraph] = []
    for group in groups:
        made = paragraph(joined(group, width, words), place, strong=all(line.is_bold for line in group))
        level = 0
        if made.list_kind is ListKind.BULLET:
            level = levels.index(min(levels, key=lambda x: abs(x - group[0].x0)))
        found.append(replace(made, level=level))
    return tuple(found)


def grouped(lines: Sequence[Line], width: float, left: float | None = None) -> list[list[Line]]:
    """Lines that belong to one paragraph each; those set in from the `left` margin have less room than `width`."""
    groups: list[list[Line]] = []
    leading = _leading(lines)
    hanging = any(_BULLET.match(a.text) and abs(b.x0 - a.indent) < 2 for a, b in itertools.pairwise(lines))
    for line in lines:
        if groups and not _is_new(groups[-1], line, width - _set_in(groups[-1], line, left), leading, hanging):
            groups[-1].append(line)
        else:
            groups.append([line])
    return groups


def _is_new(group: list[Line], line: Line, width: float, leading: float, hanging: bool) -> bool:
    last, first = group[-1], group[0]
    if _GLYPH.match(line.text) or abs(line.size - last.size) > 0.1 * last.size or line.is_bold != last.is_bold:
        return True
    if line.is_bold and abs(line.size - last.size) > _OTHER_SIZE:
        return True
    if line.is_labelled and not _BULLET.match(first.text):
        return True
    if line.page == last.page and line.bottom - last.bottom > _LOOSE * _usual(leading, line):
        return True
    if _is_next_dash(first, line):
        return True
    if hanging and _BULLET.match(first.text) and line.x0 < first.indent - 2 and first.indent - first.x0 > 3:
        return True
    return _had_room(last, line, width - (last.x1 - last.x0) - (last.x0 - min(first.x0, line.x0, last.x0)))


def _had_room(last: Line, line: Line, room: float) -> bool:
    """Whether the first word of a line had room on the one before, of which so much was left."""
    is_centred = _are_centred(last, line)
    is_open = line.text[0].islower() or _HYPHEN.search(last.text) or is_centred
    if last.is_shut and room > _BLANK * line.size and not is_open:
        return True
    is_boxed = line.is_bold and (last.is_open or is_centred)  # a box has a little less room than its page
    return room > line.first_word + 0.25 * line.size + _TOUCHING + is_boxed * line.size


def _usual(leading: float, line: Line) -> float:
    """The distance of lines within a paragraph; between bold lines, which head others, it is that of few."""
    return min(max(leading, line.size), _CLOSE * line.size) if line.is_bold else max(leading, line.size)


def _are_centred(last: Line, line: Line) -> bool:
    """Whether two lines have one middle and different starts: what ends with a colon may go on in the next."""
    return abs(last.x0 + last.x1 - line.x0 - line.x1) < _BELOW and abs(last.x0 - line.x0) > _BELOW


def _set_in(group: Sequence[Line], line: Line, left: float | None) -> float:
    """How far from the margin lines stand that start below one another, as centred ones seldom do."""
    start = min(group[0].x0, line.x0)
    is_below = any(abs(line.x0 - x) < _BELOW for x in (group[-1].x0, group[0].indent))
    return max(0.0, start - left) if left is not None and is_below else 0.0


def _is_next_dash(first: Line, line: Line) -> bool:
    """Whether both open with the same dash at the same place: elsewhere it may be one within a sentence."""
    is_dash = _BULLET.match(first.text) and _BULLET.match(line.text)
    return bool(is_dash) and first.text[0] == line.text[0] and abs(first.x0 - line.x0) < 2


def _leading(lines: Sequence[Line]) -> float:
    """The distance of lines within a paragraph: a small one, since many paragraphs have one line only."""
    if len(lines) < 2:
        return 0.0
    steps = sorted(b.bottom - a.bottom for a, b in itertools.pairwise(lines) if b.bottom > a.bottom)
    usual = steps[len(steps) // 5] if steps else 0.0
    return usual if len(steps) > 2 else min(usual, _CLOSE * lines[0].size)


def _levels(groups: list[list[Line]]) -> list[float]:
    """The distinct places of bullets from left to right."""
    levels: list[float] = []
    for x in sorted(group[0].x0 for group in groups if _BULLET.match(group[0].text)):
        if not levels or x - levels[-1] > 4:
            levels.append(x)
    return levels or [0.0]


def joined(lines: Sequence[Line], width: float, words: Words | None = None) -> str:
    """The lines as one text: a space between, save where a word was certainly cut."""
    text = lines[0].text
    for last, line in itertools.pairwise(lines):
        text = _stitched(text, last, line, width, words)
    return text


def _stitched(text: str, last: Line, line: Line, width: float, words: Words | None) -> str:
    if text.endswith("\xad"):
        return text[:-1] + line.text
    if not last.is_open and _HYPHEN.search(text) and line.text[0].isalnum():
        return text + line.text
    if last.is_shut and _CUT_SHORT.search(text) and line.text[0].isalnum():
        return text + line.text
    is_cut = _is_cut(last, line, width) and not (words and words.are_two(last.text, line.text.split()[0]))
    return text + ("" if is_cut else " ") + line.text


def _is_cut(last: Line, line: Line, width: float) -> bool:
    """Whether a word too long for its column was broken between these lines: then the next letter did not fit."""
    if last.is_open or " " in last.text:
        return False
    word = line.text.split()[0]
    if _CUT_DAY.fullmatch(last.text) and _DAY.fullmatch(last.text + word):
        return True
    if not last.text[-1].isalpha() or not line.text[0].isalpha():
        return False
    is_one_word = line.text[0].islower() or (last.text.isupper() and word.isupper() and len(word) < 3)
    return is_one_word and last.x1 - last.x0 + line.first_letter > width
