"""Handing in a document: what cannot be read is said in a sentence that names it, and nothing of it is kept."""

import io
import re
import zipfile

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.http import HttpResponse
from django.urls import reverse
from tests.cast import Cast
from tests.web.conftest import signed_in
from tests.web.forms import fields, send

from milepost.records.imports.models import Import
from milepost.records.plans.models import Plan

TABLE = "Priority 1: Safe streets\n\nAction\tWhere are we now?\nLight the paths – all\tHalf are lit\n"
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)


def _zip(name: str, text: bytes) -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as archive:
        archive.writestr(name, text)
    return held.getvalue()


BAD = {
    "empty.docx": b"",
    "blank.txt": b" \n \n",
    "legacy.doc": OLE,
    "locked.docx": OLE + "EncryptedPackage".encode("utf-16-le") + bytes(512),
    "damaged.docx": b"PK\x03\x04 this is no Word file",
    "cut.docx": _zip("word/document.xml", b"<w:document"),
    "archive.zip": _zip("letter.txt", b"Dear all"),
    "photo.txt": b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 40,
    "photo.docx": b"\xff\xd8\xff\xe0" + bytes(range(256)) * 40,
    "long.txt": b"word and word \n" * (2 * 1024 * 1024 + 10),
    "plan.json": b'{"format": "something else"}',
}


def hand_in(cast: Cast, name: str, data: bytes, **more: str) -> HttpResponse:
    """The page after the coordinator hands in a file."""
    address = reverse("import-start", args=(cast.partnership.slug,))
    return signed_in(cast.priya).post(address, {"file": SimpleUploadedFile(name, data), **more})


@pytest.mark.parametrize("name", BAD)
def test_what_cannot_be_read_is_named_and_the_pasted_text_stays(cast: Cast, name: str) -> None:
    page = hand_in(cast, name, BAD[name], text="what I pasted")
    assert (page.status_code, name in page.text) == (422, True)
    assert fields(page)["text"] == "what I pasted"
    assert not Import.objects.exists()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "windows-1252"])
def test_a_text_is_read_however_it_was_saved(cast: Cast, encoding: str) -> None:
    page = hand_in(cast, "plan.txt", TABLE.encode(encoding))
    assert page.status_code == 302
    assert "Light the paths – all" in signed_in(cast.priya).get(page["Location"]).text


def test_pasted_text_that_is_no_plan_stays_in_the_form(cast: Cast) -> None:
    address = reverse("import-start", args=(cast.partnership.slug,))
    page = send(signed_in(cast.priya), address, text="{ not JSON")
    assert (page.status_code, fields(page)["text"]) == (422, "{ not JSON")


def test_the_page_says_what_cannot_be_read_before_it_is_handed_in(cast: Cast) -> None:
    page = signed_in(cast.priya).get(reverse("import-start", args=(cast.partnership.slug,))).text
    assert "A scan or an old .doc or .xls file cannot be read." in page


def test_two_documents_of_one_name_and_day_are_told_apart(cast: Cast) -> None:
    hand_in(cast, "plan.txt", TABLE.encode())
    page = signed_in(cast.priya).get(reverse("import-start", args=(cast.partnership.slug,))).text
    assert re.search(r"plan\.txt</a>[^/]*handed in by Priya Okafor on \d+ \w+ \d{4}, \d\d:\d\d<", page)


def test_nothing_handed_in_is_said_beside_the_field(cast: Cast) -> None:
    page = send(signed_in(cast.priya), reverse("import-start", args=(cast.partnership.slug,)))
    assert (page.status_code, "Choose a document" in page.text, Plan.objects.count()) == (422, True, 0)
