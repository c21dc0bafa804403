"""What the elements of a page are: unseen, within a line, headings, lists."""

import re
from itertools import takewhile

from lxml import etree

from milepost.core.document.nodes import ListKind

UNSEEN = frozenset(("script", "noscript", "style", "template", "title", "colgroup"))
BUTTONS = frozenset(("submit", "button", "reset"))  # of the kinds of input
WORDLESS = frozenset(("hidden", "password", "file", "image", "range", "color"))
LISTS = {"ul": ListKind.BULLET, "menu": ListKind.BULLET, "ol": ListKind.NUMBER}
BOLD = frozenset(("b", "strong", "th"))
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_INLINE = frozenset([
    "a", "abbr", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "img",
    "ins", "kbd", "label", "mark", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time",
    "tt", "u", "var", "wbr", "o:p",
])  # fmt: skip
_LABELLED = re.compile(r"\s*[A-Z][^:.]{1,40}:\s")
_NUMBER = re.compile(r"[A-Z]{0,4}\d+(?:\.\d+)*[a-z]?[.)]?")
_RAISED = frozenset(("sub", "sup"))
_SEVERAL = 2  # spans of a line
_SOME_LEVEL = 2  # of a heading that does not say its own, as browsers have it


def heading_level(element: etree._Element) -> int:
    """The level of a heading, by its name or by the role that it plays; 0 for any other element."""
    if element.get("role") == "heading":
        stated = element.get("aria-level", "")
        return min(int(stated), 6) if stated in tuple("123456789") else _SOME_LEVEL
    return _HEADINGS.get(element.tag, 0)


def is_inline(element: etree._Element) -> bool:
    """Whether an element stands within a line: a button does where it is the words of a heading."""
    if element.tag == "button":
        return any(heading_level(parent) or parent.tag == "summary" for parent in element.iterancestors())
    return element.tag in _INLINE and element.get("role") != "heading" and not _is_fact(element)


def _is_fact(element: etree._Element) -> bool:
    """Whether a span is one of several that fill their line without white between: "Run by Ann" beside "Due May".

    A page sets them apart, or their words would be joined.
    """
    parent = element.getparent()
    if element.tag != "span" or parent is None or len(parent) < _SEVERAL or (parent.text or "").strip():
        return False
    spans = list(parent)
    is_close = not any(span.tail for span in spans[:-1])
    return is_close and all(span.tag == "span" and _opens_words(span) for span in spans)


def _opens_words(element: etree._Element) -> bool:
    text = "".join(map(str, element.itertext())).strip()
    return text[:1].isupper() and " " in text


def is_number(element: etree._Element) -> bool:
    """Whether an element within a line holds but a number, as the one before a title: "1.1", "A2"."""
    return element.tag not in _RAISED and bool(_NUMBER.fullmatch("".join(map(str, element.itertext())).strip()))


def names_card(term: etree._Element) -> bool:
    """Whether a term is a title over several lines with labels of their own: "Lead: …", "Due: …"."""
    said = list(takewhile(lambda one: one.tag == "dd", term.itersiblings("dt", "dd")))
    return len(said) > 1 and all(_LABELLED.match("".join(map(str, one.itertext()))) for one in said)
