"""Preparing and opening a round."""

import re
from dataclasses import replace
from datetime import timedelta

import pytest
from django.utils import timezone
from tests.cast import Cast

from milepost.core.errors import EditedMeanwhile, InvalidInput, NotAllowed
from milepost.records.history.models import Event
from milepost.records.outbox.models import Message
from milepost.records.people.actions import set_contact
from milepost.records.people.models import Organisation
from milepost.records.plans.actions import close_action, remove_action
from milepost.records.plans.models import Action, Lead, Plan
from milepost.records.rounds import actions
from milepost.records.rounds.actions import Dates
from milepost.records.rounds.models import Link, Request, Round
from milepost.records.rounds.queries import nobody_found, out_of_reach
from milepost.records.rounds.tokens import hashed


def asked(round_: Round) -> dict[str, list[str]]:
    return {item.action.number: [one.person.name for one in item.asked.all()] for item in round_.items.all()}


def test_every_action_that_goes_on_is_asked_about(cast: Cast, plan: Plan, dates: Dates) -> None:
    close_action(by=cast.priya, action=Action.objects.get(plan=plan, number="1.1.2"), reason="Done.", version=1)
    round_ = actions.prepare_round(by=cast.priya, plan=plan, title="Update", period="year-1", dates=dates)
    assert [item.action.number for item in round_.items.all()] == ["1.1.1", "1.2.1", ""]


def test_the_chain_asks_the_owner_then_the_section_lead_then_the_coordinator(prepared: Round) -> None:
    assert asked(prepared) == {
        "1.1.1": ["Carl Whitby"],
        "1.1.2": ["Grace Osei"],
        "1.2.1": ["Grace Osei"],
        "": ["Priya Okafor"],
    }


def test_the_contact_of_a_named_organisation_is_asked_before_the_section_lead(
    cast: Cast, plan: Plan, dates: Dates
) -> None:
    council = Organisation.objects.get(name="Elmshire Council")
    set_contact(by=cast.priya, organisation=council, person=cast.leah)
    Action.objects.filter(plan=plan, number="1.1.2").update(organisations=["EC"])
    round_ = actions.prepare_round(by=cast.priya, plan=plan, title="Update", period="year-1", dates=dates)
    assert asked(round_)["1.1.2"] == ["Leah Morgan"]


def test_what_was_said_last_stands_beside_the_question(prepared: Round) -> None:
    item = prepared.items.get(action__number="1.1.1")
    assert (item.last, item.last_label) == ({"now": "The lease is signed."}, "2024–25")


def test_nobody_hears_of_a_round_that_is_being_prepared(prepared: Round) -> None:
    assert not Message.objects.exists()
    assert not Link.objects.exists()


def test_dates_out_of_order_are_refused(cast: Cast, plan: Plan, dates: Dates) -> None:
    wrong = replace(dates, sign_by=dates.answer_by - timedelta(days=1))
    with pytest.raises(InvalidInput, match="Leads sign before answers are due"):
        actions.prepare_round(by=cast.priya, plan=plan, title="Update", period="year-1", dates=wrong)


def test_two_people_change_a_round_and_neither_is_lost(cast: Cast, prepared: Round, dates: Dates) -> None:
    other = Round.objects.get(pk=prepared.pk)
    actions.set_dates(by=cast.priya, round_=prepared, title="Mine", dates=dates, version=1)
    with pytest.raises(EditedMeanwhile):
        actions.set_dates(by=cast.priya, round_=other, title="Theirs", dates=dates, version=1)


def test_an_unknown_word_in_braces_is_refused(cast: Cast, prepared: Round) -> None:
    with pytest.raises(InvalidInput, match=r"You can use \{name\}, \{plan\}"):
        actions.set_wording(
            by=cast.priya,
            round_=prepared,
            subject="",
            wording="Dear {nmae}",
            reminders=[3],
            least_gap=2,
            version=prepared.version,
        )


def test_the_next_round_begins_with_the_words_of_the_last(
    cast: Cast, plan: Plan, prepared: Round, dates: Dates
) -> None:
    words = {"subject": "Please!", "wording": "Dear {name}", "reminders": [7], "least_gap": 2}
    actions.set_wording(by=cast.priya, round_=prepared, version=prepared.version, **words)
    second = actions.prepare_round(by=cast.priya, plan=plan, title="Again", period="year-1", dates=dates)
    assert {name: getattr(second, name) for name in words} == words


def test_one_press_assigns_many_actions_to_one_person(cast: Cast, prepared: Round) -> None:
    actions.assign(by=cast.priya, round_=prepared, items=list(prepared.items.all()), people=[cast.leah])
    assert set(map(tuple, asked(prepared).values())) == {("Leah Morgan",)}
    assert [one.person for one in Request.objects.filter(round=prepared)] == [cast.leah]


def test_nobody_is_asked_while_an_action_has_nobody_who_can_be_reached(cast: Cast, prepared: Round) -> None:
    item = prepared.items.get(action__number="1.1.2")
    actions.assign(by=cast.priya, round_=prepared, items=[item], people=[cast.nadia])
    assert out_of_reach(prepared) == (item,)
    with pytest.raises(InvalidInput, match=r"asked for action 1\.1\.2"):
        actions.open_round(by=cast.priya, round_=prepared)
    assert not Message.objects.exists()


