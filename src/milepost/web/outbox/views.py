"""The mail of a partnership, one mail of it, and sending again what could not be delivered."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_safe

from milepost.core.errors import InvalidInput
from milepost.records.access.may import require
from milepost.records.access.permissions import Permission, Scope
from milepost.records.outbox.models import Message, State
from milepost.records.outbox.queries import is_carried, mail_of, message_of, numbers_of
from milepost.records.people.actions import send_again, set_mail_aside
from milepost.web.here import Here, here
from milepost.web.notices import tell
from milepost.web.outbox.forms import AddressForm
from milepost.web.outbox.mending import Mending, mending, where_else
from milepost.web.outbox.presenters import TABS, mail_view, mail_views, pieces, tabs
from milepost.web.who import signed_in, stay_signed_in


@require_safe
def outbox(request: HttpRequest, partnership: str) -> HttpResponse:
    """What was sent, what waits and what failed, newest first."""
    owner = _open(request, partnership).partnership
    tab = request.GET.get("state", "")
    tab = tab if tab in TABS else ""
    number = request.GET.get("page", "1")
    found = mail_of(owner.pk, TABS[tab][1], int(number) if number.isdecimal() else 1)
    context = {
        "partnership": owner,
        "tab": tab,
        "tabs": tabs(numbers_of(owner.pk)),
        "mails": mail_views(found, owner.slug),
        "numbers": found,
        "is_carried": is_carried(timezone.now()),
    }
    return render(request, "outbox/outbox.html", context)


def mail(request: HttpRequest, partnership: str, message: int) -> HttpResponse:
    """One mail as it reads; where it did not arrive, the form that makes good for it."""
    found = _open(request, partnership)
    row = message_of(found.partnership.pk, message)
    if row is None:
        raise Http404
    mend = mending(row, found)
    form = AddressForm(request.POST if request.method == "POST" else None, initial={"email": mend.to if mend else ""})
    if request.method == "POST":
        require(request.user, Permission.MANAGE_PEOPLE, Scope(found.partnership.pk))
        if request.POST.get("do") == "aside":
            return _aside(request, found, row)
        if form.is_valid() and _is_done(request, row, mend, form):
            told = mend.told if mend else ""
            tell(request, f"{told} {form.cleaned_data['email']}.")
            return redirect("outbox", found.partnership.slug)
    return _page(request, found, row, mend, form)


def _aside(request: HttpRequest, found: Here, row: Message) -> HttpResponse:
    if set_mail_aside(by=signed_in(request), message=row):
        tell(request, "The mail is off the list of those that did not arrive. It stands under “Taken back”.")
    return redirect("outbox", found.partnership.slug)


def _is_done(request: HttpRequest, row: Message, mend: Mending | None, form: AddressForm) -> bool:
    email = form.cleaned_data["email"]
    try:
        if mend is None:
            send_again(by=signed_in(request), message=row, email=email)
        else:
            mend.act(signed_in(request), email)
    except InvalidInput as error:
        if mend is None:
            raise
        form.add_error(error.field or None, str(error))
        return False
    stay_signed_in(request)
    return True


def _page(request: HttpRequest, found: Here, row: Message, mend: Mending | None, form: AddressForm) -> HttpResponse:
    why_not, member = ("", None) if mend else where_else(row, found)
    context = {
        "partnership": found.partnership,
        "mail": mail_view(row, found.partnership.slug),
        "pieces": pieces(row),
        "mend": mend,
        "why_not": why_not,
        "member": member,
        "form": form,
        "may_set_aside": row.state == State.FAILED and found.may(Permission.MANAGE_PEOPLE),
    }
    return render(request, "outbox/mail.html", context, status=422 if form.errors else 200)


def _open(request: HttpRequest, partnership: str) -> Here:
    found = here(request, partnership)
    require(request.user, Permission.SEE_OUTBOX, Scope(found.partnership.pk))
    return found
