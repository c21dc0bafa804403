"""Where a person arrives."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_safe

from milepost.records.people.queries import partnerships_of


@require_safe
def home(request: HttpRequest) -> HttpResponse:
    """The plans of the person's only partnership, or the choice among several."""
    partnerships = list(partnerships_of(request.user))
    if len(partnerships) == 1:
        return redirect("plans", partnerships[0].slug)
    return render(request, "home/home.html", {"partnerships": partnerships})
