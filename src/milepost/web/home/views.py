"""Where a person arrives, and the ways from there to what they are asked for. GET shows, POST acts."""

from django.conf import settings
from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST, require_safe

from milepost.records.access.permissions import Permission
from milepost.records.people.queries import is_set_up, partnerships_of
from milepost.records.rounds.actions import take_link
from milepost.records.rounds.glance import owed_by, own_request
from milepost.records.rounds.requests import open_items
from milepost.records.signoff.actions import take_sign_link
from milepost.records.signoff.queries import own_signing, unsigned_by
from milepost.web.here import here
from milepost.web.home.arrival import Arrival
from milepost.web.home.presenters.choice import choice
from milepost.web.limits import limit
from milepost.web.middleware.secret import HEADERS
from milepost.web.who import signed_in

MOST_TAKEN = 10  # links a minute by one person: each press makes one


@login_not_required
@require_safe
def home(request: HttpRequest) -> HttpResponse:
    """The plans of the person's only partnership, or the choice among several; whoever is a stranger signs in first."""
    if not request.user.is_authenticated:
        return redirect(_door())
    partnerships = list(partnerships_of(request.user))
    if len(partnerships) == 1:
        return redirect("plans", partnerships[0].slug)
    rows = choice(partnerships, owed_by(request.user), unsigned_by(request.user))
    return render(request, "home/home.html", {"rows": rows})


@require_safe
def plans(request: HttpRequest, partnership: str) -> HttpResponse:
    """What is asked of the person, what waits for them, and the plans of their partnership."""
    found = here(request, partnership)
    arrival = Arrival(signed_in(request), found)
    context = {
        "partnership": found.partnership,
        "arrival": arrival,
        "asked": arrival.asked(),
        "waiting": arrival.waiting(),
        "looked_after": arrival.looked_after(),
        "board": arrival.board(),
        "rows": arrival.plans(),
        "may_add": found.may(Permission.IMPORT_PLANS),
        "with_rounds": found.may(Permission.SEE_ROUNDS),
    }
    return render(request, "home/plans.html", context)


@require_POST
def my_updates(request: HttpRequest, partnership: str, request_id: str) -> HttpResponse:
    """Leads to the person's own answers by a fresh link; where one action is left to answer, straight to it."""
    person = signed_in(request)
    row = own_request(here(request, partnership).partnership, person, request_id)
    limit(request, "own link", per_minute=MOST_TAKEN, of=person.pk)
    token = take_link(by=person, request=row)
    items = open_items(row)
    there = reverse("answer-item", args=(token, items[0].pk)) if len(items) == 1 else reverse("answer", args=(token,))
    return _secretly(there)


@require_POST
def my_section(request: HttpRequest, partnership: str, signing: str) -> HttpResponse:
    """Leads to the section that the person is asked to sign, by a fresh link; signing asks for a code all the same."""
    person = signed_in(request)
    row = own_signing(here(request, partnership).partnership, person, signing)
    limit(request, "own link", per_minute=MOST_TAKEN, of=person.pk)
    return _secretly(reverse("sign", args=(take_sign_link(by=person, signing=row),)))


def _secretly(there: str) -> HttpResponse:
    """Leads to an address that holds a token, and leaves no trace of it."""
    response = redirect(there)
    for name, value in HEADERS.items():
        response.headers[name] = value
    return response


def _door() -> str:
    if not is_set_up():
        return "set-up"
    return "demo" if settings.DEMO else "account_login"
