"""Who is asked about an action: its leads, else an organisation’s contact, else who leads the section."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from milepost.records.access.models import Membership
from milepost.records.access.queries import members_of
from milepost.records.access.roles import Role
from milepost.records.people.matching import member_called, organisation_called
from milepost.records.people.models import Organisation, Person
from milepost.records.plans.models import Action, Lead, Plan
from milepost.records.rounds.models.item import Source

Asked = tuple[Source, tuple[Person, ...]]


@dataclass(frozen=True)
class Known:
    """The members, organisations and leads of a plan's partnership, read once for all its actions."""

    members: tuple[Membership, ...]
    organisations: tuple[Organisation, ...]
    by_action: dict[str, list[Lead]]
    by_section: dict[str, list[Lead]]


def known(plan: Plan) -> Known:
    """What the chain goes by, in three queries."""
    by_action: dict[str, list[Lead]] = {}
    by_section: dict[str, list[Lead]] = {}
    for lead in Lead.objects.filter(plan=plan).select_related("person").order_by("position", "pk"):
        if lead.action_id:
            by_action.setdefault(lead.action_id, []).append(lead)
        elif lead.section_id:
            by_section.setdefault(lead.section_id, []).append(lead)
    organisations = plan.partnership.organisations.filter(is_active=True).select_related("contact")
    return Known(tuple(members_of(plan.partnership_id)), tuple(organisations), by_action, by_section)


def asked_about(action: Action, section: str, found: Known) -> Asked:
    """Whom to ask about an action of a section, and why them; nobody only where there is no coordinator."""
    leads = found.by_action.get(action.pk, [])
    section_leads = found.by_section.get(section, [])
    links: tuple[Asked, ...] = (
        (Source.OWNER, _people(leads, found)),
        (Source.CONTACT, _contacts([*(lead.organisation for lead in leads), *action.organisations], found)),
        (Source.SECTION_LEAD, _people(section_leads, found)),
        (Source.CONTACT, _contacts([lead.organisation for lead in section_leads], found)),
        (Source.COORDINATOR, tuple(one.person for one in found.members if one.role == Role.COORDINATOR)[:1]),
    )
    return next((link for link in links if link[1]), links[-1])


def _people(leads: Iterable[Lead], found: Known) -> tuple[Person, ...]:
    """The people whom these leads are: as confirmed, else the only member of that name."""
    people = []
    for lead in leads:
        member = None if lead.person else member_called(lead.name, found.members)
        person = lead.person or (member.person if member else None)
        if person is not None and person.is_active:
            people.append(person)
    return _once(people)


def _contacts(names: Sequence[str], found: Known) -> tuple[Person, ...]:
    organisations = (organisation_called(name, found.organisations) for name in names)
    return _once(one.contact for one in organisations if one and one.contact and one.contact.is_active)


def _once(people: Iterable[Person]) -> tuple[Person, ...]:
    return tuple({person.pk: person for person in people}.values())
