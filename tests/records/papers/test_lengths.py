"""What is made while its reader waits, what by the worker, and what not at all."""

import pytest
from bench.plans import plan_of
from tests.factories.elmshire import TODAY

from milepost.core import pipeline
from milepost.core.document.nodes import Document, Paragraph
from milepost.core.errors import InvalidInput
from milepost.records.papers.lengths import is_long


@pytest.mark.parametrize(("actions", "long"), [(100, False), (300, True)])
def test_a_table_of_some_hundred_actions_is_long_as_pdf_only(actions: int, *, long: bool) -> None:
    table = pipeline.paper(plan_of(actions), report="progress-table", today=TODAY)
    assert is_long(table, "pdf") is long
    assert not is_long(table, "word")


def test_two_pages_of_a_large_plan_are_not_long() -> None:
    assert not is_long(pipeline.paper(plan_of(1000), report="board-summary", today=TODAY), "pdf")


def test_a_pdf_of_thousands_of_pages_is_refused_in_a_sentence() -> None:
    endless = Document((Paragraph("word " * 1_000_000),))
    with pytest.raises(InvalidInput, match="Take it as Word"):
        is_long(endless, "pdf")
    assert not is_long(endless, "word")
