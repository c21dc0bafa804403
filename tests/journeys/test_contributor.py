"""A contributor’s two minutes: how many pages and presses an answer costs, and that nothing typed is ever lost."""

from collections.abc import Callable

import pytest
from playwright.sync_api import APIResponse, Page, Route, expect
from tests.cast import Cast
from tests.factories.small import SMALL
from tests.web.links import open_round, token_of

from milepost.core.words.due import Due
from milepost.records.history.models import Event
from milepost.records.plans import actions as plan_actions
from milepost.records.rounds import actions
from milepost.records.rounds.models import Draft, Item, ItemState

pytestmark = pytest.mark.journey

Visit = Callable[..., Page]
NOW = "Where are we now?"
# Counts presses of what can be pressed, not of a box to type into, in a name that outlives the page.
COUNT_PRESSES = """() => {
  window.name = "0";
  addEventListener("click", (event) => {
    const isPress = event.isTrusted && event.target.matches("input, button, a, summary");
    if (isPress) window.name = Number(window.name) + 1;
  }, true);
}"""


@pytest.fixture
def item(cast: Cast) -> Item:
    """The one action that Carl is asked for: two of its promises are due, nothing is said yet."""
    plan = plan_actions.keep(by=cast.priya, partnership=cast.partnership, plan=SMALL)
    action = plan.action_rows.get(number="1.1.1")
    plan_actions.add_milestone(by=cast.priya, action=action, text="Roof mended", due=Due("May 2025"))
    round_, _ = open_round(cast, plan)
    others = [one for one in round_.items.all() if one.action_id != action.pk]
    actions.assign(by=cast.priya, round_=round_, items=others, people=[cast.leah])
    actions.send_fresh_link(by=cast.priya, request=round_.requests.get(person=cast.carl))
    return round_.items.get(action=action)


@pytest.fixture
def address(cast: Cast, item: Item) -> str:
    """The page of that action, by Carl's link."""
    return f"/answer/{token_of(cast.carl)}/{item.pk}/"


def test_two_promises_and_one_answer_take_two_pages_and_three_presses(visit: Visit, item: Item, address: str) -> None:
    page = visit(width=320)
    pages: list[str] = []
    page.on("framenavigated", lambda frame: pages.append(frame.url))
    page.goto(address)
    page.evaluate(COUNT_PRESSES)
    page.get_by_role("group", name="Roof mended").get_by_label("Met", exact=True).click()
    moved = page.get_by_role("group", name="Doors open")
    moved.get_by_label("Moved to another date").click()
    page.keyboard.press("Tab")
    page.keyboard.type("June 2099")
    page.keyboard.press("Tab")
    page.keyboard.type("The builder fell ill.")
    page.get_by_label(NOW).click()
    page.keyboard.type("The roof is on.")
    page.get_by_role("button", name="Send this update").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Thank you: everything is sent")
    assert (len(pages), page.evaluate("window.name")) == (2, "3")
    assert {one.kind for one in item.outcomes.all()} == {"met", "moved"}
    assert Item.objects.get(pk=item.pk).state == ItemState.GIVEN


def test_a_page_that_somebody_has_before_them_says_so(visit: Visit, address: str) -> None:
    page = visit()
    with page.expect_request("**/opened/") as told:
        page.goto(address)
    assert told.value.method == "POST"


def test_words_typed_without_a_connection_stay_on_the_device_and_come_back(
    visit: Visit, item: Item, address: str
) -> None:
    page = visit()
    page.goto(address)
    page.get_by_label(NOW).fill("Typed at home.")
    expect(page.get_by_text("It is not sent yet.")).to_be_visible()
    page.context.set_offline(True)
    page.get_by_label(NOW).fill("Typed at home, and on the train.")
    expect(page.get_by_text("No connection. What you write is kept on this device")).to_be_visible()
    page.close()
    assert Draft.objects.get(item=item).text == "Typed at home."

    context = page.context
    context.set_offline(False)
    again = context.new_page()
    again.goto(address)
    expect(again.get_by_label(NOW)).to_have_value("Typed at home, and on the train.")
    expect(again.get_by_text("It is not sent yet.")).to_be_visible()
    assert Draft.objects.get(item=item).text == "Typed at home, and on the train."


