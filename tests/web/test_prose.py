"""A text as HTML."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from milepost.web.prose import prose


def test_lines_become_paragraphs_and_bullets_a_list() -> None:
    assert prose("First\n- one\n- two\nLast") == "<p>First</p><ul><li>one</li><li>two</li></ul><p>Last</p>"


def test_deeper_bullets_nest() -> None:
    assert prose("- one\n  - inner\n- two") == "<ul><li>one<ul><li>inner</li></ul></li><li>two</li></ul>"


def test_markup_in_a_text_stays_text() -> None:
    assert prose("<b>5 < 6</b>") == "<p>&lt;b&gt;5 &lt; 6&lt;/b&gt;</p>"


@pytest.mark.parametrize("empty", ["", "\n", "  "])
def test_nothing_gives_nothing(empty: str) -> None:
    assert prose(empty) == ""


@settings(max_examples=100)
@given(st.lists(st.sampled_from(["word", "- one", "  - two", "    - three", ""])).map("\n".join))
def test_every_list_and_item_is_closed_and_no_word_is_lost(text: str) -> None:
    html = str(prose(text))
    for tag in ("ul", "li", "p"):
        assert html.count(f"<{tag}>") == html.count(f"</{tag}>")
    assert re.findall(r"[a-z]+", re.sub(r"<[^>]+>", " ", html)) == re.findall(r"[a-z]+", text)
