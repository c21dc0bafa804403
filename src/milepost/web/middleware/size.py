"""What is too large is refused by what its sender says of it, before any of it is read into memory or to disk."""

from collections.abc import Callable
from http import HTTPStatus
from math import ceil

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.template.loader import render_to_string

MB = 1024 * 1024


class LargestRequest:
    """Answers 413 with a sentence; a body without a length is not read by the web server at all."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        size = str(request.META.get("CONTENT_LENGTH") or "0")
        if not size.isdecimal() or int(size) <= settings.LARGEST_REQUEST:
            return self.get_response(request)
        most = settings.LARGEST_REQUEST // MB
        text = (
            f"What you sent is {ceil(int(size) / MB)} MB; the most that can be taken is {most} MB. "
            "Nothing of it was kept. "
            "Take out the pictures, or send the pages that hold the plan as a file of their own."
        )
        # Nobody is known yet at this point, so the page is made without the request.
        page = render_to_string("errors/page.html", {"title": "This is too large", "text": text})
        return HttpResponse(page, status=HTTPStatus.REQUEST_ENTITY_TOO_LARGE)
