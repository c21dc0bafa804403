"""A Word paragraph as headings and paragraphs of the document."""

from dataclasses import replace

from lxml import etree

from milepost.core.document.nodes import Heading, ListKind, Paragraph, Place, Role
from milepost.core.readers import tags
from milepost.core.readers.word.names import W, number, value
from milepost.core.readers.word.numbering import Mark, Numbering
from milepost.core.readers.word.runs import Words
from milepost.core.readers.word.styles import Style

_BODY_LEVEL = 9


def heading_level(properties: etree._Element | None, style: Style) -> int:
    """The level of the heading that a paragraph is, 0 for body text; what it says itself outdoes its style."""
    own = value(properties, "outlineLvl")
    if own is None:
        return style.heading
    return number(own, _BODY_LEVEL) + 1 if number(own, _BODY_LEVEL) < _BODY_LEVEL else 0


def mark_of(properties: etree._Element | None, style: Style, numbering: Numbering) -> Mark | None:
    """The number or bullet of a paragraph; asking counts it."""
    own = None if properties is None else properties.find(f"{W}numPr")
    number_id = value(own, "numId")
    level = value(own, "ilvl")
    if number_id is None:
        number_id = style.number_id
    if number_id in (None, "", "0"):
        return None
    return numbering.mark(number_id or "", style.number_level if level is None else number(level))


def heading(words: Words, mark: Mark | None, level: int, place: Place) -> Heading | None:
    """The heading on one line, its number in front of it as printed; None where it says nothing."""
    text = tags.tidy(" ".join(([mark.label] if mark else []) + words.lines))
    return Heading(text, level, place) if text else None


def paragraphs(words: Words, mark: Mark | None, role: Role, *, is_strong: bool) -> list[Paragraph]:
    """One paragraph for each line; the mark belongs to the first."""
    lines = [line for line in map(tags.tidy, words.lines) if line]
    if mark is None:
        return [replace(tags.paragraph(line), strong=is_strong, role=role) for line in lines]
    if not lines and mark.kind is ListKind.NUMBER:
        lines = [""]  # a column of numbers may hold nothing but what Word counts
    first = [Paragraph(line, mark.kind, mark.level, mark.label, is_strong, role) for line in lines[:1]]
    return first + [Paragraph(line, strong=is_strong, role=role) for line in lines[1:]]