def test_what_falls_to_the_coordinator_must_be_taken_on_knowingly(cast: Cast, prepared: Round) -> None:
    (fallen,) = nobody_found(prepared)
    with pytest.raises(InvalidInput, match=r"Nobody was found for action \(Patrol\)\. Choose who is asked"):
        actions.open_round(by=cast.priya, round_=prepared)
    assert not Message.objects.exists()
    actions.take_on(by=cast.priya, round_=prepared, items=[fallen])
    assert nobody_found(prepared) == ()
    assert actions.open_round(by=cast.priya, round_=prepared) == 3
    event = Event.objects.get(verb="round_taken_on")
    assert event.sentence == "Priya Okafor took on what nobody else was found for in the round Year 1 update."
    assert event.after == {"actions": [str(fallen)]}


def test_only_what_nobody_was_found_for_is_taken_on(cast: Cast, prepared: Round) -> None:
    actions.take_on(by=cast.priya, round_=prepared, items=list(prepared.items.all()))
    assert asked(prepared)["1.1.1"] == ["Carl Whitby"]
    assert [item.source for item in prepared.items.all()][-1] == "taken_on"


def test_what_was_taken_on_is_found_again_once_the_plan_names_somebody(cast: Cast, plan: Plan, prepared: Round) -> None:
    (fallen,) = nobody_found(prepared)
    actions.take_on(by=cast.priya, round_=prepared, items=[fallen])
    Lead.objects.create(plan=plan, action=fallen.action, position=0, name="Leah Morgan", person=cast.leah)
    actions.ask_again(by=cast.priya, plan=plan)
    assert asked(prepared)[""] == ["Leah Morgan"]


def test_what_was_taken_on_stays_taken_on_while_nobody_is_named(cast: Cast, plan: Plan, prepared: Round) -> None:
    actions.take_on(by=cast.priya, round_=prepared, items=nobody_found(prepared))
    actions.ask_again(by=cast.priya, plan=plan)
    assert nobody_found(prepared) == ()


def test_a_coordinator_who_leads_an_action_needs_no_choice(cast: Cast, plan: Plan, dates: Dates) -> None:
    action = Action.objects.get(plan=plan, number="")
    Lead.objects.create(plan=plan, action=action, position=0, name="Priya Okafor", person=cast.priya)
    round_ = actions.prepare_round(by=cast.priya, plan=plan, title="Update", period="year-1", dates=dates)
    assert nobody_found(round_) == ()


def test_opening_mails_everybody_once_with_only_their_actions(cast: Cast, prepared: Round) -> None:
    actions.take_on(by=cast.priya, round_=prepared, items=nobody_found(prepared))
    assert actions.open_round(by=cast.priya, round_=prepared) == 3
    assert actions.open_round(by=cast.priya, round_=prepared) == 0
    mail = Message.objects.get(person=cast.carl)
    assert mail.to == "carl@housing.example"
    assert "Open a hub in Wexcombe" in mail.text
    assert "Open a hub in Thornley" not in mail.text + mail.html
    assert Message.objects.count() == 3


def test_only_the_hash_of_a_link_is_kept(cast: Cast, opened: Round) -> None:
    found = re.search(r"/answer/([\w-]+)/", Message.objects.get(person=cast.carl).text)
    assert found
    assert Link.objects.get(request__person=cast.carl).token_hash == hashed(found[1])


def test_a_test_mail_goes_to_oneself_and_its_link_opens_nothing(cast: Cast, prepared: Round) -> None:
    request = prepared.requests.get(person=cast.carl)
    actions.send_test_mail(by=cast.priya, round_=prepared, request=request)
    mail = Message.objects.get()
    assert (mail.to, mail.subject[:6]) == ("priya@elmshire.example", "Test: ")
    assert "Hello Carl Whitby" in mail.text
    assert not Link.objects.exists()


def test_whoever_is_added_to_an_open_round_is_mailed_at_once(cast: Cast, opened: Round) -> None:
    before = Message.objects.count()
    actions.assign(by=cast.priya, round_=opened, items=[opened.items.all()[3]], people=[cast.leah])
    assert Message.objects.count() == before + 1
    assert Message.objects.get(person=cast.leah).to == "leah@elmshire.example"


def test_only_the_coordinator_runs_a_round(cast: Cast, prepared: Round) -> None:
    for person in (cast.grace, cast.carl, cast.bola, cast.stella):
        with pytest.raises(NotAllowed):
            actions.open_round(by=person, round_=prepared)


def test_history_tells_who_opened_it(cast: Cast, opened: Round) -> None:
    event = Event.objects.filter(verb="round_opened").get()
    assert event.sentence == "Priya Okafor opened the round Year 1 update."
    assert event.after["people"] == 3


def test_a_stopped_round_takes_nothing_and_says_so(cast: Cast, opened: Round) -> None:
    actions.stop_round(by=cast.priya, round_=opened, because="The plan was withdrawn.")
    assert Round.objects.get(pk=opened.pk).state == "stopped"
    assert opened.closed_at
    assert opened.closed_at <= timezone.now()


def test_what_people_were_asked_about_is_closed_and_never_removed(cast: Cast, plan: Plan, opened: Round) -> None:
    with pytest.raises(InvalidInput, match="people were asked about it"):
        remove_action(by=cast.priya, action=Action.objects.get(plan=plan, number="1.1.1"))
    assert Action.objects.filter(plan=plan, number="1.1.1").exists()
