"""A paper's words for tests: as plain text, and its tables as rows of texts."""

from milepost.core.document.nodes import Document, Heading, Table
from milepost.core.document.walk import grid
from milepost.core.writers import text


def words(document: Document) -> str:
    """The document as plain text."""
    return text.write(document).decode()


def headings(document: Document) -> list[str]:
    """Its headings."""
    return [block.text for block in document.blocks if isinstance(block, Heading)]


def tables(document: Document) -> dict[str, list[list[str]]]:
    """The rows below the header of each table, by the table's caption."""
    found = (block for block in document.blocks if isinstance(block, Table))
    return {one.caption: [[square.cell.text for square in row] for row in grid(one)[1:]] for one in found}
