"""A whole round as everybody walks it: asked, answered, handed over, sent back, signed, closed, and on to the next."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from django.utils import timezone
from playwright.sync_api import Page, expect
from pytest_django import Settings
from tests.cast import Cast
from tests.core.returns.forms import changed, fill
from tests.journeys.post import Post

from milepost.core import pipeline
from milepost.core.plan.walk import actions
from milepost.core.words.dates import printed
from milepost.records.plans import bridge
from milepost.records.plans.actions import match_leads
from milepost.records.plans.models import Milestone, Plan
from milepost.records.plans.queries import lead_matches
from milepost.records.rounds.models import Round

pytestmark = pytest.mark.journey

Visit = Callable[..., Page]
SOURCE = """# Safe and well: year 1

## Priority 1: Start well

Priority lead: Grace Osei, Superintendent, Elmshire Police

### 1.1 To bring help near home

#### 1.1.1 Open a hub in Wexcombe

##### Where are we now?

The lease is signed.

##### What needs to happen?

By May 2025 – the roof to be mended
By June 2025 – the doors to open

#### 1.1.2 Open a hub in Thornley

##### Where are we now?

A hall was looked at.

##### What needs to happen?

By July 2025 – a hall to be chosen

#### 1.1.3 Visit every family at six weeks

##### Where are we now?

Four in five are visited.

## Priority 2: Stay safe

Priority lead: Leah Morgan, Head of Service, Elmshire Council

### 2.1 To make the way home safe

#### 2.1.1 Patrol the stations

##### Where are we now?

Two stations are patrolled.

#### 2.1.2 Light the paths by the river

##### Where are we now?

Half are lit.

##### What needs to happen?

By March 2025 – the rest to be lit
"""


@pytest.fixture
def plan(cast: Cast) -> Plan:
    """Last year's plan, whose leads are known to be who they are."""
    row = bridge.store(pipeline.read_plan(SOURCE.encode(), "plan.txt"), cast.partnership)
    match_leads(by=cast.priya, plan=row, people={lead.pk: one.person for lead, one in lead_matches(row) if one})
    return row


@pytest.fixture
def post(cast: Cast, visit: Visit, settings: Settings, live_server: object) -> Post:
    """Everybody's mail, whole, with links that lead to the server of the test."""
    settings.DEMO, settings.ADDRESS = True, str(live_server)
    return Post(visit, cast)


def prepare(page: Page, cast: Cast, plan: Plan) -> None:
    """The coordinator counts the days back from the board, and says who is asked."""
    board = timezone.localdate() + timedelta(days=60)
    page.goto(f"/partnerships/{cast.partnership.slug}/plans/{plan.pk}/")
    page.get_by_role("link", name="Rounds").click()
    page.get_by_role("link", name="Prepare a round").click()
    page.get_by_label("When does the board meet?").fill(printed(board))
    page.get_by_role("button", name="Count back from this day").click()
    expect(page.get_by_label("Board meets")).to_have_value(printed(board))
    page.get_by_label("Name of the round").fill("Year 1 update")
    page.get_by_role("button", name="Go on").click()
    page.get_by_role("link", name="Who is asked").click()
    ask(page, ["1.1.1", "1.1.3"], "Nadia Rahman")
    expect(page.get_by_text("cannot be reached by mail").first).to_be_visible()
    ask(page, ["1.1.1", "1.1.3"], "Carl Whitby")
    page.get_by_label("2.1.2 Light the paths").check()
    page.get_by_label("Or paste addresses").fill("Sam Reed <sam@lights.example>")
    page.get_by_role("button", name="Ask them instead").click()
    page.get_by_role("link", name="Back to the round").click()


def ask(page: Page, numbers: list[str], person: str) -> None:
    for number in numbers:
        page.get_by_label(number).check()
    page.get_by_label(person).check()
    page.get_by_role("button", name="Ask them instead").click()
    expect(page.get_by_text("The list of who is asked was changed.")).to_be_visible()


def open_it(page: Page) -> None:
    """Every mail is looked at before one goes."""
    page.get_by_role("link", name="See each mail before it goes").click()
    page.get_by_role("link", name="Carl Whitby").click()
    expect(page.get_by_text("1.1.3 Visit every family at six weeks")).to_be_visible()
    page.get_by_role("link", name="Back to the round").click()
    page.get_by_role("button", name="Send 4 requests").click()
    expect(page.get_by_text("The round is open. 4 requests are on the way.")).to_be_visible()


