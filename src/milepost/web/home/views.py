"""Where a person arrives."""

from django.conf import settings
from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_safe

from milepost.records.people.queries import is_set_up, partnerships_of


@login_not_required
@require_safe
def home(request: HttpRequest) -> HttpResponse:
    """The plans of the person's only partnership, or the choice among several; whoever is a stranger signs in first."""
    if not request.user.is_authenticated:
        return redirect(_door())
    partnerships = list(partnerships_of(request.user))
    if len(partnerships) == 1:
        return redirect("plans", partnerships[0].slug)
    return render(request, "home/home.html", {"partnerships": partnerships})


def _door() -> str:
    if not is_set_up():
        return "set-up"
    return "demo" if settings.DEMO else "account_login"
