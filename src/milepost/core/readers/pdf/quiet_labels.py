"""Labels that only their ink or weight tells from what follows: "Lead" in grey and "Ann Lowe" in black behind it.

Words in another style may be mere emphasis. Labels come again and again with other answers, and they take turns: after
each "Lead" comes a "Due" before the next "Lead".
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from milepost.core.readers.paragraphs import BULLETS
from milepost.core.readers.pdf.element import Element, Mark
from milepost.core.readers.pdf.page import Box, Glyph, Page

_FEWEST, _MOST = 3, 50  # times that a label comes; labels of one document
_OFTEN = 0.75  # of the times that it is said: how often a label is answered, or blank where it always stands
_TURNS = 0.75  # of the steps in a row of two labels: how many lead from one to the other
_LABEL = re.compile(r"(?=.{2,31}$)(?:[%£#] ?[^\W\d_]|[A-Z])[^\W\d_]*(?:(?: [/&] |[ ’'/-])[^\W\d_]+){0,3}")
_SAME_LINE, _NEXT_LINE = 0.4, 2.0  # of the size of letters: between the middles of a label and its answer
_SAME_EDGE = 2.0  # points
_LONGEST_BADGE, _NEAR = 4, 2.5  # letters; of their size, between a badge and what it means
_BEFORE = 1.5  # of the size of letters: between a bullet or picture and what it stands before
_AS_LARGE = 1.05  # times the size: what is larger than the text below it is a heading
_LIST = "L"
_APART = re.compile(r"H\d?|Table")


@dataclass(slots=True)
class _Run:
    """The letters of one mark that shows some, and what they say."""

    mark: Mark
    glyphs: list[Glyph]
    text: str
    is_apart: bool
    is_listed: bool


def with_colons(
    element: Element, letters: Mapping[Mark, list[Glyph]], pages: Mapping[int, Page]
) -> tuple[dict[Mark, list[Glyph]], Counter[int]]:
    """The letters of the marks of a structure, and how many such labels each page has.

    A colon is put behind each label, and it opens the text that answers it; a list stays below it.
    """
    runs = list(_runs(element, letters))
    answered = {at for at in range(len(runs) - 1) if _is_answered(runs[at], runs[at + 1], pages)}
    looks = {_look(runs[at]) for at in answered}
    blank = {at for at, run in enumerate(runs) if at not in answered and not run.is_apart and _look(run) in looks}
    labels = _labels(runs, answered, blank)
    keyed = _keyed(runs, pages)
    found = [at for at in sorted(answered | blank | keyed) if at in keyed or runs[at].text in labels]
    told = {**letters, **{runs[at].mark: [*runs[at].glyphs, _colon(runs[at])] for at in found}}
    for at in (at for at in found if at in answered | keyed and not runs[at + 1].is_listed):
        told[runs[at + 1].mark] = [*told[runs[at].mark], *runs[at + 1].glyphs]
        told[runs[at].mark] = []
    return told, Counter(runs[at].mark[0] for at in found if at not in keyed)


def _keyed(runs: Sequence[_Run], pages: Mapping[int, Page]) -> set[int]:
    """The badges of a key, each right before what it means: "C" in a blue box, then "Complete"."""
    found: set[int] = set()
    at = 0
    while at + 1 < len(runs):
        end = at
        while end + 1 < len(runs) and _is_explained(runs[end], runs[end + 1], pages):
            end += 2
        badges = range(at, end, 2)
        if len(badges) >= _FEWEST and len({runs[one].text for one in badges}) == len(badges):
            found.update(badges)
        at = max(at + 1, end)
    return found


def _is_explained(badge: _Run, words: _Run, pages: Mapping[int, Page]) -> bool:
    """Whether a few letters stand on a ground of their own, and words beside them on none."""
    if badge.is_apart or words.is_apart or badge.mark[0] != words.mark[0] or len(badge.text) > _LONGEST_BADGE:
        return False
    last, first = badge.glyphs[-1], words.glyphs[0]
    page, size = pages[badge.mark[0]], max(last.size, first.size)
    ground = page.ground(*last.middle)
    if ground is None or not _is_sign(ground, size) or ground.holds(*first.middle):
        return False
    return abs(first.middle[1] - last.middle[1]) < _SAME_LINE * size and 0 < first.x0 - last.x1 < _NEAR * size


def _labels(runs: Sequence[_Run], answered: set[int], blank: set[int]) -> set[str]:
    """Of what is answered: what comes again with other answers, hardly elsewhere, and takes turns with others."""
    order = [runs[at].text for at in sorted(answered)]
    said = Counter(run.text for at, run in enumerate(runs) if not run.is_apart and at not in blank)
    left = Counter(runs[at].text for at in blank)
    answers: dict[str, set[str]] = defaultdict(set)
    for at in answered:
        answers[runs[at].text].add(runs[at + 1].text)
    often = [
        text
        for text, times in Counter(order).most_common(_MOST)
        if times >= max(_FEWEST, _OFTEN * said[text], left[text])
    ]
    likely = {text for text in often if len(answers[text]) > 1}
    return {one for one in likely if any(_take_turns(one, other, order) for other in likely - {one})}


def _look(run: _Run) -> tuple[str, int, str, bool]:
    """What a label says, where it stands, and its style."""
    first = next(glyph for glyph in run.glyphs if glyph.text.strip())
    return run.text, round(first.x0 / _SAME_EDGE), *_style(first)


def _runs(
    element: Element, letters: Mapping[Mark, list[Glyph]], *, is_apart: bool = False, is_listed: bool = False
) -> Iterator[_Run]:
    is_apart = is_apart or bool(_APART.fullmatch(element.kind))
    is_listed = is_listed or element.kind == _LIST
    for part in element.parts:
        if isinstance(part, Element):
            yield from _runs(part, letters, is_apart=is_apart, is_listed=is_listed)
        elif text := "".join(glyph.text for glyph in letters.get(part, ())).strip():
            yield _Run(part, letters[part], text, is_apart, is_listed)


def _is_answered(run: _Run, after: _Run, pages: Mapping[int, Page]) -> bool:
    """Whether words in one style may be a label, and what comes next in another stands behind or below them."""
    if run.is_apart or after.is_apart or run.mark[0] != after.mark[0] or not _LABEL.fullmatch(run.text):
        return False
    seen = [glyph for glyph in run.glyphs if glyph.text.strip()]
    first, last = seen[0], seen[-1]
    answer = next(glyph for glyph in after.glyphs if glyph.text.strip())
    page = pages[run.mark[0]]
    if len({_style(glyph) for glyph in seen}) > 1 or _style(first) == _style(answer):
        return False
    ground = page.ground(*first.middle)  # an answer may stand on one of its own, as badges do; a label does not
    if first.size > _AS_LARGE * answer.size or (ground and not ground.holds(*answer.middle)):
        return False
    size, down = max(first.size, answer.size), answer.middle[1] - last.middle[1]
    if abs(down) < _SAME_LINE * size:
        return answer.x0 >= last.x1
    start = _start(answer, page)
    is_hung = after.is_listed and start < first.x0 < answer.x0  # the bullet stands before the edge of the label
    return 0 < down < _NEXT_LINE * size and (is_hung or abs(start - first.x0) < _SAME_EDGE)


def _start(glyph: Glyph, page: Page) -> float:
    """Where a text starts, with the badge on which it stands, and the bullet or the picture right before it."""
    x, size = glyph.x0, glyph.size
    ground = page.ground(*glyph.middle)
    x = ground.x0 if ground and _is_sign(ground, size) else x
    signs = [
        box
        for box in (*page.glyphs, *page.areas)
        if box.x1 <= x + 1 and abs(box.middle[1] - glyph.middle[1]) < _SAME_LINE * size and _is_sign(box, size)
    ]
    for box in sorted(signs, key=lambda box: -box.x1):
        x = box.x0 if x - box.x1 < _BEFORE * size else x
    return x


def _is_sign(box: Box, size: float) -> bool:
    """Whether a shape is as high as the letters beside it, or a letter is a bullet."""
    return box.text in BULLETS if isinstance(box, Glyph) else box.bottom - box.top < _NEXT_LINE * size


def _style(glyph: Glyph) -> tuple[str, bool]:
    return glyph.ink, glyph.is_bold


def _take_turns(one: str, other: str, order: list[str]) -> bool:
    row = [text for text in order if text in (one, other)]
    return sum(a != b for a, b in pairwise(row)) >= _TURNS * (len(row) - 1)


def _colon(run: _Run) -> Glyph:
    last = next(glyph for glyph in reversed(run.glyphs) if glyph.text.strip())
    return replace(last, x0=last.x1, text=":")
