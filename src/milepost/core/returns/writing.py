"""A form as a Word file: its printed lines locked, its boxes open, its ids in the tags of the boxes and in a part."""

import hashlib
from collections.abc import Iterator, Sequence
from pathlib import Path

from milepost.core.document.nodes import Document
from milepost.core.returns.form import Form
from milepost.core.returns.layout import Box, Kind, Line, Piece, Role, layout
from milepost.core.returns.manifest import additions
from milepost.core.writers.markup import escaped
from milepost.core.writers.word.package import FOOTER_ID, package

_STYLES = {
    Role.TITLE: "Title",
    Role.SUBTITLE: "Subtitle",
    Role.TEXT: "",
    Role.ACTION: "Heading1",
    Role.GROUP: "Heading2",
    Role.MILESTONE: "Heading3",
    Role.LABEL: "Heading2",
    Role.HINT: "FormHint",
    Role.LAST: "FormLast",
}
_TEXT_WIDTH = 9638
_SECTION = (
    f'<w:sectPr><w:footerReference w:type="default" r:id="{FOOTER_ID}"/><w:pgSz w:w="11906" w:h="16838"/>'
    '<w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="454" w:footer="454" w:gutter="0"/>'
    "</w:sectPr>"
)
# A group whose contents are locked: Word lets people type in the boxes inside it and nowhere else, and still checks
# their spelling, which it does not in a document that is protected as a form.
_GROUP = '<w:sdt><w:sdtPr><w:id w:val="20190630"/><w:lock w:val="contentLocked"/><w:group/></w:sdtPr><w:sdtContent>{}'
_TICK = (
    '<w14:checkbox xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"><w14:checked w14:val="{}"/>'
    '<w14:checkedState w14:val="2612" w14:font="MS Gothic"/><w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/>'
    "</w14:checkbox>"
)
_FIELD = '<w:shd w:val="clear" w:color="auto" w:fill="E3EEF0"/>'  # a short box has no frame, so it is shaded
_TICK_FONT = '<w:rFonts w:ascii="MS Gothic" w:eastAsia="MS Gothic" w:hAnsi="MS Gothic" w:hint="eastAsia"/>'


def write_form(form: Form) -> bytes:
    """The form as a .docx without macros; the same form gives the same bytes."""
    styles = (Path(__file__).with_name("parts") / "styles.xml").read_text(encoding="utf-8")
    body = _GROUP.format("".join(_body(tuple(layout(form))))) + "</w:sdtContent></w:sdt>" + _SECTION
    document = Document(title=f"{form.plan}: updates for {form.period}", subtitle=f"For {form.person}")
    return package(document, body, _TEXT_WIDTH, more=additions(form, styles))


def _body(pieces: Sequence[Piece]) -> Iterator[str]:
    for piece in pieces:
        if isinstance(piece, Box):
            yield _wide(piece) if piece.is_wide else _short(piece)
        elif piece.box is None or piece.box.is_wide:  # a short box prints its own label
            yield _line(piece)


def _line(line: Line) -> str:
    return _paragraph(_run(_bulleted(line.text) if line.role is Role.LAST else line.text), _STYLES[line.role])


def _short(box: Box) -> str:
    return _paragraph(_run(f"{box.label} ") + _control(box, _content(box)), "FormLine")


def _wide(box: Box) -> str:
    lines = [line for line in box.text.splitlines() if line.strip()]
    filled = "".join(_paragraph(_run(_bulleted(line)), "FormAnswer") for line in lines)
    return _control(box, filled or _paragraph(_placeholder(box), "FormAnswer"))


def _bulleted(line: str) -> str:
    """A bullet as a letter: a real list has an indent of its own, and would fall out of the frame of the box."""
    text = line.strip()
    return f"• {text[2:]}" if text.startswith("- ") else text


def _content(box: Box) -> str:
    if box.kind is Kind.NOTHING:
        return _run(box.text, _TICK_FONT)
    return _run(box.text, _FIELD) if box.text else _placeholder(box)


def _control(box: Box, content: str) -> str:
    number = int(hashlib.sha256(box.tag.encode()).hexdigest()[:8], 16) % 2_000_000_000 + 1
    is_empty = not box.text.strip()
    shaded = _field(box)
    return (
        f"<w:sdt><w:sdtPr>{f'<w:rPr>{shaded}</w:rPr>' if shaded else ''}"
        f'<w:alias w:val="{escaped(_short_title(box.title))}"/><w:tag w:val="{box.tag}"/>'
        f'<w:id w:val="{number}"/><w:lock w:val="sdtLocked"/>{"<w:showingPlcHdr/>" if is_empty else ""}{_kind(box)}'
        f"</w:sdtPr><w:sdtContent>{content}</w:sdtContent></w:sdt>"
    )


def _kind(box: Box) -> str:
    if box.kind is Kind.NOTHING:
        return _TICK.format(1 if box.text == "☒" else 0)
    if box.options:
        rows = "".join(
            f'<w:listItem w:displayText="{escaped(shown)}" w:value="{escaped(shown)}"/>' for _, shown in box.options
        )
        return f"<w:dropDownList>{rows}</w:dropDownList>"
    return "" if box.is_wide else '<w:text w:multiLine="1"/>'


def _short_title(title: str) -> str:
    return title if len(title) <= 64 else f"{title[:63]}…"  # Word shows no more of the title of a box


def _placeholder(box: Box) -> str:
    return _run(box.placeholder, f'<w:rStyle w:val="PlaceholderText"/><w:color w:val="595959"/>{_field(box)}')


def _field(box: Box) -> str:
    return "" if box.is_wide or box.kind is Kind.NOTHING else _FIELD


def _paragraph(runs: str, style: str) -> str:
    properties = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f"<w:p>{properties}{runs}</w:p>"


def _run(text: str, properties: str = "") -> str:
    stated = f"<w:rPr>{properties}</w:rPr>" if properties else ""
    return f'<w:r>{stated}<w:t xml:space="preserve">{escaped(text)}</w:t></w:r>'
