"""Pages read box by box, as a designer laid them out: no table is looked for, and white parts what stands abreast.

It is another reading of the same letters, for papers of which the usual one is not understood.
"""

from collections import Counter
from collections.abc import Iterator, Sequence

from milepost.core.document.nodes import Block
from milepost.core.readers.pdf.boxes.frames import Block as Stretch
from milepost.core.readers.pdf.boxes.frames import read_whole
from milepost.core.readers.pdf.furniture import apart
from milepost.core.readers.pdf.lines import Line
from milepost.core.readers.pdf.page import Page
from milepost.core.readers.pdf.plain import Sizes, blocks_of, headings_of
from milepost.core.readers.pdf.spots import spots

_MOST = 400  # boxes of a page: more are a table or a drawing


def designed(pages: Sequence[Page]) -> list[Block]:
    """The blocks of pages in the order of their boxes; none where no page has boxes, or one has too many."""
    counts = [len(page.frames) + len(page.areas) for page in pages]
    if not any(counts) or max(counts) > _MOST:
        return []
    letters = Counter(round(glyph.size * 2) / 2 for page in pages for glyph in page.glyphs if glyph.text.strip())
    usual = max(letters, key=lambda size: letters[size], default=0.0)
    read = [read_whole(page, dots) for page, dots in zip(pages, spots(pages), strict=True)]
    lines = [[line for stretch in own for line in stretch.lines] for own in read]
    told = apart(
        [(page.height, [[line] for line in own]) for page, own in zip(pages, lines, strict=True)], len(pages), usual
    )
    gone = {id(line) for page in told for line, is_set in page if is_set}
    kept = list(_without([stretch for own in read for stretch in own], gone))
    sizes = Sizes(letters, headings_of([line for _, own in kept for line in own]))
    return [block for stretch, own in kept for _, block in blocks_of(own, sizes, stretch.room)]


def _without(stretches: Sequence[Stretch], gone: set[int]) -> Iterator[tuple[Stretch, list[Line]]]:
    """The lines of each stretch that are no furniture."""
    for stretch in stretches:
        if own := [line for line in stretch.lines if id(line) not in gone]:
            yield stretch, own
