"""Word files for the tests, written as the XML that Word writes."""

import io
import zipfile

_OPEN = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:v="urn:schemas-microsoft-com:vml" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
)
_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_ROOTS = {
    "numbering": "numbering",
    "styles": "styles",
    "comments": "comments",
    "footnotes": "footnotes",
    "header1": "hdr",
}


def word_file(body: str, **parts: str) -> bytes:
    """A .docx of this body and of other parts, each without its root element: styles, numbering, comments, header1."""
    texts = {"document": f"<w:document {_OPEN}><w:body>{body}</w:body></w:document>"}
    texts |= {name: f"<w:{_ROOTS[name]} {_OPEN}>{text}</w:{_ROOTS[name]}>" for name, text in parts.items()}
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("_rels/.rels", _relations({"main": ("officeDocument", "word/document.xml")}))
        links = {name: (name.rstrip("1"), f"{name}.xml") for name in parts}
        package.writestr("word/_rels/document.xml.rels", _relations(links))
        for name, text in texts.items():
            package.writestr(f"word/{name}.xml", text)
    return file.getvalue()


def p(*words: str, properties: str = "") -> str:
    """A paragraph; words that are markup already stay as they are."""
    runs = "".join(text if text.startswith("<") else r(text) for text in words)
    return f"<w:p>{properties and f'<w:pPr>{properties}</w:pPr>'}{runs}</w:p>"


def r(text: str, properties: str = "") -> str:
    """A run."""
    return f'<w:r>{properties and f"<w:rPr>{properties}</w:rPr>"}<w:t xml:space="preserve">{text}</w:t></w:r>'


def tbl(*rows: str) -> str:
    """A table."""
    return f"<w:tbl>{''.join(rows)}</w:tbl>"


def tr(*cells: str, properties: str = "") -> str:
    """A row; a cell that is not markup becomes one of one paragraph."""
    made = "".join(cell if cell.startswith("<") else tc(cell) for cell in cells)
    return f"<w:tr>{properties and f'<w:trPr>{properties}</w:trPr>'}{made}</w:tr>"


def tc(*blocks: str, properties: str = "") -> str:
    """A cell; a block that is not markup becomes a paragraph."""
    made = "".join(block if block.startswith("<") else p(block) for block in blocks)
    return f"<w:tc>{properties and f'<w:tcPr>{properties}</w:tcPr>'}{made}</w:tc>"


def _relations(links: dict[str, tuple[str, str]]) -> str:
    rows = "".join(
        f'<Relationship Id="{key}" Type="{_RELATION}/{kind}" Target="{target}"/>'
        for key, (kind, target) in links.items()
    )
    return f'<Relationships xmlns="{_RELATIONS}">{rows}</Relationships>'
