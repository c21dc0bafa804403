"""One line as a paragraph: bullets recognised, which Excel, PDFs and pasted text write as letters."""

import re

from milepost.core.document.nodes import ListKind, Paragraph, Place

# Bullets as people and symbol fonts write them; the private ones are Symbol and Wingdings in Word's PDFs.
BULLETS = "•◦▪▫■□●○‣⁃∙·➢➤►▶❖\uf0b7\uf0a7\uf0d8\uf076\uf0fc\uf0a8"
_BULLET = re.compile(rf"(?:[{BULLETS}]\s*|[-–—*]\s+|o\s+(?=[A-Z]))(?=\S)")


def numbered(place: Place, number: int) -> Place:
    """The place of one block of a container: dataclasses.replace takes three times as long, and this is done often."""
    return Place(place.file, place.page, place.sheet, place.table, place.row, place.column, number, place.line)


def paragraph(line: str, place: Place, *, strong: bool = False) -> Paragraph:
    """One line as a paragraph, an item of a list if it opens with a bullet."""
    mark = _BULLET.match(line)
    if mark:
        return Paragraph(line[mark.end() :].strip(), ListKind.BULLET, strong=strong, place=place)
    return Paragraph(line, strong=strong, place=place)
