"""What of a page is shown, what is its furniture, and the words of the icons that stand for words."""

import re
from collections import Counter
from collections.abc import Iterator

from lxml import etree

from milepost.core.readers import tags

_SKIP = re.compile(
    r"(?:skip|jump|go)(?: straight| directly)? to (?:the )?(?:main |page )?(?:content|navigation|menu|search|top)\b",
    re.IGNORECASE,
)
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all", re.IGNORECASE)
_OPENS = re.compile(
    r"(?:^|[\s_-])(?:accordion|collaps\w*|expand\w*|toggle|panel|details|tab)s?(?=$|[\s_-])", re.IGNORECASE
)
_OVER = re.compile(r"modal|cookie|dialog|popup|pop-up|menu|search|lightbox|tooltip", re.IGNORECASE)
_POINTING = ("aria-controls", "data-target", "data-bs-target", "href")
_ICONS = ("img", "svg", "i", "span")
_HOLDERS = frozenset(("td", "th", "dt", "dd", "summary", "h1", "h2", "h3", "h4", "h5", "h6"))
_NOISE = re.compile(
    r"(?:external|opens?|link|icon|arrow|chevron|close|expand|toggle|edit|print|share|logo|image|photo\w*|picture|"
    r"loading|search|menu|home|back|next|previous|download)\b",
    re.IGNORECASE,
)
_FILE = re.compile(r"\.\w{3,4}$")
_MOST_WORDS, _LONGEST = 4, 40
_AGAIN = 2


class Shown:
    """A page that was saved: what its reader sees, or sees after opening all that opens."""

    def __init__(self, root: etree._Element) -> None:
        self._pointed = frozenset(_pointed(root))
        self._icons = Counter(filter(None, (_icon(element) for element in root.iter(*_ICONS))))

    def is_hidden(self, element: etree._Element) -> bool:
        """Whether an element is never shown; a panel that a button or heading opens is."""
        if not _HIDDEN.search(element.get("style", "")):
            return False
        names = f"{element.get('class', '')} {element.get('id', '')} {element.get('role', '')}"
        opens = element.get("id") in self._pointed or _OPENS.search(element.get("class", ""))
        return not opens or bool(_OVER.search(names))

    def icon(self, element: etree._Element) -> str:
        """The few words that an icon stands for; a picture does where it comes again or in a cell or heading."""
        if element.tag not in _ICONS:
            return ""
        words = _icon(element)
        is_held = element.tag != "img" or any(parent.tag in _HOLDERS for parent in element.iterancestors())
        return words if is_held or self._icons[words] >= _AGAIN else ""


def is_furniture(element: etree._Element, tag: str) -> bool:
    """Whether an element is the way round a site, a box over its page or its foot, by its name, role or words."""
    if tag == "nav" or element.get("role") in ("navigation", "contentinfo", "dialog", "alertdialog"):
        return True
    words = "".join(map(str, element.itertext())) if tag == "a" and element.get("href", "").startswith("#") else ""
    if _SKIP.match(words.strip()):
        return True
    parents = {parent.tag for parent in element.iterancestors()}
    return tag == "footer" and not parents & {"main", "article", "section", "blockquote"}


def _pointed(root: etree._Element) -> Iterator[str]:
    """The names of the elements that something on the page opens or leads to."""
    for element in root.iter(etree.Element):
        for name in _POINTING:
            stated = element.get(name, "")
            if stated.startswith("#") or name == "aria-controls":
                yield stated.removeprefix("#")


def _icon(element: etree._Element) -> str:
    """What an element without words of its own is called; "" for decoration and for what may be a file's name."""
    if element.get("aria-hidden") == "true" or (element.tag != "svg" and "".join(map(str, element.itertext())).strip()):
        return ""
    called = element.get("alt") or element.get("aria-label") or element.get("title") or ""
    if element.tag == "svg" and not called:
        called = next((child.text or "" for child in element if _local(child) == "title"), "")
    words = tags.tidy(called)
    is_brief = words[:1].isalnum() and len(words) <= _LONGEST and len(words.split()) <= _MOST_WORDS
    return words if is_brief and not (_FILE.search(words) or _NOISE.match(words)) else ""


def _local(element: etree._Element) -> str:
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""
