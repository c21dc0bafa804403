"""The buttons that put a thing one place up or down."""

from django.http import HttpRequest

from milepost.core.errors import InvalidInput


def wanted_place(request: HttpRequest) -> int:
    """The place, counted from 0, that a move button asks for."""
    word = request.POST.get("to", "")
    if not word.isdecimal() or len(word) > 6:
        raise InvalidInput("This button does not say where to move to. Open the page again.")
    return int(word)
