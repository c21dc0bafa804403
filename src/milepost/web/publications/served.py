"""A published file as it is sent: a web page to be read at once, anything else to be taken away."""

from django.http import HttpResponse
from django.utils.http import content_disposition_header

# A published web page stands alone: its few style rules are inside it, and it loads nothing.
_ALONE = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"


def served(data: bytes, *, media_type: str, name: str) -> HttpResponse:
    """The bytes with what a browser does with them."""
    response = HttpResponse(data, content_type=media_type)
    is_page = media_type.startswith("text/html")
    disposition = content_disposition_header(as_attachment=not is_page, filename=name)
    response.headers["Content-Disposition"] = disposition or "inline"
    response.headers["Content-Security-Policy"] = _ALONE
    return response
