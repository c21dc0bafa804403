"""The pages of organisations: add one, correct it, choose its contact, close it and open it again."""

from http import HTTPStatus

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST

from milepost.core.errors import EditedMeanwhile, InvalidInput
from milepost.records.access.may import require
from milepost.records.access.permissions import Permission, Scope
from milepost.records.access.queries import members_of
from milepost.records.history.queries import of_subject
from milepost.records.people import actions
from milepost.records.people.models import Organisation, Partnership
from milepost.records.people.queries import organisation_row, partnership_called
from milepost.web.people.forms import ClosingForm, CorrectOrganisationForm, OrganisationForm
from milepost.web.plans.presenters.history import event_views
from milepost.web.who import signed_in


def add_organisation(request: HttpRequest, partnership: str) -> HttpResponse:
    """Add an organisation."""
    owner = _open(request, partnership)
    form = OrganisationForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            added = actions.add_organisation(by=signed_in(request), partnership=owner, **form.cleaned_data)
        except InvalidInput as error:
            form.add_error(error.field or None, str(error))
        else:
            messages.success(request, f"{added.name} was added.")
            return redirect("people", owner.slug)
    context = {
        "partnership": owner,
        "form": form,
        "title": "Add an organisation",
        "button_text": "Add this organisation",
    }
    return render(request, "people/form.html", context, status=422 if form.errors else 200)


def organisation(request: HttpRequest, partnership: str, organisation: str) -> HttpResponse:
    """Correct an organisation, and see who belongs to it and what happened to it."""
    owner = _open(request, partnership)
    row = organisation_row(owner, organisation)
    form = CorrectOrganisationForm(request.POST or None, members=members_of(owner.pk), initial=_known(row))
    clash: EditedMeanwhile | None = None
    if request.method == "POST" and form.is_valid():
        try:
            _correct(request, row, form)
        except InvalidInput as error:
            form.add_error(error.field or None, str(error))
        except EditedMeanwhile as error:
            clash = error
            form.data = {**request.POST.dict(), "version": str(organisation_row(owner, row.pk).version)}
        else:
            messages.success(request, "The changes were kept.")
            return redirect("organisation", owner.slug, row.pk)
    return _page(request, owner, row, form, clash)


@require_POST
def close_organisation(request: HttpRequest, partnership: str, organisation: str) -> HttpResponse:
    """Close an organisation; what it did stays."""
    owner = _open(request, partnership)
    row = organisation_row(owner, organisation)
    actions.close_organisation(by=signed_in(request), organisation=row, because=request.POST.get("because", ""))
    messages.success(request, f"{row} is closed. It is offered no more; what it did stays.")
    return redirect("organisation", owner.slug, row.pk)


@require_POST
def reopen_organisation(request: HttpRequest, partnership: str, organisation: str) -> HttpResponse:
    """Open an organisation again."""
    owner = _open(request, partnership)
    row = organisation_row(owner, organisation)
    actions.reopen_organisation(by=signed_in(request), organisation=row)
    messages.success(request, f"{row} is open again.")
    return redirect("organisation", owner.slug, row.pk)


def _open(request: HttpRequest, partnership: str) -> Partnership:
    owner = partnership_called(partnership, request.user)
    require(request.user, Permission.MANAGE_PEOPLE, Scope(owner.pk))
    return owner


def _known(row: Organisation) -> dict[str, object]:
    names = {"name": row.name, "short": row.short, "kind": row.kind, "version": row.version}
    return {**names, "aliases": "\n".join(row.aliases), "contact": row.contact_id or ""}


def _correct(request: HttpRequest, row: Organisation, form: CorrectOrganisationForm) -> None:
    by = signed_in(request)
    actions.change_organisation(by=by, organisation=row, **form.details())
    contact = form.people.get(form.cleaned_data["contact"])
    actions.set_contact(by=by, organisation=row, person=contact)


def _page(
    request: HttpRequest,
    owner: Partnership,
    row: Organisation,
    form: CorrectOrganisationForm,
    clash: EditedMeanwhile | None,
) -> HttpResponse:
    members = members_of(owner.pk, including_closed=True).filter(organisation=row)
    context = {
        "partnership": owner,
        "organisation": row,
        "form": form,
        "closing": ClosingForm(),
        "clash": clash,
        "members": members,
        "events": event_views(of_subject(owner.pk, "organisation", row.pk)),
    }
    wrong = HTTPStatus.UNPROCESSABLE_ENTITY if form.errors else HTTPStatus.OK
    return render(request, "people/organisation.html", context, status=HTTPStatus.CONFLICT if clash else wrong)
