"""A document's tables as one sheet of rows, for formats that know nothing else: each row says its section itself."""

from dataclasses import dataclass

from milepost.core.document.nodes import Document, Heading, ListKind, Paragraph, Picture, Role, Table
from milepost.core.document.walk import Square, grid, paragraphs_of

SECTION, LEAD, STATEMENT = "Section", "Section lead", "About the section"


@dataclass(frozen=True, slots=True)
class Sheet:
    """Headings, and rows with a text for each of them."""

    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def sheet(document: Document) -> Sheet:
    """All tables under one set of headings, merged cells repeated; what no table follows is a row of its own.

    A document without tables is a line a row.
    """
    if not any(isinstance(block, Table) and block.rows[1:] for block in document.blocks):
        return Sheet(("Text",), tuple((_line(block),) for block in document.blocks if not isinstance(block, Table)))
    found: list[dict[str, str]] = []
    about: dict[str, str] = {SECTION: ""}
    is_told = True
    for block in document.blocks:
        if isinstance(block, Table):
            found.extend(about | row for row in _rows(block))
            about, is_told = {SECTION: about[SECTION]}, True
        elif isinstance(block, Heading):
            found.extend(() if is_told else (about,))
            about, is_told = {SECTION: block.text}, True
        else:
            name, text = _about(block)
            about[name] = "\n".join(filter(None, (about.get(name, ""), text)))
            is_told = False
    found.extend(() if is_told else (about,))
    headings = tuple(dict.fromkeys(heading for row in found for heading in row))
    return Sheet(headings, tuple(tuple(row.get(heading, "") for heading in headings) for row in found))


def _about(block: Paragraph | Picture) -> tuple[str, str]:
    """The column for what stands above a table, and its text: who leads, or what else is said of the section."""
    if isinstance(block, Paragraph) and block.role is Role.LEAD:
        return LEAD, block.text.partition(": ")[2] or block.text
    return STATEMENT, _line(block)


def _rows(table: Table) -> list[dict[str, str]]:
    if not table.rows:
        return []
    header, *rows = grid(table)
    names = [square.cell.text for square in header]
    return [dict(zip(names, map(_text, row), strict=True)) for row in rows]


def _text(square: Square) -> str:
    """The cell's lines, bullets as "•": a line that opens with "-" would be taken for a sum."""
    lines = paragraphs_of(square.cell)
    return "\n".join(
        f"{'  ' * one.level}• {one.text}" if one.list_kind is ListKind.BULLET else one.line for one in lines
    )


def _line(block: Heading | Paragraph | Picture) -> str:
    return block.line if isinstance(block, Paragraph) else block.text
