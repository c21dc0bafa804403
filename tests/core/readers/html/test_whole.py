"""Tests that no visible word of a web page is lost, wherever in a table its author put it."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from milepost.core.document.nodes import Paragraph, Table
from milepost.core.document.walk import texts
from milepost.core.readers import html

WORD = st.integers(10_000, 99_999).map(lambda number: f" w{number} ")
CELL = st.tuples(st.sampled_from(("td", "th", "caption")), st.lists(WORD, max_size=2).map("".join))
LOOSE = st.one_of(WORD, WORD.map("<p>{}</p>".format), WORD.map("<b>{}</b>".format), WORD.map("<td>{}</td>".format))


def _tagged(tag: str, inside: str) -> str:
    return f"<{tag}>{inside}</{tag}>"


ROW = st.lists(st.one_of(LOOSE, CELL.map(lambda one: _tagged(*one))), max_size=5).map(
    lambda c: _tagged("tr", "".join(c))
)
PART = st.tuples(st.sampled_from(("tbody", "thead", "form", "tfoot")), st.lists(st.one_of(LOOSE, ROW), max_size=4))
INNER = st.one_of(
    LOOSE,
    ROW,
    PART.map(lambda one: _tagged(one[0], "".join(one[1]))),
    WORD.map("<caption>{}</caption>".format),
    st.lists(ROW, max_size=2).map(lambda rows: f"<p><table>{''.join(rows)}</table></p>"),
)
TABLES = st.lists(INNER, min_size=1, max_size=6).map(lambda parts: f"<table>{''.join(parts)}</table>")


@given(TABLES)
def test_no_word_in_or_around_a_table_is_lost_or_said_twice(table: str) -> None:
    found = html.read(f"<html><body>{table}</body></html>".encode(), "plan.html")
    said = re.findall(r"w\d+", " ".join(text for text, _ in texts(found)))
    assert sorted(said) == sorted(re.findall(r"w\d+", table))


@pytest.mark.parametrize(
    "table",
    [
        "<table>Read this first<tr><td>a</td></tr></table>",
        "<table><tr>Read this first<td>a</td></tr></table>",
        "<table><tbody><tr><td>a</td></tr>Read this first</tbody></table>",
        "<table><tr><td>a</td></tr><p>Read this first</p></table>",
        "<table>Read <b>this</b> first<tr><td>a</td></tr></table>",
    ],
)
def test_words_outside_the_cells_stand_before_the_table_as_in_a_browser(table: str) -> None:
    words, cells = html.read(table.encode(), "plan.html").blocks
    assert isinstance(words, Paragraph)
    assert isinstance(cells, Table)
    assert (words.text, cells.rows[0].cells[0].text) == ("Read this first", "a")


def test_rows_inside_a_form_inside_a_table_are_rows() -> None:
    (table,) = html.read(b"<table><form><tr><td>a</td></tr></form></table>", "plan.html").blocks
    assert isinstance(table, Table)
    assert [cell.text for cell in table.rows[0].cells] == ["a"]


def test_hidden_rows_around_a_template_are_not_read() -> None:
    (table,) = html.read(b"<table><template><tr><td>x</td></tr></template><tr><td>a</td></tr></table>", "p.html").blocks
    assert isinstance(table, Table)
    assert [cell.text for row in table.rows for cell in row.cells] == ["a"]