def test_the_words_go_on_by_themselves_when_the_connection_is_back(visit: Visit, item: Item, address: str) -> None:
    page = visit()
    page.goto(address)
    page.context.set_offline(True)
    page.get_by_label(NOW).fill("In the tunnel.")
    expect(page.get_by_text("No connection.")).to_be_visible()
    page.context.set_offline(False)
    expect(page.get_by_text("It is not sent yet.")).to_be_visible()
    assert Draft.objects.get(item=item).text == "In the tunnel."


def test_what_a_colleague_wrote_meanwhile_is_shown_beside_what_the_device_kept(
    visit: Visit, cast: Cast, item: Item, address: str
) -> None:
    page = visit()
    page.goto(address)
    page.context.set_offline(True)
    page.get_by_label(NOW).fill("Mine, from the train.")
    expect(page.get_by_text("No connection.")).to_be_visible()
    other = visit()
    other.goto(address)
    other.get_by_label(NOW).fill("Theirs, from the office.")
    other.get_by_role("button", name="Keep it and finish later").click()
    expect(other.get_by_text("is kept. It is not sent yet.")).to_be_visible()
    page.context.set_offline(False)
    page.reload()
    expect(page.get_by_text("is writing here too.")).to_be_visible()
    page.get_by_role("button", name="Send this update").click()
    expect(page.get_by_text("Theirs, from the office.")).to_be_visible()
    expect(page.get_by_label(NOW)).to_have_value("Mine, from the train.")


def test_two_tabs_show_both_texts(visit: Visit, item: Item, address: str) -> None:
    first = visit(script=False)
    second = first.context.new_page()
    for page in (first, second):
        page.goto(address)
    first.get_by_label(NOW).fill("From the first tab.")
    first.get_by_role("button", name="Keep it and finish later").click()
    second.get_by_label(NOW).fill("From the second tab.")
    second.get_by_role("button", name="Send this update").click()
    expect(second.get_by_text("From the first tab.")).to_be_visible()
    expect(second.get_by_label(NOW)).to_have_value("From the second tab.")
    second.get_by_role("button", name="Send this update").click()
    expect(second.get_by_text("is sent. Thank you.")).to_be_visible()


@pytest.mark.parametrize("script", [True, False])
def test_a_double_press_on_send_sends_once(visit: Visit, item: Item, address: str, script: bool) -> None:
    page = visit(script=script)
    page.goto(address)
    page.get_by_label(NOW).fill("Open since May.")
    page.get_by_role("button", name="Send this update").dblclick()
    expect(page.get_by_text("is sent. Thank you.")).to_be_visible()
    assert Event.objects.filter(verb="answer_sent").count() == 1
    assert Draft.objects.get(item=item).version == 1


def test_send_pressed_while_words_are_being_kept_does_not_clash_with_oneself(
    visit: Visit, item: Item, address: str
) -> None:
    page = visit()
    page.goto(address)
    late: list[tuple[Route, APIResponse]] = []
    # The server has kept the half sentence, and its answer is still on the way.
    page.route("**/save/", lambda route: late.append((route, route.fetch())))
    page.get_by_label(NOW).fill("Half a sen")
    expect(page.get_by_text("Keeping …")).to_be_visible()
    page.get_by_label(NOW).fill("Half a sentence, and the rest.")
    while not late:
        page.wait_for_timeout(50)
    page.get_by_role("button", name="Send this update").click(no_wait_after=True)
    route, response = late[0]
    route.fulfill(response=response)
    expect(page.get_by_text("is sent. Thank you.")).to_be_visible()
    assert Draft.objects.get(item=item).text == "Half a sentence, and the rest."
