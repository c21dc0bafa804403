"""Pages read box by box, as a designer laid them out: no table is looked for, and white parts what stands abreast.

It is another reading of the same letters, for papers of which the usual one is not understood.
"""

from collections import Counter
from collections.abc import Iterator, Sequence

from milepost.core.document.nodes import Aside, Block, Certainty, Document, Note, Place
from milepost.core.document.walk import texts
from milepost.core.readers.pdf.boxes.frames import Block as Stretch
from milepost.core.readers.pdf.boxes.frames import read_whole
from milepost.core.readers.pdf.furniture import apart, is_outer
from milepost.core.readers.pdf.lines import Line, lines_of
from milepost.core.readers.pdf.page import Page
from milepost.core.readers.pdf.plain import Sizes, blocks_of, headings_of
from milepost.core.readers.pdf.spots import spots

_GROUND = 0.6  # of a page: a larger box is its ground
_TIGHT = 2.5  # of the size of letters: the height of a box round one line
_MOST = 400  # boxes of a page: more are a table or a drawing
_SAID = "The pages of this file were read box by box, as they are drawn. Look at each action before you accept."
NOTE = Note("box_by_box", _SAID, None, Certainty.JUDGEMENT)


def designed(pages: Sequence[Page]) -> tuple[list[Block], list[Aside]]:
    """The blocks of pages in the order of their boxes, and what heads and feet say; none without boxes."""
    counts = [len(page.frames) + len(page.areas) for page in pages]
    if not any(counts) or max(counts) > _MOST:
        return [], []
    letters = Counter(round(glyph.size * 2) / 2 for page in pages for glyph in page.glyphs if glyph.text.strip())
    usual = max(letters, key=lambda size: letters[size], default=0.0)
    read = [read_whole(page, dots) for page, dots in zip(pages, spots(pages), strict=True)]
    lines = [[line for stretch in own for line in stretch.lines] for own in read]
    told = apart(
        [(page.height, [[line] for line in own]) for page, own in zip(pages, lines, strict=True)], len(pages), usual
    )
    outer = [
        [line for line, is_set in own if is_set and not _is_held(line, page)]
        for page, own in zip(pages, told, strict=True)
    ]
    aside = [line for page, own, all_of in zip(pages, outer, lines, strict=True) for line in _alone(own, all_of, page)]
    gone = {id(line) for line in aside}
    for page in pages:
        aside += lines_of([glyph for glyph in page.glyphs if glyph.is_artifact], page)
    asides = [Aside("page furniture", line.text, Place(page=line.page)) for line in aside]
    kept = list(_without([stretch for own in read for stretch in own], gone))
    sizes = Sizes(letters, headings_of([line for _, own in kept for line in own]))
    blocks = [block for stretch, own in kept for _, block in blocks_of(own, sizes, stretch.room)]
    return (blocks, asides) if _is_whole(pages, blocks, asides) else ([], [])


def _is_held(line: Line, page: Page) -> bool:
    """Whether a line stands in a box that reaches further into the page than a header or footer."""
    ground = _GROUND * page.width * page.height
    boxes = (box for box in (*page.frames, *page.areas) if box.holds(*line.middle) and box.extent < ground)
    return any(not is_outer(box, page.height) for box in boxes)


def _alone(outer: Sequence[Line], lines: Sequence[Line], page: Page) -> Iterator[Line]:
    """The lines at the edge of a page but those in a small box beside words that are no furniture: a state."""
    for line in outer:
        level = [one for one in lines if one is not line and one.top < line.middle[1] < one.bottom]
        is_beside = any(one not in outer for one in level)
        boxes = (box for box in (*page.frames, *page.areas) if box.holds(*line.middle))
        if not (is_beside and any(box.bottom - box.top < _TIGHT * line.size for box in boxes)):
            yield line


def _is_whole(pages: Sequence[Page], blocks: Sequence[Block], asides: Sequence[Aside]) -> bool:
    """Whether every letter of the pages was read: one that belongs to no box would be lost."""
    drawn = Counter(sign for page in pages for glyph in page.glyphs for sign in glyph.text if sign.isalnum())
    read = Counter(sign for text, _ in texts(Document(tuple(blocks), asides=tuple(asides))) for sign in text)
    return not drawn - read


def _without(stretches: Sequence[Stretch], gone: set[int]) -> Iterator[tuple[Stretch, list[Line]]]:
    """The lines of each stretch that are no furniture."""
    for stretch in stretches:
        if own := [line for line in stretch.lines if id(line) not in gone]:
            yield stretch, own
