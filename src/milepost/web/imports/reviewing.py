"""The review page, as it is opened and as a form on it comes back."""

from dataclasses import replace

from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import render

from milepost.core.drafting.pieces import CONTENTS, REMARKS, TITLES
from milepost.core.errors import InvalidInput
from milepost.records.imports import queries
from milepost.records.imports.models import Import
from milepost.records.people.models import Partnership
from milepost.web.imports.forms import AcceptForm
from milepost.web.imports.presenters.known import known_plan
from milepost.web.imports.presenters.returned import headings_returned
from milepost.web.imports.presenters.review import Review
from milepost.web.imports.presenters.review import review as arranged
from milepost.web.imports.presenters.source import page_of

_LONGEST = 7  # digits of the number of a page


def review_page(
    request: HttpRequest, owner: Partnership, item: Import, read: queries.Review, form: AcceptForm | None = None
) -> HttpResponse:
    """What was read, beside its source; with the accept form as it was sent, where that cannot be taken."""
    return _page(request, owner, item, read, _arranged(request, owner, item, read), form)


def headings_page(
    request: HttpRequest, owner: Partnership, item: Import, read: queries.Review, error: InvalidInput
) -> HttpResponse:
    """The same, with what was chosen for its headings and why that cannot be."""
    return _page(
        request, owner, item, read, headings_returned(_arranged(request, owner, item, read), request.POST, error)
    )


def _arranged(request: HttpRequest, owner: Partnership, item: Import, read: queries.Review) -> Review:
    read.marked.hold(REMARKS, CONTENTS, TITLES)
    shown = arranged((owner.slug, item.pk), item, read, _asked(request.GET, read))
    return shown if request.path == shown.here else replace(shown, way_up="../")


def _asked(asked: QueryDict, read: queries.Review) -> int:
    """The page of the source that is asked for: by its number, or by what stands there."""
    number = asked.get("page", "")
    return int(number) if number.isdecimal() and len(number) < _LONGEST else page_of(read.marked, asked.get("at", ""))


def _page(
    request: HttpRequest,
    owner: Partnership,
    item: Import,
    read: queries.Review,
    shown: Review,
    form: AcceptForm | None = None,
) -> HttpResponse:
    form = form or AcceptForm(initial={"title": read.marked.frame.title, "version": item.version})
    context = {
        "review": shown,
        "form": form,
        "partnership": owner,
        "known": None if item.plan else known_plan(item, read.marked.titles, owner.slug),
        "became": item.plan,
    }
    return render(request, "imports/review.html", context, status=422 if form.errors or shown.problem else 200)
