"""Words of a mail that nobody but its reader may see, struck out."""

from collections.abc import Iterable
from html import escape

MARK = "▒▒▒"


def veiled(text: str, secret: Iterable[str]) -> str:
    """The text with every secret word struck out, as it stands in text and as it stands in HTML."""
    words = {form for word in secret if word for form in (word, escape(word))}
    for word in sorted(words, key=len, reverse=True):
        text = text.replace(word, MARK)
    return text
