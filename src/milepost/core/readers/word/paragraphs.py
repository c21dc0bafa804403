"""A Word paragraph as headings and paragraphs of the document."""

from milepost.core.document.nodes import Heading, ListKind, Paragraph, Place
from milepost.core.readers import tags
from milepost.core.readers.paragraphs import numbered, paragraph
from milepost.core.readers.word.names import Properties, by_name, number, value
from milepost.core.readers.word.numbering import Mark, Numbering
from milepost.core.readers.word.runs import Words
from milepost.core.readers.word.styles import Style

_BODY_LEVEL = 9


def heading_level(stated: Properties, style: Style) -> int:
    """The level of the heading that a paragraph is, 0 for body text; what it says itself outdoes its style."""
    own = value(stated, "outlineLvl")
    if own is None:
        return style.heading
    return number(own, _BODY_LEVEL) + 1 if number(own, _BODY_LEVEL) < _BODY_LEVEL else 0


def mark_of(stated: Properties, style: Style, numbering: Numbering) -> Mark | None:
    """The number or bullet of a paragraph; asking counts it."""
    if style.number_id is None and "numPr" not in stated:  # as most
        return None
    own = by_name(stated.get("numPr"))
    number_id, level = value(own, "numId"), value(own, "ilvl")
    if number_id is None:
        number_id = style.number_id
        linked = numbering.level_of(number_id, style.id) if number_id and level is None else None
        level = level if linked is None else str(linked)
    if number_id in (None, "", "0"):
        return None
    return numbering.mark(number_id or "", style.number_level if level is None else number(level))


def heading(words: Words, mark: Mark | None, level: int, place: Place) -> Heading | None:
    """The heading on one line, its number in front of it as printed; None where it says nothing."""
    text = tags.tidy(" ".join(([mark.label] if mark else []) + words.lines))
    return Heading(text, level, place) if text else None


def paragraphs(lines: list[str], mark: Mark | None, place: Place, before: int, *, is_strong: bool) -> list[Paragraph]:
    """One paragraph for each line that says something, numbered after `before`; the mark belongs to the first."""
    tidied = [tidied for line in lines if (tidied := tags.tidy(line))]
    if mark is not None and mark.kind is ListKind.NUMBER and not tidied:
        tidied = [""]  # a column of numbers may hold nothing but what Word counts
    found: list[Paragraph] = []
    for number_, line in enumerate(tidied, before + 1):
        at = numbered(place, number_)
        if mark is None:
            found.append(paragraph(line, at, strong=is_strong))
        elif not found:
            found.append(Paragraph(line, mark.kind, mark.level, mark.label, is_strong, place=at))
        else:
            found.append(Paragraph(line, strong=is_strong, place=at))
    return found
