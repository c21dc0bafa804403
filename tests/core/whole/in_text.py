"""Odd documents as plain text with tabs, as comma-separated values and as an outline."""

import csv
import io

from tests.core.whole.odd import Maker

from milepost.core.document.nodes import Block, Document, Heading, Paragraph, Table
from milepost.core.document.walk import grid


def pasted(document: Document, maker: Maker) -> bytes:
    """As a table pasted from an office program stands in a text: quoted where a cell has lines, else torn or joined."""
    lines: list[str] = []
    for block in document.blocks:
        lines += [] if maker.likely(0.3) else [""]
        lines += _lines(block, "\t", maker)
    return "\n".join(lines).encode(maker.chance.choice(("utf-8", "utf-8", "utf-8-sig", "utf-16")))


def comma_separated(document: Document, maker: Maker) -> bytes:
    out = io.StringIO()
    separator = maker.chance.choice(",,;|")
    writer = csv.writer(out, delimiter=separator, lineterminator=maker.chance.choice(("\n", "\r\n")))
    for block in document.blocks:
        if isinstance(block, Table):
            writer.writerows([[block.caption]] if block.caption else [])
            writer.writerows(squares(block))
        else:
            writer.writerow([block.line if isinstance(block, Paragraph) else block.text])
    return out.getvalue().encode()


def outlined(document: Document, maker: Maker) -> bytes:
    """Words below the headings that make a text an outline; tables as their lines."""
    lines = ["# " + maker.text("{w} plan"), f"## {maker.text()}", f"#### {maker.text()}"]
    for block in document.blocks:
        if isinstance(block, Heading):
            lines.append(f"{'#' * (block.level + 1)} {block.text}")
        else:
            lines += _lines(block, " | ", maker)
    return "\n".join(lines).encode()


def marked(document: Document, maker: Maker) -> bytes:
    """As Markdown, its tables with a rule below the first row."""
    lines: list[str] = []
    for block in document.blocks:
        if isinstance(block, Heading):
            lines += ["", f"{'#' * block.level} {block.text}", ""]
        elif isinstance(block, Table):
            rows = [[text.replace("\n", "<br>").replace("|", "/") for text in row] for row in squares(block)]
            lines += ["", *([block.caption, ""] if block.caption else [])]
            for at, row in enumerate(rows):
                lines.append(f"| {' | '.join(row)} |")
                lines += ["|" + "---|" * len(row)] if at == 0 else []
        else:
            lines.append(f"**{block.line}**" if maker.likely(0.2) else block.line)
    return "\n".join(lines).encode()


def squares(table: Table) -> list[list[str]]:
    """The words of the grid, each where its cell starts."""
    return [
        [
            square.cell.text if square.is_origin and _starts(rows, at, column) else ""
            for column, square in enumerate(row)
        ]
        for rows in [grid(table)]
        for at, row in enumerate(rows)
    ]


def _starts(rows: tuple, at: int, column: int) -> bool:  # type: ignore[type-arg]
    cell = rows[at][column].cell
    return at == 0 or column >= len(rows[at - 1]) or rows[at - 1][column].cell is not cell or cell.row_span == 1


def _lines(block: Block, separator: str, maker: Maker) -> list[str]:
    if not isinstance(block, Table):
        return [block.line if isinstance(block, Paragraph) else block.text]
    lines = [block.caption] if block.caption else []
    for row in squares(block):
        said = [text.replace("\t", " ") for text in row]
        if separator == "\t" and maker.likely(0.6):
            said = [f'"{text}"' if "\n" in text else text for text in said]
        else:
            said = [text.replace("\n", maker.chance.choice((" ", " ", "<br>"))) for text in said]
        lines.append(separator.join(said))
    return lines
