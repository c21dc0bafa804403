"""Numbers that a colon closes before the title, in lines that hold labels behind it."""

import pytest

from milepost.core.document.nodes import Document, Paragraph
from milepost.core.interpret import interpret
from milepost.core.interpret.parts.closed_numbers import with_closed_numbers
from milepost.core.plan.walk import actions

_LINES = (
    "W1: Open the hub on the quay. Lead: Ann Lowe, Head of Parks, Marsh Trust. By: May 2027. Latest: The key came.",
    "W2: Train nine wardens. Lead: Dan Reid, Trainer, Marsh Trust. By: June 2027. Latest: Four came to the first day.",
    "W4: Plant a hedge. Lead: Ann Lowe, Head of Parks, Marsh Trust. By: July 2027. Latest: Half of it is in.",
)


def _document(*lines: str) -> Document:
    return Document(tuple(Paragraph(line) for line in lines))


def test_such_lines_are_actions_with_their_numbers_titles_and_fields() -> None:
    found = list(actions(interpret(_document("Theme 1: Money", *_LINES))))
    assert [(one.number, one.title) for one in found] == [
        ("W1", "Open the hub on the quay"),
        ("W2", "Train nine wardens"),
        ("W4", "Plant a hedge"),
    ]
    assert [one.leads[0].name for one in found] == ["Ann Lowe", "Dan Reid", "Ann Lowe"]


@pytest.mark.parametrize(
    "lines",
    [
        _LINES[:1],
        ("W1: Open the hub.", "W2: Train nine wardens."),
        ("Q1: Open the hub. Lead: Ann Lowe.", "Q2: Train nine wardens. Lead: Dan Reid."),
        ("Lead: Ann Lowe. By: May 2027.", "Latest: The key came. Status: Late."),
    ],
)
def test_other_lines_stay_as_they_are(lines: tuple[str, ...]) -> None:
    document = _document(*lines)
    assert with_closed_numbers(document) is document
