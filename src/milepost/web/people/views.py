"""The pages of people: see them, add them, correct them, change what they may do."""

from django.contrib import messages
from django.forms import Form
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST

from milepost.core.errors import InvalidInput
from milepost.records.access.actions import change_role
from milepost.records.access.may import access_of, require
from milepost.records.access.models import Membership
from milepost.records.access.permissions import Permission, Scope
from milepost.records.access.queries import members_of
from milepost.records.access.roles import Role
from milepost.records.people import actions
from milepost.records.people.models import Partnership
from milepost.records.people.queries import organisations_of, partnership_called
from milepost.records.succession.queries import held_by
from milepost.web.people.forms import AddPersonForm, PersonForm, RoleForm
from milepost.web.who import signed_in, stay_signed_in


def people(request: HttpRequest, partnership: str) -> HttpResponse:
    """Everybody in the partnership, and its organisations."""
    owner = opened(request, partnership, Permission.SEE_PEOPLE)
    access = access_of(request.user, owner.pk)
    context = {
        "partnership": owner,
        "members": members_of(owner.pk, including_closed=True),
        "organisations": organisations_of(owner, including_closed=True),
        "may_manage": access.may(Permission.MANAGE_PEOPLE, Scope(owner.pk)),
    }
    return render(request, "people/people.html", context)


def add_person(request: HttpRequest, partnership: str) -> HttpResponse:
    """Add somebody."""
    owner = opened(request, partnership, Permission.MANAGE_PEOPLE)
    form = AddPersonForm(request.POST or None, organisations=organisations_of(owner), initial={"role": "contributor"})
    if request.method == "POST" and form.is_valid():
        try:
            member = actions.add_person(by=signed_in(request), partnership=owner, **form.details())
        except InvalidInput as error:
            form.add_error(error.field or None, str(error))
        else:
            messages.success(request, f"{member.person.name} was added.")
            return redirect("people", owner.slug)
    return _form(request, owner, form, "Add a person", "Add this person")


def person(request: HttpRequest, partnership: str, membership: int) -> HttpResponse:
    """Correct who somebody is; change or close what they may do."""
    owner = opened(request, partnership, Permission.MANAGE_PEOPLE)
    member = called_member(owner, membership)
    known = {
        "name": member.person.name,
        "email": member.person.email,
        "post": member.post,
        "organisation": member.organisation_id,
    }
    offered = [
        one for one in organisations_of(owner, including_closed=True) if one.is_active or one == member.organisation
    ]
    form = PersonForm(request.POST or None, organisations=offered, initial=known)
    if request.method == "POST" and form.is_valid():
        try:
            actions.change_person(by=signed_in(request), membership=member, **form.details())
            stay_signed_in(request)
        except InvalidInput as error:
            form.add_error(error.field or None, str(error))
        else:
            messages.success(request, "The changes were kept.")
            return redirect("people", owner.slug)
    context = {
        "partnership": owner,
        "member": member,
        "form": form,
        "role_form": RoleForm(initial={"role": member.role}),
        "holds": bool(held_by(member)),
        "may_change_role": access_of(request.user, owner.pk).may(Permission.MANAGE_ROLES, Scope(owner.pk)),
    }
    return render(request, "people/person.html", context, status=422 if form.errors else 200)


@require_POST
def role(request: HttpRequest, partnership: str, membership: int) -> HttpResponse:
    """Give somebody another role."""
    owner = opened(request, partnership, Permission.MANAGE_ROLES)
    member = called_member(owner, membership)
    form = RoleForm(request.POST)
    if not form.is_valid():
        raise InvalidInput("Choose a role from the list.", "role")
    changed = change_role(by=signed_in(request), membership=member, role=Role(form.cleaned_data["role"]))
    messages.success(request, f"{member.person.name} is now {changed.get_role_display().lower()}.")
    return redirect("people-person", owner.slug, member.pk)


@require_POST
def close(request: HttpRequest, partnership: str, membership: int) -> HttpResponse:
    """End somebody's membership."""
    owner = opened(request, partnership, Permission.MANAGE_PEOPLE)
    member = called_member(owner, membership)
    actions.deactivate(by=signed_in(request), membership=member)
    messages.success(request, f"{member.person.name} can do nothing here any more. What they wrote stays.")
    return redirect("people", owner.slug)


@require_POST
def reopen(request: HttpRequest, partnership: str, membership: int) -> HttpResponse:
    """Open a membership again."""
    owner = opened(request, partnership, Permission.MANAGE_PEOPLE)
    member = called_member(owner, membership)
    actions.reactivate(by=signed_in(request), membership=member)
    messages.success(request, f"{member.person.name} belongs to the partnership again.")
    return redirect("people", owner.slug)


def opened(request: HttpRequest, partnership: str, permission: Permission) -> Partnership:
    """The partnership of this address, for whoever may do this in it."""
    owner = partnership_called(partnership, request.user)
    require(request.user, permission, Scope(owner.pk))
    return owner


def called_member(owner: Partnership, key: int) -> Membership:
    """The member of this key, those who left among them."""
    found = next((one for one in members_of(owner.pk, including_closed=True) if one.pk == key), None)
    if found is None:
        raise Http404
    return found


def _form(request: HttpRequest, owner: Partnership, form: Form, title: str, button: str) -> HttpResponse:
    context = {"partnership": owner, "form": form, "title": title, "button_text": button}
    return render(request, "people/form.html", context, status=422 if form.errors else 200)
