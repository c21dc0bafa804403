"""A real browser on a real server: what every journey may ask for."""

import os
from collections.abc import Callable, Iterator

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.core.management import call_command
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright
from tests.cast import Cast, make_cast
from tests.web.conftest import signed_in

from milepost.records.people.models import Person

FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"]
# Looking at every page twice is for script/soak; the narrow one has all that the wide one has, and less room for it.
LOOKED_AT = (1280, 320) if os.environ.get("MILEPOST_FUZZ") == "yes" else (320,)
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
RULES = {"runOnly": {"type": "tag", "values": TAGS}, "resultTypes": ["violations"]}

# What can be filled in or pressed and reaches over the right edge of the page's column, unless it can be scrolled to.
STICKS_OUT = """() => {
  const main = document.querySelector("main");
  const edge = main.getBoundingClientRect().right - parseFloat(getComputedStyle(main).paddingRight) + 1;
  const scrolls = (one) => one && one !== main
    && (getComputedStyle(one).overflowX !== "visible" || scrolls(one.parentElement));
  return [...main.querySelectorAll("select, input, textarea, button, a")]
    .filter((one) => one.checkVisibility() && one.getBoundingClientRect().right > edge && !scrolls(one.parentElement))
    .map((one) => one.outerHTML.slice(0, 120));
}"""


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Chromium without a window; playwright's own loop makes Django fear an asynchronous caller, and there is none."""
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "yes"
    with sync_playwright() as playwright:
        path = os.environ.get("MILEPOST_CHROMIUM", "/usr/bin/chromium")
        made = playwright.chromium.launch(executable_path=path, args=FLAGS)
        yield made
        made.close()


@pytest.fixture
def cast(transactional_db: None) -> Cast:
    """The cast, in a database that the server sees too."""
    call_command("createcachetable", verbosity=0)
    return make_cast()


@pytest.fixture
def visit(live_server: object, browser: Browser) -> Iterator[Callable[..., Page]]:
    """Opens the site for a person in a browser of their own; `width` in pixels, with or without JavaScript.

    What a page's scripts or its content policy report fails the test.
    """
    contexts: list[BrowserContext] = []
    reports: list[str] = []

    def _visit(person: Person | None = None, *, width: int = 1280, script: bool = True) -> Page:
        context = browser.new_context(
            base_url=str(live_server), viewport={"width": width, "height": 900}, java_script_enabled=script
        )
        contexts.append(context)
        if person is not None:
            session = signed_in(person).cookies["sessionid"]
            context.add_cookies([{"name": "sessionid", "value": session.value, "url": str(live_server)}])
        page = context.new_page()
        page.set_default_timeout(15_000)
        page.on("pageerror", lambda error: reports.append(str(error)))
        page.on("console", lambda told: reports.append(told.text) if "Security Policy" in told.text else None)
        return page

    yield _visit
    for context in contexts:
        context.close()
    assert reports == []


def faults(page: Page) -> list[str]:
    """What axe finds at WCAG 2.2 AA at 320 pixels, in script/soak at 1280 too; and what of a page is too wide."""
    page.wait_for_load_state()
    found: list[str] = []
    for width in (1280, 320):
        resize(page, width)
        if page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth"):
            found.append(f"{page.url} at {width}: wider than the screen")
        found += [f"{page.url} at {width}: sticks out: {name}" for name in page.evaluate(STICKS_OUT)]
        if width not in LOOKED_AT:
            continue
        for violation in Axe().run(page, options=RULES).response["violations"]:
            nodes = "; ".join(node["html"][:160] for node in violation["nodes"][:3])
            found.append(f"{page.url} at {width}: {violation['id']} {nodes}")
    resize(page, 1280)
    return found


def resize(page: Page, width: int) -> None:
    """Makes a page so many pixels wide where it is not: laying it out anew takes its time."""
    size = {"width": width, "height": 900}
    if page.viewport_size != size:
        page.set_viewport_size(size)
