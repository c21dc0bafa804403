"""Answers that anybody may keep: the same for everybody, told by ETag and date, and not made again for who has them."""

import hashlib
from collections.abc import Callable
from datetime import datetime

from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.utils.cache import get_conditional_response, patch_cache_control
from django.utils.http import http_date, quote_etag

from milepost import __version__
from milepost.web.assets import mark

# A withdrawn file leaves shared caches after this; a year would keep what was withdrawn for a reason.
FILE_SECONDS = 24 * 60 * 60


def page(
    request: HttpRequest, facts: tuple[object, ...], changed: datetime, make: Callable[[], HttpResponse]
) -> HttpResponseBase:
    """A page that shows these facts and nothing else, or 304; it is made anew with every release.

    Caches may keep it and ask each time: that a paper was withdrawn or corrected must show at once.
    """
    seal = hashlib.sha256(repr((__version__, mark(), facts)).encode()).hexdigest()[:20]
    return _answer(request, seal, changed, make, no_cache=True)


def file(request: HttpRequest, sha256: str, changed: datetime, make: Callable[[], HttpResponse]) -> HttpResponseBase:
    """A file that never changes, or 304 without its bytes having been read."""
    return _answer(request, sha256, changed, make, max_age=FILE_SECONDS, immutable=True)


def _answer(
    request: HttpRequest, seal: str, changed: datetime, make: Callable[[], HttpResponse], **control: int | bool
) -> HttpResponseBase:
    etag, seconds = quote_etag(seal), int(changed.timestamp())
    known = get_conditional_response(request, etag=etag, last_modified=seconds)
    response: HttpResponseBase = known if known is not None else make()
    response.headers["ETag"] = etag
    response.headers["Last-Modified"] = http_date(seconds)
    patch_cache_control(response, public=True, **control)
    return response
