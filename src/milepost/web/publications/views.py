"""What was published of a plan: the list, one version with its files, its withdrawal; and the cover’s template."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST, require_safe

from milepost.records.access.may import require
from milepost.records.access.permissions import Permission, Scope
from milepost.records.publications import actions, queries
from milepost.records.publications.models import Publication
from milepost.web.here import here
from milepost.web.notices import tell
from milepost.web.plans.opened import OpenedPlan, opened
from milepost.web.publications.forms import CoverForm, WithdrawForm, of_cover
from milepost.web.publications.presenters import making_view, publication_view
from milepost.web.publications.served import served
from milepost.web.who import signed_in


@require_safe
def publications(request: HttpRequest, partnership: str, plan: str) -> HttpResponse:
    """Everything that was published of this plan."""
    found = opened(request, partnership, plan, with_places=False)
    may_publish = found.may(Permission.PUBLISH)
    rows = tuple(
        publication_view(one, found.partnership, may_publish=may_publish)
        for one in queries.publications_of(found.row, found.access)
    )
    context = {
        "head": found.head(),
        "at": found.at,
        "partnership": found.partnership,
        "rows": rows,
        "may_publish": may_publish,
    }
    return render(request, "publications/publications.html", context)


@require_safe
def publication(request: HttpRequest, partnership: str, plan: str, publication: str) -> HttpResponse:
    """One version of a paper: who approved it, its hash, its files."""
    found, row = published(request, partnership, plan, publication)
    shown = publication_view(row, found.partnership, may_publish=found.may(Permission.PUBLISH))
    making = making_view(row, found.partnership, shown, may_publish=found.may(Permission.PUBLISH))
    context = {"head": found.head(), "at": found.at, "shown": shown, "making": making}
    return render(request, "publications/publication.html", context)


@require_safe
def file(request: HttpRequest, partnership: str, plan: str, publication: str, format_key: str) -> HttpResponse:
    """One file of a paper, for members, as it was made on the day."""
    _, row = published(request, partnership, plan, publication)
    kept = queries.file_of(row, format_key)
    if kept is None:
        raise Http404
    return served(bytes(kept.data), media_type=kept.media_type, name=kept.name)


@require_POST
def files_again(request: HttpRequest, partnership: str, plan: str, publication: str) -> HttpResponse:
    """Has the worker make the files that it gave up."""
    found, row = published(request, partnership, plan, publication)
    actions.make_files_again(by=signed_in(request), publication=row)
    return redirect("publication", found.partnership.slug, found.row.pk, row.pk)


def withdraw(request: HttpRequest, partnership: str, plan: str, publication: str) -> HttpResponse:
    """Withdraw a paper, with why."""
    found, row = published(request, partnership, plan, publication)
    require(request.user, Permission.PUBLISH, found.row.scope)
    form = WithdrawForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        actions.withdraw(by=signed_in(request), publication=row, reason=form.cleaned_data["reason"])
        tell(request, "The paper was withdrawn. Its address says why.")
        return redirect("publications", found.partnership.slug, found.row.pk)
    context = {
        "head": found.head(),
        "partnership": found.partnership,
        "form": form,
        "title": f"Withdraw “{row.title}”",
        "intro": "It stays here with its files. Its readers see that it was withdrawn, and why.",
        "button_text": "Withdraw it",
        "back": reverse("publication", args=(found.partnership.slug, found.row.pk, row.pk)),
    }
    return render(request, "publications/withdraw.html", context, status=422 if form.errors else 200)


def cover_template(request: HttpRequest, partnership: str) -> HttpResponse:
    """What cover reports of the partnership begin with."""
    owner = here(request, partnership).partnership
    require(request.user, Permission.PUBLISH, Scope(owner.pk))
    form = CoverForm(request.POST or None, initial=of_cover(queries.cover_of(owner)))
    if request.method == "POST" and form.is_valid():
        actions.change_cover_template(by=signed_in(request), partnership=owner, cover=form.cover())
        tell(request, "New cover reports begin with these words.")
        return redirect("cover-template", owner.slug)
    context = {"partnership": owner, "form": form}
    return render(request, "publications/cover.html", context, status=422 if form.errors else 200)


def published(request: HttpRequest, partnership: str, plan: str, publication: str) -> tuple[OpenedPlan, Publication]:
    """The plan of an address and a paper that was published of it."""
    found = opened(request, partnership, plan, with_places=False)
    row = queries.publication_row(found.partnership, request.user, publication)
    if row.plan != found.row.pk:
        raise Http404
    return found, row
