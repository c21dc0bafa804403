"""Sign in as one of the people of the demonstration; nowhere else does this page exist."""

from django.conf import settings
from django.contrib.auth import login
from django.contrib.auth.decorators import login_not_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render

from milepost.records.access.queries import everybody

BACKEND = "allauth.account.auth_backends.AuthenticationBackend"


@login_not_required
def demo(request: HttpRequest) -> HttpResponse:
    """The cast to choose from, and the choice."""
    if not settings.DEMO:
        raise Http404
    if request.method == "POST":
        chosen = get_object_or_404(everybody(), pk=request.POST.get("membership"))
        login(request, chosen.person, backend=BACKEND)
        return redirect("home")
    return render(request, "demo/demo.html", {"cast": everybody()})
