"""Text made fit for XML and HTML."""

import re
from html import escape

# XML 1.0 has no way to write these, not even as a reference.
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")


def escaped(text: str) -> str:
    """The text with markup escaped, and with the replacement character where XML allows no character."""
    return escape(_FORBIDDEN.sub("�", text))
