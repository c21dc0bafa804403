"""Text made fit for XML and HTML."""

import re
import unicodedata
from html import escape

# XML 1.0 has no way to write these, not even as a reference.
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")


def escaped(text: str) -> str:
    """The text with markup escaped, and with the replacement character where XML allows no character."""
    return escape(printable(text))


def printable(text: str) -> str:
    """The text with the replacement character where XML allows no character."""
    return _FORBIDDEN.sub("�", text)


def is_right_to_left(text: str) -> bool:
    """Whether the first letter with a direction is Hebrew, Arabic or another script that runs to the left."""
    if text.isascii():
        return False
    directions = (unicodedata.bidirectional(letter) for letter in text)
    return next((one for one in directions if one in ("L", "R", "AL")), "L") != "L"
