"""The drawing of a picture, made fit to stand in a page: shapes and text, nothing that runs, loads or has a style."""

import hashlib

from lxml import etree

from milepost.core.document.nodes import Picture

SVG = "http://www.w3.org/2000/svg"

_GROUPS = frozenset(("svg", "g", "defs", "pattern", "clipPath", "text", "tspan", "title", "desc"))
_SHAPES = frozenset(("line", "rect", "circle", "ellipse", "path", "polyline", "polygon"))
# A page's content policy refuses style attributes; scripts and addresses have no business in a paper.
_REFUSED = ("on", "style", "class", "href", "{")


def drawing(picture: Picture) -> etree._Element:
    """The picture's svg element, as wide and high as the picture; raises ValueError for anything but shapes and text.

    The names that its parts refer to are made its own, so that many drawings can stand in one page.
    """
    parser = etree.XMLParser(resolve_entities=False, no_network=True, remove_comments=True, remove_pis=True)
    root = etree.fromstring(picture.svg.encode(), parser)
    own = f"d{hashlib.sha256(picture.svg.encode()).hexdigest()[:8]}-"
    for element in root.iter():
        _refuse(element)
        _rename(element, own)
    root.set("width", f"{picture.width:g}pt")
    root.set("height", f"{picture.height:g}pt")
    return root


def _refuse(element: etree._Element) -> None:
    name = etree.QName(element)
    if name.namespace != SVG or name.localname not in _GROUPS | _SHAPES:
        raise ValueError(f"a drawing may not hold {name.localname}")
    for key in map(str, element.attrib):
        if key.startswith(_REFUSED):
            raise ValueError(f"a drawing may not hold the attribute {key}")


def _rename(element: etree._Element, own: str) -> None:
    if "id" in element.attrib:
        element.set("id", own + element.get("id", ""))
    for key, value in element.attrib.items():
        if "url(" in str(value):
            if not str(value).startswith("url(#"):
                raise ValueError(f"a drawing may refer to its own parts only, not to {value!s}")
            element.set(key, str(value).replace("url(#", f"url(#{own}"))
