"""Tests of plain and pasted text."""

import html
import os
import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from milepost.core import readers
from milepost.core.document.nodes import Document, Heading, ListKind, Paragraph, Table
from milepost.core.document.walk import texts
from milepost.core.readers import tags, text

SHARED = Path(os.environ.get("MILEPOST_SHARED", Path(__file__).parents[4] / "shared"))
EXAMPLE = SHARED / "examples" / "children-and-families-plan-2018-19.txt"


def read(words: str) -> Document:
    return text.read(words.encode(), "plan.txt")


def cells(document: Document) -> list[list[list[str]]]:
    return [
        [[cell.text for cell in row.cells] for row in block.rows]
        for block in document.blocks
        if isinstance(block, Table)
    ]


def lines(document: Document) -> list[str]:
    return [block.line for block in document.blocks if isinstance(block, Paragraph)]


def test_lines_with_tabs_are_rows_and_other_lines_paragraphs() -> None:
    document = read("Priority 1: Safe\nLead: Ann\n\nAction\tNext\nOpen the hub\tBy May\n")
    assert lines(document) == ["Priority 1: Safe", "Lead: Ann"]
    assert cells(document) == [[["Action", "Next"], ["Open the hub", "By May"]]]


def test_a_blank_line_ends_a_table_and_nothing_is_repaired() -> None:
    assert cells(read("a\tb\nc\td\n\n\te\n")) == [[["a", "b"], ["c", "d"]], [["", "e"]]]


def test_a_heading_before_a_run_of_tabs_is_a_row_of_the_table_that_follows() -> None:
    assert cells(read("Priority 1: Safe\t\t\nAction\tNow\tNext\n"))[0][0] == ["Priority 1: Safe", "", ""]


def test_every_row_and_cell_knows_its_table_row_column_and_line() -> None:
    (_, table) = read("Words\na\tb\nc\td\n").blocks
    assert isinstance(table, Table)
    place = table.rows[1].cells[1].place
    assert place is not None
    assert (place.file, place.table, place.row, place.column, place.line) == ("plan.txt", 1, 2, 2, 3)


def test_tags_end_paragraphs_and_never_show() -> None:
    words = "x\t<p>First &amp; <b>best</b>.</p> <p class='a'>Second</p>one<br/>two<ul><li>item</li></ul>\n"
    assert cells(read(words)) == [[["x", "First & best.\nSecond\none\ntwo\n- item"]]]


@pytest.mark.parametrize(
    "words", ["fewer than <5%", "if p<b and c>d", "<a level>", "AT&T", "R&D; more", "<placeholder>"]
)
def test_what_only_looks_like_a_tag_stays(words: str) -> None:
    assert lines(read(words)) == [words]


def test_a_quoted_cell_of_several_lines_is_one_cell() -> None:
    document = read('Open "the" hub\t"By May\n""soft"" start\n\n• item"\tAnn\nnext\trow\tx\n')
    assert cells(document) == [[['Open "the" hub', 'By May\n"soft" start\n- item', "Ann"], ["next", "row", "x"]]]
    (table,) = document.blocks
    assert isinstance(table, Table)
    assert [row.place and row.place.line for row in table.rows] == [1, 5]


def test_a_quoted_cell_may_have_tabs_behind_its_bullets() -> None:
    document = read('Ask\t"•\tTalk to them\n•\tGive ""a card"""\tAnn\nnext\t"said ""yes"""\tx\n')
    assert cells(document) == [[["Ask", '- Talk to them\n- Give "a card"', "Ann"], ["next", 'said "yes"', "x"]]]


@pytest.mark.parametrize("words", ['"Quoted" words\tb', 'a\t"b"', '"open\tb\nc\t"d', 'a\t"b\nc\td', '"one\ntwo"'])
def test_quotation_marks_that_quote_no_cell_stay(words: str) -> None:
    assert "".join(found for found, _ in texts(read(words))).count('"') == words.count('"')


def test_ends_of_lines_of_every_kind_are_ends_of_lines() -> None:
    assert lines(read("a\r\nb\rc\n")) == ["a", "b", "c"]


def test_no_break_spaces_are_spaces_and_soft_hyphens_nothing() -> None:
    assert lines(read("By\u00a0June\u2009 2031 part\u00adner")) == ["By June 2031 partner"]


def test_a_bullet_before_a_tab_is_an_item_and_no_table() -> None:
    (item,) = read("•\tOpen the hub\n").blocks
    assert isinstance(item, Paragraph)
    assert (item.text, item.list_kind) == ("Open the hub", ListKind.BULLET)


