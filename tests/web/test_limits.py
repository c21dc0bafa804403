"""How often somebody may do something, whoever they say they are."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from django.core.cache import cache
from django.db import connection
from django.test import Client, RequestFactory
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries, Settings

from milepost.core.errors import TooOften
from milepost.web import limits
from milepost.web.limits import address_of, limit
from milepost.web.middleware.errors import ErrorPages

pytestmark = pytest.mark.django_db


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Callable[[float], None]:
    """A clock that stands at twelve seconds past a minute until it is set."""

    def at(seconds: float) -> None:
        monkeypatch.setattr(limits, "time", lambda: 1_800_000_000 + seconds)

    at(12)
    return at


def ask(address: str = "192.0.2.1", name: str = "answer", of: str = "", **headers: str) -> None:
    limit(RequestFactory().post("/", REMOTE_ADDR=address, **headers), name, per_minute=3, of=of)


def three_times(**more: str) -> None:
    for _ in range(3):
        ask(**more)


def test_the_fourth_of_three_a_minute_is_refused_and_told_how_long_to_wait(clock: Callable[[float], None]) -> None:
    three_times()
    with pytest.raises(TooOften, match="Wait a minute") as told:
        ask()
    assert told.value.wait == 48


def test_a_new_minute_counts_anew(clock: Callable[[float], None]) -> None:
    three_times()
    clock(60)
    ask()


def test_others_and_other_things_are_counted_by_themselves(clock: Callable[[float], None]) -> None:
    three_times()
    ask(address="192.0.2.2")
    ask(name="code")
    ask(of="link-7")


def test_a_link_is_counted_wherever_it_is_used(clock: Callable[[float], None]) -> None:
    three_times(of="link-7")
    with pytest.raises(TooOften):
        ask(address="192.0.2.2", of="link-7")


def test_no_address_is_kept(clock: Callable[[float], None]) -> None:
    with CaptureQueriesContext(connection) as told:
        ask()
    assert told.captured_queries
    assert not any("192.0.2.1" in query["sql"] for query in told.captured_queries)


def test_who_is_over_the_limit_costs_one_read(
    clock: Callable[[float], None], django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    three_times()
    with django_assert_num_queries(1), pytest.raises(TooOften):
        ask()


@pytest.mark.django_db(transaction=True)
def test_of_many_at_the_same_instant_no_more_are_let_in(clock: Callable[[float], None]) -> None:
    at_once, times = 6, 8
    together = Barrier(at_once, timeout=60)

    def flood(_: int) -> int:
        let_in = 0
        for _ in range(times):
            together.wait()
            try:
                limit(RequestFactory().get("/"), "guessed link", per_minute=20)
            except TooOften:
                continue
            let_in += 1
        connection.close()
        return let_in

    with ThreadPoolExecutor(at_once) as pool:
        assert sum(pool.map(flood, range(at_once))) == 20


def test_the_page_says_when_to_come_back(rf: RequestFactory) -> None:
    page = ErrorPages(lambda _: pytest.fail("not asked for")).process_exception(rf.get("/"), TooOften("Wait.", 48))
    assert page is not None
    assert (page.status_code, page["Retry-After"], page.text.count("<h1>")) == (429, "48", 1)


def test_setting_up_is_limited(clock: Callable[[float], None]) -> None:
    answers = [Client().post(reverse("set-up"), {}).status_code for _ in range(21)]
    assert (answers[19], answers[20]) == (200, 429)


@pytest.mark.parametrize(
    ("is_behind", "forwarded", "expected"),
    [
        (False, "198.51.100.7", "192.0.2.1"),
        (True, "198.51.100.7", "198.51.100.7"),
        (True, "made-up, 198.51.100.7", "198.51.100.7"),
        (True, "2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"),
        (True, "198.51.100.7:50123", "198.51.100.7"),
        (True, "[2001:db8:1:2:3:4:5:6]:50123", "2001:db8:1:2::/64"),
        (True, "::ffff:198.51.100.7", "198.51.100.7"),
        (True, "unknown", "unknown"),
    ],
)
def test_behind_a_proxy_the_address_that_it_saw_counts(
    settings: Settings, rf: RequestFactory, is_behind: bool, forwarded: str, expected: str
) -> None:
    settings.BEHIND_PROXY = is_behind
    assert address_of(rf.get("/", REMOTE_ADDR="192.0.2.1", HTTP_X_FORWARDED_FOR=forwarded)) == expected


def test_a_proxy_that_forwards_nothing_is_itself_the_address(settings: Settings, rf: RequestFactory) -> None:
    settings.BEHIND_PROXY = True
    assert address_of(rf.get("/", REMOTE_ADDR="192.0.2.1")) == "192.0.2.1"


def test_the_cache_holds_counts_of_many() -> None:
    assert cache._max_entries >= 10_000
