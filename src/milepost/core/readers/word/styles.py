"""The styles of a Word file: which paragraphs are headings, what a style makes bold, hidden, numbered or filled."""

import re
from dataclasses import dataclass

from lxml import etree

from milepost.core.readers.word.names import NONE, VAL, Properties, W, by_name, number, properties, switch, value

# The first word of "heading 1" in the languages of Word's own style names that files from elsewhere bring along.
_HEADING = re.compile(
    r"(?:heading|pennawd|überschrift|titre|título|titolo|kop|rubrik|overskrift|otsikko|nagłówek|заголовок) ?([1-9])$"
)
_CONTENTS = re.compile(r"(?:toc|table of figures|index)\b")
_MOST_ANCESTORS = 20


@dataclass(frozen=True, slots=True)
class Style:
    """What one style says, its ancestors' word included; None where nobody says."""

    id: str = ""
    name: str = ""
    heading: int = 0
    bold: bool | None = None
    hidden: bool | None = None
    number_id: str | None = None
    number_level: int = 0
    first_row_fill: str = ""
    is_title: bool = False  # of the document
    is_subtitle: bool = False  # the line under that
    is_contents: bool = False  # the lines of a table of contents


class Styles:
    """All styles by id; an id that is not known is a plain style."""

    def __init__(self, root: etree._Element | None) -> None:
        elements = [] if root is None else root.findall(f"{W}style")
        self._elements = {style.get(f"{W}styleId", ""): style for style in elements}
        self._known: dict[str, Style] = {}
        self._default = {
            style.get(f"{W}type", ""): style.get(f"{W}styleId", "")
            for style in elements
            if style.get(f"{W}default") in ("1", "true", "on")
        }
        language = None if root is None else root.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr/{W}lang")
        self.language = "" if language is None else language.get(VAL, "")

    def of(self, style_id: str | None, kind: str) -> Style:
        """The style of this id, or the default of its kind ("paragraph", "character", "table")."""
        wanted = style_id or self._default.get(kind, "")
        if wanted not in self._known:
            self._known[wanted] = self._resolved(wanted)
        return self._known[wanted]

    def numbered_by(self, number_id: str) -> str | None:
        """The number id that a numbering style stands for."""
        return self.of(number_id, "numbering").number_id

    def _resolved(self, style_id: str) -> Style:
        chain = self._chain(style_id)
        names = [(value(by_name(style), "name") or "").lower() for style in chain]
        runs = [properties(style, "rPr") for style in chain]
        numbering = [by_name(style.find(f"{W}pPr/{W}numPr")) for style in chain]
        numbered = next((found for found in numbering if value(found, "numId") is not None), NONE)
        name = names[0] if names else ""
        return Style(
            id=style_id,
            name=name,
            heading=next(filter(None, map(_heading, chain, names)), 0),
            bold=next((on for run in runs if (on := switch(run, "b")) is not None), None),
            hidden=next((on for run in runs if (on := switch(run, "vanish")) is not None), None),
            number_id=value(numbered, "numId"),
            number_level=next((number(at) for found in numbering if (at := value(found, "ilvl")) is not None), 0),
            first_row_fill=next(filter(None, map(_first_row_fill, chain)), ""),
            is_title=name == "title",
            is_subtitle=name == "subtitle",
            is_contents=bool(_CONTENTS.match(name)),
        )

    def _chain(self, style_id: str) -> list[etree._Element]:
        chain: list[etree._Element] = []
        at: str | None = style_id
        while at in self._elements and len(chain) < _MOST_ANCESTORS:
            chain.append(self._elements[at])
            at = value(by_name(chain[-1]), "basedOn")
        return chain


def _heading(style: etree._Element, name: str) -> int:
    found = _HEADING.match(name)
    if found:
        return int(found[1])
    level = value(properties(style, "pPr"), "outlineLvl")
    return number(level) + 1 if level is not None and number(level, 9) < 9 else 0


def _first_row_fill(style: etree._Element) -> str:
    parts = (part for part in style.findall(f"{W}tblStylePr") if part.get(f"{W}type") == "firstRow")
    return next((colour for part in parts if (colour := fill(properties(part, "tcPr")))), "")


def fill(stated: Properties) -> str:
    """The fill that w:shd of these properties gives, as rrggbb; "" for none, automatic or white."""
    shading = stated.get("shd")
    if shading is None or shading.get(VAL) == "nil":
        return ""
    colour = shading.get(f"{W}color" if shading.get(VAL) == "solid" else f"{W}fill", "").lower()
    return colour if re.fullmatch("[0-9a-f]{6}", colour) and colour != "ffffff" else ""
