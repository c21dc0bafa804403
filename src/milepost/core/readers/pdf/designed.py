"""Pages read box by box, as a designer laid them out: no table is looked for, and white parts what stands abreast.

It is another reading of the same letters, for papers of which the usual one is not understood.
"""

from collections import Counter
from collections.abc import Iterator, Sequence

from milepost.core.document.nodes import Aside, Block, Certainty, Document, Note, Place
from milepost.core.document.walk import texts
from milepost.core.readers.pdf.boxes.frames import Block as Stretch
from milepost.core.readers.pdf.boxes.frames import read_whole
from milepost.core.readers.pdf.furniture import apart
from milepost.core.readers.pdf.lines import Line, lines_of
from milepost.core.readers.pdf.page import Page
from milepost.core.readers.pdf.plain import Sizes, blocks_of, headings_of
from milepost.core.readers.pdf.spots import spots

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
    gone = {id(line) for page in told for line, is_set in page if is_set}
    aside = [line for page in told for line, is_set in page if is_set]
    for page in pages:
        aside += lines_of([glyph for glyph in page.glyphs if glyph.is_artifact], page)
    asides = [Aside("page furniture", line.text, Place(page=line.page)) for line in aside]
    kept = list(_without([stretch for own in read for stretch in own], gone))
    sizes = Sizes(letters, headings_of([line for _, own in kept for line in own]))
    blocks = [block for stretch, own in kept for _, block in blocks_of(own, sizes, stretch.room)]
    return (blocks, asides) if _is_whole(pages, blocks, asides) else ([], [])


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
