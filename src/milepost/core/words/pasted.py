"""Text that was pasted with the markup of a word processor or a web page: its words stay, its markup goes."""

import html
import re
from collections.abc import Iterator

# What only markup holds. "<5 %", "a < b > c" and a lone "<b>" are words that somebody typed.
_MARKUP = re.compile(
    r"<!--\[if|<!doctype|</?(?:o:p|w:\w+|xml|style|script|html|head|body|meta|table|tr|td|p|div|span|font|ul|ol|li)"
    r"(?:\s[^<>]*)?/?>",
    re.IGNORECASE,
)
# What begins one of these and all up to its end is no text; the longest first, as comments hold the others.
_HIDDEN = re.compile(r"<!--|<(?P<name>style|script|xml|title)(?=[\s>])", re.IGNORECASE)
_BLOCKS = re.compile(r"<(?:br|/?(?:p|div|tr|table|ul|ol|h[1-6]|body))(?:\s[^<>]*)?/?>", re.IGNORECASE)
_ITEMS = re.compile(r"<li(?:\s[^<>]*)?>", re.IGNORECASE)
_CELLS = re.compile(r"</t[dh]>", re.IGNORECASE)
_TAGS = re.compile(r"</?[a-z][\w:-]*(?:\s[^<>]*)?/?>|<!-{0,2}[a-z\[][^<>]*>", re.IGNORECASE)
_SPACE = re.compile(r"\s+")
_GAPS = re.compile(r" *\n[ \n]*")


def is_markup(text: str) -> bool:
    """Whether this is markup and not words that hold an angle bracket."""
    return "<" in text and _MARKUP.search(text) is not None


def without_markup(text: str) -> str:
    """The words of markup, a paragraph a line; other text as it is. Takes time in step with the length of the text."""
    if not is_markup(text):
        return text
    shown = _SPACE.sub(" ", "".join(_shown(text)))
    lines = _CELLS.sub(" ", _ITEMS.sub("\n• ", _BLOCKS.sub("\n", shown)))
    return _GAPS.sub("\n", html.unescape(_TAGS.sub("", lines))).strip()


def _shown(text: str) -> Iterator[str]:
    """The pieces between comments, styles and the like; what opens and never ends hides nothing."""
    at = 0
    endless: set[str] = set()
    for found in _HIDDEN.finditer(text):
        end = f"</{found['name'].lower()}" if found["name"] else "-->"
        if found.start() < at or end in endless:
            continue
        closing = re.compile(re.escape(end), re.IGNORECASE).search(text, found.end())
        if closing is None:
            endless.add(end)
            continue
        yield text[at : found.start()]
        at = closing.end() if end == "-->" else text.find(">", closing.end()) + 1 or len(text)
    yield text[at:]
