"""The cast: everybody that the tests know, made through the actions that real people use.

Elmshire Children and Families Partnership        Wexcombe Safety Partnership
    Priya    coordinator    Elmshire Council          Stella   coordinator: the stranger
    Grace    section lead   Elmshire Police
    Leah     section lead   Elmshire Council
    Carl     contributor    Thornley Housing
    Nadia    contributor    without an address
    Bola     board member
    Adam     administrator
"""

from dataclasses import dataclass

from milepost.records.access.models import Membership
from milepost.records.access.roles import Role
from milepost.records.people import actions
from milepost.records.people.models import Partnership, Person


@dataclass(frozen=True)
class Cast:
    """The people of the tests by name, with their two partnerships."""

    partnership: Partnership
    elsewhere: Partnership
    priya: Person
    grace: Person
    leah: Person
    carl: Person
    nadia: Person
    bola: Person
    adam: Person
    stella: Person

    def membership(self, person: Person) -> Membership:
        """What this person is in the partnership of the tests."""
        return Membership.objects.get(person=person, partnership=self.partnership)


def make_cast() -> Cast:
    """Everybody, kept in the database."""
    first = actions.create_partnership_with_coordinator(
        by=None,
        name="Elmshire Children and Families Partnership",
        coordinator="Priya Okafor",
        email="priya@elmshire.example",
    )
    priya, partnership = first.person, first.partnership
    council, police, housing = (
        actions.add_organisation(by=priya, partnership=partnership, name=name, short=short)
        for name, short in (("Elmshire Council", "EC"), ("Elmshire Police", "EP"), ("Thornley Housing", "TH"))
    )

    def add(name: str, email: str, role: Role, organisation: object = None) -> Person:
        return actions.add_person(
            by=priya, partnership=partnership, name=name, email=email, role=role, organisation=organisation
        ).person

    elsewhere = actions.create_partnership_with_coordinator(
        by=priya, name="Wexcombe Safety Partnership", coordinator="Stella Grant", email="stella@wexcombe.example"
    )
    return Cast(
        partnership=partnership,
        elsewhere=elsewhere.partnership,
        priya=priya,
        grace=add("Grace Osei", "grace@police.example", Role.SECTION_LEAD, police),
        leah=add("Leah Morgan", "leah@elmshire.example", Role.SECTION_LEAD, council),
        carl=add("Carl Whitby", "carl@housing.example", Role.CONTRIBUTOR, housing),
        nadia=add("Nadia Rahman", "", Role.CONTRIBUTOR, housing),
        bola=add("Bola Adeyemi", "bola@health.example", Role.BOARD_MEMBER),
        adam=add("Adam Finch", "adam@elmshire.example", Role.ADMINISTRATOR, council),
        stella=elsewhere.person,
    )
