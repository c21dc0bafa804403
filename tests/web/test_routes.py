"""Every address is written down, closed unless listed as open, and answers every role as the table says."""

import re
from datetime import date
from pathlib import Path

import pytest
from django.utils import timezone
from tests.cast import Cast
from tests.factories.returned import filled_form
from tests.web.conftest import signed_in
from tests.web.links import open_round, sign_token_of
from tests.web.routes import HEADINGS, answer, answers, routes, signed_in_once

from milepost.core.checks import check
from milepost.core.plan.model import Audience
from milepost.core.words.due import Due
from milepost.records.imports.actions import start_import
from milepost.records.meetings.actions import add_body, add_meeting, note_decision
from milepost.records.meetings.actions.decision import Minuted
from milepost.records.outbox.actions import queue_mail
from milepost.records.papers.actions import ask_for
from milepost.records.papers.asked import Asked
from milepost.records.plans.actions import add_milestone
from milepost.records.plans.models import Concern, FocusArea, Plan
from milepost.records.plans.queries import plan_value
from milepost.records.publications.actions import publish
from milepost.records.publications.drafting import Wanted
from milepost.records.quality.actions import accept_finding
from milepost.records.rounds.actions import add_evidence, hand_in_form
from milepost.records.signoff.actions import ask_person

HERE = Path(__file__).parent
# To GET and POST: may not, is not there, or not in this way.
REFUSED = re.compile("40[345]/40[345]")


def test_every_address_is_in_the_list() -> None:
    found = [f"{route.written}  {route.name}" for route in routes()]
    assert found == _lines("route_list.txt"), "\n".join(["Confirm in tests/web/route_list.txt:", *found])


def test_only_the_listed_pages_are_open_to_everybody() -> None:
    assert sorted({route.name for route in routes() if route.is_open}) == _lines("open_views.txt")


@pytest.fixture
def arguments(cast: Cast, plan: Plan) -> dict[str, str]:
    """One of everything that an address can name, all of the cast's partnership."""
    text = b"Priority 1: Safe\n\nAction\tWhere are we now?\nLight the paths\tHalf are lit\n"
    draft = start_import(by=cast.priya, partnership=cast.partnership, data=text, file_name="plan.txt")
    promise = add_milestone(by=cast.priya, action=plan.action_rows.first(), text="Sign the lease", due=Due("June 2027"))
    plan.action_rows.filter(pk=plan.action_rows.first().pk).update(title="Explore a hub")
    finding = next(one for one in check(plan_value(plan), timezone.localdate()) if one.action)
    accept_finding(by=cast.priya, plan=plan, finding=finding, reason="It is right so.")
    board = add_body(by=cast.priya, partnership=cast.partnership, name="Elmshire Board")
    meeting = add_meeting(by=cast.priya, body=board, on=date(2027, 3, 3), papers_due=date(2027, 2, 22))
    wanted = Wanted("progress-table", Audience.PUBLIC, "Year 1 update", date(2026, 3, 1))
    paper = publish(by=cast.priya, plan=plan, wanted=wanted, version=Plan.objects.get(pk=plan.pk).version)
    round_, token = open_round(cast, plan)
    mail = queue_mail(key="1", to="carl@housing.example", subject="x", text="x", partnership=cast.partnership.pk)
    section = round_.items.first().section
    signing = ask_person(by=cast.priya, round_=round_, section=section, person=cast.grace)
    proof = add_evidence(by=cast.carl, item=round_.items.first(), label="Minutes", url="https://elmshire.example/1")
    request = round_.requests.get(person=cast.carl)
    form = hand_in_form(by=cast.carl, request=request, file_name="form.docx", data=filled_form(request))
    today = timezone.localdate()
    long_paper = ask_for(by=cast.priya, plan=plan, asked=Asked("progress-table", "pdf"), today=today)
    decision = note_decision(by=cast.priya, plan=plan, minuted=Minuted(meeting, "12", "Agreed."))
    return {
        "made": long_paper.pk,
        "decision": decision.pk,
        "token": token,
        "returned": form.pk,
        "evidence": proof.pk,
        "round_": round_.pk,
        "request_id": request.pk,
        "signing": signing.pk,
        "item": round_.items.first().pk,
        "partnership": cast.partnership.slug,
        "membership": cast.membership(cast.carl).pk,
        "organisation": cast.membership(cast.carl).organisation_id,
        "plan": plan.pk,
        "section": plan.section_rows.first().pk,
        "focus_area": FocusArea.objects.filter(plan=plan).first().pk,
        "action": plan.action_rows.first().pk,
        "milestone": promise.pk,
        "question": plan.question_rows.first().pk,
        "proposal": 0,
        "key": draft.pk,
        "message": mail.pk,
        "finding": finding.key,
        "line": 1,
        "table": 1,
        "row": 2,
        "page": 1,
        "code": "blank-answer",
        "report": "progress-table",
        "format_key": "html",
        "publication": paper.pk,
        "body": board.pk,
        "meeting": meeting.pk,
        "concern": Concern.objects.create(plan=plan, position=0, text="The lease may fall through.").pk,
        "paper": paper.slug,
        "version": paper.version,
        "name": paper.files.get(format="word").name,
    }


@pytest.mark.one_database
def test_every_address_answers_every_role_as_the_table_says(cast: Cast, arguments: dict[str, str]) -> None:
    to_sign, everybody = {"token": sign_token_of(cast.grace)}, signed_in_once(cast)
    head = f"{'GET/POST':28} " + " ".join(f"{heading:>13}" for heading in HEADINGS)
    rows = [(one, arguments | to_sign if one.name.startswith("sign") else arguments) for one in routes()]
    table = [head, *(f"{route.name:28} {answers(route, everybody, given)}" for route, given in rows)]
    print("\n".join(table))  # noqa: T201 - the table is what a reviewer reads
    assert table == _lines("access_table.txt"), "\n".join(["Confirm in tests/web/access_table.txt:", *table])


def test_no_id_of_another_partnership_works_under_ones_own(cast: Cast, arguments: dict[str, str]) -> None:
    client, own = signed_in(cast.stella), arguments | {"partnership": cast.elsewhere.slug}
    named = [route for route in routes() if {"partnership"} < set(route.pattern.pattern.converters)]
    let_in = [(route.name, found) for route in named if not REFUSED.fullmatch(found := answer(client, route.at(own)))]
    assert let_in == []


def _lines(name: str) -> list[str]:
    return (HERE / name).read_text(encoding="utf-8").splitlines()
