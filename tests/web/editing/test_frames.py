"""The pages of plans, sections, focus areas and milestones."""

from django.urls import reverse
from tests.web.conftest import signed_in
from tests.web.editing.conftest import Desk
from tests.web.forms import fields, send

from milepost.records.plans.actions import set_leads
from milepost.records.plans.bridge import load
from milepost.records.plans.models import Milestone, Plan, Section
from milepost.web.plans.addresses import PlanAddresses


def test_a_plan_begins_from_blank_and_a_period_that_ends_first_is_refused(desk: Desk) -> None:
    address = reverse("plan-new", args=(desk.cast.partnership.slug,))
    said = {"title": "Blank", "period": "2025–26", "start": "1 April 2025", "end": "31/03/2024"}
    page = send(desk.client, address, **said)
    assert (page.status_code, fields(page)["title"]) == (422, "Blank")
    assert send(desk.client, address, **{**said, "end": "31 March 2026"}).status_code == 302
    assert Plan.objects.filter(title="Blank").exists()


def test_the_next_period_begins_without_answers(desk: Desk) -> None:
    send(desk.client, desk.at("plan-next-period"), title="Elmshire Plan 2025–26", period="2025–26")
    made = load(Plan.objects.get(title="Elmshire Plan 2025–26"))
    assert [len(action.answers) for action in made.sections[0].focus_areas[0].actions] == [0, 0]


def test_the_next_period_leads_to_its_plan_and_says_what_was_carried(desk: Desk) -> None:
    patrol = desk.action("Patrol")
    send(desk.client, desk.at("action-close", patrol.pk), reason="The board ended it")
    said = fields(desk.client.get(desk.at("plan-next-period"))) | {"title": "Year 2", "period": "2025–26"}
    page = desk.client.post(desk.at("plan-next-period"), said, follow=True)
    assert page.redirect_chain == [(PlanAddresses(desk.cast.partnership.slug, newest().pk).table, 302)]
    assert "3 actions and 1 open milestone were carried over; 1 action that is over stayed behind." in page.text


def newest() -> Plan:
    """The plan that was made last."""
    return Plan.objects.order_by("-created_at")[0]


def test_sections_are_added_worded_moved_closed_and_removed(desk: Desk) -> None:
    send(desk.client, desk.at("section-add"), title="Grow old well", number="3")
    section = desk.section("Grow old well")
    send(desk.client, desk.at("section-edit", section.pk), title="Age well")
    desk.client.post(desk.at("section-move", section.pk), {"to": "0"})
    assert load(desk.plan).sections[0].title == "Age well"
    desk.client.post(desk.at("section-remove", section.pk))
    assert not Section.objects.filter(pk=section.pk).exists()
    send(desk.client, desk.at("section-close", desk.section("Stay safe").pk), reason="The board ended it")
    assert desk.action("Patrol").stage == "closed"


def test_focus_areas_are_added_worded_and_removed(desk: Desk) -> None:
    send(desk.client, desk.at("focus-area-add", desk.section("Stay safe").pk), title="By night", number="2.2")
    area = desk.area("By night")
    assert send(desk.client, desk.at("focus-area-edit", area.pk), title="At night").status_code == 302
    assert desk.client.post(desk.at("focus-area-remove", desk.area("At night").pk)).status_code == 302
    assert desk.client.post(desk.at("focus-area-remove", desk.area("To visit every family").pk)).status_code == 400


def test_milestones_are_added_moved_with_a_reason_and_removed(desk: Desk) -> None:
    action = desk.action("Patrol").pk
    page = send(desk.client, desk.at("milestone-add", action), text="First walk", due="soonish")
    assert (page.status_code, fields(page)["text"]) == (422, "First walk")
    send(desk.client, desk.at("milestone-add", action), text="First walk", due="June 2026")
    made = Milestone.objects.get(text="First walk")
    assert send(desk.client, desk.at("milestone-date", made.pk), due="July 2026").status_code == 422
    send(desk.client, desk.at("milestone-date", made.pk), due="July 2026", reason="The vans are late")
    made.refresh_from_db()
    assert made.due["phrase"] == "July 2026"
    assert desk.client.post(desk.at("milestone-remove", made.pk)).status_code == 302


def test_a_section_lead_edits_what_is_said_in_their_section_and_nothing_else(desk: Desk) -> None:
    section = desk.section("Start well")
    leads = [(lead, desk.cast.grace) for lead in load(desk.plan).sections[0].leads]
    set_leads(by=desk.cast.priya, of=section, leads=leads, version=section.version)
    grace = signed_in(desk.cast.grace)
    own, other = desk.action("Open a hub in Wexcombe").pk, desk.action("Patrol").pk
    assert send(grace, desk.at("action-answers", own), text_0="Doors are open").status_code == 302
    assert grace.get(desk.at("action-answers", other)).status_code == 403
    assert grace.get(desk.at("action-reword", own)).status_code == 403
