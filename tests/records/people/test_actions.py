"""Setting up a partnership and its people."""

import pytest
from tests.cast import Cast

from milepost.core.errors import InvalidInput, NotAllowed
from milepost.records.access.queries import members_of
from milepost.records.access.roles import Role
from milepost.records.history.models import Event
from milepost.records.people import actions, queries
from milepost.records.people.models import Person


@pytest.mark.django_db
def test_the_first_run_makes_a_partnership_and_its_coordinator() -> None:
    made = actions.create_partnership_with_coordinator(
        by=None, name="Elmshire Partnership", coordinator="Priya Okafor", email="Priya@Elmshire.example"
    )
    assert (made.partnership.slug, made.role) == ("elmshire-partnership", Role.COORDINATOR)
    assert made.person.email == "priya@elmshire.example"
    assert Event.objects.get().sentence == "Priya Okafor set up Elmshire Partnership."


def test_there_is_one_first_run(cast: Cast) -> None:
    with pytest.raises(InvalidInput, match="set up already"):
        actions.create_partnership_with_coordinator(by=None, name="Mine", coordinator="Eve", email="eve@x.example")


def test_an_address_is_one_person_in_two_partnerships(cast: Cast) -> None:
    member = actions.add_person(
        by=cast.stella, partnership=cast.elsewhere, name="G Osei", email=" GRACE@police.example"
    )
    assert member.person == cast.grace
    assert queries.partnerships_of(cast.grace).count() == 2


def test_nobody_is_twice_in_a_partnership(cast: Cast) -> None:
    with pytest.raises(InvalidInput, match="already in the list"):
        actions.add_person(by=cast.priya, partnership=cast.partnership, name="Grace", email="grace@police.example")


def test_many_people_may_have_no_address(cast: Cast) -> None:
    actions.add_person(by=cast.priya, partnership=cast.partnership, name="Omar Shah")
    assert Person.objects.filter(email=None).count() == 2


@pytest.mark.parametrize("email", ["nonsense", "a@b", "a b@c.example"])
def test_a_wrong_address_is_refused_in_a_sentence(cast: Cast, email: str) -> None:
    with pytest.raises(InvalidInput, match="Enter an e-mail address like"):
        actions.add_person(by=cast.priya, partnership=cast.partnership, name="Omar Shah", email=email)


def test_only_who_manages_people_adds_one(cast: Cast) -> None:
    for person in (cast.grace, cast.carl, cast.bola, cast.stella):
        with pytest.raises(NotAllowed):
            actions.add_person(by=person, partnership=cast.partnership, name="Omar Shah")
    actions.add_person(by=cast.adam, partnership=cast.partnership, name="Omar Shah")


def test_the_last_coordinator_stays(cast: Cast) -> None:
    with pytest.raises(InvalidInput, match="needs a coordinator"):
        actions.deactivate(by=cast.adam, membership=cast.membership(cast.priya))


def test_who_left_can_do_nothing_and_may_come_back(cast: Cast) -> None:
    grace = cast.membership(cast.grace)
    actions.deactivate(by=cast.priya, membership=grace)
    assert grace not in members_of(cast.partnership.pk)
    assert not queries.partnerships_of(cast.grace).exists()
    actions.reactivate(by=cast.priya, membership=grace)
    assert grace in members_of(cast.partnership.pk)


def test_an_organisation_is_named_once(cast: Cast) -> None:
    with pytest.raises(InvalidInput, match="already in the list"):
        actions.add_organisation(by=cast.priya, partnership=cast.partnership, name="elmshire police")


def test_changed_details_leave_both_texts_in_the_history(cast: Cast) -> None:
    actions.change_person(by=cast.adam, membership=cast.membership(cast.nadia), name="Nadia Iqbal", email="n@x.example")
    event = Event.objects.get(verb="person_changed")
    assert (event.before["name"], event.after["name"]) == ("Nadia Rahman", "Nadia Iqbal")


def test_nobody_takes_over_an_account_that_another_partnership_knows(cast: Cast) -> None:
    there = actions.add_person(by=cast.stella, partnership=cast.elsewhere, name="Grace", email="grace@police.example")
    with pytest.raises(InvalidInput, match="another partnership"):
        actions.change_person(by=cast.stella, membership=there, name="Grace Osei", email="stella@wexcombe.example")
    actions.change_person(
        by=cast.stella, membership=there, name="Grace Osei", email="grace@police.example", post="Chair"
    )
    assert there.post == "Chair"


def test_a_person_has_no_organisation_of_another_partnership(cast: Cast) -> None:
    police = cast.partnership.organisations.get(short="EP")
    with pytest.raises(InvalidInput, match="another partnership"):
        actions.add_person(by=cast.stella, partnership=cast.elsewhere, name="Zoe Hill", organisation=police)


def test_not_everybody_sets_up_another_partnership(cast: Cast) -> None:
    with pytest.raises(NotAllowed):
        actions.create_partnership_with_coordinator(by=cast.carl, name="Mine", coordinator="Carl", email="c@x.example")


def test_what_is_too_long_to_keep_is_refused_and_not_cut(cast: Cast) -> None:
    with pytest.raises(InvalidInput, match="Use 200 characters or fewer") as refusal:
        actions.add_person(by=cast.priya, partnership=cast.partnership, name="Omar Shah", post="Chief " * 50)
    assert refusal.value.field == "post"
    with pytest.raises(InvalidInput, match="Use 40 characters"):
        actions.add_organisation(by=cast.priya, partnership=cast.partnership, name="New", short="N" * 41)
