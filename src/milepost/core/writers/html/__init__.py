"""A document as HTML: one accessible page with its own style, or the body alone for a page of the web."""

from pathlib import Path

from milepost.core.document.nodes import Document
from milepost.core.writers.html.blocks import fragment, tag
from milepost.core.writers.markup import escaped

__all__ = ["fragment", "write"]

_STYLE = (Path(__file__).with_name("paper.css")).read_text(encoding="utf-8")


def write(document: Document) -> bytes:
    """The document as one page that needs nothing else, readable at 320 pixels and in print."""
    page = "A4 landscape" if document.landscape else "A4"
    subtitle = tag("p", document.subtitle, 'class="subtitle"') if document.subtitle else ""
    return "\n".join(
        (
            "<!doctype html>",
            f'<html lang="{escaped(document.language)}">',
            "<head>",
            '<meta charset="utf-8">',
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            f"<title>{escaped(document.title)}</title>",
            f"<style>\n{_STYLE}@page {{ size: {page}; margin: 15mm; }}\n</style>",
            "</head>",
            "<body>",
            "<main>",
            tag("h1", document.title),
            subtitle,
            fragment(document),
            "</main>",
            "</body>",
            "</html>",
            "",
        )
    ).encode()
