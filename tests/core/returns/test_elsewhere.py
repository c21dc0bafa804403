"""Tests of forms that another program saved; `papers/make.py` made the files."""

import io
import shutil
import zipfile
from pathlib import Path

import pytest
from tests.core.returns.forms import ANSWERED, CLUBS, FILLED, FORM, HUBS, WHERE, after, changed, fill, p, run
from tests.core.returns.papers.make import through_libreoffice

from milepost.core.returns import read_form, which_form, write_form
from milepost.core.returns.form import Filled, Form, Said
from milepost.core.returns.returned import ProblemKind

PAPERS = Path(__file__).with_name("papers")
OTHER = Filled(CLUBS, (Said("worried", "Money"),), nothing_to_report=True)


@pytest.mark.parametrize("expected", [FORM, None])
def test_a_form_that_libreoffice_saved_loses_nothing(expected: Form | None) -> None:
    data = (PAPERS / "resaved.docx").read_bytes()
    returned = read_form(data, "form.docx", expected)
    assert which_form(data) == returned.form == FORM.id
    assert (returned.item(HUBS), returned.item(CLUBS)) == (ANSWERED, OTHER)
    assert [problem.kind for problem in returned.problems] == [ProblemKind.BY_LABELS]


def test_a_form_that_lost_boxes_and_properties_is_read_by_its_words() -> None:
    data = (PAPERS / "stripped.docx").read_bytes()
    returned = read_form(data, "form.docx", FORM)
    assert which_form(data) == returned.form == FORM.id
    assert (returned.item(HUBS), returned.item(CLUBS)) == (ANSWERED, OTHER)
    assert [problem.kind for problem in returned.problems] == [ProblemKind.CHANGED_FORM, ProblemKind.BY_LABELS]


def test_a_box_that_libreoffice_narrowed_to_its_first_paragraph_keeps_the_others() -> None:
    narrowed = fill(WHERE, "Three hubs."), after(WHERE, p(run("The roof leaks.")))
    app = "<Properties><Application>LibreOffice/24.2$Linux</Application></Properties>"
    returned = read_form(changed(write_form(FORM), *FILLED, *narrowed, app=app), "form.docx")
    assert (returned.item(HUBS), returned.unplaced) == (ANSWERED, ())


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not here")
def test_libreoffice_opens_a_form_and_keeps_its_boxes_and_words() -> None:
    data = changed(write_form(FORM), *FILLED, fill(WHERE, p(run("Three hubs.")) + p(run("The roof leaks."))))
    saved = through_libreoffice(data, "docx")
    assert read_form(saved, "form.docx").item(HUBS) == ANSWERED
    assert b"w14:checkbox" in part(saved)
    assert b"w:dropDownList" in part(saved)


def part(data: bytes) -> bytes:
    return zipfile.ZipFile(io.BytesIO(data)).read("word/document.xml")
