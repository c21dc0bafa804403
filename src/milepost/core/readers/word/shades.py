"""The colour that a cell of a Word table shows: its own fill, that of its words, or that of the table's style."""

from lxml import etree

from milepost.core.document.nodes import Paragraph, Table
from milepost.core.readers.word.names import PARAGRAPH, RUN, VAL, Properties, W, by_name, properties, value
from milepost.core.readers.word.styles import Styles, fill
from milepost.core.readers.word.tables import COLOURED, Slot

_STATUS_LENGTH = 40  # in longer words a marker pen means "look here" and no status
_FIRST_ROW_BIT = 0x0020
_MARKER_PENS = {
    "yellow": "ffff00", "green": "00ff00", "cyan": "00ffff", "magenta": "ff00ff", "blue": "0000ff", "red": "ff0000",
    "darkBlue": "000080", "darkCyan": "008080", "darkGreen": "008000", "darkMagenta": "800080", "darkRed": "800000",
    "darkYellow": "808000", "darkGray": "808080", "lightGray": "c0c0c0", "black": "000000",
}  # fmt: skip


def shade(slot: Slot, blocks: tuple[Paragraph | Table, ...]) -> str:
    """The colour as rrggbb, "" for none; `blocks` are the words that were read in the cell."""
    if slot.element is None or next(slot.element.iter(*COLOURED), None) is None:  # as most cells
        return ""
    stated = fill(slot.properties) or fill(properties(next(slot.element.iterchildren(PARAGRAPH), None), "pPr"))
    if stated or len(blocks) != 1 or not isinstance(blocks[0], Paragraph) or len(blocks[0].text) > _STATUS_LENGTH:
        return stated
    is_sign = not any(letter.isalnum() for letter in blocks[0].text)
    runs = (properties(run, "rPr") for run in slot.element.iter(RUN) if _is_visible(run))
    colours = {_colour(run, is_sign=is_sign) for run in runs}
    return colours.pop() if len(colours) == 1 else ""


def first_row_shade(table: etree._Element, styles: Styles) -> str:
    """The fill that a table's style gives to its first row, "" where the table does not use it."""
    stated = properties(table, "tblPr")
    look = stated.get("tblLook")
    if look is None:
        return ""
    is_used = look.get(f"{W}firstRow") in ("1", "true", "on") or _bits(look.get(VAL, "")) & _FIRST_ROW_BIT
    return styles.of(value(stated, "tblStyle"), "table").first_row_fill if is_used else ""


def _colour(run: Properties, *, is_sign: bool) -> str:
    """The marker pen or fill under the words, or the colour of a sign that stands for a status."""
    under = _MARKER_PENS.get(value(run, "highlight") or "", "") or fill(run)
    colour = (value(run, "color") or "").lower()
    return under or (colour if is_sign and len(colour) == 6 and colour not in ("000000", "ffffff") else "")


def _is_visible(run: etree._Element) -> bool:
    stated = by_name(run)
    text = stated.get("t")
    return "sym" in stated or (text is not None and bool((text.text or "").strip()))


def _bits(stated: str) -> int:
    try:
        return int(stated[:4], 16)
    except ValueError:
        return 0
