"""Whoever comes second sees both texts, and loses neither."""

from tests.web.editing.conftest import Desk
from tests.web.forms import fields

from milepost.core.plan.model import MilestoneState, Stage
from milepost.records.plans.actions.action import set_stage
from milepost.records.plans.actions.milestone import set_milestone_state
from milepost.records.plans.models import Answer


def test_the_second_writer_sees_the_first_words_and_may_send_again(desk: Desk) -> None:
    section = desk.section("Start well").pk
    pairs = (
        (desk.at("section-edit", section), "title", "First words", "Second words"),
        (desk.at("action-reword", desk.action("Patrol").pk), "title", "First words", "Second words"),
        (desk.at("milestone-edit", desk.milestone().pk), "text", "First words", "Second words"),
        (desk.at("milestone-date", desk.milestone().pk), "due", "1 May 2025", "2 May 2025"),
        (desk.at("section-leads", section), "name_1", "Ann First", "Ann Second"),
    )
    for address, name, first, second in pairs:
        seen = {**fields(desk.client.get(address)), "reason": "because"}
        assert desk.client.post(address, {**seen, name: first}).status_code == 302
        page = desk.client.post(address, {**seen, name: second})
        assert (page.status_code, first in page.text) == (409, True), address
        assert fields(page)[name] == second
        assert desk.client.post(address, fields(page)).status_code == 302


def test_two_answers_that_somebody_else_changed_are_both_shown_before_they_go(desk: Desk) -> None:
    address = desk.at("action-answers", desk.action("Open a hub in Wexcombe").pk)
    seen = fields(desk.client.get(address))
    desk.client.post(address, {**seen, "text_0": "Their now", "text_1": "Their next"})
    first = desk.client.post(address, {**seen, "text_0": "My now", "text_1": "My next"})
    assert (first.status_code, "Their now" in first.text) == (409, True)
    second = desk.client.post(address, fields(first))
    assert (second.status_code, "Their next" in second.text) == (409, True)
    assert not Answer.objects.filter(plan=desk.plan, text__startswith="My").exists()
    assert desk.client.post(address, fields(second)).status_code == 302
    assert Answer.objects.filter(plan=desk.plan, text__startswith="My").count() == 2


def test_what_became_of_a_milestone_is_not_overwritten_by_a_page_from_before(desk: Desk) -> None:
    address, row = desk.at("milestone-edit", desk.milestone().pk), desk.milestone()
    shown = fields(desk.client.get(address))
    set_milestone_state(by=desk.cast.priya, milestone=row, state=MilestoneState.MISSED, because="No lease", version=1)
    assert desk.client.post(address, {**shown, "state": "dropped"}).status_code == 409
    assert (desk.milestone().state, desk.milestone().because) == ("missed", "No lease")


def test_a_stage_is_not_overwritten_by_a_page_from_before(desk: Desk) -> None:
    row = desk.action("Open a hub in Thornley")
    address = desk.at("action-status", row.pk)
    shown = fields(desk.client.get(address))
    set_stage(by=desk.cast.priya, action=row, stage=Stage.PAUSED, version=row.version)
    assert desk.client.post(address, {**shown, "stage": "in_progress"}).status_code == 409
    assert desk.action("Open a hub in Thornley").stage == Stage.PAUSED
