"""Odd documents as Word files, with what Word wraps around words, sets beside them and hides."""

from html import escape

from tests.core.readers.word.maker import p, r, tbl, tc, tr, word_file
from tests.core.whole.odd import Maker

from milepost.core.document.nodes import Block, Cell, Document, Heading, ListKind, Paragraph, Table

_STYLES = (
    "".join(
        f'<w:style w:type="paragraph" w:styleId="Heading{at}"><w:name w:val="heading {at}"/></w:style>'
        for at in range(1, 5)
    )
    + '<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style>'
)
_NUMBERING = (
    '<w:abstractNum w:abstractNumId="0">'
    + "".join(f'<w:lvl w:ilvl="{at}"><w:numFmt w:val="{kind}"/><w:lvlText w:val="%{at + 1}."/></w:lvl>'
              for at, kind in enumerate(("bullet", "decimal", "lowerLetter")))
    + '</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
)  # fmt: skip
_RUNS = (
    "{}", "<w:ins>{}</w:ins>", "<w:hyperlink>{}</w:hyperlink>", "<w:moveTo>{}</w:moveTo>",
    "<w:smartTag>{}</w:smartTag>", "<w:sdt><w:sdtContent>{}</w:sdtContent></w:sdt>",
    '<w:fldSimple w:instr="REF x">{}</w:fldSimple>', "<w:bdo>{}</w:bdo>",
    ('<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF</w:instrText></w:r><w:r>'
     '<w:fldChar w:fldCharType="separate"/></w:r>{}<w:r><w:fldChar w:fldCharType="end"/></w:r>'),
    "<w:r><w:ruby><w:rt><w:r><w:t>x</w:t></w:r></w:rt><w:rubyBase>{}</w:rubyBase></w:ruby></w:r>",
    ("<w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:txbx><w:txbxContent><w:p>{}</w:p>"
     "</w:txbxContent></wps:txbx></w:drawing></mc:Choice></mc:AlternateContent></w:r>"),
    ("<w:r><w:pict><v:shape><v:textbox><w:txbxContent><w:p>{}</w:p></w:txbxContent></v:textbox>"
     "</v:shape></w:pict></w:r>"),
    '<w:r><w:footnoteReference w:id="2"/></w:r>{}', '<w:r><w:commentReference w:id="0"/></w:r>{}',
)  # fmt: skip
_BLOCKS = (
    "<w:sdt><w:sdtContent>{}</w:sdtContent></w:sdt>", "<w:customXml>{}</w:customXml>", "<w:ins>{}</w:ins>",
    "<mc:AlternateContent><mc:Choice>{}</mc:Choice></mc:AlternateContent>",
)  # fmt: skip


def word(document: Document, maker: Maker) -> bytes:
    body = "".join(_block(block, maker) for block in document.blocks)
    parts = {"styles": _STYLES, "numbering": _NUMBERING}
    if 'footnoteReference w:id="2"' in body:
        parts["footnotes"] = f'<w:footnote w:id="2">{p(maker.text("{w}"))}</w:footnote>'
    if maker.likely(0.2):
        parts["comments"] = f'<w:comment w:id="0" w:author="A">{p(maker.text("{w}"))}</w:comment>'
    if maker.likely(0.2):
        parts["header1"] = p(maker.text("{w}")) + tbl(tr(maker.text("{w}")))
        body += '<w:sectPr><w:headerReference w:type="default" r:id="header1"/></w:sectPr>'
    return word_file(body, **parts)


def _block(block: Block, maker: Maker) -> str:
    if isinstance(block, Table):
        made = _table(block, maker)
    elif isinstance(block, Heading):
        made = p(
            _run(block.text, maker),
            properties=f'<w:pStyle w:val="{maker.chance.choice(("Title", *[f"Heading{block.level}"] * 5))}"/>',
        )
    elif isinstance(block, Paragraph):
        made = _paragraph(block, maker)
    return maker.chance.choice(_BLOCKS).format(made) if maker.likely(0.05) else made


def _paragraph(block: Paragraph, maker: Maker) -> str:
    listed = f'<w:numPr><w:ilvl w:val="{block.level}"/><w:numId w:val="1"/></w:numPr>'
    properties = listed if block.list_kind is ListKind.BULLET else ""
    if maker.likely(0.03):
        properties += "<w:rPr><w:del/></w:rPr>"
    return p(_run(block.text, maker, bold=block.strong), properties=properties)


def _run(text: str, maker: Maker, *, bold: bool = False) -> str:
    style = ("<w:b/>" if bold else "") + ("<w:vanish/>" if maker.likely(0.02) else "")
    made = r(escape(text), style)
    if maker.likely(0.05):
        made += maker.chance.choice(("<w:r><w:br/></w:r>", "<w:r><w:tab/></w:r>")) + r(maker.text("{w}"))
    return maker.chance.choice(_RUNS).format(made) if maker.likely(0.15) else made


def _table(table: Table, maker: Maker) -> str:
    """Cells that go down over others are written as Word writes them: an empty cell in each row below."""
    rows: list[str] = []
    covered: dict[int, tuple[int, int]] = {}  # column -> rows left, columns
    for row in table.rows:
        cells, column, waiting = [], 0, list(row.cells)
        while waiting or any(at >= column for at in covered):
            if column in covered:
                left, across = covered.pop(column)
                inside = maker.text("{w}") if maker.likely(0.05) else ""
                cells.append(tc(p(inside), properties=f'<w:gridSpan w:val="{across}"/><w:vMerge/>'))
                if left > 1:
                    covered[column] = (left - 1, across)
                column += across
            elif waiting:
                cell = waiting.pop(0)
                cells.append(_cell(cell, maker))
                if cell.row_span > 1:
                    covered[column] = (cell.row_span - 1, cell.col_span)
                column += cell.col_span
            else:
                column += 1
        stated = ("<w:tblHeader/>" if row.is_header else "") + ("<w:hidden/>" if maker.likely(0.02) else "")
        rows.append(tr(*cells, properties=stated) if cells else "")
        covered = {at: one for at, one in covered.items() if one[0] > 0}
    made = tbl(*rows)
    return p(escape(table.caption)) + made if table.caption else made


def _cell(cell: Cell, maker: Maker) -> str:
    merge = '<w:vMerge w:val="restart"/>' if cell.row_span > 1 else ""
    fill = f'<w:shd w:fill="{cell.fill}"/>' if cell.fill else ""
    blocks = [_block(block, maker) for block in cell.blocks] or [p()]
    return tc(*blocks, properties=f'<w:gridSpan w:val="{cell.col_span}"/>{merge}{fill}')
