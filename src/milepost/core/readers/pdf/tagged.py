"""The tagged structure of a PDF: its elements walked by ourselves, since no library keeps empty cells."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from pdfminer.pdftypes import PDFObjRef, resolve1
from pdfminer.psexceptions import PSException

from milepost.core.document.nodes import Aside, Block, Place
from milepost.core.readers.paragraphs import BULLETS
from milepost.core.readers.pdf.boxes.bars import bars
from milepost.core.readers.pdf.boxes.boards import hang_boards
from milepost.core.readers.pdf.boxes.lists import Listing
from milepost.core.readers.pdf.element import Element, Mark
from milepost.core.readers.pdf.grid import Grid
from milepost.core.readers.pdf.headed import headed
from milepost.core.readers.pdf.lines import lines_of
from milepost.core.readers.pdf.page import Glyph, Page, Rule
from milepost.core.readers.pdf.quiet_labels import with_colons
from milepost.core.readers.pdf.spots import spots
from milepost.core.readers.pdf.story import Story
from milepost.core.readers.pdf.tables import grids_of, unruled_of, walls_of

_ENOUGH = 0.9  # of the letters must be in the structure, or it is not that of this document
_BROWSER = b"Skia/PDF"
_FEWEST_LABELS = 3  # for every table that is drawn: so many tell that it is a form
_HEADING = re.compile(r"H[1-6]?")
_DEEPEST = 60
_MOST_ELEMENTS = 200_000


def structure(document: Any, pages: Sequence[Page]) -> tuple[list[Block], list[Aside]] | None:
    """The blocks and asides that the tags give; None where there are no tags, or they hold too little to be trusted."""
    try:
        element = _tree(resolve1(document.catalog.get("StructTreeRoot")), pages)
    except (PSException, RecursionError):  # the pages were drawn, so a structure that is damaged is done without
        return None
    held = {mark for part in element.walk() for mark in part.marks}
    margins = _margins(pages, held) if _is_by_browser(document) else set()
    letters = [glyph for page in pages for glyph in page.glyphs if _counts(glyph) and id(glyph) not in margins]
    inside = sum((page.number, glyph.mark) in held for page in pages for glyph in page.glyphs if _counts(glyph))
    story = Story(pages, cuts_words=not _is_by_browser(document))
    story.letters, labels = with_colons(element, story.letters, story.pages)
    hang_boards(element, story.letters, story.pages)
    element = Listing(story.lines).tabled(element) if _is_by_browser(document) else element
    if not letters or inside < _ENOUGH * len(letters) or _misses_tables(element, pages, labels):
        return None
    story.letters = _with_spots(element, pages, story.letters)
    blocks = story.blocks(element)
    return blocks, [*story.asides, *_untold(pages, held, margins)]


def _margins(pages: Sequence[Page], held: set[Mark]) -> set[int]:
    """The letters that a browser prints over and under its pages and tags nowhere: the day, the address, the page."""
    found: set[int] = set()
    for page in pages:
        told = [glyph for glyph in page.glyphs if (page.number, glyph.mark) in held and glyph.text.strip()]
        top, bottom = min((one.top for one in told), default=0.0), max((one.bottom for one in told), default=0.0)
        rest = [glyph for glyph in page.glyphs if glyph.mark is None]
        found.update(id(glyph) for glyph in rest if glyph.bottom <= top or glyph.top >= bottom)
    return found


def _with_spots(
    element: Element, pages: Sequence[Page], letters: Mapping[Mark, list[Glyph]]
) -> dict[Mark, list[Glyph]]:
    """The letters with a sign for each coloured dot before its text; in tables dots are fills of cells.

    Where the only dots are those of a key, bars at the side of boxes may say the same.
    """
    tabled = {mark for part in element.walk() if part.kind == "Table" for mark in part.all_marks()}
    found = dict(letters)
    dots = spots(pages)
    beside = bars(pages, dots)
    signs = beside if sum(map(len, beside)) > sum(map(len, dots)) else [[] for _ in pages]
    for page, own, more in zip(pages, dots, signs, strict=True):
        for _, sign in (*own, *more):
            if sign.mark is not None and (mark := (page.number, sign.mark)) not in tabled:
                found[mark] = [*found.get(mark, ()), sign]
    return found


def _is_by_browser(document: Any) -> bool:
    """Whether a browser printed it: none cuts a word unless a page asks it to."""
    makers = (resolve1(info.get("Producer")) for info in document.info if isinstance(info, dict))
    return any(isinstance(maker, bytes) and maker.startswith(_BROWSER) for maker in makers)


def _counts(glyph: Glyph) -> bool:
    return bool(glyph.text.strip()) and not glyph.is_artifact


def _misses_tables(element: Element, pages: Sequence[Page], labels: Mapping[int, int]) -> bool:
    """Whether tables are drawn and none is tagged, as where a program tagged every line as a paragraph.

    The boxes of a form are drawn in the same way; `labels` says how many labels in a style of their own a page has.
    """
    if any(part.kind == "Table" for part in element.walk()):
        return False
    walls = walls_of(pages)
    unruled = unruled_of(pages, walls)
    titles = {mark for part in element.walk() if _HEADING.fullmatch(part.kind) for mark in part.all_marks()}
    drawn: dict[int, int] = {}
    for page, drawings in zip(pages, headed(pages, walls), strict=True):
        told = [glyph for glyph in page.glyphs if (page.number, glyph.mark) in titles]
        grids = grids_of(page, drawings, unruled)
        tables = [grid for grid in grids if len(grid.xs) > 2 and len(grid.ys) > 2]
        drawn[page.number] = sum(
            not _is_titled(grid, told, page) and not _holds_boxes(grid, told, page) for grid in tables
        )
    return any(_FEWEST_LABELS * count > labels.get(number, 0) for number, count in drawn.items())


def _is_titled(grid: Grid, titles: Sequence[Glyph], page: Page) -> bool:
    """Whether what no line parts from left to right has titles of its own: columns of text, and no rows."""
    is_unparted = grid.is_headed or not any(_parts(rule, grid) for rule in page.rules)
    return is_unparted and any(grid.box.holds(*glyph.middle) for glyph in titles)


def _parts(rule: Rule, grid: Grid) -> bool:
    """Whether an upright line stands in a grid or at its side; the edge of a bar of colour is none."""
    is_beside = grid.xs[0] - 1 < rule.x0 < grid.xs[-1] + 1
    return rule.is_drawn and not rule.is_level and is_beside and rule.top < grid.ys[-1] and rule.bottom > grid.ys[0]


def _holds_boxes(grid: Grid, titles: Sequence[Glyph], page: Page) -> bool:
    """Whether most cells that say anything have titles of their own, as boxes have and cells of a table have not."""
    filled = {grid.cell_at(*glyph.middle) for glyph in page.glyphs if glyph.text.strip()} - {None}
    titled = {grid.cell_at(*glyph.middle) for glyph in titles} - {None}
    return 2 * len(titled) > len(filled)


def _untold(pages: Sequence[Page], held: set[Mark], margins: set[int]) -> Iterator[Aside]:
    """Page furniture, and letters that no element claims."""
    for page in pages:
        rest = [glyph for glyph in page.glyphs if (page.number, glyph.mark) not in held]
        furniture = [glyph for glyph in rest if glyph.is_artifact or id(glyph) in margins]
        other = [glyph for glyph in rest if not glyph.is_artifact and id(glyph) not in margins]
        for kind, glyphs in (("page furniture", furniture), ("untagged text", other)):
            for line in lines_of(glyphs, page):
                if line.text.strip(BULLETS + " "):
                    yield Aside(kind, line.text, Place(page=page.number))


def _tree(root: Any, pages: Sequence[Page]) -> Element:
    """The structure as elements, roles mapped to the standard ones; none of it where it is no structure."""
    root = root if isinstance(root, dict) else {}
    mapped = resolve1(root.get("RoleMap"))
    roles = {str(k): _name(v) for k, v in mapped.items()} if isinstance(mapped, dict) else {}
    numbers = {page.object_id: page.number for page in pages}
    left = [_MOST_ELEMENTS]
    top = Element("Document")
    _grow(top, root.get("K"), 0, numbers, roles, left, 0)
    return top


def _grow(
    parent: Element, kid: Any, page: int, numbers: dict[int, int], roles: dict[str, str], left: list[int], depth: int
) -> None:
    """Add what a K entry names to an element: marked content by its number, elements, lists of both."""
    kid = resolve1(kid)
    left[0] -= 1
    if left[0] < 0 or depth > _DEEPEST:
        return
    if isinstance(kid, list):
        for one in kid:
            _grow(parent, one, page, numbers, roles, left, depth)
    elif isinstance(kid, int):
        parent.parts.append((page, kid))
    elif isinstance(kid, dict):
        reference = kid.get("Pg")
        page = numbers.get(reference.objid, page) if isinstance(reference, PDFObjRef) else page
        if isinstance(kid.get("MCID"), int):
            parent.parts.append((page, kid["MCID"]))
        elif "S" in kid:
            name = _name(kid["S"])
            element = Element(_role(name, roles), *_spans(kid.get("A")), actual=_text(kid.get("ActualText")))
            parent.parts.append(element)
            _grow(element, kid.get("K"), page, numbers, roles, left, depth + 1)


def _role(name: str, roles: dict[str, str]) -> str:
    seen: set[str] = set()
    while name in roles and name not in seen:
        seen.add(name)
        name = roles[name]
    return name


def _name(value: Any) -> str:
    return str(getattr(resolve1(value), "name", ""))


def _text(value: Any) -> str:
    value = resolve1(value)
    if not isinstance(value, bytes):
        return ""
    if value.startswith(b"\xfe\xff"):
        return value[2:].decode("utf-16-be", "replace")
    return value.decode("latin-1")


def _spans(attributes: Any) -> tuple[int, int]:
    """Columns and rows that a cell spans."""
    found: dict[str, int] = defaultdict(lambda: 1)
    attributes = resolve1(attributes)
    for one in attributes if isinstance(attributes, list) else [attributes]:
        one = resolve1(one)
        for key in ("ColSpan", "RowSpan"):
            value = resolve1(one.get(key)) if isinstance(one, dict) else None
            if isinstance(value, int) and 1 <= value <= 1000:
                found[key] = value
    return found["ColSpan"], found["RowSpan"]
