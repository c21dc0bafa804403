"""The pages of what went wrong."""

import pytest
from django.http import HttpRequest
from django.test import Client, RequestFactory
from tests.cast import Cast
from tests.web.conftest import signed_in

from milepost.core import errors
from milepost.web.errors import bad_request, broken, stale_form
from milepost.web.middleware.errors import ErrorPages


@pytest.fixture
def request_() -> HttpRequest:
    """A request of nobody."""
    return RequestFactory().get("/")


def answer(request: HttpRequest, error: Exception) -> tuple[int, str]:
    """Status and page of an error that a view raised."""
    page = ErrorPages(lambda _: pytest.fail("not asked for")).process_exception(request, error)
    assert page is not None
    return page.status_code, page.text


@pytest.mark.parametrize(
    ("error", "status"),
    [
        (errors.NotAllowed("You may not."), 403),
        (errors.RoundClosed("The round closed on 14 March."), 409),
        (errors.LinkExpired("The link is past its date."), 410),
        (errors.TooLarge("The file is too large."), 413),
        (errors.Encrypted("plan.docx is locked."), 400),
        (errors.InvalidInput("Enter a name."), 400),
    ],
)
def test_an_error_for_a_person_is_a_page_with_its_sentence(
    request_: HttpRequest, error: errors.UserFacingError, status: int
) -> None:
    found, page = answer(request_, error)
    assert found == status
    assert str(error) in page
    assert page.count("<h1>") == 1


def test_who_comes_second_sees_both_texts(request_: HttpRequest) -> None:
    error = errors.EditedMeanwhile("Grace changed it.", theirs="- Their words", yours="<Your words>")
    status, page = answer(request_, error)
    assert status == 409
    assert "<li>Their words</li>" in page
    assert "&lt;Your words&gt;" in page


def test_a_bug_stays_a_bug(request_: HttpRequest) -> None:
    assert ErrorPages(lambda _: pytest.fail("not asked for")).process_exception(request_, KeyError("x")) is None


def test_an_address_that_leads_nowhere_has_a_page(cast: Cast) -> None:
    page = signed_in(cast.priya).get("/nowhere/")
    assert (page.status_code, "Page not found" in page.text) == (404, True)


def test_a_form_without_its_token_has_a_page(cast: Cast) -> None:
    client = Client(enforce_csrf_checks=True)
    assert "Please send this form again" in client.post("/sign-in/", {"email": cast.priya.email}).text


def test_every_broken_thing_is_told_without_asking_the_database(request_: HttpRequest) -> None:
    assert "this page is broken" in broken(request_).text
    assert bad_request(request_, ValueError()).status_code == 400
    assert stale_form(request_).status_code == 403


def test_every_answer_forbids_what_comes_from_elsewhere(db: None) -> None:
    policy = Client().get("/sign-in/")["Content-Security-Policy"]
    assert "default-src 'self'" in policy
    assert "unsafe" not in policy


def test_who_is_led_back_to_the_address_of_a_button_learns_that_nothing_was_done(cast: Cast) -> None:
    page = signed_in(cast.priya).get("/answer/guessed/fresh/")
    assert (page.status_code, page["Allow"]) == (405, "POST")
    assert "Nothing was done" in page.text
