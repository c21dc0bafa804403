"""The blocks of a document as HTML elements, without any style of their own."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from lxml import etree

from milepost.core.document.nodes import Block, Cell, Document, Heading, ListKind, Paragraph, Picture, Role, Row, Table
from milepost.core.document.walk import grid, paragraphs_of
from milepost.core.writers.drawings import drawing
from milepost.core.writers.markup import escaped, is_right_to_left, printable
from milepost.core.writers.widths import number_columns


def fragment(document: Document) -> str:
    """The document's body, to stand below an h1: its first level of headings is h2."""
    return "\n".join(_blocks(document.blocks))


def tag(name: str, text: str, attributes: str = "") -> str:
    """An element that holds this text; text in a right-to-left script says so."""
    direction = 'dir="rtl"' if is_right_to_left(text) else ""
    opening = " ".join(filter(None, (name, attributes, direction)))
    return f"<{opening}>{escaped(text)}</{name}>"


def _blocks(blocks: Iterable[Block]) -> Iterator[str]:
    for is_bullet, run in groupby(blocks, _is_bullet):
        if is_bullet:
            yield _list([block for block in run if isinstance(block, Paragraph)])
        else:
            yield from map(_block, run)


def _is_bullet(block: Block) -> bool:
    return isinstance(block, Paragraph) and block.list_kind is ListKind.BULLET


def _block(block: Block) -> str:
    if isinstance(block, Heading):
        return tag(f"h{min(block.level + 1, 6)}", block.text)
    if isinstance(block, Paragraph):
        return _paragraph(block)
    return _picture(block) if isinstance(block, Picture) else _table(block)


def _paragraph(block: Paragraph) -> str:
    text = f"{block.label} {block.text}" if block.label else block.text
    attributes = "" if block.role is Role.BODY else f'class="{block.role}"'
    return f"<p>{tag('strong', text)}</p>" if block.strong and not attributes else tag("p", text, attributes)


def _list(items: list[Paragraph]) -> str:
    """Bullets as nested lists; a level that is skipped is not invented."""
    html = "<ul>"
    open_levels = [items[0].level]
    for at, item in enumerate(items):
        if item.level > open_levels[-1]:
            html += "<ul>"
            open_levels.append(item.level)
        elif at:
            html += "</li>"
        while len(open_levels) > 1 and item.level < open_levels[-1]:
            open_levels.pop()
            html += "</ul></li>"
        html += tag("li", item.text).removesuffix("</li>")
    return html + "</li></ul>" * len(open_levels)


def _picture(block: Picture) -> str:
    """A drawing that is one thing to a screen reader, its words; it scrolls by itself where the window is narrower."""
    root = drawing(block)
    root.set("role", "img")
    root.set("aria-label", printable(" ".join(block.alt.split())))
    caption = tag("figcaption", block.caption) if block.caption else ""
    name = escaped(block.caption or "Picture")
    shapes = etree.tostring(root, encoding="unicode")
    figure = f"<figure>\n{caption}\n{shapes}\n</figure>"
    return f'<div class="wide" role="region" aria-label="{name}" tabindex="0">\n{figure}\n</div>'


def _table(block: Table) -> str:
    """A table that scrolls by itself where the window is narrower, and can be reached by keyboard to do so."""
    head = [row for row in block.rows if row.is_header]
    body = [row for row in block.rows if not row.is_header]
    name = escaped(block.caption or "Table")
    numbers = number_columns(grid(block)) if block.rows else frozenset()
    unseen = 'class="hidden-visually"' if block.is_titled else ""
    caption = tag("caption", block.caption, unseen) if block.caption else ""
    return (
        f'<div class="wide" role="region" aria-label="{name}" tabindex="0">\n<table>\n{caption}\n'
        f"<thead>\n{_rows(head, 'col', numbers)}</thead>\n"
        f"<tbody>\n{_rows(body, 'row', numbers)}</tbody>\n</table>\n</div>"
    )


def _rows(rows: list[Row], scope: str, numbers: frozenset[int]) -> str:
    return "".join(f"<tr>{''.join(_cells(row, scope, numbers))}</tr>\n" for row in rows)


def _cells(row: Row, scope: str, numbers: frozenset[int]) -> Iterator[str]:
    """The cells of a row, numbers marked as such."""
    column = 0
    for cell in row.cells:
        yield _cell(cell, scope, is_number=column in numbers)
        column += cell.col_span


def _cell(cell: Cell, scope: str, *, is_number: bool) -> str:
    name = "th" if cell.is_header else "td"
    attributes = f' scope="{scope}"' if cell.is_header else ""
    attributes += ' class="number"' if is_number else ""
    attributes += f' colspan="{cell.col_span}"' if cell.col_span > 1 else ""
    attributes += f' rowspan="{cell.row_span}"' if cell.row_span > 1 else ""
    content = list(paragraphs_of(cell))
    if len(content) == 1 and not _is_bullet(content[0]):
        attributes += ' dir="rtl"' if is_right_to_left(content[0].text) else ""
        return f"<{name}{attributes}>{escaped(content[0].line)}</{name}>"
    return f"<{name}{attributes}>{''.join(_blocks(content))}</{name}>"
