"""The spine by keyboard alone: Tab, Enter and Space, and letters where words are asked for."""

import zipfile
from collections.abc import Callable

import pytest
from django.core.mail import EmailMessage
from playwright.sync_api import Page, expect
from tests.cast import Cast
from tests.factories.small import SMALL
from tests.web.links import open_round, sign_token_of

from milepost.records.outbox.work import Worker
from milepost.records.people.models import Person
from milepost.records.plans.actions import keep
from milepost.records.plans.models import Plan
from milepost.records.rounds.actions import save_work, send_answer
from milepost.records.rounds.typed import Typed, Work
from milepost.records.signoff.actions import ask_person

pytestmark = pytest.mark.journey

SOURCE = """Priority 1: Safe streets

Action\tWhere are we now?\tWhat needs to happen?
Light the paths by the river\tHalf are lit\tBy June 2027 – the rest to be lit
Mend the bridge\tA survey was made\tBy May 2027 – the work to be let
"""
MOST_STOPS = 120

# What the element that has the focus is called, or "" where the page is left; and what is wrong with how it shows.
STOP = """() => {
  const stop = document.activeElement;
  if (!stop || stop === document.body) return ["", ""];
  const name = (stop.labels?.[0] ?? stop).textContent.replace(/\\s+/g, " ").trim();
  const look = () => {
    const style = getComputedStyle(stop);
    return [style.outline, style.boxShadow, style.backgroundColor, style.borderColor].join(";");
  };
  const box = stop.getClientRects()[0];
  if (!box || box.width < 2 || box.height < 2) return [name, "has no size"];
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const above = document.elementFromPoint(x, y);
  if (!above) return [name, "is off the screen"];
  if (!stop.contains(above) && !above.contains(stop)) return [name, "is covered by " + above.outerHTML.slice(0, 80)];
  const focused = look();
  stop.blur();
  const plain = look();
  stop.focus({preventScroll: true});
  return [name, focused === plain ? "looks no different with the focus" : ""];
}"""


def tab(page: Page) -> str:
    """Presses Tab once, and says what the stop is called; it must be seen to have the focus."""
    page.keyboard.press("Tab")
    name, fault = page.evaluate(STOP)
    assert fault == "", f"“{name}” on {page.url} {fault}"
    return str(name)


def walk(page: Page) -> list[str]:
    """All stops of a page from the first to the last, after which Tab leaves it: there is no trap."""
    found = []
    while name := tab(page):
        found.append(name)
        assert len(found) < MOST_STOPS, f"Tab never leaves {page.url}: {found[-3:]}"
    return found


def go(page: Page, name: str) -> None:
    """Walks the whole page once, then tabs to the first stop that is called so."""
    stops = walk(page)
    assert any(stop.startswith(name) for stop in stops), f"no stop on {page.url} is called {name}: {stops}"
    while not tab(page).startswith(name):
        pass


def sign_in(page: Page, person: Person, mailoutbox: list[EmailMessage]) -> None:
    page.goto("/sign-in/")
    go(page, "E-mail address")
    page.keyboard.type(person.email or "")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("Enter your code")
    Worker().turn()
    go(page, "Code")
    page.keyboard.type(mailoutbox[0].subject.split()[0])
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("Plans")


def bring_in(page: Page, pasted: str) -> None:
    go(page, "Read a plan document")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("Read a plan document")
    go(page, "Or paste")
    page.keyboard.insert_text(pasted)
    go(page, "Read the document")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("Check what was read")
    go(page, "Name of the plan")
    page.keyboard.type("Safe streets in Wexcombe")
    go(page, "Accept and make the plan")
    page.keyboard.press("Space")
    expect(page.get_by_text("2 actions in 1 section")).to_be_visible()


def say_more(page: Page, action: str, more: str) -> None:
    go(page, action)
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_contain_text(action)
    go(page, "Answers")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("Change the answers")
    go(page, "Where are we now?")
    page.keyboard.press("Control+End")
    page.keyboard.type(more)
    go(page, "Keep the answers")
    page.keyboard.press("Space")
    expect(page.get_by_text(more).first).to_be_visible()


def test_the_whole_spine_can_be_walked_without_a_mouse(
    visit: Callable[..., Page], cast: Cast, mailoutbox: list[EmailMessage]
) -> None:
    page = visit()
    page.emulate_media(reduced_motion="reduce")
    sign_in(page, cast.priya, mailoutbox)
    bring_in(page, SOURCE)
    say_more(page, "Light the paths by the river", "; the rest by spring")
    go(page, "Safe streets in Wexcombe")
    page.keyboard.press("Enter")
    expect(page.get_by_text("2 actions in 1 section")).to_be_visible()
    go(page, "Papers")
    page.keyboard.press("Enter")
    expect(page.get_by_text("Made now, from the plan as it stands.")).to_be_visible()
    go(page, "Word")
    with page.expect_download() as waiting:
        page.keyboard.press("Enter")
    assert zipfile.is_zipfile(waiting.value.path())


def test_a_contributor_answers_without_a_mouse(visit: Callable[..., Page], cast: Cast) -> None:
    round_, token = open_round(cast, promised_plan(cast))
    page = visit()
    page.emulate_media(reduced_motion="reduce")
    page.goto(f"/answer/{token}/")
    go(page, "Start")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("1.1.1 Open a hub in Wexcombe")
    go(page, "Still to come")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    assert tab(page) == "New date"
    page.keyboard.type("June 2099")
    assert tab(page) == "Why?"
    page.keyboard.type("The builder fell ill.")
    assert tab(page) == "Where are we now?"
    page.keyboard.type("The roof is on.")
    go(page, "Send this update")
    page.keyboard.press("Space")
    expect(page.get_by_text("is sent. Thank you.")).to_be_visible()
    assert round_.items.get(action__number="1.1.1").outcomes.get().kind == "moved"


def test_a_lead_sends_back_and_signs_without_a_mouse(
    visit: Callable[..., Page], cast: Cast, mailoutbox: list[EmailMessage]
) -> None:
    round_, _ = open_round(cast, promised_plan(cast))
    for item in list(round_.items.select_related("section")[:2]):
        save_work(by=cast.carl, item=item, work=Work(answers={"now": Typed("Done, mostly.")}))
        send_answer(by=cast.carl, item=round_.items.get(pk=item.pk))
    ask_person(by=cast.priya, round_=round_, section=item.section, person=cast.leah)
    page = visit()
    page.emulate_media(reduced_motion="reduce")
    page.goto(f"/sign/{sign_token_of(cast.leah)}/")
    go(page, "Send back 1.1.1")
    page.keyboard.press("Space")
    assert tab(page) == "What is missing or wrong?"
    page.keyboard.type("How much is mostly?")
    assert tab(page) == "Send it back"
    page.keyboard.press("Enter")
    expect(page.get_by_text("Sent back").first).to_be_visible()
    go(page, "Your own words on this section")
    page.keyboard.type("A good year.")
    go(page, "Mail me a code to sign with")
    page.keyboard.press("Space")
    expect(page.get_by_label("The code from your mail")).to_be_visible()
    Worker().turn()
    code = next(mail.subject.split()[0] for mail in mailoutbox if mail.subject.endswith("is your code"))
    go(page, "The code from your mail")
    page.keyboard.type(code)
    go(page, "Sign as Leah Morgan")
    page.keyboard.press("Space")
    expect(page.get_by_text("You signed this section on")).to_be_visible()


def promised_plan(cast: Cast) -> Plan:
    """The small plan, one of whose promises was due long ago."""
    return keep(by=cast.priya, partnership=cast.partnership, plan=SMALL)
