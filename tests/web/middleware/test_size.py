"""A request that is too large is refused before it is read."""

from io import BytesIO

import pytest
from django.http import HttpRequest, HttpResponse
from django.test import Client, RequestFactory
from django.urls import reverse

from milepost.web.middleware.size import LargestRequest


class Unread(BytesIO):
    """A body that nobody may read."""

    def read(self, *_: object) -> bytes:
        pytest.fail("the body was read")


def test_a_hundred_megabytes_are_refused_with_a_sentence_and_unread(rf: RequestFactory) -> None:
    request = rf.post("/", CONTENT_LENGTH=str(100 * 1024 * 1024), **{"wsgi.input": Unread()})
    page = LargestRequest(lambda _: pytest.fail("let in"))(request)
    assert page.status_code == 413
    assert "What you sent is 100 MB; the most that can be taken is 42 MB." in page.text


def test_what_is_a_little_too_large_is_not_said_to_be_allowed(rf: RequestFactory) -> None:
    request = rf.post("/", CONTENT_LENGTH=str(42 * 1024 * 1024 + 1), **{"wsgi.input": Unread()})
    page = LargestRequest(lambda _: pytest.fail("let in"))(request)
    assert "What you sent is 43 MB; the most that can be taken is 42 MB." in page.text


@pytest.mark.parametrize("length", ["", "0", "26214400", "nonsense"])
def test_everything_else_is_let_in(rf: RequestFactory, length: str) -> None:
    def answer(_request: HttpRequest) -> HttpResponse:
        return HttpResponse("in")

    assert LargestRequest(answer)(rf.post("/", CONTENT_LENGTH=length)).text == "in"


@pytest.mark.django_db
def test_the_site_refuses_before_it_looks_at_the_form() -> None:
    page = Client(enforce_csrf_checks=True).post(reverse("account_login"), CONTENT_LENGTH=str(100 * 1024 * 1024))
    assert page.status_code == 413
    assert "default-src 'self'" in page["Content-Security-Policy"]
