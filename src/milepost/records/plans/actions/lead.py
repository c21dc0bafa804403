"""Leads: who leads a section or an action, and which person that is."""

from collections.abc import Mapping, Sequence

from django.db import transaction

from milepost.core.errors import EditedMeanwhile, InvalidInput
from milepost.core.plan import model as value
from milepost.records.access.actions import grant, revoke
from milepost.records.access.may import require
from milepost.records.access.models import Grant, Membership
from milepost.records.access.permissions import Permission, Scope
from milepost.records.people.actions import import_people
from milepost.records.people.matching import Match
from milepost.records.people.models import Person
from milepost.records.plans.models import Action, Lead, Plan, Section
from milepost.records.plans.writing import lock, tell


@transaction.atomic
def set_leads(
    *, by: Person, of: Section | Action, leads: Sequence[tuple[value.Lead, Person | None]], version: int
) -> None:
    """Says who leads a section or an action: the words as they print, each with the person where one is known."""
    plan = of.plan
    require(by, Permission.EDIT_PLAN, plan.scope)
    lock(plan)
    _need_members(plan, [person for _, person in leads if person])
    kept = list(of.leads.select_related("person"))
    if [(one.name, one.post, one.organisation, one.text, one.person) for one in kept] == [
        (lead.name, lead.post, lead.organisation, lead.text, person) for lead, person in leads
    ]:
        return
    before = "; ".join(str(lead) for lead in kept)
    after = "; ".join(_printed(lead) for lead, _ in leads)
    if type(of)._default_manager.values_list("version", flat=True).get(pk=of.pk) != version:
        raise EditedMeanwhile("Somebody else changed this while you were writing.", before, after)
    of.leads.all().delete()
    holder = {"section": of} if isinstance(of, Section) else {"action": of}
    Lead.objects.bulk_create(
        Lead(
            plan=plan,
            position=at,
            person=person,
            name=lead.name,
            post=lead.post,
            organisation=lead.organisation,
            text=_printed(lead),
            **holder,
        )
        for at, (lead, person) in enumerate(leads)
    )
    of.version = version + 1
    of.save(update_fields=["version"])
    if isinstance(of, Section):
        give_access(by, of)
    tell(by=by, verb="leads_set", plan=plan, row=of, before={"leads": before}, after={"leads": after})


@transaction.atomic
def match_leads(*, by: Person, plan: Plan, people: Mapping[int, Person | None]) -> None:
    """Confirms which person each lead is, by the key of the lead's row; None says that it is nobody in the list."""
    require(by, Permission.EDIT_PLAN, plan.scope)
    lock(plan)
    _need_members(plan, [person for person in people.values() if person])
    leads = list(Lead.objects.filter(plan=plan, pk__in=people).select_related("section"))
    for lead in leads:
        lead.person = people[lead.pk]
    Lead.objects.bulk_update(leads, ["person"])
    for section in {lead.section for lead in leads if lead.section}:
        give_access(by, section)
    named = {str(lead): lead.person.name if lead.person else "" for lead in leads}
    tell(by=by, verb="leads_matched", plan=plan, row=plan, after=named)


@transaction.atomic
def add_leads(*, by: Person, plan: Plan, leads: Sequence[tuple[Match, Sequence[int]]]) -> None:
    """Adds people to the partnership, and confirms at once which leads each of them is, by the keys of the rows.

    Whoever is known already is only given what was missing; who leads nothing comes with no keys.
    """
    require(by, Permission.EDIT_PLAN, plan.scope)
    new = [match for match, _ in leads if _is_news(match)]
    kept = iter(import_people(by=by, partnership=plan.partnership, matches=new) if new else ())
    people: dict[int, Person | None] = {}
    for match, keys in leads:
        member = next(kept) if _is_news(match) else match.member
        people.update(dict.fromkeys(keys, member.person if member else None))
    match_leads(by=by, plan=plan, people=people)


def _is_news(match: Match) -> bool:
    return match.member is None or bool(match.entry.email and not match.member.person.email)


def _need_members(plan: Plan, people: Sequence[Person]) -> None:
    members = Membership.objects.filter(partnership=plan.partnership_id, person__in=people)
    if members.count() < len({person.pk for person in people}):
        raise InvalidInput("A lead must be in the partnership’s list of people. Add the person first.")


def give_access(by: Person, section: Section) -> None:
    """Whoever leads a section may edit what is said in it, for as long as they do."""
    plan = section.plan
    cause = f"leads section {section.pk}"
    leading = {lead.person_id for lead in section.leads.exclude(person=None)}
    given = set(Grant.objects.filter(cause=cause, revoked_at=None).values_list("person_id", flat=True))
    for member in Membership.objects.filter(partnership=plan.partnership_id, person__in=leading ^ given):
        if member.person_id in given:
            revoke(by=by, membership=member, cause=cause)
        else:
            scope = Scope(plan.partnership_id, plan.pk, section.pk)
            grant(by=by, membership=member, permission=Permission.EDIT_SECTION, scope=scope, cause=cause)


def _printed(lead: value.Lead) -> str:
    return lead.text or ", ".join(filter(None, (lead.name, lead.post, lead.organisation)))
