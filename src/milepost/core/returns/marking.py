"""Marks in the XML of a form where its boxes begin and end, so that Word's own reader can read it as it reads all."""

import re
from collections.abc import Mapping

from lxml import etree

from milepost.core.readers import tags
from milepost.core.readers.word.names import (
    CONTENT,
    CONTROL,
    PARAGRAPH,
    RELATION,
    RUN,
    TEXT,
    W,
    properties,
    switch,
    value,
)
from milepost.core.returns.layout import Box, Kind

# Characters that no text holds: Unicode sets them aside for the inside of programs.
_OPEN, _CLOSE = "\ufdd0", "\ufdd1"
MARK = re.compile(f"{_OPEN}(/?)([0-9]{{1,6}}){_CLOSE}")
_PREFIX = "mp-"
_AROUND_PARAGRAPHS = frozenset(W + name for name in ("body", "tc", "txbxContent"))
_PLACEHOLDER_STYLE = "PlaceholderText"


class Marker:
    """Marks the boxes of a layout; `found` counts each, `foreign` the boxes of other forms.

    `addresses` are those of the file's links: evidence may be words whose address stands behind them.
    """

    def __init__(self, boxes: Mapping[str, Box], addresses: Mapping[str, str]) -> None:
        self._numbers = {tag: number for number, tag in enumerate(boxes)}
        self._boxes = boxes
        self._addresses = addresses
        self.found: dict[str, int] = {}
        self.foreign = 0

    def mark(self, root: etree._Element) -> None:
        """Put a mark before and after each box."""
        for control in [*root.iter(CONTROL)]:
            tag = value(properties(control, "sdtPr"), "tag") or ""
            around = _around(control)
            if tag not in self._boxes or around is None:
                self.foreign += tag.startswith(_PREFIX)
                continue
            self.found[tag] = self.found.get(tag, 0) + 1
            if _shows_placeholder(control, self._boxes[tag]):
                _empty(control)
            if self._boxes[tag].kind is Kind.EVIDENCE:
                _spell_out(control, self._addresses)
            _put(control, self._numbers[tag], is_inline=around == PARAGRAPH)


def _around(control: etree._Element) -> str | None:
    """What a box stands in: a paragraph, or something that holds paragraphs; None where it wraps cells or rows."""
    for above in control.iterancestors():
        if above.tag == PARAGRAPH:
            return PARAGRAPH
        if above.tag in _AROUND_PARAGRAPHS:
            return str(above.tag)
        if above.tag in (f"{W}tr", f"{W}tbl"):
            return None
    return None


def _put(control: etree._Element, number: int, *, is_inline: bool) -> None:
    for sign, put in (("", control.addprevious), ("/", control.addnext)):
        run = etree.Element(RUN)
        if is_inline:
            etree.SubElement(run, f"{W}br")
        etree.SubElement(run, TEXT).text = f"{_OPEN}{sign}{number}{_CLOSE}"
        if is_inline:
            etree.SubElement(run, f"{W}br")
            put(run)
        else:
            paragraph = etree.Element(PARAGRAPH)
            paragraph.append(run)
            put(paragraph)


def _shows_placeholder(control: etree._Element, box: Box) -> bool:
    """Whether the box is empty: it says so, and shows our words or others in the style that Word keeps for this."""
    if not switch(properties(control, "sdtPr"), "showingPlcHdr"):
        return False
    runs = [run for run in control.iter(RUN) if run.find(TEXT) is not None]
    shown = tags.tidy("".join(text.text or "" for text in control.iter(TEXT)))
    is_styled = all(value(properties(run, "rPr"), "rStyle") == _PLACEHOLDER_STYLE for run in runs)
    return shown == box.placeholder or is_styled


def _spell_out(control: etree._Element, addresses: Mapping[str, str]) -> None:
    """Every link's address after its words, unless they are the address."""
    for link in [*control.iter(f"{W}hyperlink")]:
        address = addresses.get(link.get(RELATION, ""), "")
        if address and address not in "".join(text.text or "" for text in link.iter(TEXT)):
            etree.SubElement(etree.SubElement(link, RUN), TEXT).text = f" {address}"


def _empty(control: etree._Element) -> None:
    for content in control.findall(CONTENT):
        for child in [*content]:
            content.remove(child)
