"""What became of what a plan promised, as it stands or as it stood on a day."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from milepost.core.plan.ledger import ledger, tally
from milepost.core.reports.promises import opening
from milepost.web.plans.opened import opened_as_at
from milepost.web.promises.presenters import choices, columns, count_rows, promise_rows


@require_safe
def promises(request: HttpRequest, partnership: str, plan: str) -> HttpResponse:
    """The ledger: sentences, counts by section, and one list at a time."""
    found = opened_as_at(request, partnership, plan, with_places=False)
    book = ledger(found.value, found.today)
    lists = choices(book)
    wanted = request.GET.get("show", "")
    key = next((one.key for one in lists if one.key == wanted), lists[0].key if lists else "")
    context = {
        "head": found.head(),
        "at": found.at,
        "opening": tuple(opening(tally(book.promises))) if book.promises else (),
        "columns": columns(),
        "counts": count_rows(found, book),
        "choices": lists,
        "chosen": next((one for one in lists if one.key == key), None),
        "rows": promise_rows(book, key, found.at) if key else (),
    }
    return render(request, "promises/promises.html", context)
