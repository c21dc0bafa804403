"""Leads who are nobody yet: rows to add, a list to paste, and what stays when a row cannot be added."""

from datetime import timedelta
from io import BytesIO
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.http import HttpResponse
from django.urls import reverse
from django.utils import timezone
from openpyxl import Workbook
from tests.cast import Cast
from tests.web.editing.conftest import Desk
from tests.web.forms import fields

from milepost.records.access.models import Membership
from milepost.records.access.queries import members_of
from milepost.records.people.actions import set_contact
from milepost.records.people.models import Person
from milepost.records.plans.models import Lead
from milepost.records.rounds.actions import Dates, assign, prepare_round
from milepost.records.rounds.models import Round


@pytest.fixture
def leads(desk: Desk) -> dict[str, Lead]:
    """Zoe leads two actions, Bo one, a post and an organisation one each; Grace, who is known, leads the section."""
    rows = {
        "zoe": Lead(
            name="Zoe Hill", post="Nurse", organisation="Wexcombe Trust", text="Zoe Hill, Nurse, Wexcombe Trust"
        ),
        "again": Lead(name="Zoe Hill", text="Zoe Hill"),
        "bo": Lead(name="Dr Bo Hart", organisation="elmshire police", text="Dr Bo Hart"),
        "post": Lead(post="Head of Housing", text="Head of Housing"),
        "body": Lead(organisation="Thornley Housing", text="Thornley Housing"),
    }
    titles = ("Open a hub in Wexcombe", "Open a hub in Thornley")
    for at, row in enumerate(rows.values()):
        row.plan, row.action, row.position = desk.plan, desk.action(titles[at % 2]), at
        row.save()
    return rows


def page(desk: Desk) -> HttpResponse:
    """The page as it opens."""
    return desk.client.get(desk.at("plan-match-leads"))


def sent(desk: Desk, do: str = "add", **changes: Any) -> HttpResponse:
    """The page after its form was sent, with these changes; `__` in a name stands for its dash."""
    said = {name.replace("__", "-"): value for name, value in changes.items()}
    return desk.client.post(desk.at("plan-match-leads"), {**fields(page(desk)), **said, "do": do})


def key(lead: Lead) -> str:
    """What the boxes of this lead's row begin with, as `sent` takes it."""
    return f"lead__{lead.pk}__"


def member(desk: Desk, name: str) -> Membership | None:
    """The member of this name."""
    return next((one for one in members_of(desk.cast.partnership.pk) if one.person.name == name), None)


def test_every_lead_who_is_nobody_yet_is_one_row_with_what_the_plan_says(desk: Desk, leads: dict[str, Lead]) -> None:
    boxes = fields(page(desk))
    zoe = f"lead-{leads['zoe'].pk}-"
    assert (boxes[f"{zoe}name"], boxes[f"{zoe}post"], boxes[f"{zoe}organisation"], boxes[f"{zoe}email"]) == (
        "Zoe Hill",
        "Nurse",
        "Wexcombe Trust",
        "",
    )
    assert not any(name.startswith(f"lead-{leads['again'].pk}-") for name in boxes)
    assert boxes[f"lead-{leads['post'].pk}-post"] == "Head of Housing"
    assert "Leads 2 actions" in page(desk).text


def test_one_press_adds_all_who_have_an_address_and_matches_them(desk: Desk, leads: dict[str, Lead]) -> None:
    after = sent(desk, **{key(leads["zoe"]) + "email": "zoe@trust.example", key(leads["bo"]) + "post": "GP"})
    zoe = member(desk, "Zoe Hill")
    assert zoe is not None
    assert (zoe.post, zoe.organisation.name, zoe.person.email) == ("Nurse", "Wexcombe Trust", "zoe@trust.example")
    assert {lead.person for lead in Lead.objects.filter(name="Zoe Hill")} == {zoe.person}
    assert Lead.objects.get(name="Grace Osei").person == desk.cast.grace
    assert member(desk, "Dr Bo Hart") is None
    assert after.status_code == 200
    assert fields(after)[f"lead-{leads['bo'].pk}-post"] == "GP"
    assert "1 person was added and matched" in after.text


def test_once_everybody_is_matched_the_plan_shows_again(desk: Desk) -> None:
    after = sent(desk)
    assert (after.status_code, after.url) == (302, desk.at("plan-outline"))
    assert Lead.objects.get(name="Grace Osei").person == desk.cast.grace


def test_a_wrong_address_stays_with_its_line_and_the_others_are_added(desk: Desk, leads: dict[str, Lead]) -> None:
    wrong = {key(leads["zoe"]) + "email": "zoe@trust", key(leads["bo"]) + "email": "bo@police.example"}
    after = sent(desk, **wrong)
    assert after.status_code == 422
    assert "“zoe@trust” is not an e-mail address" in after.text
    assert fields(after)[f"lead-{leads['zoe'].pk}-email"] == "zoe@trust"
    bo = member(desk, "Dr Bo Hart")
    assert bo is not None
    assert bo.organisation.name == "Elmshire Police"


