"""Who comes by a link, and what such pages have in common: no cookie, and a limit to how often."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import wraps
from http import HTTPStatus
from typing import Concatenate, ParamSpec

from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.csrf import csrf_exempt

from milepost.core.errors import LinkExpired, RoundClosed
from milepost.records.people.models import Person
from milepost.records.rounds.letters import due_of
from milepost.records.rounds.models import Item, Request, Round
from milepost.records.rounds.queries import request_of, request_of_old_link
from milepost.web.dates import day
from milepost.web.limits import limit

P = ParamSpec("P")
MOST_SAVES = 120  # a minute by one link: a save every half second
MOST_FRESH = 5  # a minute by one link, or by guesses from one address
MOST_GUESSES = 30  # a minute from one address
# How the names of boxes for words end, beside those of answers.
_IN_WORDS = ("because", "note", "-new_date", "-replaced_by", "-value", "statement")


@dataclass(frozen=True, slots=True)
class Visit:
    """Somebody at the end of a link: their request, and the secret that every address of theirs begins with."""

    token: str
    row: Request

    @property
    def person(self) -> Person:
        """Who came."""
        return self.row.person

    @property
    def round(self) -> Round:
        """What they are asked in."""
        return self.row.round

    @property
    def due(self) -> str:
        """The day by which they answer, in words."""
        return day(due_of(self.row))

    @property
    def as_at(self) -> str:
        """The day whose position they describe, in words."""
        return day(self.round.as_at)

    def at(self, name: str, *arguments: object) -> str:
        """An address of theirs."""
        return reverse(name, args=(self.token, *arguments))

    def item_at(self, item: Item) -> str:
        """The page of one action."""
        return self.at("answer-item", item.pk)


def visited(view: Callable[Concatenate[HttpRequest, Visit, P], HttpResponse]) -> Callable[..., HttpResponse]:
    """Opens a view to whoever holds a link; it gets the visit in place of the token.

    The address itself is the secret, and no cookie says who somebody is: there is nothing that another site could
    make a browser send, so these forms carry no token of their own.
    """

    @wraps(view)
    def inner(request: HttpRequest, token: str, *args: P.args, **kwargs: P.kwargs) -> HttpResponse:
        try:
            row = request_of(token, timezone.now())
        except LinkExpired as error:
            return expired(request, token, str(error), str(kwargs.get("item", "")))
        if request.method == "POST":
            limit(request, "answer", per_minute=MOST_SAVES, of=row.pk)
        try:
            return view(request, Visit(token, row), *args, **kwargs)
        except RoundClosed as error:
            return closed(request, str(error))

    opened: Callable[..., HttpResponse] = csrf_exempt(login_not_required(inner))
    return opened


def closed(request: HttpRequest, why: str, texts: Sequence[str] = ()) -> HttpResponse:
    """The round is over: says so, and gives back every word that was typed."""
    return render(request, "answer/closed.html", {"why": why, "texts": texts}, status=HTTPStatus.CONFLICT)


def typed(request: HttpRequest) -> tuple[str, ...]:
    """The words that a page sent, to give them back where nothing can be kept; what was only chosen is left out."""
    boxes = (name for name in request.POST if not name.endswith("-version"))
    found = (str(request.POST[name]) for name in boxes if name.startswith("answer-") or name.endswith(_IN_WORDS))
    return tuple(text for text in found if text.strip())


def expired(request: HttpRequest, token: str, why: str, item: str = "") -> HttpResponse:
    """The page of a link that no longer works, with a fresh one on offer where there is somebody to mail it to.

    The fresh one leads to `item`, where the page was of one. What somebody typed meanwhile is given back. Whoever tries
    links that never were is told to wait after a few.
    """
    can_ask = request_of_old_link(token) is not None
    if not can_ask:
        limit(request, "guessed link", per_minute=MOST_GUESSES)
    context = {"why": why, "token": token, "can_ask": can_ask, "item": item, "texts": typed(request)}
    return render(request, "answer/expired.html", context, status=HTTPStatus.GONE)
