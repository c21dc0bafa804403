"""Whom a written name is taken for."""

from tests.cast import Cast

from milepost.records.access.queries import members_of
from milepost.records.people import actions
from milepost.records.people.lists import Entry
from milepost.records.people.matching import propose


def test_a_person_is_known_by_address_first_and_by_name_second(cast: Cast) -> None:
    by_address, by_name, nobody = propose(
        cast.partnership,
        (Entry("G. Osei", email="Grace@Police.example"), Entry("Supt Leah Morgan"), Entry("Zoe Hill", "", "th")),
    )
    assert by_address.member.person == cast.grace
    assert by_name.member.person == cast.leah
    assert nobody.member is None
    assert nobody.organisation.name == "Thornley Housing"


def test_two_of_one_name_are_left_to_a_person(cast: Cast) -> None:
    actions.add_person(by=cast.priya, partnership=cast.partnership, name="Leah Morgan")
    assert propose(cast.partnership, (Entry("Leah Morgan"),))[0].member is None


def test_nobody_of_another_partnership_is_proposed(cast: Cast) -> None:
    assert propose(cast.partnership, (Entry("Stella Grant", email="stella@wexcombe.example"),))[0].member is None


def test_a_confirmed_list_adds_the_new_and_completes_the_known(cast: Cast) -> None:
    entries = (Entry("Nadia Rahman", "Advocate", "", "nadia@x.example"), Entry("Zoe Hill", "Nurse", "Wexcombe Trust"))
    actions.import_people(by=cast.priya, partnership=cast.partnership, matches=propose(cast.partnership, entries))
    members = {member.person.name: member for member in members_of(cast.partnership.pk)}
    assert members["Nadia Rahman"].person.email == "nadia@x.example"
    assert members["Nadia Rahman"].post == "Advocate"
    assert members["Zoe Hill"].organisation.name == "Wexcombe Trust"
