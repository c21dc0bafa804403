import io
import zipfile

import pytest
from tests.core.readers.excel.books import book, rows

from milepost.core.errors import DamagedFile, ReadError, TooLarge
from milepost.core.readers import excel

SHEET = "xl/worksheets/sheet1.xml"
SPACE = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
PLAIN = book(rows(("Ref", "Action"), ("1.1", "Mend the bridge")))


def with_part(name: str, content: str) -> bytes:
    """A plain workbook in which one part was replaced."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(PLAIN)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for info in old.infolist():
            new.writestr(info.filename, content if info.filename == name else old.read(info))
    return out.getvalue()


def with_sheet(rows_of_cells: str, after: str = "", before: str = "") -> bytes:
    """A workbook whose sheet has this XML."""
    return with_part(SHEET, f"{before}<worksheet {SPACE}><sheetData>{rows_of_cells}</sheetData>{after}</worksheet>")


CELL = '<row r="1"><c r="A1" t="inlineStr"><is><t>Mend the bridge</t></is></c></row>'


def test_a_merged_area_as_large_as_a_sheet_is_refused() -> None:
    data = with_sheet(CELL, '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>')
    with pytest.raises(TooLarge, match=r"plan\.xlsx has a sheet on which 17,179,869,184 cells are merged"):
        excel.read(data, "plan.xlsx")


def test_a_merged_row_as_wide_as_a_sheet_is_read() -> None:
    data = with_sheet(CELL, '<mergeCells><mergeCell ref="A1:XFD1"/></mergeCells>')
    assert len(excel.read(data, "plan.xlsx").blocks) == 2


def test_a_sheet_of_too_many_cells_is_refused_before_it_is_opened() -> None:
    cells = "".join(f"<row>{'<c><v>1</v></c>' * 1000}</row>" for _ in range(201))
    with pytest.raises(TooLarge):
        excel.read(with_sheet(cells), "plan.xlsx")


def test_a_cell_of_a_hundred_megabytes_is_refused() -> None:
    data = with_sheet(f'<row><c t="inlineStr"><is><t>{"a" * 100_000_000}</t></is></c></row>')
    with pytest.raises(TooLarge):
        excel.read(data, "plan.xlsx")


@pytest.mark.parametrize("part", [SHEET, "xl/workbook.xml", "xl/styles.xml", "[Content_Types].xml"])
def test_a_document_type_is_refused_and_nothing_is_fetched(part: str) -> None:
    laughs = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;"><!ENTITY c SYSTEM "file:///etc/hostname">]><x>&b;&c;</x>'
    with pytest.raises(DamagedFile, match="document type declaration"):
        excel.read(with_part(part, laughs), "plan.xlsx")


@pytest.mark.parametrize("part", [SHEET, "xl/workbook.xml", "xl/styles.xml", "xl/theme/theme1.xml"])
def test_a_part_that_is_no_xml_is_damage(part: str) -> None:
    with pytest.raises(DamagedFile, match=r"plan\.xlsx"):
        excel.read(with_part(part, "<worksheet><row>"), "plan.xlsx")


@pytest.mark.parametrize("share", [0, 0.02, 0.5, 0.998])
def test_a_cut_workbook_is_damage(share: float) -> None:
    with pytest.raises(ReadError, match=r"plan\.xlsx"):
        excel.read(PLAIN[: int(len(PLAIN) * share)], "plan.xlsx")


def test_a_zip_of_something_else_is_not_taken_for_a_workbook() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as package:
        package.writestr("word/document.xml", "<x/>")
    assert not excel.recognise(out.getvalue())
    assert excel.recognise(PLAIN)
