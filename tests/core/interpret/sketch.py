"""Documents drawn as text: "# " headings, "a | b" table rows, "^" a cell merged from above, "[ff0000] " a fill."""

import re

from milepost.core.document.nodes import Block, Cell, Document, Heading, ListKind, Paragraph, Row, Table

_FILL = re.compile(r"\[([0-9a-f]{6})\] ?")


def document(text: str) -> Document:
    """The document that a sketch draws; "/" within a cell parts its paragraphs, an empty line ends a table."""
    blocks: list[Block] = []
    rows: list[list[str]] = []
    for line in [*text.strip("\n").split("\n"), ""]:
        if "|" in line:
            rows.append([cell.strip() for cell in line.split("|")])
            continue
        if rows:
            blocks.append(table(rows))
            rows = []
        if line.strip():
            blocks.append(_outside(line.strip()))
    return Document(tuple(blocks))


def table(rows: list[list[str]]) -> Table:
    """A table of cell texts: "^" hangs from the cell above, "<" belongs to the cell on its left."""
    return Table(tuple(_row(rows, at) for at in range(len(rows))))


def cell(text: str, col_span: int = 1, row_span: int = 1) -> Cell:
    """A cell of paragraphs parted by " / "."""
    fill = _FILL.match(text)
    words = text[fill.end() :] if fill else text
    blocks = tuple(_paragraph(part) for part in words.split(" / ") if part)
    return Cell(blocks, col_span, row_span, fill=fill[1] if fill else "")


def _row(rows: list[list[str]], at: int) -> Row:
    cells = []
    for column, text in enumerate(rows[at]):
        if text not in ("^", "<"):
            across = _run(rows[at][column + 1 :], "<")
            down = _run([row[column] for row in rows[at + 1 :] if column < len(row)], "^")
            cells.append(cell(text, 1 + across, 1 + down))
    return Row(tuple(cells))


def _run(texts: list[str], mark: str) -> int:
    return next((count for count, text in enumerate(texts) if text != mark), len(texts))


def _outside(line: str) -> Block:
    match = re.match(r"(#+) (.*)", line)
    return Heading(match[2], len(match[1])) if match else _paragraph(line)


def _paragraph(text: str) -> Paragraph:
    if text.startswith("- "):
        return Paragraph(text[2:], ListKind.BULLET)
    strong = text.startswith("**")
    return Paragraph(text.strip("*"), strong=strong)
