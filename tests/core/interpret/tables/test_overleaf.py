"""A row of answers that goes on overleaf, below no headings."""

from milepost.core.document.nodes import Block, Cell, Document, Heading, Paragraph, Place, Row, Table
from milepost.core.interpret import interpret
from milepost.core.plan.walk import actions

_HEAD = ("Progress", "Concerns", "Next steps")


def _row(page: int, *texts: str) -> Row:
    place = Place(page=page)
    return Row(tuple(Cell((Paragraph(text, place=place),) if text else (), place=place) for text in texts))


def _answers(*tables: Table) -> list[str]:
    facts = (Paragraph("Lead: Ann Lowe"), Paragraph("Status: On track"))
    blocks: list[Block] = [Heading("Aim 1: Calm roads", 1), Heading("1.1 Mark ten crossings", 2), *facts, *tables]
    blocks += [Heading("1.2 Mend the kerbs", 2), *facts, Table((_row(3, *_HEAD), _row(3, "One.", "Two.", "Three.")))]
    first = next(actions(interpret(Document(tuple(blocks)))))
    return [" ".join(answer.text.split()) for answer in first.answers if answer.text]


def test_what_stands_overleaf_goes_on_with_each_answer() -> None:
    cut = Table((_row(1, *_HEAD), _row(1, "Four are", "Shops object", "")))
    rest = Table((_row(2, "done.", "to it.", ""),))
    assert _answers(cut, rest) == ["Four are done.", "Shops object to it."]


def test_answers_may_all_stand_overleaf() -> None:
    head, rest = Table((_row(1, *_HEAD),)), Table((_row(2, "Four are done.", "Shops object.", "Signs go up."),))
    assert _answers(head, rest) == ["Four are done.", "Shops object.", "Signs go up."]


_HEADINGS = ("Ref", "What we said we", "Who", "By", "Progress")
_TASK = ("1.1", "Mark ten crossings", "Ann Lowe", "May 2026", "On track")
_OTHER = ("1.2", "Mend the kerbs", "Bo Hale", "June 2026", "Late")


def test_headings_that_a_page_cuts_are_whole_again() -> None:
    head = Table((_row(1, *_HEADINGS),))
    rest = Table((_row(2, "", "would do", "", "", "rating"), _row(2, *_TASK), _row(2, *_OTHER)))
    found = [*actions(interpret(Document((Heading("Aim 1: Calm roads", 1), head, rest))))]
    assert [(one.number, one.title, one.status.text) for one in found] == [
        ("1.1", "Mark ten crossings", "On track"),
        ("1.2", "Mend the kerbs", "Late"),
    ]


def test_a_row_of_words_overleaf_is_no_rest_of_whole_headings() -> None:
    head = Table((_row(1, "Ref", "Action", "Who", "By", "Status"),))
    rest = Table((_row(2, *_TASK), _row(2, *_OTHER)))
    found = [*actions(interpret(Document((Heading("Aim 1: Calm roads", 1), head, rest))))]
    assert [one.number for one in found] == ["1.1", "1.2"]
