"""The headers that keep a page to what this site serves, and what somebody signed in sees to themselves.

A page that is only read is kept nowhere. One on which somebody writes is kept by their own browser, which asks for it
again each time: told `no-store`, a browser may forget what was typed when somebody goes back to it, as Firefox does.
Signing out clears what was kept.
"""

import re
from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponse

HEADERS = {
    "Content-Security-Policy": (
        "default-src 'self'; base-uri 'none'; object-src 'none'; form-action 'self'; frame-ancestors 'none'"
    ),
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
}

NOWHERE = "no-store"
OWN_BROWSER = "private, no-cache"
_FORM = re.compile(rb'<form\b[^>]*\bmethod="post"[^>]*>(.*?)</form>', re.DOTALL)
_BOX = re.compile(rb'<textarea\b|<select\b|<input\b(?![^>]*\btype="(?:hidden|submit|button)")')


class ContentPolicy:
    """Adds the headers to every response, static files included."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        for name, value in HEADERS.items():
            response.headers.setdefault(name, value)
        if settings.SESSION_COOKIE_NAME in request.COOKIES:
            response.headers.setdefault("Cache-Control", OWN_BROWSER if _is_written_on(response) else NOWHERE)
        return response


def _is_written_on(response: HttpResponse) -> bool:
    """Whether a page has a box to write or choose in whose form sends it; boxes that look something up do not count."""
    if response.streaming or not response.headers.get("Content-Type", "").startswith("text/html"):
        return False
    return any(_BOX.search(form[1]) for form in _FORM.finditer(response.content))
