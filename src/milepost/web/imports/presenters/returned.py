"""A form of a row, a line or the headings that comes back: what is wrong, and what was typed, in its place."""

from dataclasses import replace

from django.http import QueryDict

from milepost.core.errors import InvalidInput
from milepost.web.imports.presenters.review import Review
from milepost.web.imports.presenters.row import CellEdit, LinePage, RowPage

_LONGEST_VERSION = 9


def row_returned(page: RowPage, posted: QueryDict, error: InvalidInput) -> RowPage:
    """The page of a row whose correction cannot be made."""
    return replace(
        page,
        version=_version(posted, page.version),
        error=str(error),
        wrong=f"to-{posted.get('column', '')}" if error.field == "to" else error.field,
        level=posted.get("level", ""),
        cells=tuple(_typed(cell, at, posted) for at, cell in enumerate(page.cells)),
    )


def line_returned(page: LinePage, posted: QueryDict, error: InvalidInput) -> LinePage:
    """The page of a line whose correction cannot be made."""
    return replace(
        page,
        version=_version(posted, page.version),
        error=str(error),
        wrong=error.field,
        level=posted.get("level", ""),
        text=posted.get("text", page.text),
    )


def headings_returned(page: Review, posted: QueryDict, error: InvalidInput) -> Review:
    """The review whose headings cannot mean what was chosen; the rest of what was chosen stays so."""
    return replace(
        page,
        version=_version(posted, page.version),
        problem=str(error),
        wrong=error.field,
        headings=tuple(
            replace(heading, meaning=posted.get(f"heading-{at}", heading.meaning))
            for at, heading in enumerate(page.headings, start=1)
        ),
    )


def _typed(cell: CellEdit, at: int, posted: QueryDict) -> CellEdit:
    keep, is_own = posted.getlist("keep"), posted.get("column") == str(cell.column)
    return replace(
        cell,
        typed=posted.get("text", cell.typed) if is_own and posted.get("do") == "text" else cell.typed,
        to=posted.get("to", "") if is_own else "",
        meaning=posted.get(f"means-{cell.column}", ""),
        keep=keep[at] if at < len(keep) else cell.keep,
    )


def _version(posted: QueryDict, now: int) -> int:
    """The version that the form was shown with, so that what others changed meanwhile is still told."""
    word = posted.get("version", "")
    return int(word) if word.isdecimal() and len(word) <= _LONGEST_VERSION else now
