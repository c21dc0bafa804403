"""Odd documents as web pages, with what pages of offices and of sites have around and inside their words."""

from html import escape

from tests.core.whole.odd import Maker

from milepost.core.document.nodes import Block, Cell, Document, Heading, ListKind, Paragraph, Table

_INLINE = ("b", "span", "a", "em", "del", "ins", "button", "label", "font", "code", "u")
_BLOCKS = (
    "div",
    "section",
    "article",
    "form",
    "fieldset",
    "blockquote",
    "center",
    "details",
    "main",
    "address",
    "pre",
    "dd",
)
_FURNITURE = (
    "<nav>{}</nav>", "<footer>{}</footer>", "<footer><table><tr><td>{}</td></tr></table></footer>",
    "<nav><ul><li>{}</li></ul></nav>", "<header>{}</header>", "<aside>{}</aside>", "<div role=dialog>{}</div>",
    "<figure><figcaption>{}</figcaption></figure>", "<select><option>{}</option></select>",
    "<textarea>{}</textarea>", '<input value="{}">', "<dl><dt>{}</dt><dd>x</dd></dl>",
    "<dl><dt>Lead</dt><dd>{}</dd></dl>", "<fieldset><legend>{}</legend></fieldset>",
    "<details><summary>{}</summary>x</details>", '<input type=email value="{}">', "<svg><text>{}</text></svg>",
    "<table><caption>{}</caption><tr><td>x</td></tr></table>", '<input type=submit value="{}">', "<hr>{}<hr>",
    "<ruby>x<rt>{}</rt></ruby>", "<marquee>{}</marquee>", "<custom-part>{}</custom-part>",
)  # fmt: skip


def page(document: Document, maker: Maker) -> bytes:
    body = "\n".join(_block(block, maker) for block in document.blocks)
    for _ in range(maker.chance.choice((0, 0, 1, 3))):
        more = maker.chance.choice(_FURNITURE).format(escape(maker.text("{w}")))
        body = body + more if maker.likely(0.5) else more + body
    head = f"<title>{maker.text('{w} {w}')}</title>" if maker.likely(0.3) else ""
    return f"<html><head>{head}</head><body>{body}</body></html>".encode(maker.chance.choice(("utf-8", "utf-16")))


def _block(block: Block, maker: Maker) -> str:
    if isinstance(block, Table):
        made = _table(block, maker)
    elif isinstance(block, Heading):
        made = f"<h{block.level}>{_words(block.text, maker)}</h{block.level}>"
    elif isinstance(block, Paragraph):
        made = _paragraph(block, maker)
    while maker.likely(0.15):
        tag = maker.chance.choice(_BLOCKS)
        made = f"<{tag}>{made}</{tag}>"
    return made


def _paragraph(block: Paragraph, maker: Maker) -> str:
    words = _words(f"<b>{escape(block.text)}</b>" if block.strong else escape(block.text), maker)
    if block.list_kind is ListKind.BULLET:
        kind = maker.chance.choice(("ul", "ol", "menu"))
        return f"<{kind}>" * (block.level + 1) + f"<li>{words}" + f"</{kind}>" * (block.level + 1)
    return f"<p>{words}</p>" if maker.likely(0.7) else f"{words}<br>"


def _words(words: str, maker: Maker) -> str:
    if maker.likely(0.15):
        tag = maker.chance.choice(_INLINE)
        return f"<{tag}{maker.chance.choice(('', ' class=tag', ' style=display:inline-block'))}>{words}</{tag}>"
    return words


def _table(table: Table, maker: Maker) -> str:
    rows = []
    for row in table.rows:
        tag = "th" if row.is_header else "td"
        rows.append("<tr>" + "".join(_cell(cell, tag, maker) for cell in row.cells) + "</tr>")
        if maker.likely(0.03):
            rows.append(maker.text("{w}"))
    caption = f"<caption>{escape(table.caption)}</caption>" if table.caption else ""
    return f"<table>{caption}{''.join(rows)}</table>"


def _cell(cell: Cell, tag: str, maker: Maker) -> str:
    spans = f' colspan="{cell.col_span}" rowspan="{cell.row_span}"'
    fill = f' bgcolor="#{cell.fill}"' if cell.fill else ""
    return f"<{tag}{spans}{fill}>{''.join(_block(block, maker) for block in cell.blocks)}</{tag}>"
