"""Makes the PDFs of this folder: run `python tests/core/readers/pdf/papers/make.py`.

python-docx, LibreOffice and Chromium make them; nothing else needs these three.
The same made-up plan in the shapes that PDFs come in; `PLAN` is what the tests expect to be read.
"""

import json
import shutil
import subprocess
import tempfile
from pathlib import Path
from typing import Any

import docx
from docx.enum.section import WD_ORIENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt

HERE = Path(__file__).parent
HEADER = ("Focus area", "Action", "Where are we now?", "What happens next?", "By when", "RAG")
COLOURS = {"Green": "92D050", "Amber": "FFC000", "Red": "FF0000"}
WIDTHS = (3.2, 4.4, 6.6, 5.2, 2.4, 2.0)

_DID = (
    "The wardens of Aldbridge met twice and walked every lane with the residents who had asked for it.",
    "A first list of empty homes was drawn up, and the owners of most of them answered the letter that was sent.",
    "The library in Thornley opened its rooms on two evenings a week; more families came than anybody had foreseen.",
    "The survey closed in spring, and its answers were read out to the young people's forum before they were printed.",
    "The two clinics share one calendar now, so that nobody has to ring twice to move a visit.",
    "Volunteers were found for the ferry crossing at Wexcombe, trained for a day, and given a coat and a whistle.",
)
_NEXT = (
    "Walk the lanes again in winter, when it is dark before the schools close.",
    "Write to the owners who did not answer and offer them a visit.",
    "Ask the families which evening suits them best.",
    "Print the answers and hang them where people wait.",
)
_TITLES = (
    "Light the lanes between the school and the station",
    "Bring empty homes back into use",
    "Open rooms for families in the evening",
    "Ask young people what they need, every spring",
    "Let one call change a visit",
    "Keep the ferry crossing safe for children",
)


def rows_of(section: int) -> list[tuple[str, str, str, str, str, str]]:
    """The rows of a section: a focus area is said once and covers the rows after it, which have none."""
    rows = []
    for at in range(6):
        did = "\n".join(_DID[(at + section + step) % 6] for step in range(1 + at % 4))
        steps = "\n".join(f"• {_NEXT[(at + step) % 4]}" for step in range(at % 3)) or _NEXT[(at * section) % 4]
        focus = f"{section}.{at // 3 + 1} Homes, lanes and the river" if at % 3 == 0 else ""
        title = f"{section}.{at + 1} {_TITLES[(at + section) % 6]}"
        rows.append((focus, title, did if at != 4 else "", steps, f"June {20 + at}", ("Green", "Amber", "Red")[at % 3]))
    return rows


PLAN = {
    f"Priority {section}: A county that looks after its own, part {section}": rows_of(section) for section in (1, 2)
}


def _document(*, landscape: bool) -> Any:
    document = docx.Document()
    section = document.sections[0]
    if landscape:
        section.orientation = WD_ORIENT.LANDSCAPE
        section.page_width, section.page_height = Cm(29.7), Cm(21)
    else:
        section.page_width, section.page_height = Cm(21), Cm(29.7)
    for side in ("left_margin", "right_margin"):
        setattr(section, side, Cm(1.8))
    document.styles["Normal"].font.name = "Liberation Sans"
    document.styles["Normal"].font.size = Pt(9)
    section.header.paragraphs[0].text = "Elmshire Children's Partnership – annual report"
    footer = section.footer.paragraphs[0]
    footer.add_run("Page ")
    for kind, text in (("begin", None), (None, "PAGE"), ("end", None)):
        run = footer.add_run()
        element = OxmlElement("w:fldChar" if kind else "w:instrText")
        if kind:
            element.set(qn("w:fldCharType"), kind)
        else:
            element.text = text
        run._r.append(element)
    return document


def _shade(cell: Any, colour: str) -> None:
    shade = OxmlElement("w:shd")
    shade.set(qn("w:val"), "clear")
    shade.set(qn("w:fill"), colour)
    cell._tc.get_or_add_tcPr().append(shade)


def _borders(table: Any, *, vertical: bool) -> None:
    borders = OxmlElement("w:tblBorders")
    for side in ("top", "left", "bottom", "right", "insideH", "insideV"):
        border = OxmlElement(f"w:{side}")
        is_drawn = vertical or side in ("top", "bottom", "insideH")
        border.set(qn("w:val"), "single" if is_drawn else "nil")
        border.set(qn("w:sz"), "4")
        borders.append(border)
    table._tbl.tblPr.append(borders)


def _write(cell: Any, text: str) -> None:
    lines = text.split("\n")
    cell.paragraphs[0].text = lines[0]
    for line in lines[1:]:
        cell.add_paragraph(line)
    for paragraph in cell.paragraphs:
        paragraph.paragraph_format.space_after = Pt(0)
        if paragraph.text.startswith("• "):
            paragraph.paragraph_format.left_indent = Cm(0.4)
            paragraph.paragraph_format.first_line_indent = Cm(-0.4)
            paragraph.text = paragraph.text.replace("• ", "•\t")


