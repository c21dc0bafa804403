"""The parts of a .docx and their wrapping: the same parts give the same bytes."""

import io
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from milepost.core.document.nodes import Document
from milepost.core.writers.markup import escaped

HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
KIND = "application/vnd.openxmlformats-officedocument.wordprocessingml"

_PARTS = Path(__file__).with_name("parts")
_FIXED = ("styles", "numbering", "settings")
_LONG_AGO = (1980, 1, 1, 0, 0, 0)


@dataclass(frozen=True, slots=True)
class Additions:
    """What a file has besides: parts by name, their content types, what the text and the file as a whole lead to.

    `styles` are style elements that stand after our own.
    """

    parts: Mapping[str, str] = field(default_factory=dict)
    kinds: Mapping[str, str] = field(default_factory=dict)
    of_text: Mapping[str, str] = field(default_factory=dict)
    of_file: Mapping[str, str] = field(default_factory=dict)
    styles: str = ""


NOTHING_MORE = Additions()


def package(
    document: Document, body: str, text_width: int, pictures: Sequence[bytes] = (), more: Additions = NOTHING_MORE
) -> bytes:
    """The file: this body with our styles, numbering, settings and PNG pictures, a title, a language and a footer."""
    media = {f"media/picture{at}.png": data for at, data in enumerate(pictures, start=1)}
    fixed = {f"word/{name}.xml": _fixed(name, document.language) for name in _FIXED}
    fixed["word/styles.xml"] = fixed["word/styles.xml"].replace("</w:styles>", f"{more.styles}</w:styles>")
    return _zipped(
        {
            "[Content_Types].xml": _content_types(more.kinds),
            "_rels/.rels": _relations(
                {"word/document.xml": f"{OFFICE}/officeDocument", **_core_relation(), **more.of_file}
            ),
            "docProps/core.xml": _core(document),
            "word/document.xml": f'{HEAD}<w:document {WORD} xmlns:r="{OFFICE}"><w:body>{body}</w:body></w:document>',
            "word/_rels/document.xml.rels": _relations(
                {f"{name}.xml": f"{OFFICE}/{name}" for name in (*_FIXED, "footer")}
                | dict.fromkeys(media, f"{OFFICE}/image")
                | dict(more.of_text)
            ),
            "word/footer.xml": _footer(document.title, text_width),
            **fixed,
            **{f"word/{name}": data for name, data in media.items()},
            **more.parts,
        }
    )


FOOTER_ID = f"rId{len(_FIXED) + 1}"


def picture_id(number: int) -> str:
    """By which name the body refers to the picture of this number, counted from 1."""
    return f"rId{len(_FIXED) + 1 + number}"


def _fixed(name: str, language: str) -> str:
    return (_PARTS / f"{name}.xml").read_text(encoding="utf-8").replace("LANGUAGE", escaped(language))


def _zipped(parts: Mapping[str, str | bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, content in parts.items():
            entry = zipfile.ZipInfo(name, _LONG_AGO)
            archive.writestr(entry, content, zipfile.ZIP_DEFLATED, compresslevel=4)
    return buffer.getvalue()


def _content_types(more: Mapping[str, str]) -> str:
    kinds = {f"/word/{name}.xml": f"{KIND}.{name}+xml" for name in (*_FIXED, "footer")}
    kinds["/word/document.xml"] = f"{KIND}.document.main+xml"
    kinds["/docProps/core.xml"] = "application/vnd.openxmlformats-package.core-properties+xml"
    kinds |= more
    overrides = "".join(f'<Override PartName="{name}" ContentType="{kind}"/>' for name, kind in kinds.items())
    return (
        f'{HEAD}<Types xmlns="{PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>'
        f'<Default Extension="png" ContentType="image/png"/>{overrides}</Types>'
    )


def _core_relation() -> dict[str, str]:
    return {"docProps/core.xml": f"{PACKAGE}/relationships/metadata/core-properties"}


def _relations(targets: dict[str, str]) -> str:
    rows = "".join(
        f'<Relationship Id="rId{at}" Type="{kind}" Target="{target}"/>'
        for at, (target, kind) in enumerate(targets.items(), start=1)
    )
    return f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships">{rows}</Relationships>'


def _core(document: Document) -> str:
    return (
        f'{HEAD}<cp:coreProperties xmlns:cp="{PACKAGE}/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f"<dc:title>{escaped(document.title)}</dc:title><dc:subject>{escaped(document.subtitle)}</dc:subject>"
        f"<dc:language>{escaped(document.language)}</dc:language></cp:coreProperties>"
    )


def _footer(title: str, text_width: int) -> str:
    return (
        f'{HEAD}<w:ftr {WORD}><w:p><w:pPr><w:pStyle w:val="Footer"/>'
        f'<w:tabs><w:tab w:val="right" w:pos="{text_width}"/></w:tabs></w:pPr>'
        f'<w:r><w:t xml:space="preserve">{escaped(title)}</w:t></w:r><w:r><w:tab/></w:r>'
        f'<w:r><w:t xml:space="preserve">Page </w:t></w:r>{_field("PAGE")}'
        f'<w:r><w:t xml:space="preserve"> of </w:t></w:r>{_field("NUMPAGES")}</w:p></w:ftr>'
    )


def _field(name: str) -> str:
    return f'<w:fldSimple w:instr=" {name} "><w:r><w:t>1</w:t></w:r></w:fldSimple>'
