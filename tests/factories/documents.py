"""Documents for tests of writers, with everything that has broken one."""

from milepost.core.document.nodes import Cell, Document, Heading, ListKind, Paragraph, Picture, Role, Row, Table

ODD = (
    "Mae’r llwybr wedi’i lunio yn Sir yr Ŵyn",
    "مركز الأسرة في ألدبريدج",
    "👪🏽 家庭支援",
    '<b>bold</b> & "quotes" ]]> <w:p/> {{ x }} #set',
    "https://elmshire.example/" + "families/" * 30,
    "control \x00\x07\x0c\ud800 characters",
    "=1+1",
)


BARS = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 480 60" font-size="11">
<defs><pattern id="late" width="6" height="6" patternUnits="userSpaceOnUse">
<path d="M0 6 6 0" stroke="#333"/></pattern></defs>
<rect width="200" height="30" fill="#0b3c45"/><rect x="200" width="100" height="30" fill="url(#late)"/>
<text x="4" y="50">20 on track &amp; 10 late: Sir yr Ŵyn</text></svg>"""
PICTURE = Picture(BARS, "20 of 30 actions are on track & 10 are late.", 480, 60, caption="How actions stand")


def table(*rows: tuple[str, ...], caption: str = "Actions") -> Table:
    """A table of texts; its first row is the header."""
    header = Row(tuple(Cell((Paragraph(text),), is_header=True) for text in rows[0]), is_header=True)
    body = (Row(tuple(Cell(tuple(map(Paragraph, text.split("\n")))) for text in row)) for row in rows[1:])
    return Table((header, *body), caption=caption)


def odd_document() -> Document:
    """Every kind of block, and every kind of text that has broken a writer."""
    bullets = tuple(Paragraph(f"item {level}", ListKind.BULLET, level) for level in (0, 1, 2, 3, 1, 0))
    wide = Cell((Paragraph("Both"),), is_header=True, col_span=2)
    spans = Table(
        (
            Row((wide,), is_header=True),
            Row((Cell((Paragraph("tall"),), row_span=2, fill="ffbf00"), Cell((Paragraph("a"), table(("n",), ("m",)))))),
            Row((Cell(bullets),)),
        )
    )
    blocks = (
        Heading("Priority 1: Safe", 1),
        Paragraph("Lead: Ann Price", role=Role.LEAD),
        *bullets,
        Paragraph("numbered", ListKind.NUMBER, label="a)"),
        Heading("Deep", 2),
        table(("What?", "How?"), *((text, text) for text in ODD)),
        spans,
        Table(()),
        PICTURE,
        Paragraph("The end", role=Role.NOTE, strong=True),
    )
    return Document(blocks, "Elmshire plan", "Elmshire Partnership", landscape=True)