def _table(document: Any, rows: list[tuple[str, ...]], scale: float, *, repeat: bool, vertical: bool) -> None:
    table = document.add_table(rows=1 + len(rows), cols=len(HEADER))
    table.autofit = False
    _borders(table, vertical=vertical)
    for column, width in zip(table.columns, WIDTHS, strict=True):
        column.width = Cm(width * scale)
    for row, words in zip(table.rows, (HEADER, *rows), strict=True):
        for cell, word, width in zip(row.cells, words, WIDTHS, strict=True):
            cell.width = Cm(width * scale)
            _fill_in(cell, word, with_colour=vertical)
    for cell in table.rows[0].cells:
        _shade(cell, "D9E2F3")
        cell.paragraphs[0].runs[0].bold = True
    if repeat:
        table.rows[0]._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))
    for at in (1, 4):
        _merge(table, at, at + 2)


def _fill_in(cell: Any, word: str, *, with_colour: bool) -> None:
    """Words, and for a status its colour; red is shown by its colour alone."""
    if with_colour and word in COLOURS:
        _shade(cell, COLOURS[word])
    if not (with_colour and word == "Red"):
        _write(cell, word)


def _merge(table: Any, first: int, last: int) -> None:
    table.cell(first, 0).merge(table.cell(last, 0))
    for paragraph in table.cell(first, 0).paragraphs[1:]:
        paragraph._p.getparent().remove(paragraph._p)


def plan(*, landscape: bool, repeat: bool, vertical: bool) -> Any:
    """The plan as tables: one a section, under a heading."""
    document = _document(landscape=landscape)
    document.add_heading("Elmshire plan: where we are", 1)
    document.add_paragraph("This report was agreed by the board. It says what was done, and what comes next.")
    for title, rows in PLAN.items():
        document.add_heading(title, 2)
        document.add_paragraph("Priority lead: Ann Lee, Head of Housing")
        _table(document, rows, 1.0 if landscape else 0.73, repeat=repeat, vertical=vertical)
    return document


def prose() -> Any:
    """The plan without tables: headings, paragraphs and bullets."""
    document = _document(landscape=False)
    document.add_heading("Elmshire plan: where we are", 1)
    for title, rows in PLAN.items():
        document.add_heading(title, 2)
        for row in rows:
            document.add_heading(row[1], 3)
            for line in (*row[2].split("\n"), *row[3].split("\n")):
                if line.startswith("• "):
                    document.add_paragraph(line[2:], style="List Bullet")
                elif line:
                    document.add_paragraph(line)
    return document


def save(document: Any, name: str, *, tagged: bool, password: str = "") -> None:
    """Print the document to a PDF of this name."""
    wanted = {"UseTaggedPDF": {"type": "boolean", "value": str(tagged).lower()}}
    if password:
        wanted["EncryptFile"] = {"type": "boolean", "value": "true"}
        wanted["DocumentOpenPassword"] = {"type": "string", "value": password}
    options = json.dumps(wanted)
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / f"{name}.docx"
        document.save(str(source))
        command = ("soffice", f"-env:UserInstallation=file://{folder}/lo", "--headless", "--convert-to")
        subprocess.run((*command, f"pdf:writer_pdf_Export:{options}", "--outdir", folder, source), check=True)
        shutil.copy(Path(folder) / f"{name}.pdf", HERE / f"{name}.pdf")


def page_of() -> str:
    """The plan as a web page with level lines alone, a dark header and coloured statuses."""
    style = """@page{size:A4 landscape;margin:18mm 15mm}
    *{-webkit-print-color-adjust:exact} body{font:9pt Liberation Sans}
    table{border-collapse:collapse;width:100%} p,ul{margin:0} ul{padding-left:12pt} tr{border-bottom:1px solid #999}
    td,th{padding:4px;vertical-align:top;text-align:left} th{background:#1f3864;color:#fff}"""
    out = [f"<html lang=en-GB><style>{style}</style><h1>Elmshire plan: where we are</h1>"]
    for title, rows in PLAN.items():
        heads = "".join(f"<th>{word}</th>" for word in HEADER)
        out.append(f"<h2>{title}</h2><p>Priority lead: Ann Lee</p><table><thead><tr>{heads}</tr></thead>")
        out.extend(f"<tr>{''.join(map(_html_cell, row))}</tr>" for row in rows)
        out.append("</table>")
    return "".join(out)


def _html_cell(words: str) -> str:
    items = [f"<li>{line[2:]}</li>" if line.startswith("• ") else f"<p>{line}</p>" for line in words.split("\n")]
    body = "".join(items).replace("<p></p>", "")
    colour = f" bgcolor=#{COLOURS[words]}" if words in COLOURS else ""
    return f"<td{colour}>{f'<ul>{body}</ul>' if '<li>' in body else body}</td>"


def print_page(name: str, *options: str) -> None:
    """Print the web page to a PDF of this name with Chromium."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "plan.html"
        source.write_text(page_of())
        command = ("chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer", *options)
        target = f"--print-to-pdf={HERE / name}.pdf"
        subprocess.run(
            (*command, f"--user-data-dir={folder}", target, source.as_uri()), check=True, stderr=subprocess.DEVNULL
        )


if __name__ == "__main__":
    save(plan(landscape=True, repeat=True, vertical=True), "tagged", tagged=True)
    save(plan(landscape=True, repeat=True, vertical=True), "ruled", tagged=False)
    save(plan(landscape=False, repeat=False, vertical=True), "portrait", tagged=False)
    save(plan(landscape=True, repeat=True, vertical=False), "hairlines", tagged=False)
    save(prose(), "prose", tagged=False)
    save(prose(), "locked", tagged=False, password="lantern")
    print_page("browser-tagged")
    print_page("browser-lines", "--disable-pdf-tagging")
