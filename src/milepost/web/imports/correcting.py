"""Correcting what was read: what headings mean, one row, one line, and the last correction taken back."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_POST

from milepost.core.document.corrections import Correction
from milepost.core.errors import InvalidInput
from milepost.records.imports import actions, queries
from milepost.records.imports.models import Import
from milepost.web.imports import corrections as posted
from milepost.web.imports.found import back_to, import_at, version_in
from milepost.web.imports.presenters.headings import headings as headings_of
from milepost.web.imports.presenters.returned import line_returned, row_returned
from milepost.web.imports.presenters.row import FoundRow, RowPage, find_line, find_row, line_page, row_page
from milepost.web.imports.presenters.source import LineView
from milepost.web.imports.reviewing import headings_page
from milepost.web.who import signed_in


@require_POST
def headings(request: HttpRequest, partnership: str, key: str) -> HttpResponse:
    """Say what column headings mean, and read again."""
    owner, item = import_at(request, partnership, key)
    read = queries.review(item)
    try:
        said = posted.heading_corrections(request.POST, headings_of(read.marked.frame.headings, read.corrections))
    except InvalidInput as error:
        return headings_page(request, owner, item, read, error)
    _correct(request, item, said)
    return back_to(owner, item, "asked" if request.POST.get("from") == "asked" else "headings")


@require_POST
def uncorrect(request: HttpRequest, partnership: str, key: str) -> HttpResponse:
    """Take the last correction back."""
    owner, item = import_at(request, partnership, key)
    actions.undo_correction(by=signed_in(request), draft=item, version=version_in(request))
    return back_to(owner, item)


def correct_row(request: HttpRequest, partnership: str, key: str, table: int, row: int) -> HttpResponse:
    """Correct one row of the source."""
    owner, item = import_at(request, partnership, key)
    found = find_row(queries.marked_of(item), table, row)
    if found is None:
        raise Http404
    page = row_page(
        (owner.slug, item.pk),
        found,
        version=item.version,
        file_name=item.file_name,
        address=request.path,
        back=reverse("import-review", args=(owner.slug, item.pk)),
    )
    if request.method == "POST":
        try:
            _correct(request, item, _of_row(request, page))
        except InvalidInput as error:
            page = row_returned(page, request.POST, error)
        else:
            return back_to(owner, item, _left(request, found) or f"table-{table}")
    status = 422 if page.error else 200
    return render(request, "imports/row.html", {"row": page, "partnership": owner}, status=status)


@require_http_methods(["GET", "HEAD", "POST"])
def correct_line(request: HttpRequest, partnership: str, key: str, line: int) -> HttpResponse:
    """Correct one line of the source that stands outside its tables."""
    owner, item = import_at(request, partnership, key)
    found = find_line(queries.marked_of(item), line)
    if found is None:
        raise Http404
    page = line_page(
        (owner.slug, item.pk),
        found,
        version=item.version,
        file_name=item.file_name,
        address=request.path,
        back=reverse("import-review", args=(owner.slug, item.pk)),
    )
    if request.method == "POST":
        try:
            _correct(request, item, (_of_line(request, found),))
        except InvalidInput as error:
            page = line_returned(page, request.POST, error)
        else:
            return back_to(owner, item, found.anchor)
    status = 422 if page.error else 200
    return render(request, "imports/line.html", {"line": page, "partnership": owner}, status=status)


def _left(request: HttpRequest, found: FoundRow) -> str:
    """The id of the row to go back to: of one that is gone, the one above it."""
    is_gone = request.POST.get("do") in ("join", "aside")
    row = found.above if is_gone else found.row
    return row.anchor if row else ""


def _of_row(request: HttpRequest, page: RowPage) -> tuple[Correction, ...]:
    match request.POST.get("do"):
        case "headings":
            return posted.cell_meanings(request.POST, page.headings)
        case "level":
            return (posted.level_correction(request.POST, page.band),)
    return (posted.row_correction(request.POST, page.table, page.number),)


def _of_line(request: HttpRequest, line: LineView) -> Correction:
    if request.POST.get("do") == "level":
        return posted.level_correction(request.POST, line.text)
    return posted.line_correction(request.POST, line.number)


def _correct(request: HttpRequest, item: Import, said: tuple[Correction, ...]) -> None:
    version = version_in(request)
    if said:
        actions.correct_import(by=signed_in(request), draft=item, corrections=said, version=version)
