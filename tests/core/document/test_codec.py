"""Tests that a document survives JSON whole."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from milepost.core.document import codec
from milepost.core.document.nodes import (
    Aside,
    Cell,
    Document,
    Heading,
    Note,
    Paragraph,
    Picture,
    Place,
    Row,
    Source,
    Table,
)

WORDS = st.text(max_size=5)
PLACES = st.none() | st.builds(Place, WORDS, st.none() | st.integers(1, 9), WORDS, st.none() | st.integers(1, 9))
PARAGRAPHS = st.builds(Paragraph, place=PLACES)
ROWS = st.lists(st.builds(Cell, st.lists(PARAGRAPHS, max_size=2).map(tuple), place=PLACES), max_size=2).map(tuple)
TABLES = st.builds(
    Table, st.lists(st.builds(Row, ROWS, st.booleans()), max_size=2).map(tuple), widths=st.just((1.5, 2.0))
)
PICTURES = st.builds(Picture, WORDS, st.just("words"), st.floats(1, 900), st.floats(1, 900), WORDS, PLACES)
BLOCKS = PARAGRAPHS | TABLES | PICTURES | st.builds(Heading, WORDS, st.integers(1, 6), PLACES)
DOCUMENTS = st.builds(
    Document,
    blocks=st.lists(BLOCKS, max_size=3).map(tuple),
    asides=st.lists(st.builds(Aside, WORDS, WORDS, PLACES), max_size=1).map(tuple),
    notes=st.lists(st.builds(Note, WORDS, WORDS, PLACES), max_size=1).map(tuple),
    source=st.builds(Source, WORDS, WORDS, WORDS),
)


@settings(max_examples=60, deadline=None)
@given(DOCUMENTS)
def test_what_was_written_is_read_back(document: Document) -> None:
    assert codec.from_json(codec.to_json(document)) == document


@pytest.mark.parametrize("text", ["1", "[]", '{"is":"Row","cells":[]}'])
def test_json_of_anything_else_is_no_document(text: str) -> None:
    with pytest.raises(TypeError, match="no document"):
        codec.from_json(text)
