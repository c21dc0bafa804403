"""The pages of one action: words, status, leads, place, life."""

from tests.web.editing.conftest import Desk
from tests.web.forms import fields, send

from milepost.records.plans.models import Action, Concern


def test_an_action_is_added_and_a_number_is_never_used_twice(desk: Desk) -> None:
    address = desk.at("action-add", desk.area("To open family hubs").pk)
    assert send(desk.client, address, number="1.1.3", title="Open a hub in Aldbridge").status_code == 302
    page = send(desk.client, address, number="1.1.3", title="Open a third")
    assert page.status_code == 422
    assert "There is already an action 1.1.3" in page.text
    assert fields(page)["title"] == "Open a third"


def test_a_reworded_action_keeps_its_old_words(desk: Desk) -> None:
    action = desk.action("Patrol")
    send(desk.client, desk.at("action-reword", action.pk), title="Patrol by night", reason="The board asked")
    assert [one.title for one in desk.action("Patrol by night").wordings.all()] == ["Patrol"]


def test_a_status_alone_leaves_the_stage_to_be_derived(desk: Desk) -> None:
    action = desk.action("Patrol")
    send(desk.client, desk.at("action-status", action.pk), status="On track")
    action.refresh_from_db()
    assert (action.status["text"], action.stage, action.stage_source) == ("On track", "unknown", "")


def test_a_closed_action_stays_closed_when_its_status_changes(desk: Desk) -> None:
    action = desk.action("Patrol")
    assert send(desk.client, desk.at("action-close", action.pk), reason="Done with").status_code == 302
    assert send(desk.client, desk.at("action-status", action.pk), status="Late").status_code == 302
    action.refresh_from_db()
    assert (action.status["text"], action.stage) == ("Late", "closed")


def test_closing_without_a_reason_keeps_who_decided(desk: Desk) -> None:
    page = send(desk.client, desk.at("action-close", desk.action("Patrol").pk), decided_by="The board")
    assert (page.status_code, fields(page)["decided_by"]) == (422, "The board")


def test_a_closed_action_is_taken_up_again(desk: Desk) -> None:
    action = desk.action("Patrol")
    send(desk.client, desk.at("action-close", action.pk), reason="Done with", successor="1.1.1")
    assert send(desk.client, desk.at("action-reopen", action.pk), reason="Needed still").status_code == 302
    action.refresh_from_db()
    assert action.stage not in ("closed", "superseded")


def test_an_action_moves_within_and_between_focus_areas_and_goes(desk: Desk) -> None:
    first, other = desk.action("Open a hub in Wexcombe"), desk.area("To visit every family")
    desk.client.post(desk.at("action-move", first.pk), {"to": "1"})
    assert list(first.focus_area.actions.values_list("number", flat=True)) == ["1.1.2", "1.1.1"]
    send(desk.client, desk.at("action-move-away", first.pk), focus_area=other.pk)
    assert desk.action(first.title).focus_area == other
    desk.client.post(desk.at("action-remove", first.pk))
    assert not Action.objects.filter(pk=first.pk).exists()


def test_leads_that_are_only_words_survive_a_change_of_another(desk: Desk) -> None:
    section = desk.section("Start well")
    section.leads.update(name="", post="", organisation="", text="The Wexcombe Trust (joint)")
    send(desk.client, desk.at("section-leads", section.pk), name_1="Leah Morgan")
    assert [(lead.text, lead.person) for lead in section.leads.all()] == [
        ("The Wexcombe Trust (joint)", None),
        ("Leah Morgan", desk.cast.leah),
    ]


def test_a_proposal_is_accepted_with_its_wording_or_left(desk: Desk) -> None:
    closing, split = desk.proposal("close"), desk.proposal("split")
    assert desk.client.post(desk.at("proposal-decline", closing.action_id, closing.pk)).status_code == 302
    assert send(desk.client, desk.at("proposal-accept", split.action_id, split.pk), title="Half").status_code == 302
    assert desk.client.get(desk.at("proposal-accept", closing.action_id, closing.pk)).status_code == 404


def test_a_new_action_is_offered_the_next_number_of_its_focus_area(desk: Desk) -> None:
    page = desk.client.get(desk.at("action-add", desk.area("To open family hubs").pk))
    assert fields(page)["number"] == "1.1.3"


def test_what_should_not_be_there_can_be_removed_from_its_page(desk: Desk) -> None:
    action, milestone = desk.action("Patrol").pk, desk.milestone().pk
    pages = {desk.at("action-remove", action): desk.at("action-correct", action)}
    pages[desk.at("milestone-remove", milestone)] = desk.at("milestone-edit", milestone)
    assert all(f'action="{remove}"' in desk.client.get(page).text for remove, page in pages.items())


def test_no_number_is_offered_where_the_actions_have_none(desk: Desk) -> None:
    Action.objects.filter(plan=desk.plan).update(number="")
    page = desk.client.get(desk.at("action-add", desk.area("To open family hubs").pk))
    assert fields(page)["number"] == ""


def test_who_may_read_an_answer_is_said_beside_it(desk: Desk) -> None:
    action = desk.action("Open a hub in Wexcombe")
    send(desk.client, desk.at("action-answers", action.pk), audience_0="working_group")
    answer = action.answers.get(question="now")
    assert (answer.audience, answer.text) == ("working_group", "The lease is signed.")


def test_a_concern_is_carried_on_the_page_of_its_action(desk: Desk) -> None:
    action = desk.action("Patrol")
    send(desk.client, desk.at("concern-add", action.pk), text="Nobody patrols at night.", ask="Find two officers.")
    page = desk.client.get(desk.at("plan-action", action.pk)).text
    assert "Nobody patrols at night." in page
    assert "Asked of the board: Find two officers." in page


def test_a_concern_is_put_in_other_words_from_the_page_of_its_action(desk: Desk) -> None:
    action = desk.action("Patrol")
    send(desk.client, desk.at("concern-add", action.pk), text="Nobody patrols.", ask="")
    there = desk.at("concern-edit", Concern.objects.get().pk)
    assert f'href="{there}"' in desk.client.get(desk.at("plan-action", action.pk)).text
    assert send(desk.client, there, text=" ").status_code == 422
    send(desk.client, there, text="Nobody patrols at night.", audience="working_group")
    page = desk.client.get(desk.at("plan-action", action.pk)).text
    assert "Nobody patrols at night." in page
    assert "For the working group only." in page
    history = desk.client.get(desk.at("plan-history")).text
    assert "The working group only" in history
    assert "working_group" not in history


def test_why_a_milestone_was_missed_and_who_may_read_it_stand_on_the_page(desk: Desk) -> None:
    milestone = desk.milestone()
    said = {"state": "missed", "because": "The lease fell through.", "audience": "board"}
    send(desk.client, desk.at("milestone-edit", milestone.pk), **said)
    page = desk.client.get(desk.at("plan-action", milestone.action_id)).text
    assert "The lease fell through." in page
    assert "For the board, not for the public." in page
    assert {name: getattr(desk.milestone(), name) for name in said} == said


def test_the_leads_words_are_written_mended_and_kept_from_readers(desk: Desk) -> None:
    section = desk.plan.section_rows.first()
    there = desk.at("section-statement", section.pk)
    send(desk.client, there, text="A good year.")
    section.statements.update(by="Grace Osei")
    send(desk.client, there, audience="working_group")
    page = desk.client.get(desk.at("plan-section", section.pk)).text
    assert "A good year." in page
    assert "Grace Osei. For the working group only" in page
    assert "Change the lead’s words" in page
