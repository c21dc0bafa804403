"""Every page that a person can open: no fault for axe, and none wider than the screen at 1280 and at 320 pixels."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from django.utils import timezone
from playwright.sync_api import Page
from tests.cast import Cast
from tests.core.returns.forms import after, fill, p, run
from tests.factories.elmshire import small_plan
from tests.factories.returned import answer, filled_form, heading_of
from tests.journeys.conftest import faults
from tests.web.links import open_round

from milepost.core.plan.model import Audience
from milepost.core.words.due import Due
from milepost.records.imports.actions import start_import
from milepost.records.meetings.actions import add_body, add_meeting
from milepost.records.outbox.actions import queue_mail
from milepost.records.outbox.models import Message
from milepost.records.outbox.worker import claim, refused
from milepost.records.plans import bridge
from milepost.records.plans.actions import add_milestone
from milepost.records.plans.models import Action, FocusArea, Plan
from milepost.records.plans.queries import plan_value
from milepost.records.publications.actions import publish
from milepost.records.publications.drafting import Wanted
from milepost.records.quality.queries import sorted_findings
from milepost.records.rounds.actions import hand_in_form, save_work
from milepost.records.rounds.typed import Typed, Work

pytestmark = pytest.mark.journey

PRINTED = Path(__file__).parents[1] / "plans" / "transport-long.pdf"
SOURCE = (
    b"Priority 1: Safe\n\nAction\tWhere are we now?\tWhat needs to happen?\nLight the paths\tHalf are lit\t"
    b"This action is now closed. It continues under new action 1.3 Light the parks\n\tand more\t\n"
)
PARTS = 3  # that the pages are looked at in, so that the processes of a run share them
PARTNERSHIP = (
    "plans/",
    "new-plan/",
    "imports/",
    "outbox/",
    "people/",
    "people/add/",
    "people/add-several/",
    "organisations/add/",
    "cover-report/",
    "meetings/",
    "add-body/",
)
PLAN = (
    "",
    "outline/",
    "findings/",
    "papers/",
    "changes/",
    "?as-at=2020-01-01",
    "changes/?earlier=2020-01-01",
    "publications/",
    "publications/publish/",
    "reading-notes/",
    "history/",
    "rename/",
    "match-leads/",
    "questions/",
    "questions/add/",
    "next-period/",
    "add-section/",
)
SECTION = ("", "edit/", "leads/", "close/", "add-focus-area/")
AREA = ("edit/", "close/", "add-action/")
ACTION = (
    "",
    "answers/",
    "status/",
    "leads/",
    "reword/",
    "correct/",
    "move-away/",
    "close/",
    "reopen/",
    "add-milestone/",
    "raise-concern/",
)


# What a form that came back may hold: words that came and went, a table, words beside the boxes, a changed line.
FORM_TABLE = f"<w:tbl><w:tr><w:tc>{p(run('Northgate'))}</w:tc><w:tc>{p(run('14'))}</w:tc></w:tr></w:tbl>{p(run('So.'))}"


@pytest.fixture
def word_addresses(cast: Cast) -> list[str]:
    """The pages of the Word way, of a visitor and of the coordinator, before and after a form is taken."""
    plan = bridge.store(small_plan(), cast.partnership)
    round_, token = open_round(cast, plan)
    request, (first, second, *_) = round_.requests.get(person=cast.carl), round_.items.all()
    key, heading = round_.questions[0]["key"], " ".join(round_.questions[0]["heading"].split())
    save_work(by=cast.carl, item=first, work=Work({key: Typed("Two halls are open.")}))
    beside = after(heading, p(run("Typed below the box.")), heading_of(first))
    data = filled_form(
        request, answer(first, "Three halls are open."), fill(heading, FORM_TABLE, heading_of(second)), beside
    )
    form = hand_in_form(by=cast.carl, request=request, file_name="form.docx", data=data)
    here = f"/partnerships/{cast.partnership.slug}/plans/{plan.pk}/rounds/{round_.pk}/"
    return [
        f"/answer/{token}/",
        f"/answer/{token}/form/hand-in/",
        f"/answer/{token}/form/{form.pk}/",
        here,
        f"{here}forms/",
        f"{here}forms/{form.pk}/",
    ]


@pytest.fixture
def addresses(cast: Cast) -> list[str]:
    """The address of every page of a small plan and of an import."""
    plan = bridge.store(small_plan(), cast.partnership)
    before = bridge.store(replace(small_plan(), title="Before", sections=small_plan().sections[:1]), cast.partnership)
    action = plan.action_rows.first()
    promise = add_milestone(by=cast.priya, action=action, text="Sign the lease", due=Due("June 2027"))
    draft = start_import(by=cast.priya, partnership=cast.partnership, data=SOURCE, file_name="plan.txt")
    printed = start_import(by=cast.priya, partnership=cast.partnership, data=PRINTED.read_bytes(), file_name="plan.pdf")
    long = start_import(by=cast.priya, partnership=cast.partnership, data=SOURCE, file_name="long.txt", patience=0.001)
    home = f"/partnerships/{cast.partnership.slug}/"
    here = f"{home}plans/{plan.pk}/"
    mail = undelivered_mail(cast)
    area = FocusArea.objects.filter(plan=plan).first()
    Action.objects.filter(pk=action.pk).update(title="Explore a family hub")
    finding = next(one.key for one in sorted_findings(plan, plan_value(plan), timezone.localdate()).open if one.action)
    return [
        *(home + part for part in PARTNERSHIP),
        f"{home}people/{cast.membership(cast.carl).pk}/",
        f"{home}people/{cast.membership(cast.carl).pk}/place/",
        f"{home}organisations/{cast.membership(cast.carl).organisation_id}/",
        f"{home}imports/{draft.pk}/",
        f"{home}imports/{printed.pk}/",
        f"{home}imports/{printed.pk}/tables/1/rows/4/",
        f"{home}imports/{printed.pk}/lines/1/",
        f"{home}imports/{long.pk}/",
        f"{home}outbox/{mail.pk}/",
        f"{home}imports/{draft.pk}/tables/1/rows/2/",
        f"{home}imports/{draft.pk}/changes/{plan.pk}/",
        *(here + part for part in PLAN),
        *(f"{here}sections/{plan.section_rows.first().pk}/{part}" for part in SECTION),
        *(f"{here}focus-areas/{area.pk}/{part}" for part in AREA),
        *(f"{here}actions/{action.pk}/{part}" for part in ACTION),
        *(f"{here}milestones/{promise.pk}/{part}" for part in ("edit/", "date/")),
        *(f"{here}findings/{part}" for part in (f"{finding}/accept/", f"{finding}/put-off/", "?show=rules")),
        f"{here}findings/rules/weak-verb/switch-off/",
        f"{here}questions/{plan.question_rows.first().pk}/",
        f"{here}papers/progress-table/html/",
        f"{here}changes/?earlier={before.pk}",
        *publishing(cast, plan, home, here),
        "/rules/blank-answer/",
    ]


def publishing(cast: Cast, plan: Plan, home: str, here: str) -> list[str]:
    """The pages of a published paper, for members and for everybody, and of a meeting that decides about the plan."""
    wanted = Wanted("progress-table", Audience.PUBLIC, "Year 1 update", date(2026, 3, 1))
    paper = publish(by=cast.priya, plan=plan, wanted=wanted, version=Plan.objects.get(pk=plan.pk).version)
    board = add_body(by=cast.priya, partnership=cast.partnership, name="Elmshire Board")
    meeting = add_meeting(by=cast.priya, body=board, on=date(2027, 3, 3), papers_due=date(2027, 2, 22))
    action = plan.action_rows.first()
    decided = f"{home}meetings/{meeting.pk}/decisions/{plan.pk}/"
    public = f"/papers/{cast.partnership.slug}/"
    return [
        *(f"{here}publications/{paper.pk}/{part}" for part in ("", "correct/", "withdraw/")),
        *(f"{home}bodies/{board.pk}/{part}" for part in ("edit/", "add-meeting/")),
        *(f"{home}meetings/{meeting.pk}/{part}" for part in ("", "move/")),
        *(decided + part for part in ("", "plan/", f"actions/{action.pk}/")),
        *(public + part for part in ("", f"{paper.slug}/", f"{paper.slug}/1/", f"{paper.slug}/1/{paper.slug}-v1.html")),
    ]


def undelivered_mail(cast: Cast) -> Message:
    """A mail that the mail server refused."""
    fields = {"to": "carl@housing.example", "subject": "Your update", "partnership": cast.partnership.pk}
    queue_mail(key="1", text="See https://plans.example/answer/s3cret/", secret=["s3cret"], **fields)
    message = claim(Message, timezone.now())
    assert message is not None
    refused(message, "The mail server refused carl@housing.example: no such user.")
    return message


@pytest.mark.parametrize("part", range(PARTS))
def test_no_page_has_a_fault(visit: Callable[..., Page], cast: Cast, addresses: list[str], part: int) -> None:
    page = visit(cast.priya)
    found: list[str] = []
    for address in addresses[part::PARTS]:
        answer = page.goto(address)
        assert answer is not None
        assert answer.status == 200, address
        found += faults(page)
    assert found == [], "\n".join(found)


def test_no_page_of_the_word_way_has_a_fault(visit: Callable[..., Page], cast: Cast, word_addresses: list[str]) -> None:
    page = visit(cast.priya)
    found: list[str] = []
    for address in word_addresses:
        answered = page.goto(address)
        assert answered is not None
        assert answered.status == 200, address
        found += faults(page)
    page.get_by_role("button", name="Keep what is ticked, and send what is complete").click()
    page.wait_for_load_state()
    found += faults(page)
    page.goto(word_addresses[1])
    page.get_by_role("button", name="Look at what it changes").click()
    found += faults(page)
    assert found == [], "\n".join(found)


def test_the_first_run_and_sign_in_pages_have_no_fault(visit: Callable[..., Page], transactional_db: None) -> None:
    page = visit()
    found: list[str] = []
    for address in ("/set-up/", "/sign-in/"):
        page.goto(address)
        found += faults(page)
    assert found == [], "\n".join(found)
