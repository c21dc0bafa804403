"""Addresses that hold a zero byte, which no text of ours has and PostgreSQL takes for a fault, are refused."""

from collections.abc import Callable
from http import HTTPStatus

from django.http import HttpRequest, HttpResponse
from django.template.loader import render_to_string

TEXT = "This address holds a character that no address has. Check that you copied all of it, or go back and try again."


class NoZeroBytes:
    """Answers 400 with a sentence, before anything is looked up."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if "\0" not in request.path_info and "%00" not in request.META.get("QUERY_STRING", ""):
            return self.get_response(request)
        page = render_to_string("errors/page.html", {"title": "This did not work", "text": TEXT})
        return HttpResponse(page, status=HTTPStatus.BAD_REQUEST)
