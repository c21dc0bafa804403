"""Marks that Word keeps beside the text: tracked changes, content controls, hidden words, notes, boxes."""

import copy

from docx.document import Document as WordDocument
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.table import _Cell
from docx.text.paragraph import Paragraph

FOOTNOTES_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
CHANGED = {qn("w:id"): "7", qn("w:author"): "M. Silva", qn("w:date"): "2025-03-04T10:00:00Z"}


def insert(cell: _Cell) -> None:
    """Turn the cell's first run into an insertion that was not accepted yet."""
    run = _run(cell)
    mark = OxmlElement("w:ins", attrs=CHANGED)
    run.addprevious(mark)
    mark.append(run)


def delete_before(cell: _Cell, words: str) -> None:
    """Put a deletion that was not accepted yet before the cell's first run."""
    run = _run(cell)
    gone = copy.deepcopy(run)
    text = gone.find(qn("w:t"))
    text.tag, text.text = qn("w:delText"), words
    mark = OxmlElement("w:del", attrs=CHANGED)
    mark.append(gone)
    run.addprevious(mark)


def control(cell: _Cell) -> None:
    """Wrap the cell's paragraphs in a content control, as a template's field."""
    box = parse_xml(f"<w:sdt {nsdecls('w')}><w:sdtPr><w:alias w:val='Answer'/></w:sdtPr><w:sdtContent/></w:sdt>")
    paragraphs = [paragraph._p for paragraph in cell.paragraphs]
    paragraphs[0].addprevious(box)
    for paragraph in paragraphs:
        box.find(qn("w:sdtContent")).append(paragraph)
    cell._tc.append(OxmlElement("w:p"))


def hide(paragraph: Paragraph, words: str) -> None:
    """Add hidden words at the paragraph's end."""
    paragraph.add_run(words).font.hidden = True


def text_box(paragraph: Paragraph, words: str) -> None:
    """Hang a text box on the paragraph."""
    run = paragraph.add_run()
    run._r.append(
        parse_xml(
            f"<w:pict {nsdecls('w')} xmlns:v='urn:schemas-microsoft-com:vml'>"
            "<v:shape style='width:200pt;height:40pt'><v:textbox><w:txbxContent>"
            f"<w:p><w:r><w:t>{words}</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict>"
        )
    )


def footnote(document: WordDocument, paragraph: Paragraph, words: str) -> None:
    """Add a footnote to the paragraph's end."""
    notes = (
        f"<w:footnotes {nsdecls('w')}><w:footnote w:id='1'><w:p><w:r><w:footnoteRef/></w:r>"
        f"<w:r><w:t xml:space='preserve'> {words}</w:t></w:r></w:p></w:footnote></w:footnotes>"
    )
    part = Part(PackURI("/word/footnotes.xml"), FOOTNOTES_TYPE, notes.encode(), document.part.package)
    document.part.relate_to(part, RELATIONSHIP_TYPE.FOOTNOTES)
    reference = parse_xml(f"<w:r {nsdecls('w')}><w:footnoteReference w:id='1'/></w:r>")
    paragraph._p.append(reference)


def comment(document: WordDocument, paragraph: Paragraph, words: str) -> None:
    """Comment on the paragraph."""
    document.add_comment(paragraph.runs, text=words, author="S. Obuya", initials="SO")


def deleted_row(cell: _Cell) -> None:
    """Mark the cell's row as deleted and its words with it."""
    row = cell._tc.getparent()
    row.get_or_add_trPr().append(OxmlElement("w:del", attrs=CHANGED))
    for run in list(row.iter(qn("w:r"))):
        mark = OxmlElement("w:del", attrs=CHANGED)
        run.addprevious(mark)
        mark.append(run)
        for text in run.findall(qn("w:t")):
            text.tag = qn("w:delText")


def _run(cell: _Cell):
    return next(run._r for paragraph in cell.paragraphs for run in paragraph.runs)
