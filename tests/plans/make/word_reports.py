"""Word documents with a plan in other papers: a committee's report, a newsletter, a wall of cards, own forms."""

from docx.document import Document as WordDocument
from docx.table import Table, _Cell
from examples.make.plan import Action, Focus, Plan, Section
from examples.make.promise import plain
from examples.make.shape import Shape, lead_text
from examples.make.word_parts import add_row, fill_cell, new_document, new_table, repeat_header
from examples.make.word_tables import band, headed, introduce, merge_down, opened, put

COVER = (
    ("Report to:", "Overview Committee"),
    ("Date:", "14 January 2026"),
    ("Agenda item:", "7"),
    ("Report of:", "Director of Places"),
    ("Contact officer:", "Lorna Feast, 01632 960417"),
)
PARAGRAPHS = (
    ("Purpose of the report", "This paper tells Members how the plan went in the last six months."),
    ("Background", "The plan was agreed in March 2025 after two evenings with residents."),
    ("Background", "Members asked in June to see it twice a year, and to see every action."),
    ("Money", "What is spent so far is set out below; nothing further is asked for."),
    ("Risks", "The chief risk is the weather, since most of the work is out of doors."),
)
BUDGET = (
    ("Budget line", "Budget £000", "Spent £000"),
    ("Works", "140", "61"),
    ("Staff", "88", "44"),
    ("Total", "228", "105"),
)
DECISIONS = ("note the progress shown in Appendix A", "agree that the next report comes in July 2026")


def committee(plan: Plan, shape: Shape) -> WordDocument:
    """A committee's report: cover, numbered paragraphs, what is recommended, a budget; the plan is its appendix."""
    document = new_document(plan.title)
    document.add_heading(f"Report: {plan.title}", 0)
    cover = new_table(document, 2, (6.0, 20.7))
    for pair in COVER:
        add_row(cover, list(pair))
    number, heading = 0, ""
    for title, text in PARAGRAPHS:
        if title != heading:
            number, heading, line = number + 1, title, 0
            document.add_heading(f"{number}. {title}", 2)
        line += 1
        document.add_paragraph(f"{number}.{line} {text}")
        if title == "Money":
            _filled(document, BUDGET)
    document.add_heading(f"{number + 1}. Recommendations", 2)
    document.add_paragraph(f"{number + 1}.1 The Committee is asked to:")
    for letter, text in zip("ab", DECISIONS, strict=True):
        document.add_paragraph(f"({letter}) {text}")
    document.add_page_break()
    document.add_heading("Appendix A: progress on the action plan", 1)
    table = headed(document, plan, shape)
    for section in plan.sections:
        band(table, section.heading, "DEEAF6")
        for action in section.actions:
            put(table, plan, shape, section, Focus(), action)
    return document


def _filled(document: WordDocument, rows: tuple[tuple[str, ...], ...]) -> None:
    table = new_table(document, len(rows[0]))
    for at, row in enumerate(rows):
        add_row(table, list(row), bold=at == 0)


def own_forms(plan: Plan, shape: Shape) -> WordDocument:
    """A form for each action that opens with its code and title; its labels are words of the plan's own."""
    document = opened(plan)
    for section in plan.sections:
        introduce(document, plan, section)
        for action in section.actions:
            told = {key: shape.value(plan, section, Focus(), action, key) for key in shape.keys}
            table = new_table(document, 4, (6.5, 8.0, 4.2, 8.0))
            _over_three(table, f"{plan.head['ref']} {action.number}", action.title)
            _over_three(table, plan.head["lead"], told["lead"])
            add_row(table, [plan.head["due"], told["due"], plan.head["status"], told["status"]])
            for key in shape.keys:
                if key in plan.columns:
                    _over_three(table, plan.columns[key], told[key])
            document.add_paragraph()
    return document


def _over_three(table: Table, label: str, text: str) -> None:
    row = add_row(table, [label, "", "", ""])
    fill_cell(row.cells[1].merge(row.cells[3]), text)
    _without_last_empty(row.cells[1])


