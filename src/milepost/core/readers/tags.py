"""The text of a cell or line as paragraphs: tags of web pages become paragraph ends, literal bullets list items."""

import html
import re

from milepost.core.document.nodes import Paragraph, Place
from milepost.core.readers.paragraphs import numbered, paragraph

BREAK = "\x1e"  # a paragraph end inside a cell; a control character that plain text does not hold

# Only what is surely a tag: "<p>", "<p class=x>"; "p<b and c>d", "under <a level>" are words of the text.
_REST = r"(?: +[\w:-]+=[^<>\x1e]*)? */?>"
_BLOCK_TAGS = re.compile(rf"</?(?:p|div|br|ul|ol|h[1-6]){_REST}", re.IGNORECASE)
_ITEM_TAGS = re.compile(rf"<li{_REST}", re.IGNORECASE)
_INLINE_TAGS = re.compile(rf"</?(?:li|b|i|u|em|strong|span|font|sup|sub|a|small|o:p){_REST}", re.IGNORECASE)
_ENTITIES = re.compile(r"&(?:#\d{1,7}|#x[0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,30});")
_BREAKS = re.compile("[\x1e\v\f\n\x85\u2028\u2029]")
_INVISIBLE = dict.fromkeys(map(ord, "\u00ad\u200b\u2060\ufeff"))


def paragraphs(text: str, place: Place, first: int = 1) -> tuple[Paragraph, ...]:
    """The paragraphs that have visible text, each with its number in `place.paragraph`, counted from `first`."""
    lines = (line for line in map(tidy, _BREAKS.split(without_tags(text))) if line)
    return tuple(paragraph(line, numbered(place, number)) for number, line in enumerate(lines, first))


def tidy(line: str) -> str:
    """The line with every run of white space as one space, no-break spaces too, and nothing invisible."""
    return " ".join((line if line.isascii() else line.translate(_INVISIBLE)).split())


def without_tags(text: str) -> str:
    """The text with its tags as breaks or gone; an angle bracket that opens no known tag stays."""
    if "<" in text:
        text = _BLOCK_TAGS.sub(BREAK, text)
        text = _ITEM_TAGS.sub(f"{BREAK}• ", text)
        text = _INLINE_TAGS.sub("", text)
    return _ENTITIES.sub(lambda found: html.unescape(found[0]), text) if "&" in text else text