def test_pressing_without_any_address_says_what_is_missing(desk: Desk, leads: dict[str, Lead]) -> None:
    sent(desk)
    after = sent(desk)
    assert (after.status_code, "Nobody has an address yet" in after.text) == (422, True)


def test_a_pasted_list_is_sorted_into_the_rows_and_nothing_is_added(desk: Desk, leads: dict[str, Lead]) -> None:
    before = Person.objects.count()
    after = sent(
        desk, "read", text="Hill, Zoe <zoe@trust.example>; Bo Hart <bo@police.example>; Ivy Wu <ivy@x.example>"
    )
    boxes = fields(after)
    assert boxes[f"lead-{leads['zoe'].pk}-email"] == "zoe@trust.example"
    assert boxes[f"lead-{leads['bo'].pk}-email"] == "bo@police.example"
    assert (boxes["more-0-name"], boxes["more-0-email"]) == ("Ivy Wu", "ivy@x.example")
    assert Person.objects.count() == before
    assert "Nothing is added yet" in after.text
    desk.client.post(desk.at("plan-match-leads"), {**boxes, "do": "add"})
    assert Person.objects.count() == before + 3


def test_a_list_that_spells_a_lead_another_way_fills_the_row_and_says_so(desk: Desk, leads: dict[str, Lead]) -> None:
    after = sent(desk, "read", text="Zoe Hil <zoe@trust.example>")
    assert fields(after)[f"lead-{leads['zoe'].pk}-email"] == "zoe@trust.example"
    assert "The list has Zoe Hil." in after.text


def test_a_workbook_of_people_fills_the_rows_too(desk: Desk, leads: dict[str, Lead]) -> None:
    book, file = Workbook(), BytesIO()
    for row in (("Name", "Job title", "E-mail"), ("Zoe Hill", "Head nurse", "zoe@trust.example")):
        book.active.append(row)
    book.save(file)
    after = sent(desk, "read", file=SimpleUploadedFile("people.xlsx", file.getvalue()))
    boxes = fields(after)
    zoe = f"lead-{leads['zoe'].pk}-"
    assert (boxes[f"{zoe}email"], boxes[f"{zoe}post"]) == ("zoe@trust.example", "Nurse")


def test_a_list_with_nobody_in_it_keeps_what_was_typed(desk: Desk, leads: dict[str, Lead]) -> None:
    after = sent(desk, "read", text=" , ,", **{key(leads["zoe"]) + "email": "zoe@trust.example"})
    assert after.status_code == 422
    assert "no name or address in this list" in after.text
    assert fields(after)[f"lead-{leads['zoe'].pk}-email"] == "zoe@trust.example"


def test_a_lead_who_is_in_the_list_under_another_spelling_is_asked_about(desk: Desk) -> None:
    Lead.objects.create(plan=desk.plan, action=desk.action("Open a hub in Wexcombe"), position=0, name="Carl Whitbey")
    lead = Lead.objects.get(name="Carl Whitbey")
    assert "Carl Whitby is in the list already" in page(desk).text
    after = sent(desk, **{key(lead) + "email": "carl@new.example"})
    assert (after.status_code, member(desk, "Carl Whitbey")) == (422, None)
    sent(desk, **{key(lead) + "who": str(desk.cast.membership(desk.cast.carl).pk)})
    assert Lead.objects.get(pk=lead.pk).person == desk.cast.carl


def test_a_round_being_prepared_asks_the_new_people_at_once(desk: Desk, cast: Cast, leads: dict[str, Lead]) -> None:
    round_ = prepare(desk)
    by_hand = round_.items.get(action__title="Open a hub in Thornley")
    assign(by=cast.priya, round_=round_, items=[by_hand], people=[cast.leah])
    after = sent(desk, **{key(leads["zoe"]) + "email": "zoe@trust.example"})
    asked = {item.action.title: [one.person.name for one in item.asked.all()] for item in round_.items.all()}
    assert asked["Open a hub in Wexcombe"] == ["Zoe Hill"]
    assert asked["Open a hub in Thornley"] == ["Leah Morgan"]
    assert "The round Update asks them now" in after.text


def prepare(desk: Desk) -> Round:
    """A round of the plan, being prepared."""
    today = timezone.localdate()
    return prepare_round(
        by=desk.cast.priya,
        plan=desk.plan,
        title="Update",
        period="year-1",
        dates=Dates(today, today + timedelta(days=9)),
    )


def test_an_organisation_that_leads_without_a_person_leads_to_its_contact(
    desk: Desk, cast: Cast, leads: dict[str, Lead]
) -> None:
    housing = cast.partnership.organisations.get(name="Thornley Housing")
    there = reverse("organisation", args=(cast.partnership.slug, housing.pk))
    assert there in page(desk).text
    set_contact(by=cast.priya, organisation=housing, person=cast.carl)
    assert there not in page(desk).text
    Lead.objects.filter(pk=leads["body"].pk).update(organisation="Wexcombe Trust")
    assert reverse("organisations-add", args=(cast.partnership.slug,)) in page(desk).text
