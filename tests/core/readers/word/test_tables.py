"""Tests of the tables of Word files."""

from tests.core.readers.word.maker import p, r, tbl, tc, tr, word_file

from milepost.core.document.nodes import Document, Table
from milepost.core.readers import word

DOWN = '<w:vMerge w:val="restart"/>'
ON = "<w:vMerge/>"


def read(*blocks: str) -> Document:
    return word.read(word_file("".join(blocks)), "plan.docx")


def table(*rows: str) -> Table:
    (found,) = read(tbl(*rows)).blocks
    assert isinstance(found, Table)
    return found


def shape(found: Table) -> list[list[tuple[str, int, int]]]:
    return [[(cell.text, cell.col_span, cell.row_span) for cell in row.cells] for row in found.rows]


def test_a_cell_merged_down_starts_once_and_says_how_far() -> None:
    found = table(tr(tc("1.1", properties=DOWN), "a"), tr(tc(properties=ON), "b"), tr(tc("1.2", properties=DOWN), "c"))
    assert shape(found) == [[("1.1", 1, 2), ("a", 1, 1)], [("b", 1, 1)], [("1.2", 1, 1), ("c", 1, 1)]]


def test_a_band_merged_across_says_how_wide() -> None:
    found = table(tr(tc("Priority 1", properties='<w:gridSpan w:val="3"/>')), tr("a", "b", "c"))
    assert shape(found)[0] == [("Priority 1", 3, 1)]


def test_merging_down_is_followed_by_column_and_not_by_cell() -> None:
    wide = '<w:gridSpan w:val="2"/>'
    found = table(tr(tc("a", properties=wide), tc("b", properties=DOWN)), tr("c", "d", tc(properties=ON)))
    assert shape(found) == [[("a", 2, 1), ("b", 1, 2)], [("c", 1, 1), ("d", 1, 1)]]


def test_an_old_kind_of_merged_cell_widens_the_first() -> None:
    found = table(tr(tc("a", properties='<w:hMerge w:val="restart"/>'), tc(properties="<w:hMerge/>"), "b"))
    assert shape(found) == [[("a", 2, 1), ("b", 1, 1)]]


def test_a_row_that_starts_further_right_keeps_its_columns() -> None:
    found = table(tr("a", "b", "c"), tr("d", properties='<w:gridBefore w:val="2"/>'))
    cell = found.rows[1].cells[1]
    assert cell.place is not None
    assert (cell.text, cell.place.row, cell.place.column) == ("d", 2, 3)


def test_a_repeated_row_is_a_header() -> None:
    found = table(tr("Action", properties="<w:tblHeader/>"), tr("a", properties='<w:tblHeader w:val="0"/>'))
    assert [row.is_header for row in found.rows] == [True, False]
    assert found.rows[0].cells[0].is_header


def test_the_fill_of_a_cell_is_kept_and_white_is_none() -> None:
    fills = (
        '<w:shd w:val="clear" w:fill="FF0000"/>',
        '<w:shd w:val="clear" w:fill="auto"/>',
        '<w:shd w:fill="FFFFFF"/>',
    )
    found = table(tr(*(tc("", properties=fill) for fill in fills)))
    assert [cell.fill for cell in found.rows[0].cells] == ["ff0000", "", ""]


def test_a_paragraph_shaded_in_its_cell_is_a_fill_too() -> None:
    found = table(tr(tc(p("Amber", properties='<w:shd w:val="clear" w:fill="FFC000"/>'))))
    assert found.rows[0].cells[0].fill == "ffc000"


def test_a_deleted_row_is_gone_and_an_inserted_one_stays() -> None:
    found = table(tr("a"), tr("b", properties="<w:del/>"), tr("c", properties="<w:ins/>"))
    assert [row.cells[0].text for row in found.rows] == ["a", "c"]


def test_rows_and_cells_in_content_controls_are_entered() -> None:
    cell = f"<w:sdt><w:sdtContent>{tc('b')}</w:sdtContent></w:sdt>"
    row = f"<w:sdt><w:sdtContent>{tr('a', cell)}</w:sdtContent></w:sdt>"
    assert shape(table(row)) == [[("a", 1, 1), ("b", 1, 1)]]


def test_a_table_in_a_cell_is_a_block_of_the_cell() -> None:
    found = table(tr(tc("before", tbl(tr("x", "y")), "after")))
    assert found.rows[0].cells[0].text == "before\nx | y\nafter"
    inner = found.rows[0].cells[0].blocks[1]
    assert isinstance(inner, Table)
    assert (found.place.table, inner.place.table) == (1, 2) if found.place and inner.place else False


def test_a_hidden_row_is_set_aside() -> None:
    document = read(tbl(tr("a", "b", properties="<w:hidden/>"), tr("c", "d")))
    assert [(aside.kind, aside.text) for aside in document.asides] == [("hidden row", "a | b")]
    assert shape(document.blocks[0])[0][0][0] == "c" if isinstance(document.blocks[0], Table) else False


def test_words_under_a_merged_cell_are_set_aside() -> None:
    document = read(tbl(tr(tc("a", properties=DOWN)), tr(tc("lost", properties=ON))))
    assert [(aside.kind, aside.text) for aside in document.asides] == [("hidden text", "lost")]


def test_a_word_under_a_marker_pen_has_its_colour_and_a_long_text_has_none() -> None:
    pen = '<w:highlight w:val="red"/>'
    found = table(tr(tc(p(r("At risk", pen))), tc(p(r("words " * 9, pen))), tc(p(r("half", pen), "and half"))))
    assert [cell.fill for cell in found.rows[0].cells] == ["ff0000", "", ""]


def test_a_coloured_sign_is_a_colour_and_coloured_words_are_not() -> None:
    colour = '<w:color w:val="00B050"/>'
    found = table(tr(tc(p(r("●", colour))), tc(p(r("Green", colour)))))
    assert [cell.fill for cell in found.rows[0].cells] == ["00b050", ""]


def test_the_first_row_is_filled_by_the_style_of_its_table() -> None:
    styles = (
        '<w:style w:type="table" w:styleId="g"><w:name w:val="Grid"/><w:tblStylePr w:type="firstRow"><w:tcPr>'
        '<w:shd w:val="clear" w:fill="1F497D"/></w:tcPr></w:tblStylePr></w:style>'
    )
    look = '<w:tblPr><w:tblStyle w:val="g"/><w:tblLook w:val="04A0"/></w:tblPr>'
    document = word.read(word_file(tbl(look, tr("Action"), tr("a")), styles=styles), "plan.docx")
    (found,) = document.blocks
    assert isinstance(found, Table)
    assert [row.cells[0].fill for row in found.rows] == ["1f497d", ""]
