"""Who comes to sign, by a link of their own."""

from collections.abc import Callable
from functools import wraps
from http import HTTPStatus
from typing import Concatenate, ParamSpec

from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.csrf import csrf_exempt

from milepost.core.errors import LinkExpired
from milepost.records.signoff.models import Signing
from milepost.records.signoff.queries import signing_of
from milepost.web.answer.visit import MOST_GUESSES, MOST_SAVES, typed
from milepost.web.limits import limit

P = ParamSpec("P")


def signer(view: Callable[Concatenate[HttpRequest, str, Signing, P], HttpResponse]) -> Callable[..., HttpResponse]:
    """Opens a view to whoever holds a link to sign; the view gets the token and what it leads to."""

    @wraps(view)
    def inner(request: HttpRequest, token: str, *args: P.args, **kwargs: P.kwargs) -> HttpResponse:
        try:
            signing = signing_of(token, timezone.now())
        except LinkExpired as error:
            limit(request, "guessed link", per_minute=MOST_GUESSES)
            context = {"why": str(error), "can_ask": False, "texts": typed(request)}
            return render(request, "answer/expired.html", context, status=HTTPStatus.GONE)
        if request.method == "POST":
            limit(request, "sign", per_minute=MOST_SAVES, of=signing.pk)
        return view(request, token, signing, *args, **kwargs)

    opened: Callable[..., HttpResponse] = csrf_exempt(login_not_required(inner))
    return opened
