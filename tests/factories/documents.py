"""Documents for tests of writers, with everything that has broken one."""

from milepost.core.document.nodes import Cell, Document, Heading, ListKind, Paragraph, Role, Row, Table

ODD = (
    "Mae’r llwybr wedi’i lunio yn Sir yr Ŵyn",
    "مركز الأسرة في ألدبريدج",
    "👪🏽 家庭支援",
    '<b>bold</b> & "quotes" ]]> <w:p/> {{ x }} #set',
    "https://elmshire.example/" + "families/" * 30,
    "control \x00\x07\x0c\ud800 characters",
    "=1+1",
)


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
        Paragraph("The end", role=Role.NOTE, strong=True),
    )
    return Document(blocks, "Elmshire plan", "Elmshire Partnership", landscape=True)
