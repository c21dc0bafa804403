"""What stands around the tables of some golden documents: legends, prose, marks, guidance."""

from docx.document import Document as WordDocument
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from examples.make.plan import Plan
from tests.plans.make import decoys, word_marks


def colours_explained(document: WordDocument, plan: Plan) -> None:
    """Prose and a table of colours at the end."""
    decoys.narrative(document)
    decoys.legend(document, plan)


def letters_explained(document: WordDocument, plan: Plan) -> None:
    """A line that says what the letters mean."""
    decoys.key_line(document, plan)


def numbers_explained(document: WordDocument, plan: Plan) -> None:
    """A table of numbers, and one of initials."""
    decoys.legend(document, plan, "letter")
    decoys.initials_key(document, plan)


def template_left_in(document: WordDocument, plan: Plan) -> None:
    """Advice of the template above the first action, unused rows below the last, prose before the key."""
    for table in document.tables:
        decoys.guidance_row(table)
        advice = table.rows[-1]._tr
        table.rows[0]._tr.addnext(advice)
        decoys.empty_rows(table)
    decoys.narrative(document)
    decoys.legend(document, plan)
    decoys.initials_key(document, plan)


def furnished(document: WordDocument, plan: Plan) -> None:
    """A running head with the title and a version, and page numbers at the foot."""
    section = document.sections[0]
    section.header.paragraphs[0].text = f"{plan.title}\tVersion 22 FINAL v1.0"
    foot = section.footer.paragraphs[0]
    foot.add_run("OFFICIAL – Page ")
    foot._p.append(parse_xml(f'<w:fldSimple {nsdecls("w")} w:instr="PAGE"><w:r><w:t>1</w:t></w:r></w:fldSimple>'))


def marked(document: WordDocument, plan: Plan) -> None:
    """Tracked changes, controls, hidden words, a box, a note, a comment and a row that is deleted."""
    first, second, third = document.tables[:3]
    word_marks.insert(first.cell(1, 1))
    word_marks.delete_before(second.cell(1, 1), "Buy ")
    word_marks.control(first.cell(5, 1))
    word_marks.hide(second.cell(5, 1).paragraphs[0], " delete this before printing")
    word_marks.footnote(document, third.cell(5, 1).paragraphs[0], "Figures from the housing register.")
    word_marks.comment(document, third.cell(7, 1).paragraphs[0], "Is this still the plan?")
    word_marks.text_box(document.paragraphs[1], "Draft for comment")
    row = second.add_row()
    row.cells[0].text, row.cells[1].text = "Exec Date", "12 May 2024"
    word_marks.deleted_row(row.cells[0])
