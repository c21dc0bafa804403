"""A text of a plan as HTML: lines are paragraphs, lines that open with "- " bullets, deeper ones by two spaces each."""

import re
from collections.abc import Iterator

from markupsafe import Markup, escape

_BULLET = re.compile(r"( *)[-•] (.*)")


def prose(text: str) -> Markup:
    """The text as escaped HTML; nothing in it is taken for markup."""
    return Markup("").join(_parts(text))


def _parts(text: str) -> Iterator[Markup]:
    depth = 0
    for line in text.split("\n"):
        bullet = _BULLET.match(line)
        wanted = min(len(bullet[1]) // 2 + 1, depth + 1) if bullet else 0
        if bullet and wanted == depth:
            yield Markup("</li>")
        yield from _steps(depth, wanted)
        depth = wanted
        if bullet:
            yield Markup("<li>") + escape(bullet[2])
        elif line.strip():
            yield Markup("<p>") + escape(line.strip()) + Markup("</p>")
    yield from _steps(depth, 0)


def _steps(depth: int, wanted: int) -> Iterator[Markup]:
    if wanted > depth:
        yield Markup("<ul>")
    for _ in range(depth - wanted):
        yield Markup("</li></ul>")
    if 0 < wanted < depth:
        yield Markup("</li>")
