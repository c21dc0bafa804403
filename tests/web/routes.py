"""Every address of the site, and how each answers each kind of person."""

from collections.abc import Iterator, Sequence
from copy import deepcopy
from dataclasses import dataclass
from http.cookies import SimpleCookie

from django.db import transaction
from django.test import Client
from django.urls import URLPattern, get_resolver, reverse
from tests.cast import Cast
from tests.web.conftest import signed_in

HEADINGS = ("anonymous", "stranger", "contributor", "section lead", "board member", "administrator", "coordinator")


@dataclass(frozen=True)
class Route:
    """One address as it is written, with the name of its page."""

    written: str
    name: str
    pattern: URLPattern

    @property
    def is_open(self) -> bool:
        """Whether somebody who has not signed in is let in."""
        return not getattr(self.pattern.callback, "login_required", True)

    def at(self, arguments: dict[str, str]) -> str:
        """The address with these ids and names."""
        return reverse(self.name, kwargs={key: arguments[key] for key in self.pattern.pattern.converters})


def routes() -> Iterator[Route]:
    """Every address in the order in which Django looks."""
    for group in get_resolver().url_patterns:
        for pattern in group.url_patterns if hasattr(group, "url_patterns") else [group]:
            yield Route(f"/{pattern.pattern}", pattern.name or "", pattern)


def answers(route: Route, everybody: Sequence[SimpleCookie], arguments: dict[str, str]) -> str:
    """How the route answers GET and POST of everybody, as one line of statuses; nothing that a POST does is kept."""
    return " ".join(f"{answer(_with(cookies), route.at(arguments)):>13}" for cookies in everybody)


def signed_in_once(cast: Cast) -> list[SimpleCookie]:
    """The cookies of everybody in the order of the headings: none, and those of six people who have signed in."""
    people = (cast.stella, cast.carl, cast.grace, cast.bola, cast.adam, cast.priya)
    return [SimpleCookie(), *(signed_in(person).cookies for person in people)]


def _with(cookies: SimpleCookie) -> Client:
    client = Client()
    client.cookies = deepcopy(cookies)
    return client


def answer(client: Client, address: str) -> str:
    """How an address answers GET and POST, as 200/302; nothing that the POST does is kept."""
    statuses = []
    for method in (client.get, client.post):
        with transaction.atomic():
            statuses.append(str(method(address).status_code))
            transaction.set_rollback(True)
    return "/".join(statuses)
