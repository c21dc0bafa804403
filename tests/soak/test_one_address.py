"""A thousand requests a minute from one address: what is let in, what is refused for how long, and who else waits."""

import http.client
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from statistics import median, quantiles
from urllib.parse import urlencode

import pytest
from tests.cast import make_cast
from tests.web.answer.conftest import postbox, site  # noqa: F401 - fixtures
from tests.web.site import FORM, Site
from tests.web.visitors import Visitor, visitors

from milepost.web.answer.visit import MOST_GUESSES, MOST_SAVES

NUMBER, MINUTE, AT_ONCE = 1000, 60.0, 8
FLOOD, OFFICE, ELSEWHERE = "192.0.2.1", "192.0.2.7", "198.51.100.9"
MOST_WAIT = 1.0  # seconds that half of the pages may take for somebody else meanwhile; the flood itself runs here too


class Told:
    """What one address was answered: how often which status, and how long it was told to wait at most."""

    def __init__(self) -> None:
        self.statuses: Counter[int] = Counter()
        self.longest_wait = 0
        self.took: list[float] = []

    def add(self, status: int, wait: int, took: float) -> None:
        self.statuses[status] += 1
        self.longest_wait = max(self.longest_wait, wait)
        self.took.append(took)


@pytest.fixture
def people(site: Site) -> list[Visitor]:  # noqa: F811
    """Fifty people with a link each, at a server that stands behind a proxy."""
    made = visitors(make_cast(), site, 50)
    site.serve("--env", "MILEPOST_BEHIND_PROXY=yes")
    with ThreadPoolExecutor(AT_ONCE) as pool:  # the first page of each worker takes seconds, which is no matter here
        list(pool.map(lambda one: ask(site, ELSEWHERE, "GET", one.page, Told()), made))
    return made


def ask(site: Site, address: str, method: str, path: str, told: Told, **fields: str) -> str:  # noqa: F811
    """One request as the proxy passes it on."""
    talk = http.client.HTTPConnection("127.0.0.1", site.at, timeout=60)
    body = urlencode(fields) if method == "POST" else None
    start = time.perf_counter()
    talk.request(method, path, body, {**FORM, "X-Forwarded-For": address})
    answer = talk.getresponse()
    text = answer.read().decode()
    told.add(answer.status, int(answer.headers.get("Retry-After", 0)), time.perf_counter() - start)
    talk.close()
    return text


@contextmanager
def somebody_else(site: Site, path: str) -> Iterator[Told]:  # noqa: F811
    """Somebody at another address who opens their page again and again while something goes on."""
    told, is_over = Told(), threading.Event()

    def read() -> None:
        while not is_over.wait(1):
            ask(site, ELSEWHERE, "GET", path, told)

    reader = threading.Thread(target=read)
    reader.start()
    try:
        yield told
    finally:
        is_over.set()
        reader.join()


def flood(site: Site, told: Told, method: str, path_of: Callable[[int], str], **fields: str) -> float:  # noqa: F811
    """A thousand requests from one address, begun with a minute of the clock; how many seconds they took."""
    time.sleep(MINUTE - time.time() % MINUTE)
    start = time.perf_counter()
    with ThreadPoolExecutor(AT_ONCE) as pool:
        list(pool.map(lambda at: ask(site, FLOOD, method, path_of(at), told, **fields), range(NUMBER)))
    return time.perf_counter() - start


def report(what: str, told: Told, other: Told, took: float) -> None:
    p50, p95 = (quantiles(other.took, n=20)[at] * 1000 for at in (9, 18))
    print(  # noqa: T201 - figures of the soak
        f"\n{what}: {NUMBER} in {took:.0f} s, {dict(told.statuses)}, told to wait at most {told.longest_wait} s; "
        f"another address: {dict(other.statuses)}, p50 {p50:.0f} ms, "
        f"p95 {p95:.0f} ms, longest {max(other.took) * 1000:.0f} ms"
    )


@pytest.mark.parametrize(
    ("what", "method", "let_in", "status"),
    [
        # Pages are not counted: a count writes, which made a page dearer and let nobody else in sooner.
        ("a valid link", "GET", NUMBER, 200),
        ("guessed links", "GET", MOST_GUESSES, 410),
        ("saves by a valid link", "POST", MOST_SAVES, 200),
    ],
)
def test_a_thousand_a_minute_from_one_address(
    site: Site,  # noqa: F811
    people: list[Visitor],
    what: str,
    method: str,
    let_in: int,
    status: int,
) -> None:
    one, other, told = people[0], people[1], Told()
    paths = {"a valid link": one.page, "saves by a valid link": f"{one.page}save/"}
    name = f"answer-{one.question}"
    fields = {name: "The same words.", f"{name}-version": "0"} if method == "POST" else {}
    with somebody_else(site, other.page) as elsewhere:
        took = flood(site, told, method, lambda at: paths.get(what, f"/answer/guessed-{at}/"), **fields)
    report(what, told, elsewhere, took)
    minutes = int(took // MINUTE) + 1
    assert set(told.statuses) <= {status, 429}
    assert let_in <= told.statuses[status] <= let_in * minutes
    assert told.longest_wait <= MINUTE
    assert set(elsewhere.statuses) == {200}
    assert median(elsewhere.took) < MOST_WAIT
    time.sleep(MINUTE - time.time() % MINUTE + 1)  # longer than it was told to wait, whatever it was told
    again = Told()
    ask(site, FLOOD, method, paths.get(what, "/answer/guessed-again/"), again, **fields)
    assert set(again.statuses) == {status}


def test_fifty_people_behind_one_address_are_let_in_while_somebody_there_guesses(
    site: Site,  # noqa: F811
    people: list[Visitor],
) -> None:
    told, guesses = Told(), Told()

    def answer(one: Visitor) -> None:
        for _ in range(3):
            ask(site, OFFICE, "GET", one.page, told)
        for number in range(10):
            name = f"answer-{one.question}"
            ask(
                site,
                OFFICE,
                "POST",
                f"{one.page}save/",
                told,
                **{name: f"Draft {number}", f"{name}-version": str(number)},
            )

    with ThreadPoolExecutor(AT_ONCE) as pool:
        guessing = [pool.submit(ask, site, OFFICE, "GET", f"/answer/guess-{at}/", guesses) for at in range(60)]
        list(pool.map(answer, people))
        [one.result() for one in guessing]
    print(f"\nfifty people at one address: {dict(told.statuses)}; one of them guessing: {dict(guesses.statuses)}")  # noqa: T201
    assert set(told.statuses) == {200}
