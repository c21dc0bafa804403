"""The pages of an import's PDF as pictures, to be laid beside what was read from them; nothing of them is kept."""

from milepost.core.document.nodes import Document, Paragraph, Table
from milepost.core.document.walk import grid
from milepost.core.drafting.marking import pages_of
from milepost.core.readers.printed import printed_page
from milepost.records.imports.models import Import

_FORMAT = "pdf"


def page_picture(draft: Import, document: Document, page: int, row: tuple[int, int] | None = None) -> bytes | None:
    """A page of the import's file as a PNG, or the part of it that holds a row: (table, row) as they stand now.

    None where the file has no pages or no such page was read from. Raises a ReadError where it cannot be drawn.
    """
    if document.source.format != _FORMAT or page not in _pages(document):
        return None
    lines = _lines(document, page, *row) if row else ()
    return printed_page(bytes(draft.data), draft.file_name, page, lines)


def _pages(document: Document) -> set[int]:
    return {page for table in _tables(document) for row in table.rows for page in pages_of(row.cells)}


def _lines(document: Document, page: int, table: int, row: int) -> tuple[str, ...]:
    """What stands on this page of the cells that are no taller than the row."""
    tables = _tables(document)
    squares = grid(tables[table - 1]) if 1 <= table <= len(tables) else ()
    if not 1 <= row <= len(squares):
        return ()
    cells = [square.cell for square in squares[row - 1] if square.is_origin]
    own = [cell for cell in cells if cell.row_span == 1] or cells
    blocks = [block for cell in own for block in cell.blocks if isinstance(block, Paragraph)]
    return tuple(block.text for block in blocks if block.place is None or block.place.page in (None, page))


def _tables(document: Document) -> list[Table]:
    return [block for block in document.blocks if isinstance(block, Table)]
