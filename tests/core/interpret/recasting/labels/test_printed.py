"""What may be a label is told by how it is printed."""

import pytest

from milepost.core.document.nodes import Paragraph
from milepost.core.interpret.recasting.labels.printed import printed
from milepost.core.interpret.recasting.pieces import PLAIN, Piece


def _told(*lines: str) -> list[tuple[str, str] | None]:
    return list(printed([Piece(line, PLAIN, 0, 0, 0, None, Paragraph(line)) for line in lines]))


@pytest.mark.parametrize(("mark", "label"), [(". ", "So far"), (" – ", "So far"), ("? ", "So far?")])
def test_words_before_a_stop_or_dash_or_question_are_a_label_where_several_lines_open_so(mark: str, label: str) -> None:
    told = ("We dug one bed and more.", "We dug two beds and more.", "We dug three beds and more.")
    assert _told(*(f"So far{mark}{one}" for one in told)) == [(label, one) for one in told]


def test_such_words_in_one_line_are_a_sentence() -> None:
    assert (
        _told("Rain fell. We dug one bed and more of the second one then.", "We dug two beds.", "All came.")[0] is None
    )


def test_a_status_before_a_stop_is_no_label() -> None:
    assert (
        _told(*(f"On track. We dug {one} beds and more of the next." for one in ("two", "three", "four"))) == [None] * 3
    )
