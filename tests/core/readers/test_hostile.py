"""Tests that no file, however it was made, takes the program down: each is refused with a sentence or read."""

import io
import zipfile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.core.readers.word.maker import p, tbl, tc, tr, word_file

from milepost.core import errors, readers
from milepost.core.document import codec
from milepost.core.document.nodes import Table
from milepost.core.readers import limits
from milepost.core.readers.package import Package

LAUGHS = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><x>&b;</x>'


def with_part(name: str, data: bytes, body: str = "") -> bytes:
    file = io.BytesIO(word_file(body or p("words")))
    with zipfile.ZipFile(file, "a", zipfile.ZIP_DEFLATED) as package:
        package.writestr(name, data)
    return file.getvalue()


def refused(data: bytes, kind: type[errors.ReadError], words: str) -> None:
    with pytest.raises(kind, match=words) as raised:
        readers.read(data, "plan.docx")
    assert "plan.docx" in str(raised.value)


def read_or_refused(data: bytes) -> None:
    try:
        document = readers.read(data, "plan.docx")
    except errors.ReadError as error:
        if "plan.docx" not in str(error):
            raise
        return
    assert codec.from_json(codec.to_json(document)) == document


def only(main: bytes) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("word/document.xml", main)
    return file.getvalue()


@pytest.mark.parametrize("codec_name", ["utf-8", "utf-16"])
def test_a_document_type_is_refused_before_it_is_parsed(codec_name: str) -> None:
    refused(only(LAUGHS.decode().encode(codec_name)), errors.DamagedFile, "document type")


def test_an_outside_entity_is_refused() -> None:
    main = b'<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hostname">]><x>&a;</x>'
    refused(only(main), errors.DamagedFile, "document type")


def test_a_part_that_unpacks_to_far_more_is_refused() -> None:
    refused(only(b"<x>" + b" " * (8 * limits.MIB) + b"</x>"), errors.TooLarge, "far more than an ordinary")


def test_a_part_beyond_the_limit_is_refused() -> None:
    refused(only(b"<x>" + b" " * (limits.PART_BYTES + 1) + b"</x>"), errors.TooLarge, "64 MB")


def test_a_part_that_lies_about_its_size_is_refused() -> None:
    data = bytearray(only(b"<x>" + b"a" * 3000 + b"</x>"))
    at = data.rindex(b"PK\x01\x02") + 24  # the size in the directory of the zip
    data[at : at + 4] = (100).to_bytes(4, "little")
    with pytest.raises(errors.ReadError, match=r"plan\.docx"):
        Package(bytes(data), "plan.docx").part("word/document.xml")


def test_too_many_parts_are_refused() -> None:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as package:
        for number in range(limits.ZIP_ENTRIES + 1):
            package.writestr(f"word/{number}.xml", b"")
    refused(file.getvalue(), errors.TooLarge, "2001 parts")


def test_a_large_part_that_is_never_read_does_no_harm() -> None:
    data = with_part("word/media/image1.bmp", b"\x00" * (100 * limits.MIB))
    assert readers.read(data, "plan.docx").blocks


def test_a_span_of_millions_is_clamped() -> None:
    data = word_file(tbl(tr(tc("a", properties='<w:gridSpan w:val="200000000"/>'))))
    (table,) = readers.read(data, "plan.docx").blocks
    assert isinstance(table, Table)
    assert table.rows[0].cells[0].col_span == limits.COLUMN_SPAN


def test_tables_nested_without_end_are_refused() -> None:
    body = "x"
    for _ in range(40):
        body = tbl(tr(tc(body, "y")))
    refused(word_file(body), errors.CannotReadSafely, "deep")


@pytest.mark.parametrize("depth", [250, 3_000])
def test_anything_nested_very_deeply_is_refused_or_read(depth: int) -> None:
    inline = "<w:ins>" * depth + "<w:r><w:t>x</w:t></w:r>" + "</w:ins>" * depth
    read_or_refused(word_file(p(inline)))
    read_or_refused(b"<html>" + b"<div>" * depth + b"x")


def test_a_million_cells_are_refused_in_time() -> None:
    row = tr(*["<w:tc/>"] * 50)
    data = word_file(tbl(*[row] * 4_100))
    with pytest.raises(errors.TooLarge, match=r"far more|120,000 table cells"):
        readers.read_safely(data, "plan.docx")


def test_a_part_that_is_not_well_formed_is_damaged() -> None:
    refused(only(b"<w:document><w:body>"), errors.DamagedFile, "damaged")
    refused(only(b"<other/>"), errors.DamagedFile, "text is missing")


def test_a_file_locked_inside_the_zip_is_refused() -> None:
    data = bytearray(word_file(p("words")))
    at = data.rindex(b"PK\x01\x02") + 8
    data[at] |= 1
    with pytest.raises(errors.ReadError, match=r"plan\.docx"):
        readers.read(bytes(data), "plan.docx")


def test_what_is_cut_short_anywhere_is_refused() -> None:
    whole = word_file(p("words"))
    for length in range(4, len(whole) - 22, 97):
        with pytest.raises(errors.ReadError):
            readers.read(whole[:length], "plan.docx")


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=400) | st.text(max_size=200).map(lambda words: words.encode("utf-8", "surrogatepass")))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    read_or_refused(data)


PIECES = [
    "<table>", "<tr>", "<td rowspan=3>", "<th colspan='x'>", "</table>", "<p>", "<li>", "<ol start=-1>", "<b>", "</b>",
    "words", "\x00", "\ud800", "&#0;", "<!--", "-->", "<h2>", "<caption>", "</p>", "<input type=checkbox>", "<![if x]>",
    "<td>",
]  # fmt: skip


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=20).map("".join))
def test_any_page_is_read_or_refused(page: str) -> None:
    read_or_refused(f"<html>{page}".encode("utf-8", "surrogatepass"))


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 3_000), st.integers(0, 255), st.integers(0, 3_000))
def test_a_word_file_with_spoilt_bytes_is_read_or_refused(at: int, byte: int, cut: int) -> None:
    data = bytearray(word_file(p("words") + tbl(tr("a", "b"))))
    data[at % len(data)] = byte
    read_or_refused(bytes(data) if cut > 600 else bytes(data[:-cut]))


TAGS = [
    "p",
    "r",
    "t",
    "tbl",
    "tr",
    "tc",
    "pPr",
    "rPr",
    "tcPr",
    "sdt",
    "sdtContent",
    "ins",
    "del",
    "vMerge",
    "gridSpan",
    "fldChar",
    "br",
    "sym",
    "numPr",
    "numId",
    "txbxContent",
    "pict",
    "trPr",
    "shd",
    "commentReference",
    "hyperlink",
]
XML = st.recursive(
    st.sampled_from(TAGS).map(lambda tag: f'<w:{tag} w:val="7">x</w:{tag}>'),
    lambda inner: st.tuples(st.sampled_from(TAGS), st.lists(inner, max_size=4).map("".join)).map(
        lambda made: f"<w:{made[0]}>{made[1]}</w:{made[0]}>"
    ),
    max_leaves=12,
)


@settings(max_examples=80, deadline=None)
@given(st.lists(XML, max_size=4).map("".join))
def test_any_well_formed_body_is_read_or_refused(body: str) -> None:
    read_or_refused(word_file(body))
