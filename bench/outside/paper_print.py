"""Prints HTML as PDF: one Chromium for all papers of a run, and what was printed once is kept."""

import atexit
import os
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from playwright.sync_api import sync_playwright

if TYPE_CHECKING:
    from playwright.sync_api import Page

CHROMIUM = os.environ.get("MILEPOST_CHROMIUM", "/usr/bin/chromium")
KEPT = Path(os.environ.get("MILEPOST_VAR", "/tmp/milepost")) / "papers"  # noqa: S108
_FLAGS = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"]


def printed(html: str, *, is_tagged: bool, header: str = "", footer: str = "") -> bytes:
    """The PDF of a page; `header` and `footer` are HTML that stands on each sheet, in the margins."""
    kept = KEPT / f"{sha256(repr((html, is_tagged, header, footer)).encode()).hexdigest()[:32]}.pdf"
    if not kept.exists():
        page = _page()
        page.set_content(html)
        data = page.pdf(
            prefer_css_page_size=True,
            print_background=True,
            tagged=is_tagged,
            display_header_footer=bool(header or footer),
            header_template=header or "<span></span>",
            footer_template=footer or "<span></span>",
        )
        KEPT.mkdir(parents=True, exist_ok=True)
        kept.write_bytes(data)
    return kept.read_bytes()


@cache
def _page() -> "Page":
    playwright = sync_playwright().start()
    browser = playwright.chromium.launch(executable_path=CHROMIUM, args=_FLAGS)
    atexit.register(playwright.stop)
    atexit.register(browser.close)
    return browser.new_page()
