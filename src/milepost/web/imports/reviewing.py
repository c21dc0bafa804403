"""The review page, as it is opened and as a form on it comes back."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from milepost.core.errors import InvalidInput
from milepost.records.imports import queries
from milepost.records.imports.models import Import
from milepost.records.people.models import Partnership
from milepost.web.imports.forms import AcceptForm
from milepost.web.imports.presenters.known import known_plan
from milepost.web.imports.presenters.returned import headings_returned
from milepost.web.imports.presenters.review import Review
from milepost.web.imports.presenters.review import review as arranged


def review_page(
    request: HttpRequest, owner: Partnership, item: Import, read: queries.Review, form: AcceptForm | None = None
) -> HttpResponse:
    """What was read, beside its source; with the accept form as it was sent, where that cannot be taken."""
    return _page(request, owner, item, read, _arranged(owner, item, read), form)


def headings_page(
    request: HttpRequest, owner: Partnership, item: Import, read: queries.Review, error: InvalidInput
) -> HttpResponse:
    """The same, with what was chosen for its headings and why that cannot be."""
    return _page(request, owner, item, read, headings_returned(_arranged(owner, item, read), request.POST, error))


def _arranged(owner: Partnership, item: Import, read: queries.Review) -> Review:
    return arranged((owner.slug, item.pk), item.version, item.file_name, read, item.error)


def _page(
    request: HttpRequest,
    owner: Partnership,
    item: Import,
    read: queries.Review,
    shown: Review,
    form: AcceptForm | None = None,
) -> HttpResponse:
    form = form or AcceptForm(initial={"title": read.plan.title, "version": item.version})
    context = {
        "review": shown,
        "form": form,
        "partnership": owner,
        "known": None if item.plan else known_plan(item, read.plan, owner.slug),
        "became": item.plan,
        "every_row": request.GET.get("rows") == "all",
    }
    return render(request, "imports/review.html", context, status=422 if form.errors or shown.problem else 200)
