"""Addresses of static files, each with a mark of its content, so that browsers may keep them for a year."""

import hashlib
from functools import cache
from pathlib import Path

from django.contrib.staticfiles import finders
from django.templatetags.static import static as address_of

_HERE = Path(__file__).parent


@cache
def static(path: str) -> str:
    """The address of a static file; the mark changes when the file does."""
    found = finders.find(path)
    if not isinstance(found, str):
        raise FileNotFoundError(path)
    mark = hashlib.sha256(Path(found).read_bytes()).hexdigest()[:8]
    return f"{address_of(path)}?{mark}"


@cache
def mark() -> str:
    """One mark of every template, style and script together: pages of another release are stale."""
    files = sorted(path for folder in ("templates", "static") for path in (_HERE / folder).rglob("*") if path.is_file())
    return hashlib.sha256(b"".join(path.read_bytes() for path in files)).hexdigest()[:8]
