"""Whoever comes second sees both texts, and loses neither."""

from tests.web.editing.conftest import Desk
from tests.web.forms import fields

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
