"""The pages of an import's PDF as pictures, to be laid beside what was read from them; nothing of them is kept."""

from milepost.core.drafting.pieces import Marked
from milepost.core.readers.printed import printed_page
from milepost.records.imports.models import Import


def page_picture(draft: Import, marked: Marked, page: int, row: tuple[int, int] | None = None) -> bytes | None:
    """A page of the import's file as a PNG, or the part of it that holds a row: (table, row) as they stand now.

    None where the file has no pages or no such page was read from. Raises a ReadError where it cannot be drawn.
    """
    found = marked.row(*row) if row else None
    on_page = dict(zip(found.row.pages, found.row.printed, strict=False)) if found else {}
    if page not in on_page and page not in marked.contents.pages:
        return None
    return printed_page(bytes(draft.data), draft.file_name, page, on_page.get(page, ()))
