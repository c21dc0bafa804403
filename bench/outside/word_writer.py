"""What writes a plan as a Word file of some make: its opening, its sections, and each action as lines or as a form."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from docx.document import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Pt
from docx.table import Table, _Cell

from bench.outside.invented import Action, Section, Words
from bench.outside.word_parts import bold, fact_rows, new_box, new_row, new_table, places, run_in, shade

Make = Mapping[str, str]
Facts = Sequence[tuple[str, str]]

_SHADES = ("92D050", "FFC000", "FF0000")
_SHADE_NAMES = ("green", "amber", "red")
_GREY = "D9E2F3"
_ACROSS = 6  # columns of a form: three facts, each with its label beside it
FORM = "form"

NUMBERS: dict[str, Callable[[Action, Words], str]] = {
    "space": lambda action, words: f"{action.number} {action.title}",
    "noun": lambda action, words: f"{words.noun} {action.number}: {action.title}",
    "dash": lambda action, words: f"{action.number} – {action.title}",
    "behind": lambda action, words: f"{action.title} ({action.number})",
    "above": lambda action, words: f"{words.noun} {action.number}\n{action.title}",
    "run": lambda action, words: f"{action.number}\t{action.title}",
    "cell": lambda action, words: f"{action.number} {action.title}",
}
_INTRODUCTION = (
    "This report tells the board what was done in the quarter, and what comes next.",
    "It was put together from the returns of all partners, who met in April to agree it.",
)
_REPORT = (
    ("Purpose of this report", "1. This report tells the board how the plan stands at the end of the quarter."),
    ("Recommendations", "2. The board is asked to note the progress."),
)


@dataclass(frozen=True, slots=True)
class Writer:
    """What writes the parts of one paper, each as its make says."""

    make: Make
    words: Words
    document: Document

    @property
    def letters(self) -> dict[str, str]:
        """The letter of each status."""
        return {status: status[0] for status in self.words.statuses}

    @property
    def has_cells(self) -> bool:
        """Whether the facts stand in cells, which alone may be shaded."""
        is_form = self.make["action"] == FORM and self.make["facts"] != "grid"
        return is_form or self.make["facts"] in ("table", "over", "across")

    def expected(self, section: Section) -> dict[str, Any]:
        """The section as it should be read."""
        make, actions = self.make, [self._expected(action) for action in section.actions]
        return {
            "label": self.words.section,
            "number": section.number,
            "title": section.title.upper() if make["section"] == "capitals" else section.title,
            "leads": [] if make["led"] == "none" else [section.lead.compact],
            "focus_areas": [{"number": "", "title": "", "actions": actions}],
        }

    def _expected(self, action: Action) -> dict[str, Any]:
        status = action.status
        if self.make["status"] == "letter":
            status = self.letters[status]
        if self.make["status"] == "shaded" and self.has_cells:
            status = _SHADE_NAMES[self.words.statuses.index(status)]
        answers = {asked: " ".join(self._told(asked, told)) for asked, told in action.answers.items()}
        return action.compact | {"status": status, "answers": answers}

    def _told(self, asked: str, told: tuple[str, ...]) -> tuple[str, ...]:
        is_stepped = self.make["step"] != "none" and self.words.asked[-1] == self.words.ahead
        is_empty = self.make["inner"] == "some empty" and asked == self.words.asked[1 if is_stepped else -1]
        return () if is_empty else told

    def write(self, sections: Sequence[Section]) -> None:
        """The whole paper."""
        self.document.add_paragraph("Arden Community Plan 2025 to 2027", style="Title")
        self.document.add_paragraph("Report for January to March 2026")
        if self.make["furniture"] == "yes":
            self.document.sections[0].header.paragraphs[0].text = "Arden Community Partnership"
            self.document.sections[0].footer.paragraphs[0].text = "Quarterly report – for the board in April 2026"
        self._opening(sections)
        for section in sections:
            self._section(section)
            for action in section.actions:
                self._action(action)
                if self.make["pages"] == "yes":
                    self.document.add_page_break()  # type: ignore[no-untyped-call]
        if self.make["end"] == "notes":
            self._heading_or_bold("Notes")
            self.document.add_paragraph("Figures are for the quarter unless the text says otherwise.")

    def _opening(self, sections: Sequence[Section]) -> None:
        opening = self.make["opening"]
        if opening == "introduction":
            self._heading_or_bold("Introduction")
            for text in _INTRODUCTION:
                self.document.add_paragraph(text)
        for heading, text in _REPORT if opening == "report" else ():
            self._heading_or_bold(heading)
            self.document.add_paragraph(text)
        if opening == "contents":
            self._heading_or_bold("Contents")
            for at, section in enumerate(sections, 1):
                self.document.add_paragraph(f"{self.words.section} {section.number}: {section.title}\t{at * 2}")
        if self.make["status"] == "letter":
            key = ", ".join(f"{letter} = {status}" for status, letter in self.letters.items())
            self.document.add_paragraph(f"Key: {key}")
        elif opening == "key":
            self.document.add_paragraph(f"{self.words.status} is one of: {', '.join(self.words.statuses)}.")

    def _heading_or_bold(self, text: str) -> None:
        if self.make["section"] == "heading":
            self.document.add_heading(text, 1)
        else:
            bold(self.document.add_paragraph(), text)

    def _section(self, section: Section) -> None:
        make = self.make
        text = f"{self.words.section} {section.number}: {section.title}"
        text = text.upper() if make["section"] == "capitals" else text
        if make["led"] == "dash":
            text += f" – {self.words.section_lead}: {section.lead}"
        if make["led"] == "bracket":
            text += f" ({self.words.section_lead}: {section.lead})"
        self._headed(text)
        if make["led"] in ("line", "italics"):
            line = self.document.add_paragraph().add_run(f"{self.words.section_lead}: {section.lead}")
            line.italic = make["led"] == "italics"

    def _headed(self, text: str) -> None:
        kind = self.make["section"]
        if kind == "heading":
            self.document.add_heading(text, 1)
        elif kind == "boxed":
            bold(new_box(self.document, _GREY), text)
        else:
            paragraph = self.document.add_paragraph()
            run = bold(paragraph, text)
            if kind == "centred":
                paragraph.alignment, run.font.size = WD_ALIGN_PARAGRAPH.CENTER, Pt(18)

    def _action(self, action: Action) -> None:
        if self.make["action"] == FORM:
            self._form(action)
            return
        self._title(action)
        self._facts(self._fact_texts(action), action)
        for asked, told in self._rows_of_answers(action):
            self._answer(asked, told)
        self.document.add_paragraph()

    def _title(self, action: Action) -> None:
        text, kind = NUMBERS[self.make["number"]](action, self.words), self.make["action"]
        if kind == "boxed" and self.make["number"] == "cell":
            cells = new_table(self.document, [[action.number, action.title]]).rows[0].cells
            for cell in cells:
                shade(cell, _GREY)
            return
        *above, text = text.split("\n")
        for line in above:
            bold(self.document.add_paragraph(), line)
        if kind.startswith("heading"):
            self.document.add_heading(text, int(kind[-1]))
        elif kind == "boxed":
            bold(new_box(self.document, _GREY), text)
        elif kind == "list":
            self.document.add_paragraph(text, style="List Bullet")
        elif "\t" in text:
            number, _, title = text.partition("\t")
            bold(self.document.add_paragraph(), number).add_text("\t")
            self.document.paragraphs[-1].add_run(title)
        else:
            bold(self.document.add_paragraph(), text)

    def _fact_texts(self, action: Action) -> Facts:
        words, status = self.words, action.status
        if self.make["status"] == "letter":
            status = self.letters[status]
        if self.make["status"] == "ticks":
            status = " ".join(f"{'☒' if one == action.status else '☐'} {one}" for one in words.statuses)
        if self.make["status"] == "shaded" and self.has_cells:
            status = ""
        return (words.lead, str(action.lead)), (words.status, status), (words.due, action.due)

    def _facts(self, facts: Facts, action: Action) -> None:
        kind = self.make["facts"]
        if kind in ("lines", "list"):
            for label, text in facts:
                style = "List Bullet" if kind == "list" else None
                run_in(self.document.add_paragraph(style=style), f"{label}:", text)
        elif kind in ("tabs", "bars", "bullets"):
            paragraph, mark = self.document.add_paragraph(), {"tabs": "\t", "bars": " | ", "bullets": " • "}[kind]
            for at, (label, text) in enumerate(facts):
                paragraph.add_run(mark * (at > 0))
                run_in(paragraph, f"{label}:", text)
        else:
            self._paint(new_table(self.document, fact_rows(kind, facts)), action)

    def _paint(self, table: Table, action: Action) -> None:
        """Shade the cell of the status, which stands after or under its label."""
        if not self.make["status"].startswith("shaded") or not self.has_cells:
            return
        colour = _SHADES[self.words.statuses.index(action.status)]
        for row, column in places(table, self.words.status):
            is_under = self.make["facts"] == "over"
            shade(table.cell(row + is_under, column + (not is_under)), colour)

    def _rows_of_answers(self, action: Action) -> Iterator[tuple[str, tuple[str, ...]]]:
        told = [(asked, self._told(asked, text)) for asked, text in action.answers.items()]
        if self.make["answer"] == "table":
            table = new_table(self.document, [[asked, ""] for asked, _ in told])
            for row, (_, text) in zip(table.rows, told, strict=True):
                self._tell(row.cells[1], text)
        elif self.make["answer"] == "header row":
            table = new_table(self.document, [[asked for asked, _ in told], ["" for _ in told]])
            for cell, (_, text) in zip(table.rows[1].cells, told, strict=True):
                self._tell(cell, text)
        else:
            yield from told

    def _answer(self, asked: str, told: tuple[str, ...]) -> None:
        kind, inner = self.make["answer"], self.make["inner"]
        if kind == "boxes":
            box = new_box(self.document, "")
            bold(box, asked)
            self._tell(self.document.tables[-1].cell(0, 0), told, is_first=False)
            self.document.add_paragraph()
        elif kind in ("heading", "italics", "above"):
            self._label_above(asked)
            self._tell(self.document, told, is_first=False)
        else:
            mark = {"colon": ":", "stop": ".", "dash": " –", "bold": ""}[kind]
            first = told[:1] if inner == "paragraphs" else () if inner == "bullets" else (" ".join(told),)
            run_in(self.document.add_paragraph(), asked + mark, " ".join(first))
            self._tell(self.document, told[len(first) :] if inner in ("paragraphs", "bullets") else (), is_first=False)

    def _label_above(self, asked: str) -> None:
        kind = self.make["answer"]
        if kind == "heading":
            self.document.add_heading(asked, 4 if self.make["action"] == "heading 3" else 3)
        else:
            run = self.document.add_paragraph().add_run(asked)
            run.italic, run.bold = kind == "italics", kind == "above"

    def _tell(self, where: Document | _Cell, told: tuple[str, ...], *, is_first: bool = True) -> None:
        """The sentences of an answer, in the first paragraph of a cell or in new ones."""
        inner = self.make["inner"]
        texts = list(told) if inner in ("paragraphs", "bullets") else [" ".join(told)] * bool(told)
        for at, text in enumerate(texts):
            style = "List Bullet" if inner == "bullets" else None
            if is_first and at == 0 and isinstance(where, _Cell):
                where.paragraphs[0].add_run(text)
                where.paragraphs[0].style = style
            else:
                where.add_paragraph(text, style=style)

    def _form(self, action: Action) -> None:
        """A table for one action: its title over the whole width, its facts, and a row or two for each answer."""
        table = self.document.add_table(0, _ACROSS, style="Table Grid")
        if self.make["number"] == "cell":
            new_row(table, (action.number, action.title), (1, 5), is_bold=True)
        else:
            for line in NUMBERS[self.make["number"]](action, self.words).split("\n"):
                new_row(table, (line,), (6,), is_bold=True)
        facts = self._fact_texts(action)
        kind = self.make["facts"] if self.make["facts"] in ("over", "across", "grid") else "table"
        for texts in fact_rows(kind, facts):
            new_row(table, texts, {1: (6,), 2: (2, 4), 3: (2, 2, 2), 6: (1,) * 6}[len(texts)])
        if kind != "grid":
            self._paint(table, action)
        for asked, told in action.answers.items():
            self._form_answer(table, asked, self._told(asked, told))
        self.document.add_paragraph()

    def _form_answer(self, table: Table, asked: str, told: tuple[str, ...]) -> None:
        kind = self.make["answer"]
        if kind in ("heading", "above", "header row"):
            new_row(table, (asked,), (6,), is_bold=True)
            self._tell(new_row(table, ("",), (6,))[0], told)
        elif kind in ("boxes", "italics"):
            self._tell(new_row(table, (asked,), (6,), is_bold=True)[0], told, is_first=False)
        elif kind in ("stop", "dash"):
            cell = new_row(table, ("",), (6,))[0]
            run_in(cell.paragraphs[0], f"{asked}:", " ".join(told))
        else:
            self._tell(new_row(table, (asked, ""), (2, 4))[1], told)
