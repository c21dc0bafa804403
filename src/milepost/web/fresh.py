"""A page that has not changed is not made again: the browser is told that what it has is still right."""

import hashlib
from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.utils.cache import patch_cache_control
from django.utils.http import parse_etags

from milepost import __version__
from milepost.records.plans.glance import Glance
from milepost.web.assets import mark


def unless_fresh(request: HttpRequest, seen: Glance, page: Callable[[], HttpResponse], *besides: str) -> HttpResponse:
    """The page, or 304 where the browser's copy is of the same version, person, rights, day and release.

    `besides` is what else the page shows that no version of the plan tells. The day counts because lateness is told in
    days; the rights, because of the links that they open.
    """
    # A message or a new sign-in shows on the page without any change of the plan.
    if request.session.get("_messages"):
        return page()
    facts = (__version__, mark(), seen, request.user.pk, timezone.localdate(), besides)
    etag = f'W/"{hashlib.sha256(repr(facts).encode()).hexdigest()[:20]}"'
    known = parse_etags(request.headers.get("If-None-Match", ""))
    response = HttpResponse(status=304) if etag in known else page()
    response.headers["ETag"] = etag
    patch_cache_control(response, private=True, no_cache=True)
    return response