def say(page: Page, words: str) -> None:
    page.get_by_label("Where are we now?").fill(words)
    page.get_by_role("button", name="Send this update").click()
    expect(page.get_by_text("is sent. Thank you.")).to_be_visible()


def became(page: Page, promise: str, what: str, **more: str) -> None:
    """Says what became of a promise, and fills in the boxes that show with it."""
    box = page.get_by_role("group", name=promise)
    box.get_by_label(what, exact=True).check()
    for label, words in more.items():
        box.get_by_label({"date": "New date", "why": "Why?"}[label]).fill(words)


def answer_in_word(page: Page, path: Path, words: str) -> None:
    """Downloads the form, types an answer in Word, looks at what it changes, and sends it."""
    heading = page.get_by_role("heading", level=1).inner_text()
    page.get_by_role("link", name="Answer in Word instead").click()
    with page.expect_download() as waiting:
        page.get_by_role("link", name="Download the form").click()
    form = Path(waiting.value.path()).read_bytes()
    path.write_bytes(changed(form, fill("Where are we now?", words, heading)))
    page.get_by_label("Your filled-in form").set_input_files(path)
    page.get_by_role("button", name="Look at what it changes").click()
    expect(page.get_by_text(words)).to_be_visible()
    page.get_by_role("button", name="Keep what is ticked, and send what is complete").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Kept from your Word form")


def sign(page: Page, post: Post, address: str, name: str) -> None:
    page.get_by_role("button", name="Mail me a code to sign with").click()
    page.get_by_label("The code from your mail").fill(post.code(address))
    page.get_by_role("button", name=f"Sign as {name}").click()
    expect(page.get_by_text("You signed this section on")).to_be_visible()


def test_a_round_from_the_first_mail_to_the_next_periods_table(
    visit: Visit, cast: Cast, plan: Plan, post: Post, tmp_path: Path
) -> None:
    priya = visit(cast.priya)
    prepare(priya, cast, plan)
    open_it(priya)

    # Carl, on a telephone: one promise met, one moved; and nothing to report of the other action.
    carl = visit(width=320)
    carl.goto(post.link("carl@housing.example"))
    expect(carl.get_by_text("0 of 2 done")).to_be_visible()
    carl.get_by_role("link", name="Start").click()
    became(carl, "the roof to be mended", "Met")
    became(carl, "the doors to open", "Moved to another date", date="May 2099", why="The builder fell ill.")
    say(carl, "The roof is on and dry.")
    carl.get_by_role("link", name="Go on with the next one").click()
    carl.get_by_label("There is nothing to report this time").check()
    carl.get_by_role("button", name="Send this update").click()
    expect(carl.get_by_role("heading", level=1)).to_have_text("Thank you: everything is sent")

    # Grace, without JavaScript: her only action opens from the mail; last time's words are the start of hers.
    grace = visit(script=False)
    grace.goto(post.link("grace@police.example"))
    expect(grace.get_by_role("heading", level=1)).to_have_text("1.1.2 Open a hub in Thornley")
    grace.get_by_role("button", name="Start from these words for Where are we now?").click()
    expect(grace.get_by_label("Where are we now?")).to_have_value("A hall was looked at.")
    became(grace, "a hall to be chosen", "Missed", why="Two halls were sold.")
    say(grace, "Three halls were looked at.")

    # Leah hands hers over to Omar, who answers.
    leah = visit()
    leah.goto(post.link("leah@elmshire.example"))
    leah.get_by_role("link", name="This is not mine").click()
    leah.get_by_role("button", name="Mail me a code").click()
    leah.get_by_label("Their name").fill("Omar Haddad")
    leah.get_by_label("Their e-mail address").fill("omar@police.example")
    leah.get_by_label("The code from your mail").fill(post.code("leah@elmshire.example"))
    leah.get_by_role("button", name="Hand it over").click()
    expect(leah.get_by_text("Omar Haddad has a mail with a link.")).to_be_visible()
    omar = visit()
    omar.goto(post.link("omar@police.example"))
    omar.get_by_label("What needs to happen?").fill("By May 2099 – two more stations to be patrolled")
    say(omar, "Four stations are patrolled.")

    # Sam answers in Word; it comes back from Leah, who signs; he mends it.
    sam = visit()
    sam.goto(post.link("sam@lights.example"))
    answer_in_word(sam, tmp_path / "form.docx", "Most are lit.")
    priya.get_by_role("link", name="Signatures").click()
    priya.get_by_role("button", name="Ask the leads to sign").click()
    expect(priya.get_by_text("2 asked to sign.")).to_be_visible()
    leah.goto(post.link("leah@elmshire.example", "Please read and sign"))
    leah.get_by_text("Send back 2.1.2").click()
    leah.get_by_label("What is missing or wrong?").last.fill("How many are most?")
    leah.get_by_role("button", name="Send it back").last.click()
    sam.goto(post.link("sam@lights.example", "Please look again"))
    expect(sam.get_by_text("How many are most?")).to_be_visible()
    became(sam, "the rest to be lit", "Met")
    say(sam, "All 40 lamps are lit.")
    leah.reload()
    leah.get_by_label("Your own words on this section").fill("The river is lit at last.")
    sign(leah, post, "leah@elmshire.example", "Leah Morgan")
    grace.goto(post.link("grace@police.example", "Please read and sign"))
    expect(grace.get_by_text("the doors to open: moved to May 2099 – The builder fell ill.")).to_be_visible()
    sign(grace, post, "grace@police.example", "Grace Osei")

    close(priya, cast, plan)
    assert_ledger_is_right(priya)
    assert_next_period_prints(priya, cast, plan)


