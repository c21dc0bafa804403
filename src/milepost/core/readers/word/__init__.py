"""Word files, read straight from their parts: the text as shown when all tracked changes are accepted."""

from collections.abc import Callable, Iterator
from itertools import chain

from lxml import etree

from milepost.core.document.nodes import Aside, Document, Note, Place
from milepost.core.errors import DamagedFile
from milepost.core.readers import tags
from milepost.core.readers.package import Package, part_names
from milepost.core.readers.word.flow import Flow, text_of
from milepost.core.readers.word.names import RELATION, W
from milepost.core.readers.word.numbering import Numbering
from milepost.core.readers.word.styles import Styles

_CHANGES = tuple(W + name for name in ("ins", "del", "moveFrom", "moveTo", "cellDel"))
_NOTES = (("comments", "comment"), ("footnotes", "footnote"), ("endnotes", "endnote"))
_DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_DUBLIN_TITLE = "{http://purl.org/dc/elements/1.1/}title"


def recognise(data: bytes) -> bool:
    """Whether this is a zip with a folder of Word's."""
    return any(name.startswith("word/") for name in part_names(data))


def _as_it_is(root: etree._Element) -> None:
    """Change nothing."""


def read(data: bytes, file_name: str, prepare: Callable[[etree._Element], None] = _as_it_is) -> Document:
    """The document in its final view; comments, notes, page furniture and hidden text are asides.

    `prepare` may change the XML of the text before it is read, such as to mark what it looks for.
    """
    package = Package(data, file_name)
    main = package.main_part() or "word/document.xml"
    root = package.xml(main)
    body = None if root is None else root.find(f"{W}body")
    if root is None or body is None:
        raise DamagedFile(f"{file_name} is damaged: its text is missing. Open it in Word and save it again.")
    prepare(root)
    parts = _Parts(package, main)
    styles = Styles(parts.only("styles"))
    referred = parts.referred(styles)
    flow = Flow(styles, Numbering(parts.only("numbering"), styles), referred, file_name)
    blocks = tuple(flow.blocks(body))
    left = (Aside("comment", text) for (kind, _), text in referred.items() if kind == "comment" and text)
    return Document(
        blocks=blocks,
        title=flow.title or parts.title(),
        subtitle=flow.subtitle,
        language=styles.language or "en-GB",
        landscape=any(size.get(f"{W}orient") == "landscape" for size in body.iter(f"{W}pgSz")),
        asides=(*flow.asides, *left, *parts.drawn(), *parts.furniture(root, styles)),
        notes=tuple(_notes(body, file_name)),
    )


class _Parts:
    """The other parts that the main part leads to."""

    def __init__(self, package: Package, main: str) -> None:
        self._package = package
        self._related = package.related(main)

    def only(self, kind: str) -> etree._Element | None:
        """The part of this kind."""
        name = next((target for found, target in self._related.values() if found == kind), "")
        return self._package.xml(name)

    def referred(self, styles: Styles) -> dict[tuple[str, str], str]:
        """The texts of comments and notes by kind and id, a comment opened with its author."""
        found: dict[tuple[str, str], str] = {}
        for part, kind in _NOTES:
            root = self.only(part)
            for element in () if root is None else root.findall(W + kind):
                if element.get(f"{W}type") in (None, "normal"):
                    author = element.get(f"{W}author", "") if kind == "comment" else ""
                    text = text_of(element, styles)
                    found[kind, element.get(f"{W}id", "")] = f"{author}: {text}" if author and text else text
        return found

    def furniture(self, root: etree._Element, styles: Styles) -> Iterator[Aside]:
        """The headers and footers that some section of the document uses, each text once."""
        said: set[str] = set()
        for reference in chain(root.iter(f"{W}headerReference"), root.iter(f"{W}footerReference")):
            kind, name = self._related.get(reference.get(RELATION, ""), ("", ""))
            part = self._package.xml(name) if kind in ("header", "footer") else None
            text = "" if part is None else text_of(part, styles)
            if text and text not in said:
                said.add(text)
                yield Aside(kind, text)

    def drawn(self) -> Iterator[Aside]:
        """The words of SmartArt drawings, which are kept in parts of their own."""
        for kind, name in self._related.values():
            root = self._package.xml(name) if kind == "diagramData" else None
            text = "" if root is None else tags.tidy(" ".join(one.text or "" for one in root.iter(f"{_DRAWING}t")))
            if text:
                yield Aside("drawing", text)

    def title(self) -> str:
        """The title in the file's properties."""
        name = next((target for kind, target in self._package.related("").values() if kind == "core-properties"), "")
        root = self._package.xml(name)
        return "" if root is None else (root.findtext(f".//{_DUBLIN_TITLE}") or "").strip()


def _notes(body: etree._Element, file_name: str) -> Iterator[Note]:
    place = Place(file=file_name)
    if next(body.iter(*_CHANGES), None) is not None:
        yield Note("tracked changes", "Tracked changes were read as if all of them had been accepted.", place)
    if pictures := sum(1 for _ in body.iter(f"{_DRAWING}blip")):
        what = "A picture was" if pictures == 1 else f"{pictures} pictures were"
        yield Note("pictures", f"{what} not read. Type in any words of the plan that stand in it.", place)
    if next(body.iter(f"{W}altChunk"), None) is not None:
        message = (
            "A part of this document is another file put inside it, and was not read. Save the document in Word once."
        )
        yield Note("not read", message, place)
