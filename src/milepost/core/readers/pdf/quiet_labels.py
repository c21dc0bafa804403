"""Labels that only their ink or weight tells from what follows: "Lead" in grey and "Ann Lowe" in black behind it.

Words in another style may be mere emphasis. Labels come again and again with other answers, and they take turns: after
each "Lead" comes a "Due" before the next "Lead".
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import pairwise

from milepost.core.readers.pdf.element import Element, Mark
from milepost.core.readers.pdf.page import Glyph, Page

_FEWEST, _MOST = 3, 50  # times that a label comes; labels of one document
_OFTEN = 0.75  # of the times that it is said: how often a label is answered
_TURNS = 0.75  # of the steps in a row of two labels: how many lead from one to the other
_LABEL = re.compile(r"[A-Z](?=.{2,30}$)[^\W\d_]*(?:[ ’'/-][^\W\d_]+){0,3}")
_SAME_LINE, _NEXT_LINE = 0.4, 2.0  # of the size of letters: between the middles of a label and its answer
_SAME_EDGE = 2.0  # points
_AS_LARGE = 1.05  # times the size: what is larger than the text below it is a heading
_APART = re.compile(r"H\d?|Table")


@dataclass(slots=True)
class _Run:
    """The letters of one mark that shows some, and what they say."""

    mark: Mark
    glyphs: list[Glyph]
    text: str
    is_apart: bool


def with_colons(
    element: Element, letters: Mapping[Mark, list[Glyph]], pages: Mapping[int, Page]
) -> dict[Mark, list[Glyph]]:
    """The letters of the marks of a structure, with a colon behind each such label."""
    runs = list(_runs(element, letters, is_apart=False))
    answered = {at for at in range(len(runs) - 1) if _is_answered(runs[at], runs[at + 1], pages)}
    said = Counter(run.text for run in runs if not run.is_apart)
    order = [runs[at].text for at in sorted(answered)]
    answers: dict[str, set[str]] = defaultdict(set)
    for at in answered:
        answers[runs[at].text].add(runs[at + 1].text)
    often = [text for text, times in Counter(order).most_common(_MOST) if times >= max(_FEWEST, _OFTEN * said[text])]
    likely = {text for text in often if len(answers[text]) > 1}
    labels = {one for one in likely if any(_take_turns(one, other, order) for other in likely - {one})}
    ended = {runs[at].mark: [*runs[at].glyphs, _colon(runs[at])] for at in answered if runs[at].text in labels}
    return {**letters, **ended}


def _runs(element: Element, letters: Mapping[Mark, list[Glyph]], *, is_apart: bool) -> Iterator[_Run]:
    is_apart = is_apart or bool(_APART.fullmatch(element.kind))
    for part in element.parts:
        if isinstance(part, Element):
            yield from _runs(part, letters, is_apart=is_apart)
        elif text := "".join(glyph.text for glyph in letters.get(part, ())).strip():
            yield _Run(part, letters[part], text, is_apart)


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
    if first.size > _AS_LARGE * answer.size or page.ground(*first.middle) != page.ground(*answer.middle):
        return False
    size, down = max(first.size, answer.size), answer.middle[1] - last.middle[1]
    if abs(down) < _SAME_LINE * size:
        return answer.x0 >= last.x1
    return 0 < down < _NEXT_LINE * size and abs(answer.x0 - first.x0) < _SAME_EDGE


def _style(glyph: Glyph) -> tuple[str, bool]:
    return glyph.ink, glyph.is_bold


def _take_turns(one: str, other: str, order: list[str]) -> bool:
    row = [text for text in order if text in (one, other)]
    return sum(a != b for a, b in pairwise(row)) >= _TURNS * (len(row) - 1)


def _colon(run: _Run) -> Glyph:
    last = next(glyph for glyph in reversed(run.glyphs) if glyph.text.strip())
    return replace(last, x0=last.x1, text=":")
