"""No zero byte, which no text of ours has and PostgreSQL takes for a fault, comes in: by an address or by a form."""

from collections.abc import Callable
from http import HTTPStatus
from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponse, QueryDict
from django.template.loader import render_to_string

TEXT = "This address holds a character that no address has. Check that you copied all of it, or go back and try again."


class NoZeroBytes:
    """Answers 400 with a sentence before anything is looked up; of what was typed, only the zero byte is left out."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if "\0" not in request.path_info and "%00" not in request.META.get("QUERY_STRING", ""):
            return self.get_response(request)
        page = render_to_string("errors/page.html", {"title": "This did not work", "text": TEXT})
        return HttpResponse(page, status=HTTPStatus.BAD_REQUEST)

    def process_view(self, request: HttpRequest, *_: object) -> None:
        """Read the form, as the protection against forged requests does next, whatever page is meant."""
        sent = [(name, value) for name, values in request.POST.lists() for value in values]
        if any("\0" in value for _, value in sent):
            request.POST = QueryDict(urlencode([(name, value.replace("\0", "")) for name, value in sent]))
