"""Forms as a browser fills them in: what the page shows, changed in places, and sent back."""

from html.parser import HTMLParser
from typing import Any

from django.http import HttpResponse
from django.test import Client


class _Fields(HTMLParser):
    """Collects what the fields of a page hold."""

    def __init__(self) -> None:
        super().__init__()
        self.values: dict[str, str] = {}
        self._open = self._select = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        said = {key: value or "" for key, value in attrs}
        name = said.get("name", "")
        if tag == "input" and said.get("type") not in ("submit", "file") and _is_sent(said):
            self.values[name] = said.get("value", "on" if _is_ticked(said) else "")
        elif tag == "textarea":
            self._open, self.values[name] = name, ""
        elif tag == "select":
            self._select = name
        elif tag == "option" and ("selected" in said or self._select not in self.values):
            self.values[self._select] = said.get("value", "")

    def handle_endtag(self, tag: str) -> None:
        if tag == "textarea":
            self._open = ""

    def handle_data(self, data: str) -> None:
        if self._open:
            self.values[self._open] += data


def _is_sent(said: dict[str, str]) -> bool:
    return not _is_ticked(said) or "checked" in said


def _is_ticked(said: dict[str, str]) -> bool:
    return said.get("type") in ("checkbox", "radio")


def fields(page: HttpResponse) -> dict[str, str]:
    """What the fields of a page hold, by name, as a browser would send them."""
    found = _Fields()
    found.feed(page.content.decode().split("<main", 1)[1])
    found.values.pop("csrfmiddlewaretoken", None)
    return {name: value.removeprefix("\n") for name, value in found.values.items()}


def send(client: Client, address: str, **changes: Any) -> HttpResponse:
    """Opens a page, changes these fields and sends the form."""
    return client.post(address, {**fields(client.get(address)), **changes})
