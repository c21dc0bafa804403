"""Every report as a Word file keeps what a checker of accessibility asks of its XML."""

import io
import itertools
import zipfile

import pytest
from bench.plans import plan_of
from lxml import etree
from tests.core.writers.pdf.test_reports import paper

from milepost.core.reports import REPORTS
from milepost.core.writers import word

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"


def levels(body: etree._Element) -> list[int]:
    styles = (one.get(f"{W}val", "") for one in body.iter(f"{W}pStyle"))
    return [int(style.removeprefix("Heading")) for style in styles if style.startswith("Heading")]


@pytest.mark.parametrize("report", REPORTS)
def test_headings_tables_pictures_and_language_are_as_a_screen_reader_needs_them(report: str) -> None:
    archive = zipfile.ZipFile(io.BytesIO(word.write(paper(plan_of(30), report))))
    body = etree.fromstring(archive.read("word/document.xml"))
    assert all(deeper <= level + 1 for level, deeper in itertools.pairwise([0, *levels(body)]))
    for table in body.iter(f"{W}tbl"):
        assert table.find(f"{W}tr/{W}trPr/{W}tblHeader") is not None
        assert table.find(f"{W}tblPr/{W}tblDescription") is not None
    assert all(picture.get("descr", "").strip() for picture in body.iter(f"{DRAWING}docPr"))
    assert b'<w:lang w:val="en-GB"' in archive.read("word/styles.xml")
    assert b"<dc:title></dc:title>" not in archive.read("docProps/core.xml")
