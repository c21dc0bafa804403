"""A document that takes long: its page says how far it is, never waits for it, and turns into the review."""

import threading

import pytest
from django.db import connection
from django.test import Client
from django.urls import reverse
from tests.cast import Cast
from tests.records.imports.test_imports import PASTED
from tests.records.imports.test_reading_on import AT_ONCE, do_jobs
from tests.web.conftest import signed_in

from milepost.core import errors
from milepost.records.imports import actions
from milepost.records.imports.models import Import


def at(draft: Import, name: str = "import-review") -> str:
    return reverse(name, args=(draft.partnership.slug, draft.pk))


def begin(cast: Cast, data: bytes = PASTED, name: str = "plan.txt") -> Import:
    return actions.start_import(
        by=cast.priya, partnership=cast.partnership, data=data, file_name=name, patience=AT_ONCE
    )


@pytest.fixture
def priya(cast: Cast) -> Client:
    return signed_in(cast.priya)


def test_the_page_says_how_far_it_is_and_then_shows_what_was_read(cast: Cast, priya: Client) -> None:
    draft = begin(cast)
    page = priya.get(at(draft))
    assert 'data-coming="yes"' in page.text
    assert "The document is read next." in page.text
    assert page["Cache-Control"] == "no-store"
    do_jobs()
    assert "Check what was read" in priya.get(at(draft)).text


def test_without_a_worker_the_page_says_so(cast: Cast, priya: Client) -> None:
    assert "the worker is down" in priya.get(at(begin(cast))).text


def test_what_cannot_be_read_says_why_and_what_to_press(cast: Cast, priya: Client) -> None:
    draft = begin(cast, b"%PDF-1.7 nonsense", "plan.pdf")
    do_jobs()
    page = priya.get(at(draft)).text
    assert "This document could not be read." in page
    assert "plan.pdf is damaged" in page or "plan.pdf cannot be read" in page
    start = reverse("import-start", args=(cast.partnership.slug,))
    assert f'href="{start}">Hand in a document' in page
    assert "could not be read, handed in by" in priya.get(start).text


def test_it_can_be_discarded_meanwhile(cast: Cast, priya: Client) -> None:
    draft = begin(cast)
    assert priya.post(at(draft, "import-discard"), {"version": "1"}).status_code == 302
    assert "This document was discarded." in priya.get(at(draft)).text


@pytest.mark.django_db(transaction=True)
def test_others_go_on_writing_while_a_file_is_read(cast: Cast, priya: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    """Reading stands still until somebody else has written: no lock is held over it."""
    other = begin(cast)
    asked, written = threading.Event(), threading.Event()
    found: list[str] = []

    def stands_still(*_: object, **__: object) -> None:
        asked.set()
        found.append("waited for" if written.wait(30) else "held up")
        raise errors.NothingToRead("nothing")

    def hand_in() -> None:
        try:
            with pytest.raises(errors.NothingToRead):
                begin(cast)
        finally:
            connection.close()

    monkeypatch.setattr(actions, "drafted", stands_still)
    reading = threading.Thread(target=hand_in)
    reading.start()
    assert asked.wait(30)
    assert priya.post(at(other, "import-discard"), {"version": "1"}).status_code == 302
    written.set()
    reading.join()
    assert found == ["waited for"]
