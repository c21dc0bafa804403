"""No editing page breaks, whatever is sent to it, and no stranger changes anything."""

from itertools import cycle

from tests.web.conftest import signed_in
from tests.web.editing.conftest import Desk
from tests.web.forms import fields

from milepost.core.plan import codec
from milepost.records.history.models import Event
from milepost.records.plans import bridge


def test_no_page_breaks_on_odd_words(desk: Desk) -> None:
    odd = cycle(("", "x" * 5000, "9" * 30, "-1", "\x00", "²", "<b>Ω</b>", "31 June 2025"))
    for address in desk.pages():
        seen = desk.client.get(address)
        names = fields(seen) if seen.status_code == 200 else ("to",)
        for _ in range(2):
            sent = dict(zip(names, odd, strict=False))
            assert desk.client.post(address, sent).status_code < 500, address


def test_no_page_breaks_when_fields_are_missing(desk: Desk) -> None:
    for address in desk.pages():
        assert desk.client.post(address, {"nothing": "known"}).status_code < 500, address


def test_no_page_breaks_on_a_huge_version(desk: Desk) -> None:
    for address in desk.pages():
        seen = desk.client.get(address)
        sent = fields(seen) if seen.status_code == 200 else {"to": "1"}
        huge = {name: "9" * 30 for name in sent if name.startswith("version")}
        assert desk.client.post(address, {**sent, **huge}).status_code < 500, address


def test_unknown_parts_are_said_to_be_unknown(desk: Desk) -> None:
    action = desk.action("Patrol").pk
    for address in (
        desk.at("section-edit", "none"),
        desk.at("focus-area-edit", "none"),
        desk.at("action-answers", "none"),
        desk.at("milestone-edit", "none"),
        desk.at("proposal-accept", action, 10**30),
    ):
        assert desk.client.get(address).status_code in (403, 404), address


def test_a_stranger_changes_nothing(desk: Desk) -> None:
    stranger, before = signed_in(desk.cast.stella), codec.to_json(bridge.load(desk.plan))
    sent = [stranger.post(address, {"to": "1"}).status_code for address in desk.pages()]
    assert set(sent) == {403}
    assert codec.to_json(bridge.load(desk.plan)) == before


def test_a_form_sent_as_it_was_shown_changes_nothing(desk: Desk) -> None:
    before, events = codec.to_json(bridge.load(desk.plan)), Event.objects.count()
    action, section = desk.action("Open a hub in Wexcombe").pk, desk.section("Start well").pk
    area, promise = desk.area("To open family hubs").pk, desk.milestone().pk
    for address in (
        desk.at("plan-rename"),
        desk.at("section-edit", section),
        desk.at("section-leads", section),
        desk.at("focus-area-edit", area),
        *(desk.at(f"action-{one}", action) for one in ("answers", "status", "leads", "reword", "correct")),
        desk.at("milestone-edit", promise),
    ):
        assert desk.client.post(address, fields(desk.client.get(address))).status_code == 302, address
        assert codec.to_json(bridge.load(desk.plan)) == before, address
    assert Event.objects.count() == events
