"""Tests of reading a form in a child process, and of knowing one by a glance."""

import io
import zipfile
from dataclasses import replace

import docx
import pytest
from tests.core.returns.forms import FORM, WHERE, changed, fill, p, run, saved, unwrapped

from milepost.core import errors
from milepost.core.readers import limits
from milepost.core.returns import read_form, read_form_safely, safely, which_form, write_form

SENT = write_form(FORM)


def test_a_child_reads_what_this_process_reads() -> None:
    data = changed(SENT, fill(WHERE, "Three hubs: “open” ✓"), unwrapped)
    other = replace(FORM, id="other", round="later")
    assert read_form_safely(data, "form.docx", other) == read_form(data, "form.docx", other)


def test_a_form_in_which_nobody_expects_anything_is_read_too() -> None:
    assert read_form_safely(SENT, "form.docx") == read_form(SENT, "form.docx")


def test_an_error_for_a_person_comes_back_from_the_child_as_itself() -> None:
    data = changed(SENT, without=("word/document.xml",))
    with pytest.raises(errors.DamagedFile, match=r"form\.docx"):
        read_form_safely(data, "form.docx")


def test_a_child_that_takes_too_much_is_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(safely, "_CHILD", "tests.core.returns.greedy")
    with pytest.raises(errors.CannotReadSafely, match=r"form\.docx.*memory"):
        read_form_safely(SENT, "form.docx")


def test_a_file_that_is_too_large_reaches_no_child() -> None:
    with pytest.raises(errors.TooLarge, match=r"form\.docx is 26 MB"):
        read_form_safely(b"PK" + b"\0" * (26 * limits.MIB), "form.docx")


def test_a_form_is_known_by_its_properties() -> None:
    assert which_form(changed(SENT, unwrapped)) == FORM.id


def test_a_form_without_properties_is_known_by_the_reference_that_it_prints() -> None:
    data = changed(SENT, unwrapped, without=("docProps/custom.xml", "customXml/item1.xml"))
    assert which_form(data) == FORM.id


def test_a_reference_with_a_slip_in_it_is_none() -> None:
    document = docx.Document()
    document.add_paragraph("Form reference: hk4t9wzxbd.3dc57d")
    assert which_form(saved(document)) is None


@pytest.mark.parametrize("data", [b"", b"PK", b"%PDF-1.7", b"Form reference: hk4t9wzxbc.3dc57d"])
def test_another_file_is_no_form(data: bytes) -> None:
    assert which_form(data) is None


def test_a_zip_of_another_kind_is_no_form() -> None:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("xl/workbook.xml", "<x/>")
    assert which_form(file.getvalue()) is None


def test_the_reference_in_an_answer_does_not_outdo_the_forms_own() -> None:
    other = write_form(replace(FORM, id="other"))
    assert which_form(changed(other, fill(WHERE, p(run("Form reference: hk4t9wzxbc.3dc57d"))))) == "other"
