"""A page of a PDF as it would print, as a picture for the person who checks what was read."""

from milepost.core.readers.printed.safely import printed_page

__all__ = ["printed_page"]
