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
from milepost.records.outbox.veil import MARK
from milepost.records.people.actions import send_again
from milepost.web.here import Here, here
from milepost.web.notices import tell
from milepost.web.outbox.forms import AddressForm
from milepost.web.outbox.presenters import TABS, mail_view, mail_views, pieces, tabs
from milepost.web.who import signed_in


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
    """One mail as it reads; where it could not be delivered, the form that sends it again."""
    found = _open(request, partnership)
    row = message_of(found.partnership.pk, message)
    if row is None:
        raise Http404
    form = AddressForm(request.POST if request.method == "POST" else None, initial={"email": row.to})
    if request.method == "POST":
        require(request.user, Permission.MANAGE_PEOPLE, Scope(found.partnership.pk))
        if form.is_valid() and _is_sent_again(request, row, form):
            tell(request, f"The mail waits to be sent to {form.cleaned_data['email']}.")
            return redirect("outbox", found.partnership.slug)
    return _page(request, found, row, form)


def _is_sent_again(request: HttpRequest, row: Message, form: AddressForm) -> bool:
    try:
        send_again(by=signed_in(request), message=row, email=form.cleaned_data["email"])
    except InvalidInput as error:
        if not _can_go_again(row):
            raise
        form.add_error(error.field or None, str(error))
        return False
    return True


def _can_go_again(row: Message) -> bool:
    """Whether it was given up, and is whole: a link that was struck out would lead nowhere."""
    return row.state == State.FAILED and MARK not in row.text


def _page(request: HttpRequest, found: Here, row: Message, form: AddressForm) -> HttpResponse:
    is_to_mend = _can_go_again(row) and found.may(Permission.MANAGE_PEOPLE)
    context = {
        "partnership": found.partnership,
        "mail": mail_view(row, found.partnership.slug),
        "pieces": pieces(row),
        "form": form if is_to_mend else None,
    }
    return render(request, "outbox/mail.html", context, status=422 if form.errors else 200)


def _open(request: HttpRequest, partnership: str) -> Here:
    found = here(request, partnership)
    require(request.user, Permission.SEE_OUTBOX, Scope(found.partnership.pk))
    return found
