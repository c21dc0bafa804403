"""The names of WordprocessingML elements and attributes, and small questions about them."""

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import cast

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
MATHS_TEXT = "{http://schemas.openxmlformats.org/officeDocument/2006/math}t"
RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"

VAL = f"{W}val"
PARAGRAPH = f"{W}p"
RUN = f"{W}r"
TEXT = f"{W}t"
TABLE = f"{W}tbl"
ROW = f"{W}tr"
CELL = f"{W}tc"
CONTROL = f"{W}sdt"
CONTENT = f"{W}sdtContent"
ALTERNATIVES = f"{MC}AlternateContent"

# Local names of Word's own elements, full names of others.
Properties = Mapping[str, etree._Element]
NONE: Properties = MappingProxyType({})
_OFF = frozenset(("0", "false", "off"))


def children(element: etree._Element) -> list[etree._Element]:
    """What stands in an element: as a slice, which lxml makes three times as fast as it goes through the element."""
    return cast("list[etree._Element]", element[:])  # type: ignore[index]  # the stubs know of single children only


def properties(element: etree._Element | None, name: str) -> Properties:
    """The properties that stand in the child of this local name."""
    return NONE if element is None else among(children(element), name)


def among(found: Iterable[etree._Element], name: str) -> Properties:
    """The properties that stand in the one of these children that has this local name.

    For whoever goes on with the children: each time that lxml is asked for them, it makes them anew.
    """
    wanted = W + name
    for child in found:
        if child.tag == wanted:
            return by_name(child)
    return NONE


def by_name(element: etree._Element | None) -> Properties:
    """The children of an element by name: looking them up so is ten times as quick as find, and this is done often."""
    if element is None:
        return NONE
    if len(element) == 1:  # as the properties of most cells and paragraphs
        only = element[0]
        return {only.tag.removeprefix(W): only}
    return {child.tag.removeprefix(W): child for child in children(element)}


def value(stated: Properties, name: str) -> str | None:
    """The w:val of the property of this local name, None where it is not stated; "" where it has no value."""
    found = stated.get(name)
    return None if found is None else found.get(VAL, "")


def switch(stated: Properties, name: str) -> bool | None:
    """Whether an on/off property is on; None where it is not stated."""
    found = value(stated, name)
    return None if found is None else found not in _OFF


def number(stated: str | None, otherwise: int = 0) -> int:
    """A whole number out of an attribute, of any length that a hostile file may give it."""
    try:
        return int(stated or "") if len(stated or "") < 10 else otherwise
    except ValueError:
        return otherwise
