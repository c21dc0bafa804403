"""The colour of a cell, wherever a page states it: on the cell, on its row, or in a class of the style sheet."""

import re

from lxml import etree

from milepost.core.readers.signs import ink_of

_INK = re.compile(r"(?<![-\w])color\s*:\s*([^;]+)", re.IGNORECASE)
_STATED = re.compile(r"background(?:-color)?\s*:\s*([^;]+)", re.IGNORECASE)
_VALUE = re.compile(
    r"#([0-9a-f]{6})\b|#([0-9a-f]{3})\b|rgb\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)|\b([a-z]+)\b", re.IGNORECASE
)
_RULE = re.compile(r"\.([\w-]{1,60})\s*\{([^{}]*)\}")
# The names that Excel writes for the pure colours of its palette.
_NAMES = {
    "red": "ff0000", "lime": "00ff00", "green": "008000", "yellow": "ffff00", "orange": "ffa500", "blue": "0000ff",
    "aqua": "00ffff", "silver": "c0c0c0", "gray": "808080", "grey": "808080", "maroon": "800000", "olive": "808000",
    "navy": "000080", "purple": "800080", "teal": "008080", "fuchsia": "ff00ff", "black": "000000",
}  # fmt: skip
_WHITE = "ffffff"
_LONGEST_SIGN = 3


class Colours:
    """Knows the classes of one page."""

    def __init__(self, root: etree._Element) -> None:
        sheets = (sheet.text or "" for sheet in root.iter("style"))
        rules = [rule for sheet in sheets for rule in _RULE.findall(sheet)]
        self._classes = {name: colour for name, body in rules if (colour := _of_style(body))}
        self._inks = {name: colour for name, body in rules if (colour := _of_style(body, _INK))}

    def fill(self, cell: etree._Element) -> str:
        """The ink of a cell that holds but a sign, else its background, as rrggbb; "" for none and for white.

        A cell without a word has the colour of the one spot that is drawn in it.
        """
        text = "".join(map(str, cell.itertext())).strip()
        if 0 < len(text) <= _LONGEST_SIGN and (ink := ink_of(text, self._ink(cell))):
            return ink
        if not text and (spot := self._spot(cell)):
            return spot
        row = cell.getparent()
        stated = self._stated(cell) or ("" if row is None else self._stated(row))
        return "" if stated == _WHITE else stated

    def _spot(self, cell: etree._Element) -> str:
        """The colour of the elements in a cell that are not white, where it is one."""
        stated = {self._stated(one) for one in cell.iterdescendants(etree.Element)} - {"", _WHITE}
        return stated.pop() if len(stated) == 1 else ""

    def _ink(self, cell: etree._Element) -> str:
        """The colour of what stands deepest in a cell that says one."""
        return next(filter(None, (self._own_ink(one) for one in reversed(list(cell.iter(etree.Element))))), "")

    def _own_ink(self, element: etree._Element) -> str:
        classes = (self._inks.get(name, "") for name in element.get("class", "").split())
        return (
            _of_style(element.get("style", ""), _INK)
            or _value(element.get("color", ""))
            or next(filter(None, classes), "")
        )

    def _stated(self, element: etree._Element) -> str:
        classes = (self._classes.get(name, "") for name in element.get("class", "").split())
        own = _of_style(element.get("style", "")) or _value(element.get("bgcolor", ""))
        return own or next(filter(None, classes), "")


def _of_style(style: str, said: re.Pattern[str] = _STATED) -> str:
    found = said.search(style)
    return _value(found[1]) if found else ""


def _value(text: str) -> str:
    for six, three, red, green, blue, name in _VALUE.findall(text):
        if six or three:
            return str(six or "".join(letter * 2 for letter in three)).lower()
        if red:
            return "".join(f"{min(int(part[:4]), 255):02x}" for part in (red, green, blue))
        if name.lower() in _NAMES:
            return _NAMES[name.lower()]
    return ""
