"""The first-run page; once a partnership is set up it leads to the sign-in page."""

from django.contrib.auth import login
from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from milepost.core.errors import InvalidInput
from milepost.records.people.actions import create_partnership_with_coordinator
from milepost.records.people.queries import is_set_up
from milepost.web.limits import limit
from milepost.web.setup.forms import SetUpForm


@login_not_required
def set_up(request: HttpRequest) -> HttpResponse:
    """Creates the partnership and its coordinator, who is signed in at once."""
    if is_set_up():
        return redirect("account_login")
    if request.method == "POST":
        limit(request, "set-up", per_minute=20)
    form = SetUpForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            membership = create_partnership_with_coordinator(by=None, **form.cleaned_data)
        except InvalidInput as error:
            form.add_error(error.field or None, str(error))
        else:
            login(request, membership.person)
            return redirect("plans", membership.partnership.slug)
    return render(request, "setup/set_up.html", {"form": form}, status=422 if form.errors else 200)
