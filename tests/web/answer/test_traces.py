"""A real server, its logs, its mail page and its database: nowhere is the token of a link to be found."""

import socket

import pytest
from django.db import connection
from tests.cast import make_cast
from tests.factories.elmshire import small_plan
from tests.records.outbox.postbox import Postbox
from tests.web.links import open_round
from tests.web.site import Site

from milepost.records.plans import bridge


@pytest.fixture
def token(site: Site) -> str:
    """The token of Carl's link in a round that is open; the site serves it."""
    cast = make_cast()
    _, made = open_round(cast, bridge.store(small_plan(), cast.partnership))
    site.serve("--workers", "1")
    return made


def test_no_log_and_no_table_holds_the_token(site: Site, postbox: Postbox, token: str) -> None:
    statuses = [
        site.ask("GET", f"/answer/{token}/")[0],
        site.ask("GET", f"/answer/{token}/no-such-item/")[0],
        site.ask("GET", f"/answer/{token}/nothing/here/at/all/")[0],
        site.ask("GET", f"/sign/{token}/")[0],
        site.ask("POST", f"/answer/{token}/opened/")[0],
    ]
    assert statuses == [200, 403, 404, 410, 204]
    assert site.start("--once").wait(60) == 0
    assert any(token in mail.get_body(("plain",)).get_content() for mail in postbox.mails)
    assert "/answer/▒▒▒/" in site.logged()
    assert token not in site.logged()
    tables = connection.introspection.table_names()
    assert [table for table in tables if token in str(site.rows(f'SELECT * FROM "{table}"'))] == []  # noqa: S608


def test_a_hundred_megabytes_are_refused_before_they_are_sent(site: Site, token: str) -> None:
    with socket.create_connection(("127.0.0.1", site.at), timeout=30) as talk:
        head = (
            f"POST /answer/{token}/some-item/evidence/ HTTP/1.1\r\nHost: localhost\r\nContent-Length: 104857600\r\n\r\n"
        )
        talk.sendall(head.encode())
        assert talk.recv(200).startswith(b"HTTP/1.1 413")
