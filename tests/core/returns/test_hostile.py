"""Tests that no file that comes back, however it was made, takes the program down or moves an answer."""

import io
import zipfile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree
from tests.core.readers.test_hostile import LAUGHS, XML
from tests.core.returns.forms import FORM, WHERE, changed, fill, p, run

from milepost.core import errors
from milepost.core.plan import codec
from milepost.core.readers import limits
from milepost.core.returns import read_form, read_form_safely, which_form, write_form
from milepost.core.returns.reading import MOST_LINES

SENT = write_form(FORM)


def with_part(name: str, content: bytes) -> bytes:
    file, archive = io.BytesIO(), zipfile.ZipFile(io.BytesIO(SENT))
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as made:
        for part in archive.namelist():
            made.writestr(part, content if part == name else archive.read(part))
    return file.getvalue()


def read_or_refused(data: bytes) -> None:
    which_form(data)
    try:
        returned = read_form(data, "form.docx", FORM)
    except errors.ReadError as error:
        if "form.docx" not in str(error):
            raise
        return
    assert codec.decode(type(returned), codec.encode(returned), "return") == returned


@pytest.mark.parametrize("name", ["word/document.xml", "customXml/item1.xml"])
def test_a_document_type_is_refused(name: str) -> None:
    with pytest.raises(errors.DamagedFile, match=r"form\.docx.*document type"):
        read_form(with_part(name, LAUGHS), "form.docx")


def test_properties_with_a_document_type_are_no_form_of_ours() -> None:
    assert which_form(with_part("docProps/custom.xml", LAUGHS)) is None


def test_properties_of_any_size_are_not_parsed_to_know_a_form() -> None:
    large = b"<x>Form reference: other.60476e " + b"<y/>" * 20_000 + b"</x>"
    assert which_form(with_part("docProps/custom.xml", large)) == FORM.id


@pytest.mark.parametrize("name", ["word/document.xml", "docProps/custom.xml", "customXml/item1.xml"])
def test_a_part_that_unpacks_to_far_more_is_refused(name: str) -> None:
    data = with_part(name, b"<x>" + b" " * (8 * limits.MIB) + b"</x>")
    read_or_refused(data)
    assert which_form(data) in (None, FORM.id)


@pytest.mark.parametrize("knowledge", [b"{}", b"[" * 100_000, b'{"id": 7}', b"", b"null"])
def test_knowledge_that_is_no_form_is_as_none(knowledge: bytes) -> None:
    data = with_part("customXml/item1.xml", b'<form xmlns="urn:milepost:form:1" check="x">' + knowledge + b"</form>")
    returned = read_form(data, "form.docx", FORM)
    assert [problem.kind.value for problem in returned.problems] == ["changed form"]


def test_a_mark_that_somebody_typed_opens_no_box() -> None:
    data = changed(SENT, fill(WHERE, p(run("a\ufdd0999\ufdd1b\ufdd0/2\ufdd1c\ufdd0/999999\ufdd1"))))
    assert read_form(data, "form.docx").items[0].answer("where") == "a\nb\nc"


def test_boxes_inside_boxes_without_end_are_read_or_refused() -> None:
    inner = run("x")
    for _ in range(120):
        inner = f"<w:sdt><w:sdtPr/><w:sdtContent>{inner}</w:sdtContent></w:sdt>"
    read_or_refused(changed(SENT, fill(WHERE, p(inner))))


def test_more_lines_than_any_form_has_are_refused() -> None:
    data = changed(SENT, fill(WHERE, p(run("x")) * (MOST_LINES + 1)))
    with pytest.raises(errors.TooLarge, match=r"form\.docx has more than 10,000 lines"):
        read_form(data, "form.docx")


def test_the_most_lines_that_are_nearly_labels_are_read_in_time() -> None:
    lines = "".join(p(run(f"What is working{at}?" * 8)) for at in range(MOST_LINES - 200))

    def added(root: etree._Element) -> None:
        body = root[0]
        body[:0] = list(etree.fromstring(f'<x xmlns:w="{root.nsmap["w"]}">{lines}</x>'))

    assert len(read_form_safely(changed(SENT, added), "form.docx").unplaced) == 1


def test_what_is_cut_short_anywhere_is_refused() -> None:
    for length in range(4, len(SENT) - 22, 997):
        assert which_form(SENT[:length]) is None
        with pytest.raises(errors.ReadError, match=r"form\.docx"):
            read_form(SENT[:length], "form.docx")


@settings(max_examples=60)
@given(st.integers(0, len(SENT)), st.integers(0, 255))
def test_a_form_with_a_spoilt_byte_is_read_or_refused(at: int, byte: int) -> None:
    data = bytearray(SENT)
    data[at % len(data)] = byte
    read_or_refused(bytes(data))


@settings(max_examples=60)
@given(st.lists(XML, max_size=4).map("".join))
def test_any_well_formed_box_is_read_or_refused(content: str) -> None:
    read_or_refused(changed(SENT, fill(WHERE, content or "<w:p/>")))


@settings(max_examples=40)
@given(st.binary(max_size=300))
def test_any_bytes_are_refused(data: bytes) -> None:
    assert which_form(data) is None
    read_or_refused(data)
