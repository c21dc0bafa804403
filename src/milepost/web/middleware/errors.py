"""Errors that a person can act on become pages, here and nowhere else."""

from collections.abc import Callable
from http import HTTPStatus

from django.http import HttpRequest, HttpResponse

from milepost.core import errors
from milepost.web.errors import error_page

_STATUSES: tuple[tuple[type[errors.UserFacingError], HTTPStatus, str], ...] = (
    (errors.NotAllowed, HTTPStatus.FORBIDDEN, "You cannot see or do this"),
    (errors.EditedMeanwhile, HTTPStatus.CONFLICT, "Somebody changed this first"),
    (errors.RoundClosed, HTTPStatus.CONFLICT, "This round is closed"),
    (errors.AlreadySigned, HTTPStatus.CONFLICT, "This section is signed"),
    (errors.LinkExpired, HTTPStatus.GONE, "This link no longer works"),
    (errors.TooOften, HTTPStatus.TOO_MANY_REQUESTS, "Please wait a moment"),
    (errors.TooLarge, HTTPStatus.REQUEST_ENTITY_TOO_LARGE, "This file is too large"),
    (errors.ReadError, HTTPStatus.BAD_REQUEST, "This file cannot be read"),
    (errors.UserFacingError, HTTPStatus.BAD_REQUEST, "This cannot be done"),
)

_PRESS_AGAIN = "This address only takes the press of a button. Go back to the page with the button and press it again."


class ErrorPages:
    """Shows a calm page in place of an error of `core.errors`; anything else is a bug and stays one."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        # Who signs in again after pressing a button is led back to the address of the button, which shows nothing.
        if response.status_code == HTTPStatus.METHOD_NOT_ALLOWED and request.method == "GET":
            page = error_page(request, HTTPStatus.METHOD_NOT_ALLOWED, "Nothing was done", _PRESS_AGAIN)
            page["Allow"] = response["Allow"]
            return page
        return response

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponse | None:
        """The page of an error that a person can act on, or None to let a bug be a bug."""
        if not isinstance(exception, errors.UserFacingError):
            return None
        _, status, title = next(row for row in _STATUSES if isinstance(exception, row[0]))
        texts = {}
        if isinstance(exception, errors.EditedMeanwhile):
            texts = {"theirs": exception.theirs, "yours": exception.yours}
        page = error_page(request, status, title, str(exception), **texts)
        if isinstance(exception, errors.TooOften):
            page["Retry-After"] = str(exception.wait)
        return page
