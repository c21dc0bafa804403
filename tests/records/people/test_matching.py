"""Whom a written name is taken for."""

import pytest
from tests.cast import Cast

from milepost.records.access.queries import members_of
from milepost.records.people import actions
from milepost.records.people.lists import Entry
from milepost.records.people.matching import propose
from milepost.records.people.models import Person
from milepost.records.people.settling import LEAVE_OUT, NEW, Said, Settled, settle


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


def settled(cast: Cast, *said: Said) -> tuple[Settled, ...]:
    """What becomes of these lines of a list in the cast's partnership."""
    return settle(cast.partnership, said)


def told(cast: Cast, *said: Said) -> list[str]:
    """What is said to be wrong with these lines, all of it."""
    return [trouble.message for one in settled(cast, *said) for trouble in one.troubles]


def test_somebody_new_with_an_address_is_added_and_whoever_is_known_is_taken(cast: Cast) -> None:
    new, known, out = settled(
        cast, Said(Entry("Zoe Hill", email="zoe@x.example")), Said(Entry("grace osei")), Said(Entry(""), LEAVE_OUT)
    )
    assert (new.match.member, new.troubles) == (None, ())
    assert known.match.member.person == cast.grace
    assert (out.match, out.troubles) == (None, ())


@pytest.mark.parametrize("email", ["zoe@x", "zoe", "zoe hill@x.example", "zoe@@x.example"])
def test_a_wrong_address_is_told_in_a_line(cast: Cast, email: str) -> None:
    (line,) = told(cast, Said(Entry("Zoe Hill", email=email)))
    assert line == f"“{email}” is not an e-mail address. Enter one like name@example.org."


def test_a_line_without_a_name_asks_for_one(cast: Cast) -> None:
    assert told(cast, Said(Entry("", email="zoe@x.example"))) == ["Enter the name of zoe@x.example."]


@pytest.mark.parametrize("name", ["Grace Ossei", "G. Osei", "Osei, Grace", "Gracie Osei"])
def test_another_spelling_of_somebody_known_waits_for_a_person_to_say(cast: Cast, name: str) -> None:
    (one,) = settled(cast, Said(Entry(name, email="other@x.example")))
    assert one.match is None
    assert "Grace Osei" in one.troubles[0].message
    assert one.troubles[0].field == "who"
    (new,) = settled(cast, Said(Entry(name, email="other@x.example"), NEW))
    assert (new.match.member, new.troubles) == (None, ())
    (same,) = settled(cast, Said(Entry(name, email="other@x.example"), str(cast.membership(cast.grace).pk)))
    assert same.match.member.person == cast.grace
    assert same.notes == ("Grace Osei keeps the address grace@police.example. Change it on their page under People.",)


def test_the_address_of_somebody_else_is_refused_and_of_the_same_person_is_taken(cast: Cast) -> None:
    assert told(cast, Said(Entry("Zoe Hill", email="Grace@police.example"), NEW)) == [
        "grace@police.example is the address of Grace Osei. Choose them, or enter another address."
    ]
    (same,) = settled(cast, Said(Entry("G Osei", email="grace@police.example")))
    assert (same.match.member.person, same.troubles) == (cast.grace, ())


def test_one_address_for_two_people_is_refused_and_twice_the_same_person_is_kept_once(cast: Cast) -> None:
    zoe, again = Said(Entry("Zoe Hill", email="zoe@x.example")), Said(Entry("Zoë Hill", email="ZOE@x.example"))
    first, second = settled(cast, zoe, again)
    assert (second.troubles, second.same_as) == ((), 0)
    assert second.notes == ("Stands twice here: the same person as Zoe Hill.",)
    assert first.same_as is None
    assert told(cast, zoe, Said(Entry("Bo Hart", email="zoe@x.example"))) == [
        "zoe@x.example is entered for Zoe Hill too. Everybody needs an address of their own."
    ]


def test_one_name_twice_without_an_address_is_told(cast: Cast) -> None:
    assert told(cast, Said(Entry("Zoe Hill")), Said(Entry("zoe hill"))) == [
        "Zoe Hill stands here twice. Leave one out, or enter the addresses of both."
    ]


def test_two_of_one_name_must_be_told_apart(cast: Cast) -> None:
    actions.add_person(by=cast.priya, partnership=cast.partnership, name="Leah Morgan")
    (line,) = told(cast, Said(Entry("Leah Morgan")))
    assert line.startswith("Two people of this name are in the list")


def test_whoever_left_is_not_taken_back_by_a_list(cast: Cast) -> None:
    actions.deactivate(by=cast.priya, membership=cast.membership(cast.carl))
    assert told(cast, Said(Entry("Carl Whitby"))) == [
        "Carl Whitby left the partnership. Take them back on their page under People first."
    ]


def test_what_is_too_long_is_told_at_its_own_box(cast: Cast) -> None:
    (one,) = settled(cast, Said(Entry("Zoe Hill", post="Chief " * 50, organisation="O" * 201)))
    assert [trouble.field for trouble in one.troubles] == ["post", "organisation"]


def test_settling_writes_nothing_and_asks_three_times(cast: Cast, django_assert_num_queries: object) -> None:
    said = [Said(Entry(f"Person {letter}", email=f"{letter}@x.example")) for letter in "abcdefgh"]
    with django_assert_num_queries(3):
        settle(cast.partnership, said)
    assert not Person.objects.filter(email="a@x.example").exists()
