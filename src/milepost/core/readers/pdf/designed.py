"""Pages read box by box, as a designer laid them out: no table is looked for, and white parts what stands abreast.

It is another reading of the same letters, for papers of which the usual one is not understood.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from milepost.core.document.nodes import Aside, Block, Certainty, Document, Note, Place
from milepost.core.document.walk import texts
from milepost.core.readers.pdf.boxes.bars import bars
from milepost.core.readers.pdf.boxes.frames import Block as Stretch
from milepost.core.readers.pdf.boxes.frames import read_whole
from milepost.core.readers.pdf.boxes.run_in import anew, parted, run_in
from milepost.core.readers.pdf.furniture import apart, is_outer
from milepost.core.readers.pdf.lines import Line, lines_of
from milepost.core.readers.pdf.page import Page
from milepost.core.readers.pdf.plain import Sizes, blocks_of, headings_of, key_of
from milepost.core.readers.pdf.rails import railed
from milepost.core.readers.pdf.spots import spots
from milepost.core.words.colours import DRAWN
from milepost.core.words.digits import holds_digit

_GROUND = 0.6  # of a page: a larger box is its ground
_TIGHT = 2.5  # of the size of letters: the height of a box round one line
_SEVERAL = 3  # texts behind one label
_WIDE = 0.4  # of the page: the width of a band
_MOST = 400  # boxes of a page: more are a table or a drawing
_SAID = "The pages of this file were read box by box, as they are drawn. Look at each action before you accept."
NOTE = Note("box_by_box", _SAID, None, Certainty.JUDGEMENT)


def designed(pages: Sequence[Page]) -> tuple[list[Block], list[Aside]]:
    """The blocks of pages in the order of their boxes, and what heads and feet say; none without boxes."""
    counts = [len(page.frames) + len(page.areas) for page in pages]
    if not any(counts) or max(counts) > _MOST:
        return [], []
    pages = railed(pages)
    letters = Counter(round(glyph.size * 2) / 2 for page in pages for glyph in page.glyphs if glyph.text.strip())
    usual = max(letters, key=lambda size: letters[size], default=0.0)
    dots = spots(pages)
    signs = [[*own, *more] for own, more in zip(dots, bars(pages, dots), strict=True)]
    read = [read_whole(page, own) for page, own in zip(pages, signs, strict=True)]
    lines = [[line for stretch in own for line in stretch.lines] for own in read]
    sheets = [(page.height, [[line] for line in own]) for page, own in zip(pages, lines, strict=True)]
    told = apart(sheets, len({page.number for page in pages}), usual)
    labels = _labels([line for own in lines for line in own])
    aside = [
        line
        for page, own in zip(pages, told, strict=True)
        for line, is_set in own
        if is_set
        and not _is_of_text(line, page)
        and line.text.partition(":")[0] not in labels
        and DRAWN not in line.text
    ]
    gone = {id(line) for line in aside}
    for page in pages:
        aside += lines_of([glyph for glyph in page.glyphs if glyph.is_artifact], page)
    asides = [Aside("page furniture", line.text, Place(page=line.page)) for line in aside]
    kept = list(_without([stretch for own in read for stretch in own], gone))
    sizes = Sizes(letters, headings_of([line for _, own in kept for line in _whole(own)]))
    opening = run_in([line for _, own in kept for line in own])
    made = [one for stretch, own in kept for _, one in blocks_of(anew(own, opening), sizes, stretch.room)]
    blocks = [part for block in made for part in parted(block, opening)]
    return (blocks, asides) if _is_whole(pages, blocks, asides) else ([], [])


def _whole(lines: Sequence[Line]) -> Iterator[Line]:
    """The lines of a stretch, those in the same letters as one: a title in a narrow column has many and is no prose."""
    for _, own in groupby(lines, key=key_of):
        first, *rest = own
        yield replace(first, text=" ".join(line.text for line in (first, *rest)))


def _labels(lines: Sequence[Line]) -> set[str]:
    """What stands before a colon in several lines that go on differently, wherever they stand on their pages."""
    counts = Counter(text.partition(":")[0] for text in {line.text for line in lines if ":" in line.text})
    return {label for label, count in counts.items() if count >= _SEVERAL}


def _is_of_text(line: Line, page: Page) -> bool:
    """Whether a line stands in a box that reaches further into the page than a header, or in its own: a state."""
    boxes = [box for box in (*page.frames, *page.areas) if box.holds(*line.middle)]
    ground = _GROUND * page.width * page.height
    is_cased = any(box.bottom - box.top < _TIGHT * line.size and box.x1 - box.x0 < _WIDE * page.width for box in boxes)
    is_held = any(not is_outer(box, page.height) and box.extent < ground for box in boxes)
    return is_held or (is_cased and not holds_digit(line.text))


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