@pytest.mark.parametrize(
    ("data", "noted"),
    [
        ("“Naïve” – £5".encode(), []), (b"\xef\xbb\xbf" + "“Naïve” – £5".encode(), []),
        ("“Naïve” – £5".encode("utf-16"), ["encoding"]), ("“Naïve” – £5".encode("utf-16-le"), []),
        ("“Naïve” – £5".encode("windows-1252"), ["encoding"]),
    ],
)  # fmt: skip
def test_every_usual_encoding_is_read_and_noted_unless_utf8(data: bytes, noted: list[str]) -> None:
    if data == "“Naïve” – £5".encode("utf-16-le"):
        data = "Naïve £5 plan of Elmshire".encode("utf-16-le")
        assert lines(text.read(data, "plan.txt")) == ["Naïve £5 plan of Elmshire"]
        return
    document = text.read(data, "plan.txt")
    assert lines(document) == ["“Naïve” – £5"]
    assert [note.kind for note in document.notes] == noted


def test_a_text_of_two_encodings_is_read_rightly_in_both() -> None:
    assert lines(text.read("“one”\n".encode() + "“two”".encode("windows-1252"), "plan.txt")) == ["“one”", "“two”"]


CELL = st.text(st.sampled_from("ab 1.<>&\"'•-p/ \u00a0é“"), max_size=12) | st.sampled_from(
    ["<p>x</p>", "<br>", '"a\nb"', "&amp;"]
)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.lists(CELL, max_size=4).map("\t".join), max_size=6).map("\n".join))
def test_nothing_visible_is_lost(words: str) -> None:
    found = "".join(found for found, _ in texts(read(words)))
    assert letters(found) == letters("".join(map(tags.without_tags, re.split("[\t\n]", words))))


def letters(words: str) -> str:
    """All that must be found again: white space, bullets and quotation marks (a cell's own) may go."""
    return re.sub(r"[\s•\-*\"\x1e]", "", html.unescape(words))


@pytest.mark.skipif(not EXAMPLE.exists(), reason="the real example is not part of the repository")
def test_nothing_of_the_real_example_is_lost() -> None:
    data = EXAMPLE.read_bytes()
    found = "".join(found for found, _ in texts(readers.read(data, EXAMPLE.name)))
    plain = re.sub(r"</?(?:p|br)\s*/?>", "", data.decode("utf-8-sig"))
    assert letters(found) == letters(plain)


def test_a_line_that_is_underlined_is_a_heading() -> None:
    found = read("GETTING ABOUT\n-------------\n\n1. Benches\n").blocks
    assert found[0] == Heading("GETTING ABOUT", 2, found[0].place)


def test_a_line_between_two_rules_is_a_heading_however_long_they_are() -> None:
    rule = "=" * 66
    found = read(f"{rule}\nAim 1: Shops\n{rule}\n\nWho: Bron\n").blocks
    assert found[0] == Heading("Aim 1: Shops", 1, found[0].place)
    assert not any(isinstance(block, Heading) for block in read(f"{rule}\nAim 1\nShops\n{rule}\n").blocks)
    assert not any(isinstance(block, Heading) for block in read(f"{rule}\nAim 1\n{rule[:-1]}\n").blocks)


def test_a_line_of_dashes_under_a_sentence_or_far_away_underlines_nothing() -> None:
    for words in ("We met on Monday.\n-----------------", "GETTING ABOUT\n\n-------------", "A\n------------------"):
        assert not any(isinstance(block, Heading) for block in read(words).blocks)


def test_a_full_line_goes_on_in_the_next_that_stands_below_its_answer() -> None:
    document = read(
        "1a) Bus shelter\n"
        "    News: Shelter ordered from the county framework. Base to be laid by the\n"
        "          Hobbs brothers.\n"
        "    Next: Ask the parish\n"
        "          Ask the county\n"
    )
    assert lines(document) == [
        "1a) Bus shelter",
        "News: Shelter ordered from the county framework. Base to be laid by the Hobbs brothers.",
        "Next: Ask the parish",
        "Ask the county",
    ]


@pytest.mark.parametrize(
    "line", ["   o  fill the void by July", "o\tfill the void by July", "o  fill the void by July"]
)
def test_an_o_that_stands_for_a_dot_opens_an_item(line: str) -> None:
    (paragraph,) = read(f"{line}\n").blocks
    assert isinstance(paragraph, Paragraph)
    assert (paragraph.text, paragraph.list_kind) == ("fill the void by July", ListKind.BULLET)


def test_an_o_within_a_line_is_a_word() -> None:
    (paragraph,) = read("o sole mio\n").blocks
    assert isinstance(paragraph, Paragraph)
    assert paragraph.text == "o sole mio"


@pytest.mark.parametrize("line", ["-" * 40, "=" * 12, "____________", "* * *", "- - - - -", "~~~~~", "#####"])
def test_a_drawn_line_parts_the_page_and_says_nothing(line: str) -> None:
    document = read(f"Harbour plan\n\n{line}\nSAFE QUAYS\n\nLead: Ann Lowe\n")
    assert [block.text for block in document.blocks] == ["Harbour plan", "SAFE QUAYS", "Lead: Ann Lowe"]
    assert [aside.kind for aside in document.asides] == ["drawn line"]
