"""Addresses that hold a secret, a link's token, leave no trace: whatever answers there, error pages too."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse

AT = ("/answer/", "/sign/")
HEADERS = {"Referrer-Policy": "no-referrer", "Cache-Control": "no-store", "X-Robots-Tag": "noindex"}


class SecretAddresses:
    """Keeps the address out of caches, of search engines and of others’ logs; stands before all that may answer."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        if request.path_info.startswith(AT):
            for name, value in HEADERS.items():
                response.headers[name] = value
        return response
