"""A paper as the answer to a request."""

from django.http import HttpResponse
from django.utils.text import slugify

from milepost.core import pipeline
from milepost.core.writers import WRITERS
from milepost.web.plans.opened import OpenedPlan

_READ_HERE = ("html",)


def sent(data: bytes, found: OpenedPlan, report: str, format_key: str) -> HttpResponse:
    """The file, to be read here where it is a web page, else to be kept under a name that says what it is."""
    kind = "application/json" if format_key == pipeline.JSON else WRITERS[format_key].media_type
    response = HttpResponse(data, content_type=kind)
    if format_key in _READ_HERE:
        # The paper stands alone: its few style rules are inside it, and it loads nothing.
        response["Content-Security-Policy"] = "default-src 'none'; style-src 'unsafe-inline'"
        return response
    name = f"{slugify(found.value.title) or 'plan'}-{report}{pipeline.suffix_of(format_key)}"
    response["Content-Disposition"] = f'attachment; filename="{name}"'
    return response
