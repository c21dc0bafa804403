"""Measures the plan page in a database of its own; `bench.web_pages` starts it with the number of actions."""

import json
import sys
from collections.abc import Callable
from wsgiref.util import setup_testing_defaults

import django

django.setup()

from django.core.handlers.wsgi import WSGIHandler  # noqa: E402 - models can be imported only after set-up
from django.core.management import call_command  # noqa: E402
from django.db import connection  # noqa: E402
from django.test import Client  # noqa: E402
from django.test.utils import CaptureQueriesContext  # noqa: E402
from django.urls import reverse  # noqa: E402

from bench.figures import milliseconds  # noqa: E402
from bench.plans import plan_of  # noqa: E402
from milepost.records.people.actions import create_partnership_with_coordinator  # noqa: E402
from milepost.records.people.models import Person  # noqa: E402
from milepost.records.plans import bridge  # noqa: E402
from milepost.web.plans import opened  # noqa: E402

BACKEND = "allauth.account.auth_backends.AuthenticationBackend"
RUNS = 25


def main(actions: int) -> None:
    """Print as JSON what the page of a plan with this many actions costs: made, made after a change, and unchanged."""
    call_command("migrate", verbosity=0)
    member = create_partnership_with_coordinator(by=None, name="Elmshire", coordinator="P", email="p@elmshire.example")
    plan = bridge.store(plan_of(actions), member.partnership)
    address = reverse("plan", args=(member.partnership.slug, plan.pk))
    client = signed_in(member.person)
    page, queries = counted(lambda: client.get(address))
    unchanged = {"If-None-Match": page["ETag"]}
    _, few_queries = counted(lambda: client.get(address, headers=unchanged))
    ask = asker(address, client)

    def ask_anew() -> None:
        opened.value_of.cache_clear()
        ask("")

    found = {
        "kilobytes": len(page.content) / 1000,
        "queries": queries,
        "page": milliseconds(lambda: ask(""), RUNS),
        "first": milliseconds(ask_anew, RUNS),
        "unchanged": milliseconds(lambda: ask(page["ETag"]), RUNS),
        "few_queries": few_queries,
    }
    sys.stdout.write(json.dumps(found))


def signed_in(person: Person) -> Client:
    """A client that this person is signed in with."""
    client = Client(headers={"host": "localhost"})
    client.force_login(person, backend=BACKEND)
    return client


def counted(work: Callable[[], object]) -> tuple[object, int]:
    """What the work gives, and how many queries it takes."""
    with CaptureQueriesContext(connection) as captured:
        made = work()
    return made, len(captured)


def asker(address: str, client: Client) -> Callable[[str], bytes]:
    """Asks the site as a web server would, without what a test client adds."""
    site = WSGIHandler()
    cookies = "; ".join(f"{name}={morsel.value}" for name, morsel in client.cookies.items())

    def ask(etag: str) -> bytes:
        environ: dict[str, object] = {"HTTP_HOST": "localhost", "PATH_INFO": address, "HTTP_COOKIE": cookies}
        environ |= {"HTTP_IF_NONE_MATCH": etag} if etag else {}
        setup_testing_defaults(environ)
        response = site(environ, lambda *_: None)
        body = b"".join(response)
        response.close()
        return body

    return ask


if __name__ == "__main__":
    main(int(sys.argv[1]))
