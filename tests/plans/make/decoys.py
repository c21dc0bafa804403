"""Things in a document that are no actions: legends, narrative, guidance, empty template rows, a key of initials."""

from docx.document import Document as WordDocument
from docx.table import Table
from examples.make.plan import Plan
from examples.make.word_parts import add_row, new_table, shade

NARRATIVE = (
    "This plan was agreed in the spring after three workshops and will be reported to members four times a year.",
    "Partners asked for fewer words and more dates. The last page says who to telephone with a question.",
)
GUIDANCE = "Guidance: write one sentence for each action. Give the new date if the old one has passed, e.g. By xx."


def narrative(document: WordDocument) -> None:
    """Two paragraphs of covering prose."""
    for text in NARRATIVE:
        document.add_paragraph(text)


def legend(document: WordDocument, plan: Plan, dress: str = "name") -> None:
    """A small table that says what each colour, letter or number means."""
    document.add_paragraph("Key to ratings")
    table = new_table(document, 2, (3.0, 10.0))
    for status in plan.statuses.values():
        shown = "" if dress == "name" else getattr(status, dress)
        row = add_row(table, [shown, f"{status.word} – {status.meaning}"])
        if dress == "name":
            shade(row.cells[0], status.colour)


def key_line(document: WordDocument, plan: Plan, dress: str = "letter") -> None:
    """The same in one line of text."""
    parts = [f"{getattr(status, dress)} = {status.word}" for status in plan.statuses.values()]
    document.add_paragraph("Key: " + "; ".join(parts))


def initials_key(document: WordDocument, plan: Plan) -> None:
    """A table at the end: initials, name and designation."""
    document.add_heading("Initials and designation", 1)
    table = new_table(document, 3, (2.5, 6.0, 10.0))
    add_row(table, ["Initials", "Name", "Designation"], bold=True)
    leads = {lead.initials: lead for section in plan.sections for action in section.actions for lead in action.leads}
    for initials, lead in sorted(leads.items()):
        add_row(table, [initials, lead.name, ", ".join(filter(None, (lead.post, lead.organisation)))])


def guidance_row(table: Table) -> None:
    """The template's own advice, left in under the header."""
    row = table.add_row()
    cell = row.cells[0].merge(row.cells[-1])
    cell.paragraphs[0].add_run(GUIDANCE).italic = True


def empty_rows(table: Table, count: int = 3) -> None:
    """Rows of the template that nobody filled."""
    for _ in range(count):
        table.add_row()
