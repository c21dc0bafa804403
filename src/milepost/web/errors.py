"""The pages of what went wrong: each says what happened and what to do."""

from http import HTTPStatus
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.template.loader import render_to_string


def error_page(request: HttpRequest, status: HTTPStatus, title: str, text: str, **texts: str) -> HttpResponse:
    """A page with one heading and one sentence; `theirs` and `yours` show two texts side by side."""
    return render(request, "errors/page.html", {"title": title, "text": text, **texts}, status=status)


def bad_request(request: HttpRequest, exception: Exception) -> HttpResponse:
    """The page of a request that makes no sense."""
    text = "The browser sent something that could not be understood. Go back and try again."
    return error_page(request, HTTPStatus.BAD_REQUEST, "This did not work", text)


def forbidden(request: HttpRequest, exception: Exception) -> HttpResponse:
    """The page of something that this person may not see."""
    text = "You may not see this page. Ask the coordinator of the partnership if you should."
    return error_page(request, HTTPStatus.FORBIDDEN, "You cannot see this", text)


def not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    """The page of an address that leads nowhere."""
    text = "If you typed the address, check that it is right. If you followed a link, what it led to may be gone."
    return error_page(request, HTTPStatus.NOT_FOUND, "Page not found", text)


def stale_form(request: HttpRequest, reason: str = "") -> HttpResponse:
    """The page of a form whose token is not, or no longer, right."""
    text = (
        "This form was open too long, or you signed in again meanwhile. Go back, copy what you wrote, "
        "reload the page and send it again."
    )
    return error_page(request, HTTPStatus.FORBIDDEN, "Please send this form again", text)


def broken(_request: HttpRequest, *_: Any) -> HttpResponse:
    """The page of a bug; it asks nothing of the database, which may be what broke."""
    text = "Something is wrong on our side. What you sent may not be kept. Try again in a few minutes."
    page = render_to_string("errors/page.html", {"title": "Sorry, this page is broken", "text": text})
    return HttpResponse(page, status=HTTPStatus.INTERNAL_SERVER_ERROR)
