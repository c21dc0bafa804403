"""Somebody takes another's place: leads, updates and signatures go with a note, and one mail a round."""

import pytest
from tests.cast import Cast
from tests.records.signoff.conftest import dates, item, opened, plan, prepared, request_of_carl, signing

from milepost.core.errors import InvalidInput, NotAllowed
from milepost.core.plan.model import Stage
from milepost.records.history.models import Event
from milepost.records.outbox.models import Message
from milepost.records.people.actions import set_contact
from milepost.records.people.models import Organisation, Person
from milepost.records.plans.models import Action, Lead, Plan
from milepost.records.rounds.actions import save_work, send_answer
from milepost.records.rounds.models import Item, Round
from milepost.records.rounds.typed import TypedState, Work
from milepost.records.signoff.models import Signing
from milepost.records.succession.actions import take_place
from milepost.records.succession.queries import held_by

__all__ = ["dates", "item", "opened", "plan", "prepared", "request_of_carl", "signing"]


def _to_leah(cast: Cast, of: Person, **more: object) -> None:
    take_place(by=cast.priya, of=cast.membership(of), to=cast.membership(cast.leah), **more)


def test_what_a_person_leads_prints_the_other_and_keeps_the_post(cast: Cast, plan: Plan) -> None:
    Lead.objects.filter(plan=plan, person=cast.carl).update(post="Housing Manager", organisation="Thornley Housing")
    _to_leah(cast, cast.carl)
    lead = Lead.objects.get(plan=plan, person=cast.leah)
    assert (lead.name, lead.post) == (cast.leah.name, "Housing Manager")
    assert not Lead.objects.filter(plan=plan, person=cast.carl).exists()


def test_a_post_without_a_name_prints_as_before(cast: Cast, plan: Plan) -> None:
    Lead.objects.filter(plan=plan, person=cast.carl).update(name="", post="Housing Manager", text="Housing Manager")
    _to_leah(cast, cast.carl)
    assert Lead.objects.get(plan=plan, person=cast.leah).text == "Housing Manager"


def test_whoever_leads_it_already_is_not_named_twice(cast: Cast, plan: Plan) -> None:
    action = Action.objects.get(plan=plan, number="1.1.1")
    Lead.objects.create(plan=plan, action=action, position=1, name=cast.leah.name, person=cast.leah)
    _to_leah(cast, cast.carl)
    assert [lead.person for lead in action.leads.all()] == [cast.leah]


def test_a_closed_action_and_an_earlier_period_keep_who_led_them(cast: Cast, plan: Plan) -> None:
    Action.objects.filter(plan=plan, number="1.1.1").update(stage=Stage.CLOSED)
    _to_leah(cast, cast.carl)
    assert Lead.objects.filter(plan=plan, person=cast.carl).count() == 1


def test_what_is_still_owed_goes_with_one_mail(cast: Cast, opened: Round, item: Item) -> None:
    for other in opened.items.exclude(pk=item.pk):
        other.asked.set([item.asked.get()])
    before = Message.objects.count()
    _to_leah(cast, cast.carl, because="Carl left for another council")
    assert {one.person for item in opened.items.all() for one in item.asked.all()} == {cast.leah}
    mails = Message.objects.order_by("pk")[before:]
    assert [mail.to for mail in mails] == [cast.leah.email]
    assert "Carl left for another council" in mails[0].text
    assert all(one.action.title in mails[0].text for one in opened.items.select_related("action"))


def test_what_was_sent_stays_with_who_sent_it(cast: Cast, opened: Round, item: Item) -> None:
    save_work(by=cast.carl, item=item, work=Work(state=TypedState(nothing_to_report=True, version=1)))
    send_answer(by=cast.carl, item=Item.objects.select_related("round__plan", "action").get(pk=item.pk))
    _to_leah(cast, cast.carl)
    assert [request.person for request in item.asked.all()] == [cast.carl]


def test_a_round_that_is_being_prepared_asks_the_other_and_mails_nobody(cast: Cast, prepared: Round) -> None:
    before = Message.objects.count()
    _to_leah(cast, cast.carl)
    assert prepared.items.get(action__number="1.1.1").asked.get().person == cast.leah
    assert Message.objects.count() == before


def test_whoever_takes_the_place_is_asked_to_sign(cast: Cast, opened: Round, signing: Signing) -> None:
    _to_leah(cast, cast.grace)
    signing.refresh_from_db()
    assert signing.ended_at is not None
    assert opened.signings.get(ended_at=None, section=signing.section).person == cast.leah


def test_the_contact_of_an_organisation_changes_too(cast: Cast) -> None:
    housing = Organisation.objects.get(name="Thornley Housing")
    set_contact(by=cast.priya, organisation=housing, person=cast.carl)
    _to_leah(cast, cast.carl)
    housing.refresh_from_db()
    assert housing.contact == cast.leah


def test_history_says_who_took_whose_place_and_why(cast: Cast, plan: Plan) -> None:
    _to_leah(cast, cast.carl, because="Carl left")
    told = Event.objects.filter(verb="place_taken")
    assert {event.plan for event in told} == {"", plan.pk}
    assert {event.subject for event in told} == {cast.carl.name}
    assert all(event.after == {"to": cast.leah.name, "because": "Carl left"} for event in told)


def test_a_membership_ends_with_it_where_that_is_wanted(cast: Cast, plan: Plan) -> None:
    _to_leah(cast, cast.carl, is_leaving=True)
    assert not cast.membership(cast.carl).is_active
    assert not held_by(cast.membership(cast.carl))


def test_nobody_takes_their_own_place_or_that_of_whoever_left(cast: Cast, plan: Plan) -> None:
    with pytest.raises(InvalidInput):
        take_place(by=cast.priya, of=cast.membership(cast.carl), to=cast.membership(cast.carl))
    gone = cast.membership(cast.leah)
    gone.is_active = False
    gone.save()
    with pytest.raises(InvalidInput):
        take_place(by=cast.priya, of=cast.membership(cast.carl), to=gone)


def test_somebody_without_an_address_cannot_take_what_is_asked_by_mail(cast: Cast, opened: Round, plan: Plan) -> None:
    with pytest.raises(InvalidInput, match="e-mail address"):
        take_place(by=cast.priya, of=cast.membership(cast.carl), to=cast.membership(cast.nadia))
    assert Lead.objects.filter(plan=plan, person=cast.carl).exists()


def test_only_who_manages_people_may(cast: Cast, plan: Plan) -> None:
    with pytest.raises(NotAllowed):
        take_place(by=cast.grace, of=cast.membership(cast.carl), to=cast.membership(cast.leah))
