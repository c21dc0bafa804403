"""One web process, and somebody hands in a heavy document, checks and accepts it: everybody else still gets pages."""

import http.client
import os
import re
import threading
import time
from collections.abc import Callable
from contextlib import closing
from statistics import quantiles

from django.urls import reverse
from pytest_django import Settings
from tests.cast import make_cast
from tests.records.outbox.outside import PATIENCE
from tests.web.answer.conftest import postbox, site  # noqa: F401 - fixtures
from tests.web.conftest import signed_in
from tests.web.site import SECRET, Site

ACTIONS = 2_500
MOST = 2.0  # seconds that nineteen of twenty pages may take, on two cores of which a child has one
LONGEST = 5.0
BOUNDARY = "a-line-between-parts"


class Browser:
    """One signed-in person."""

    def __init__(self, where: Site, session: str) -> None:
        self.site, self.cookies = where, {"sessionid": session, "csrftoken": "k" * 32}

    def get(self, path: str) -> tuple[int, str]:
        return self._ask("GET", path, b"", "")

    def post(self, path: str, *, file: bytes = b"", **fields: str) -> tuple[int, str]:
        """The status, and the address that the answer leads to."""
        parts = [_part(f'name="{name}"', text.encode()) for name, text in fields.items()]
        parts.append(_part('name="csrfmiddlewaretoken"', self.cookies["csrftoken"].encode()))
        if file:
            parts.append(_part('name="file"; filename="heavy.txt"', file))
        body = b"".join(parts) + f"--{BOUNDARY}--\r\n".encode()
        return self._ask("POST", path, body, f"multipart/form-data; boundary={BOUNDARY}")

    def _ask(self, method: str, path: str, body: bytes, kind: str) -> tuple[int, str]:
        cookies = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        with closing(http.client.HTTPConnection("127.0.0.1", self.site.at, timeout=3 * PATIENCE)) as talk:
            talk.request(method, path, body or None, {"Cookie": cookies, "Content-Type": kind})
            answer = talk.getresponse()
            text = answer.read().decode()
            return answer.status, answer.getheader("Location") or text


def _part(what: str, content: bytes) -> bytes:
    return f"--{BOUNDARY}\r\nContent-Disposition: form-data; {what}\r\n\r\n".encode() + content + b"\r\n"


def heavy() -> bytes:
    story = "The hub in Wexcombe opened and forty families came in the first month, more than was planned for it. " * 2
    rows = (f"{at // 25 + 1}.{at % 25 + 1}\tOpen hub {at} for families\tBy June 2026\t{story}" for at in range(ACTIONS))
    return "\n".join(("Priority 1: Near home", "", "Ref\tAction\tDue\tWhere are we now?", *rows)).encode()


def seconds_of(pages: Callable[[], tuple[int, str]], work: Callable[[], None]) -> list[float]:
    """How long each page took that somebody else asked for while the work went on."""
    took: list[float] = []
    working = threading.Thread(target=work)
    working.start()
    while working.is_alive():
        start = time.perf_counter()
        status, page = pages()
        assert status == 200, page
        took.append(time.perf_counter() - start)
        time.sleep(0.05)
    working.join()
    return took


def test_other_pages_answer_while_a_heavy_document_is_handed_in_checked_and_accepted(
    site: Site,  # noqa: F811
    settings: Settings,
) -> None:
    settings.SECRET_KEY = SECRET
    cast = make_cast()
    priya, leah = (Browser(site, signed_in(one).cookies["sessionid"].value) for one in (cast.priya, cast.leah))
    site.serve("--workers", "1")
    site.start()
    plans, imports = (reverse(name, args=(cast.partnership.slug,)) for name in ("plans", "import-start"))
    made: list[str] = []

    def hand_in() -> None:
        status, there = priya.post(imports, file=heavy())
        assert status == 302, there
        until = time.monotonic() + 3 * PATIENCE
        while "Accept and make the plan" not in (page := priya.get(there)[1]):
            assert time.monotonic() < until, page
            time.sleep(0.5)
        made.append(there)

    def accept() -> None:
        version = re.search(r'name="version" value="(\d+)"', priya.get(made[0])[1])
        assert version
        status, _ = priya.post(f"{made[0]}accept/", title="A heavy plan", version=version[1])
        assert status == 302

    for name, work in (("handed in", hand_in), ("accepted", accept)):
        start = time.perf_counter()
        took = seconds_of(lambda: leah.get(plans), work)
        whole, late = time.perf_counter() - start, quantiles(took, n=20)[18]
        print(  # noqa: T201 - figures of the soak
            f"{name} in {whole:.1f} s; {len(took)} other pages meanwhile, p95 {late * 1000:.0f} ms, "
            f"longest {max(took) * 1000:.0f} ms; load {os.getloadavg()[0]:.1f}"
        )
        assert late < MOST
        assert max(took) < LONGEST
    assert site.rows("SELECT COUNT(*) FROM plans_action") == [(ACTIONS,)]
