"""What a form knows of itself: the whole Form as JSON in a part of the file, with a check, so that a change shows."""

import hashlib
import json
import re

from lxml import etree

from milepost.core.errors import PlanFormatError
from milepost.core.plan import codec
from milepost.core.readers.package import Package
from milepost.core.returns.form import Form
from milepost.core.returns.reference import found_reference, printed_reference
from milepost.core.writers.markup import escaped, printable
from milepost.core.writers.word.package import HEAD, OFFICE, Additions

_SPACE = "urn:milepost:form:1"
_STORE = "{6D1F0C52-6B0E-4B36-9E5B-0F1F6C4B7A11}"
_ITEM = re.compile(r"customXml/item\d{1,3}\.xml")
_MOST_ITEMS = 20
_PROPERTIES = "http://schemas.openxmlformats.org/officeDocument/2006"
_PROPERTY_KIND = "application/vnd.openxmlformats-officedocument.custom-properties+xml"
_STORE_KIND = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml"
PROPERTY_PART = "docProps/custom.xml"


def additions(form: Form, styles: str) -> Additions:
    """The parts that carry the form in its own file, and its reference among the file's properties."""
    text = printable(json.dumps(codec.encode(form), ensure_ascii=False, separators=(",", ":")))
    relations = "http://schemas.openxmlformats.org/package/2006/relationships"
    return Additions(
        parts={
            "customXml/item1.xml": f'{HEAD}<form xmlns="{_SPACE}" check="{_check(text)}">{escaped(text)}</form>',
            "customXml/itemProps1.xml": (
                f'{HEAD}<ds:datastoreItem xmlns:ds="{_PROPERTIES}/customXml" ds:itemID="{_STORE}">'
                f'<ds:schemaRefs><ds:schemaRef ds:uri="{_SPACE}"/></ds:schemaRefs></ds:datastoreItem>'
            ),
            "customXml/_rels/item1.xml.rels": (
                f'{HEAD}<Relationships xmlns="{relations}"><Relationship Id="rId1" '
                f'Type="{OFFICE}/customXmlProps" Target="itemProps1.xml"/></Relationships>'
            ),
            PROPERTY_PART: _properties(form),
        },
        kinds={"/customXml/itemProps1.xml": _STORE_KIND, f"/{PROPERTY_PART}": _PROPERTY_KIND},
        of_text={"../customXml/item1.xml": f"{OFFICE}/customXml"},
        of_file={PROPERTY_PART: f"{OFFICE}/custom-properties"},
        styles=styles,
    )


def carried_form(package: Package, names: frozenset[str]) -> tuple[Form | None, bool]:
    """The form that a file carries, None for none that can be understood; and whether it is as it was written."""
    for name in sorted(filter(_ITEM.fullmatch, names))[:_MOST_ITEMS]:
        root = package.xml(name)
        if root is not None and root.tag == f"{{{_SPACE}}}form":
            return _understood(root)
    return None, True


def carried_reference(package: Package) -> str | None:
    """The id that stands among the file's properties."""
    root = package.xml(PROPERTY_PART)
    return None if root is None else found_reference(" ".join(map(str, root.itertext())))


def _understood(root: etree._Element) -> tuple[Form | None, bool]:
    text = root.text or ""
    try:
        form: Form = codec.decode(Form, json.loads(text), "form")
    except (PlanFormatError, ValueError, RecursionError):
        return None, False
    return form, root.get("check") == _check(text)


def _properties(form: Form) -> str:
    return (
        f'{HEAD}<Properties xmlns="{_PROPERTIES}/custom-properties" xmlns:vt="{_PROPERTIES}/docPropsVTypes">'
        '<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="Milepost form">'
        f"<vt:lpwstr>{escaped(printed_reference(form.id))}</vt:lpwstr></property></Properties>"
    )


def _check(text: str) -> str:
    return hashlib.sha256(f"milepost form {text}".encode()).hexdigest()[:16]
