"""A text of a plan as HTML: lines are paragraphs, lines that open with "- " bullets, deeper ones by two spaces each."""

import re
from collections.abc import Iterator
from functools import lru_cache

from markupsafe import Markup, escape

_BULLET = re.compile(r"( *)[-•] (.*)")


# A text is shown far more often than it changes, and a plan's page shows hundreds.
@lru_cache(maxsize=4096)
def prose(text: str) -> Markup:
    """The text as escaped HTML; nothing in it is taken for markup."""
    return Markup("".join(_parts(str(escape(text)))))  # noqa: S704 - escaped just before


def _parts(escaped: str) -> Iterator[str]:
    depth = 0
    for line in escaped.split("\n"):
        bullet = _BULLET.match(line)
        wanted = min(len(bullet[1]) // 2 + 1, depth + 1) if bullet else 0
        if bullet and wanted == depth:
            yield "</li>"
        yield from _steps(depth, wanted)
        depth = wanted
        if bullet:
            yield f"<li>{bullet[2]}"
        elif line.strip():
            yield f"<p>{line.strip()}</p>"
    yield from _steps(depth, 0)


def _steps(depth: int, wanted: int) -> Iterator[str]:
    if wanted == depth:
        return
    if wanted > depth:
        yield "<ul>"
    for _ in range(depth - wanted):
        yield "</li></ul>"
    if 0 < wanted < depth:
        yield "</li>"
