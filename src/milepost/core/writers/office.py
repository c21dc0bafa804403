"""What Word files and workbooks have in common: parts that lead to each other, facts about the file, one zip."""

import io
import zipfile
from collections.abc import Mapping

from milepost.core.document.nodes import Document
from milepost.core.writers.markup import escaped

HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
FACTS = "docProps/core.xml"
FACTS_RELATION = f"{_PACKAGE}/relationships/metadata/core-properties"
FACTS_KIND = "application/vnd.openxmlformats-package.core-properties+xml"

_LONG_AGO = (1980, 1, 1, 0, 0, 0)


def zipped(parts: Mapping[str, str | bytes]) -> bytes:
    """The file; the same parts give the same bytes."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, content in parts.items():
            entry = zipfile.ZipInfo(name, _LONG_AGO)
            archive.writestr(entry, content, zipfile.ZIP_DEFLATED, compresslevel=4)
    return buffer.getvalue()


def content_types(kinds: Mapping[str, str]) -> str:
    """The part that says of which kind each part is; pictures are PNG."""
    overrides = "".join(f'<Override PartName="{name}" ContentType="{kind}"/>' for name, kind in kinds.items())
    return (
        f'{HEAD}<Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>'
        f'<Default Extension="png" ContentType="image/png"/>{overrides}</Types>'
    )


def relations(targets: Mapping[str, str]) -> str:
    """A part that says to which others one leads and as what; they are rId1, rId2 and so on."""
    rows = "".join(
        f'<Relationship Id="rId{at}" Type="{kind}" Target="{target}"/>'
        for at, (target, kind) in enumerate(targets.items(), start=1)
    )
    return f'{HEAD}<Relationships xmlns="{_PACKAGE}/relationships">{rows}</Relationships>'


def facts(document: Document) -> str:
    """The title, subject and language of the file; it has no clock."""
    return (
        f'{HEAD}<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f"<dc:title>{escaped(document.title)}</dc:title><dc:subject>{escaped(document.subtitle)}</dc:subject>"
        f"<dc:language>{escaped(document.language)}</dc:language></cp:coreProperties>"
    )