def _without_last_empty(cell: _Cell) -> None:
    """Merging leaves the paragraphs of the cells that were merged in."""
    for paragraph in cell.paragraphs[1:]:
        if not paragraph.text:
            paragraph._p.getparent().remove(paragraph._p)


def newsletter(plan: Plan, shape: Shape) -> WordDocument:
    """A newsletter: lines over boxes, in each a title, how it stands, labels on lines of their own, whom to ask."""
    document = new_document(plan.title, landscape=False)
    document.add_heading(plan.title, 0)
    document.add_paragraph("Twice a year we tell you what came of what we promised. Here is all of it, good and bad.")
    for section in plan.sections:
        document.add_paragraph().add_run(section.title).bold = True
        for action in section.actions:
            cell = add_row(new_table(document, 1, (18.0,)), [action.title], bold=True).cells[0]
            cell.add_paragraph(shape.value(plan, section, Focus(), action, "status"))
            for key in shape.keys:
                if key in plan.columns:
                    cell.add_paragraph().add_run(plan.columns[key].upper()).bold = True
                    cell.add_paragraph(action.cell(key))
            cell.add_paragraph(f"{plan.head['lead']}: {lead_text(action.leads, shape)}")
            document.add_paragraph()
    return document


def facts_below(plan: Plan, shape: Shape) -> WordDocument:
    """A heading for each action, its questions as headings below it, and a small table of facts under the last."""
    document = opened(plan)
    for section in plan.sections:
        introduce(document, plan, section)
        for action in section.actions:
            document.add_heading(f"{action.number} {action.title}".strip(), 2)
            for key in (key for key in shape.keys if key in plan.columns and action.cell(key)):
                document.add_heading(plan.columns[key], 3)
                for line in action.cell(key).split("\n"):
                    document.add_paragraph(line)
            table = new_table(document, 2, (4.0, 12.0))
            for key in (key for key in shape.keys if key in ("lead", "due", "status")):
                add_row(table, [plan.head[key], shape.value(plan, section, Focus(), action, key)])
            document.add_paragraph()
    return document


def wall(plan: Plan, shape: Shape) -> WordDocument:
    """A wall of cards: a row of states, each section beside its cards, under each state those that have reached it."""
    document = opened(plan)
    states = list(plan.statuses.items())
    table = new_table(document, len(states) + 1, (4.7, *(22.0 / len(states) for _ in states)))
    repeat_header(add_row(table, ["", *(state.word for _, state in states)], bold=True))
    for section in plan.sections:
        first = len(table.rows)
        piles = [[one for one in section.actions if one.status == key] for key, _ in states]
        for at in range(max(map(len, piles))):
            cards = [_card(plan, shape, section, pile[at]) if at < len(pile) else "" for pile in piles]
            add_row(table, [section.title if at == 0 else "", *cards])
        merge_down(table, 0, first)
    return document


def _card(plan: Plan, shape: Shape, section: Section, action: Action) -> str:
    names = plan.head | plan.columns
    told = ((names[key], shape.value(plan, section, Focus(), action, key)) for key in shape.keys if key != "status")
    return "\n".join([f"{action.number} {action.title}".strip(), *(f"{name}: {text}" for name, text in told if text)])


def halves(plan: Plan, shape: Shape) -> WordDocument:
    """One table too wide for its paper: the first columns, and on a new page the others beside the same numbers."""
    document = opened(plan)
    headings = dict(zip(shape.keys, shape.headings(plan), strict=True))
    cut = 1 + shape.keys.index("lead")
    for at, keys in enumerate((shape.keys[:cut], ("ref", *shape.keys[cut:]))):
        if at:
            document.add_page_break()
        table = new_table(document, len(keys))
        repeat_header(add_row(table, [headings[key] for key in keys], bold=True))
        for section in plan.sections:
            for action in section.actions:
                add_row(table, [_cell(plan, shape, section, action, key) for key in keys])
    return document


def _cell(plan: Plan, shape: Shape, section: Section, action: Action, key: str) -> str:
    return plain(shape.value(plan, section, Focus(), action, key))
