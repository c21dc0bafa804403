"""Tables as WordprocessingML, built as text: a thousand rows take moments, where cell by cell they take minutes."""

from collections.abc import Iterator, Sequence

from milepost.core.document.nodes import Cell, Row, Table
from milepost.core.writers.markup import escaped
from milepost.core.writers.widths import Layout, line_count
from milepost.core.writers.word.paragraphs import cell_content

SHORT_ROW = 8  # lines; a longer row may break over two pages rather than leave one half empty
_LETTER = 92  # twentieths of a point that a letter of the table's text takes on average


def table(block: Table, layout: Layout, width: int) -> str:
    """The table, as wide as `width` twentieths of a point, its header rows repeated on every page."""
    widths = _whole(layout.shares, width)
    rows = "".join(_rows(block, layout, widths))
    columns = "".join(f'<w:gridCol w:w="{one}"/>' for one in widths)
    return f"<w:tbl>{_properties(block, width)}<w:tblGrid>{columns}</w:tblGrid>{rows}</w:tbl>"


def _whole(shares: Sequence[float], width: int) -> list[int]:
    widths = [int(share * width) for share in shares]
    widths[-1] += width - sum(widths)
    return widths


def _properties(block: Table, width: int) -> str:
    caption = escaped(block.caption)
    names = ", ".join(cell.text for cell in block.rows[0].cells)
    alternative = f'<w:tblCaption w:val="{caption}"/>' if caption else ""
    return (
        f'<w:tblPr><w:tblStyle w:val="PlanTable"/><w:tblW w:w="{width}" w:type="dxa"/><w:tblLayout w:type="fixed"/>'
        '<w:tblLook w:val="0420" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0" '
        f'w:noVBand="1"/>{alternative}<w:tblDescription w:val="Columns: {escaped(names)}"/></w:tblPr>'
    )


def _rows(block: Table, layout: Layout, widths: Sequence[int]) -> Iterator[str]:
    letters = [one / _LETTER for one in widths]
    for row, squares in zip(block.rows, layout.squares, strict=True):
        is_short = line_count(squares, letters) <= SHORT_ROW
        cells = []
        at = 0
        while at < len(squares):
            cell = squares[at].cell
            span = min(cell.col_span, len(squares) - at)
            width, is_number = sum(widths[at : at + span]), at in layout.numbers
            cells.append(_cell(cell, width, is_origin=squares[at].is_origin, is_number=is_number))
            at += span
        yield f"<w:tr>{_row_properties(row, is_short=is_short)}{''.join(cells)}</w:tr>"


def _row_properties(row: Row, *, is_short: bool) -> str:
    inner = ("<w:cantSplit/>" if is_short or row.is_header else "") + ("<w:tblHeader/>" if row.is_header else "")
    return f"<w:trPr>{inner}</w:trPr>" if inner else ""


def _cell(cell: Cell, width: int, *, is_origin: bool, is_number: bool) -> str:
    inner = f'<w:tcW w:w="{width}" w:type="dxa"/>'
    if cell.col_span > 1:
        inner += f'<w:gridSpan w:val="{cell.col_span}"/>'
    if cell.row_span > 1:
        inner += '<w:vMerge w:val="restart"/>' if is_origin else "<w:vMerge/>"
    if cell.fill:
        inner += f'<w:shd w:val="clear" w:color="auto" w:fill="{cell.fill.upper()}"/>'
    content = cell_content(cell if is_origin else Cell(), is_number=is_number)
    return f"<w:tc><w:tcPr>{inner}</w:tcPr>{content}</w:tc>"