def close(page: Page, cast: Cast, plan: Plan) -> None:
    page.goto(f"/partnerships/{cast.partnership.slug}/plans/{plan.pk}/rounds/{Round.objects.get().pk}/")
    expect(page.get_by_text("5 of 5 answers are in.")).to_be_visible()
    page.get_by_role("link", name="Close the round").click()
    expect(page.get_by_text("Not signed")).not_to_be_visible()
    expect(page.get_by_label("two more stations to be patrolled")).to_be_checked()
    page.get_by_role("button", name="Close the round").click()
    expect(page.get_by_text("The round is closed. 5 of 5 answers are in the plan now.")).to_be_visible()
    page.goto(f"/partnerships/{cast.partnership.slug}/plans/{plan.pk}/")
    expect(page.get_by_text("All 40 lamps are lit.").first).to_be_visible()


def assert_ledger_is_right(page: Page) -> None:
    """Two met, one moved once, one missed; of each its own sentence."""
    page.get_by_role("link", name="Papers").click()
    page.get_by_role("row", name="Promises").get_by_role("link", name="Web page").click()
    for words in (
        "5 promises: 3 due or ended and 2 not yet due.",
        "Of the 3 due or ended: 2 met and 1 missed.",
        "“the doors to open”: from 30 June 2025 to 31 May 2099 (“The builder fell ill.”)",
    ):
        expect(page.get_by_text(words)).to_be_visible()
    missed = page.get_by_role("table", name="Missed", exact=True)
    expect(missed.get_by_role("row")).to_have_count(2)
    expect(missed).to_contain_text("a hall to be chosen")


def assert_next_period_prints(page: Page, cast: Cast, plan: Plan) -> None:
    """What goes on stands in the next plan, with the promise that moved; its table can be read again."""
    page.goto(f"/partnerships/{cast.partnership.slug}/plans/{plan.pk}/outline/")
    page.get_by_role("link", name="Start the next period").click()
    page.get_by_label("Name of the plan").fill("Safe and well: year 2")
    page.get_by_label("Period", exact=True).fill("Year 2")
    page.get_by_role("button", name="Make the next period’s plan").click()
    page.get_by_role("link", name="Papers").click()
    with page.expect_download() as waiting:
        page.get_by_role("row", name="Progress table").first.get_by_role("link", name="Word").click()
    again = pipeline.read_plan(Path(waiting.value.path()).read_bytes(), "printed.docx")
    assert [action.number for action in actions(again)] == ["1.1.1", "1.1.2", "1.1.3", "2.1.1", "2.1.2"]
    assert [lead.name for section in again.sections for lead in section.leads] == ["Grace Osei", "Leah Morgan"]
    promises = Milestone.objects.filter(plan__previous=plan).order_by("action__number")
    assert [(one.text, one.due["latest"], len(one.moves)) for one in promises] == [
        ("the doors to open", "2099-05-31", 1),
        ("two more stations to be patrolled", "2099-05-31", 0),
    ]
