"""What just happened, told on the next page that the person sees, with a way back where there is one."""

from django.contrib import messages
from django.http import HttpRequest


def tell(request: HttpRequest, text: str, *, undo: str = "") -> None:
    """Shows the text in the banner of the next page; `undo` is the address that an Undo button POSTs to."""
    # The address travels as the message's tag, which nothing else of ours uses.
    messages.success(request, text, extra_tags=undo)
