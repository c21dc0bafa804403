"""Letters gathered into lines: by their height on the page, in reading order, with the spaces that gaps mean."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import accumulate, pairwise

from milepost.core.readers.paragraphs import BULLETS
from milepost.core.readers.pdf.page import Box, Glyph, Page
from milepost.core.readers.signs import ink_of

_SAME_LINE = 0.4  # of the size of the letters: how far two middles on one line may lie apart
_SPACE = 0.18  # of the size of the letters: a gap that is a space
_TAB = 0.03  # the same: what may be left of a tab behind a number
_NUMBER = re.compile(rf"(?:[{BULLETS}] *)?(?:[A-Z]{{1,4}}\d+(?:\.\d+)*|\d+(?:\.\d+)+|\d+[a-z])\.?")
_FEWEST_SPACED, _WIDEST_SPACED = 4, 1.0  # pairs of spaced letters on a line; sizes between two
_MOSTLY = 0.8
_FEWEST_OVER = 3  # letters drawn over others on one line
_LONGEST_LABEL = 60  # letters
_WHITE_INK, _BAND = "ffffff", 2.5  # sizes of letters that a band of one line is high at the most
_SOFT = "\xad"
_OVERPRINT = 0.7  # points: the same letter drawn twice this near is fake bold


@dataclass(slots=True)
class Line(Box):
    """One line of text; `first_word` is the width of what would have had to fit on the line before."""

    text: str
    size: float
    is_bold: bool
    first_word: float
    first_letter: float
    indent: float  # where the text after a bullet starts
    page: int
    is_open: bool  # it ends in a space that was drawn: a word ends here
    is_shut: bool  # it ends without one, in a document that draws them: a paragraph ends here, or a word was cut
    ink: str = ""  # the one colour of a line that is but signs; "" for words, black and white
    is_labelled: bool = False  # it opens with a label in bold, "Lead:", and goes on plainly
    opening: str = ""  # the words in bold before others that are not
    is_badge: bool = False  # it stands in a small box behind other words


def lines_of(glyphs: Iterable[Glyph], page: Page) -> list[Line]:
    """The lines of these letters from top to bottom; turned text is read along its own baseline."""
    lines: list[Line] = []
    by_turn: dict[int, list[Glyph]] = {}
    for glyph in glyphs:
        by_turn.setdefault(glyph.turn, []).append(glyph)
    for turn, group in sorted(by_turn.items()):
        for cluster in _clusters([_turned(glyph, turn) for glyph in group] if turn else group):
            found = (_line(layer, page) for layer in _layers(cluster))
            lines.extend(line for line in found if line)
    return lines


def parted(line: Line, glyphs: Iterable[Glyph], page: Page, is_cut: Callable[[Glyph, Glyph], bool]) -> list[Line]:
    """A line of these letters in pieces: it is cut between two letters of which that is so."""
    own = sorted((one for one in glyphs if line.holds(*one.middle)), key=lambda one: one.x0)
    seen = [one for one in own if one.text.strip()]
    cuts = [b.x0 for a, b in pairwise(seen) if is_cut(a, b)]
    bounds = pairwise((float("-inf"), *cuts, float("inf")))
    return [piece for a, b in bounds for piece in lines_of([g for g in own if a <= g.x0 < b], page)] if cuts else [line]


def _turned(glyph: Glyph, turn: int) -> Glyph:
    x0, x1 = (-glyph.bottom, -glyph.top) if turn > 0 else (glyph.top, glyph.bottom)
    top, bottom = (glyph.x0, glyph.x1) if turn > 0 else (-glyph.x1, -glyph.x0)
    return Glyph(
        x0, top, x1, bottom, glyph.text, glyph.size, glyph.is_bold, glyph.mark, glyph.is_artifact, ink=glyph.ink
    )


def _clusters(glyphs: list[Glyph]) -> list[list[Glyph]]:
    clusters: list[list[Glyph]] = []
    middle = size = 0.0
    for glyph in sorted(glyphs, key=lambda g: (g.top + g.bottom) / 2):
        at = (glyph.top + glyph.bottom) / 2
        if clusters and at - middle <= _SAME_LINE * max(size, glyph.size):
            clusters[-1].append(glyph)
            if glyph.size > size and glyph.text.strip():
                middle, size = at, glyph.size
        else:
            clusters.append([glyph])
            middle, size = at, glyph.size
    return clusters


def _layers(glyphs: list[Glyph]) -> list[list[Glyph]]:
    """The letters of a line, apart by how they were drawn where some lie over others, which no reader could read.

    A merged cell that a page cuts is so drawn over the heading of its column.
    """
    inked = sorted((glyph for glyph in glyphs if glyph.text.strip()), key=lambda glyph: glyph.x0)
    if sum(1 for one, other in pairwise(inked) if _is_over(one, other)) < _FEWEST_OVER:
        return [glyphs]
    layers: list[list[Glyph]] = []
    for run in _runs(glyphs):
        free = (layer for layer in layers if layer[-1].x1 <= run[0].x0 + _OVERPRINT or run[-1].x1 <= layer[0].x0)
        layer = next(free, None)
        if layer is None:
            layers.append(run)
        else:
            layer.extend(run)
            layer.sort(key=lambda glyph: glyph.x0)
    return layers


def _is_over(one: Glyph, other: Glyph) -> bool:
    """Whether a letter lies on more than half of the one before it and is another; the same twice is fake bold."""
    is_bold = one.text == other.text and other.x0 - one.x0 < _OVERPRINT
    return one.x1 - other.x0 > min(one.x1 - one.x0, other.x1 - other.x0) / 2 and not is_bold


def _runs(glyphs: list[Glyph]) -> list[list[Glyph]]:
    """The letters as they were drawn, a run for each time that the pen went back."""
    runs: list[list[Glyph]] = []
    for glyph in glyphs:
        if not runs or glyph.x0 < runs[-1][-1].x0:
            runs.append([])
        runs[-1].append(glyph)
    return runs


def _line(glyphs: list[Glyph], page: Page) -> Line | None:
    glyphs.sort(key=lambda g: (g.x0, g.x1))
    seen = [glyph for glyph in glyphs if glyph.text.strip() and glyph.text != _SOFT]
    if not seen:
        return None
    text, starts = _spelled(glyphs)
    words = text.split()
    sizes = sorted(glyph.size for glyph in seen)
    first = starts[1] if len(starts) > 1 else None
    return Line(
        seen[0].x0,
        min(glyph.top for glyph in seen),
        seen[-1].x1,
        max(glyph.bottom for glyph in seen),
        " ".join(words),
        sizes[len(sizes) // 2],
        sum(glyph.is_bold for glyph in seen) > 0.8 * len(seen) or _is_on_band(seen, page),
        _word_width(seen, len(words[0])),
        seen[0].x1 - seen[0].x0,
        first if first is not None and len(words[0]) == 1 else seen[0].x0,
        page.number,
        text.endswith(" "),
        page.draws_spaces and not text.endswith(" "),
        _ink(seen),
        _is_labelled(seen),
        opening=_opening(seen, words),
    )


def _is_on_band(glyphs: list[Glyph], page: Page) -> bool:
    """Whether white words stand alone on a dark band of one line, where they stand out as bold words do."""
    if any(glyph.ink != _WHITE_INK for glyph in glyphs):
        return False
    band = page.ground(*glyphs[0].middle)
    return band is not None and band.bottom - band.top <= _BAND * glyphs[0].size


def _opening(glyphs: list[Glyph], words: list[str]) -> str:
    """The words in bold that open a line which goes on plainly."""
    bold = next((at for at, glyph in enumerate(glyphs) if not glyph.is_bold), 0)
    ends = list(accumulate(map(len, words)))
    return " ".join(words[: ends.index(bold) + 1]) if bold in ends else ""


def _is_labelled(glyphs: list[Glyph]) -> bool:
    """Whether a line opens with bold words and a colon, and then goes on plainly; a colon alone may be either."""
    bold = next((at for at, glyph in enumerate(glyphs) if not glyph.is_bold), len(glyphs))
    if not (0 < bold < len(glyphs) and glyphs[0].text.isupper()):
        return False
    return ":" in (glyphs[bold - 1].text, glyphs[bold].text) and bold <= _LONGEST_LABEL


def _ink(glyphs: list[Glyph]) -> str:
    inks = {ink_of(glyph.text, glyph.ink) for glyph in glyphs}
    return inks.pop() if len(inks) == 1 else ""


def _spelled(glyphs: list[Glyph]) -> tuple[str, list[float]]:
    """The letters as text, and where each word starts."""
    out: list[str] = []
    starts: list[float] = []
    last: Glyph | None = None
    space = _SPACE + _tracking(glyphs)
    for at, glyph in enumerate(glyphs):
        if not glyph.text.strip():
            if out and out[-1] != " ":
                out.append(" ")
            continue
        if last and glyph.text == last.text and glyph.x0 - last.x0 < _OVERPRINT:
            continue
        is_apart = last and glyph.x0 - last.x1 > space * max(glyph.size, last.size)
        if last and out[-1] != " " and (is_apart or _is_tabbed("".join(out), last, glyphs[at : at + 2])):
            out.append(" ")
        if not out or out[-1] == " ":
            starts.append(glyph.x0)
        out.append(glyph.text)
        last = glyph
    return _hyphenated("".join(out)), starts


def _is_tabbed(number: str, last: Glyph, title: list[Glyph]) -> bool:
    """Whether a title begins behind a number that all but filled the room up to its tab: "1.1" and "Mend".

    So may a label in bold behind an answer that is not.
    """
    if title[0].is_bold and not last.is_bold and title[0].text.isupper() and last.text.islower():
        return title[0].x0 - last.x1 > _TAB * last.size
    is_title = len(title) > 1 and title[0].text.isupper() and title[1].text.islower()
    is_behind = is_title and title[0].x0 - last.x1 > _TAB * last.size
    return is_behind and bool(_NUMBER.fullmatch(number))


def _hyphenated(text: str) -> str:
    """The text without the marks of where its words may be parted; one stays where the line ends at it."""
    if _SOFT not in text:
        return text  # as nearly every line
    bare = text.rstrip().rstrip("-‐")
    return bare.replace(_SOFT, "") + _SOFT if bare.endswith(_SOFT) else text.replace(_SOFT, "")


def _tracking(glyphs: list[Glyph]) -> float:
    """How far the letters of spaced capitals ("T H E M E") stand apart, in sizes of them; 0 on any other line."""
    gaps: list[float] = []
    letters = 0
    for one, other in pairwise(glyphs):
        if one.text.strip() and other.text.strip() and max(one.size, other.size) > 0:  # a spoilt file may say 0
            gaps.append((other.x0 - one.x1) / max(one.size, other.size))
            letters += other.text.isalpha()
            if gaps[-1] <= _SPACE:  # as on nearly every line, at once
                return 0.0
    usual = sorted(gaps)[len(gaps) // 2] if len(gaps) >= _FEWEST_SPACED else 0.0
    is_even = usual < min(_WIDEST_SPACED, 1.5 * min(gaps, default=0.0))
    return usual if is_even and letters >= _MOSTLY * len(gaps) else 0.0


def _word_width(glyphs: list[Glyph], letters: int) -> float:
    count = 0
    for glyph in glyphs:
        count += len(glyph.text)
        if count >= letters:
            return glyph.x1 - glyphs[0].x0
    return glyphs[-1].x1 - glyphs[0].x0
