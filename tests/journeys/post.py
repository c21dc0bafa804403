"""Mail as people get it: read on the demonstration's mail page, where every link can be followed."""

import re
from collections.abc import Callable

from playwright.sync_api import Page, expect
from tests.cast import Cast

from milepost.records.outbox.work import Worker

Visit = Callable[..., Page]


class Post:
    """The mail page of a partnership, open in its coordinator's browser."""

    def __init__(self, visit: Visit, cast: Cast) -> None:
        self.page = visit(cast.priya)
        self.address = f"/partnerships/{cast.partnership.slug}/outbox/"

    def newest(self, to: str, subject: str = "") -> str:
        """The text of the newest mail to this address whose subject holds these words, once the worker was there."""
        Worker().turn()
        self.page.goto(self.address)
        row = self.page.get_by_role("row").filter(has_text=to).filter(has_text=subject).first
        row.get_by_role("link").click()
        expect(self.page.get_by_role("heading", level=2)).to_have_text("What it says")
        return self.page.locator(".mail-text").inner_text()

    def link(self, to: str, subject: str = "") -> str:
        """The link in that mail, as the page shows it."""
        self.newest(to, subject)
        return str(self.page.locator(".mail-text").get_by_role("link").first.get_attribute("href"))

    def code(self, to: str) -> str:
        """The code in the newest mail to this address."""
        found = re.search(r"\b\d{6}\b", self.newest(to, "is your code"))
        assert found
        return found[0]
