"""Word documents in which an action is a box whose title has its status beside it, a form of tables, or a card."""

from collections.abc import Iterator, Sequence
from typing import TypeVar

from docx.document import Document as WordDocument
from docx.shared import Cm
from docx.table import _Cell
from examples.make.plan import Action, Focus, Plan, Section
from examples.make.shape import Shape
from examples.make.word_parts import add_row, fill_cell, new_table, shade
from examples.make.word_tables import band, introduce, opened

_One = TypeVar("_One")
PALE, DARK = "F2F2F2", "DDEBF7"
_WIDE, _HALF = 26.0, 12.6  # centimetres


def status_beside_titles(plan: Plan, shape: Shape) -> WordDocument:
    """A box for each action: number, title and status in its first row, then facts, then texts below their labels."""
    document = opened(plan)
    for section in plan.sections:
        introduce(document, plan, section)
        for action in section.actions:
            told = _told(plan, shape, section, action)
            table = new_table(document, 4, (3.0, 14.7, 3.0, 6.0))
            row = add_row(table, [action.number, action.title, plan.head["status"], told["status"]], bold=True)
            for cell in row.cells:
                shade(cell, DARK)
            add_row(table, [plan.head["lead"], told["lead"], plan.head["due"], told["due"]])
            for key in (key for key in shape.keys if key in plan.columns):
                band(table, plan.columns[key], PALE)
                fill_cell(_across(table.add_row().cells), told[key])
            document.add_paragraph()
    return document


def tables_in_forms(plan: Plan, shape: Shape) -> WordDocument:
    """A form for each action, drawn as a table in each cell: one for the facts, one for each text below its label."""
    document = opened(plan)
    for section in plan.sections:
        introduce(document, plan, section)
        for action in section.actions:
            told = _told(plan, shape, section, action)
            form = new_table(document, 2, (_WIDE / 2, _WIDE / 2))
            band(form, f"{action.number} {action.title}", DARK)
            facts = [text for key in shape.keys if key in plan.head for text in (plan.head[key], told[key])]
            _inner(_across(form.add_row().cells), [facts], labels=range(0, len(facts), 2))
            texts = [(plan.columns[key], told[key]) for key in shape.keys if key in plan.columns]
            for pair in _in_pairs(texts):
                row = form.add_row()
                cells = row.cells if len(pair) > 1 else [_across(row.cells)]
                for cell, (label, text) in zip(cells, pair, strict=True):
                    _inner(cell, [[label], [text]], labels=range(1))
            document.add_paragraph()
    return document


def cards_abreast(plan: Plan, shape: Shape) -> WordDocument:
    """Cards two abreast: in each a title, its status below, short facts in a line each, texts below their labels."""
    document = opened(plan)
    for section in plan.sections:
        introduce(document, plan, section)
        table = new_table(document, 2, (_HALF, _HALF))
        for pair in _in_pairs(section.actions):
            for cell, action in zip(table.add_row().cells, pair, strict=False):
                _card(cell, plan, action, _told(plan, shape, section, action))
        document.add_paragraph()
    return document


def _card(cell: _Cell, plan: Plan, action: Action, told: dict[str, str]) -> None:
    cell.paragraphs[0].add_run(f"{action.number} {action.title}".strip()).bold = True
    cell.add_paragraph(told["status"])
    for key in ("lead", "due"):
        cell.add_paragraph(f"{plan.head[key]}: {told[key]}")
    for key in (key for key in told if key in plan.columns):
        cell.add_paragraph().add_run(plan.columns[key]).bold = True
        cell.add_paragraph(told[key])


def _in_pairs(one_by_one: Sequence[_One]) -> Iterator[Sequence[_One]]:
    return (one_by_one[at : at + 2] for at in range(0, len(one_by_one), 2))


def _inner(cell: _Cell, rows: list[list[str]], *, labels: range) -> None:
    """A table of these texts in a cell, the labels of its first row shaded; Word wants a paragraph below it."""
    table = cell.add_table(len(rows), len(rows[0]))
    table.style = "Table Grid"
    for row, texts in zip(table.rows, rows, strict=True):
        for one, text in zip(row.cells, texts, strict=True):
            one.width = Cm((_WIDE if len(texts) > 1 else _HALF) / len(texts))
            fill_cell(one, text)
    for at in labels:
        shade(table.rows[0].cells[at], PALE)
    first = cell.paragraphs[0]._p
    first.getparent().remove(first)


def _across(cells: list[_Cell] | tuple[_Cell, ...]) -> _Cell:
    return cells[0].merge(cells[-1])


def _told(plan: Plan, shape: Shape, section: Section, action: Action) -> dict[str, str]:
    return {key: shape.value(plan, section, Focus(), action, key) for key in shape.keys}
