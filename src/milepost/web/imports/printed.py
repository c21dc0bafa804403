"""The pictures of an import's pages, for those who may check what was read from them."""

from django.http import Http404, HttpRequest, HttpResponse, QueryDict
from django.utils.cache import patch_cache_control
from django.views.decorators.http import require_safe

from milepost.records.imports import queries
from milepost.records.imports.printed import page_picture
from milepost.records.people.queries import partnership_called

_SECONDS = 3600  # what a picture shows never changes: its address names the version of the corrections


@require_safe
def page(request: HttpRequest, partnership: str, key: str, page: int) -> HttpResponse:
    """A page of the file as printed; with ?table= and ?row=, the part of it that holds this row, framed."""
    owner = partnership_called(partnership, request.user)
    item = queries.import_row(owner, request.user, key)
    made = page_picture(item, queries.marked_of(item), page, _row(request.GET))
    if made is None:
        raise Http404
    response = HttpResponse(made, content_type="image/png")
    patch_cache_control(response, private=True, max_age=_SECONDS)
    return response


def _row(asked: QueryDict) -> tuple[int, int] | None:
    table, row = asked.get("table", ""), asked.get("row", "")
    return (int(table), int(row)) if table.isdecimal() and row.isdecimal() else None
