"""Who leads, as printed and as a person."""

import pytest
from tests.cast import Cast
from tests.records.plans.conftest import shown

from milepost.core.errors import EditedMeanwhile, InvalidInput
from milepost.core.plan.model import Lead
from milepost.records.access.may import may
from milepost.records.access.permissions import Permission
from milepost.records.plans import actions, queries
from milepost.records.plans.models import Action, Plan, Section
from milepost.records.plans.writing import in_section


@pytest.fixture
def section(plan: Plan) -> Section:
    return queries.section_row(plan, plan.section_rows.get(number="1").pk)


def test_a_name_that_was_read_is_proposed_and_then_confirmed(cast: Cast, plan: Plan) -> None:
    ((lead, member),) = queries.lead_matches(plan)
    assert member is not None
    assert member.person == cast.grace
    assert not plan.lead_rows.exclude(person=None).exists()
    actions.match_leads(by=cast.priya, plan=plan, people={lead.pk: member.person})
    assert queries.lead_matches(plan) == ()


def test_who_leads_a_section_may_edit_it_until_somebody_else_does(cast: Cast, plan: Plan, section: Section) -> None:
    scope = in_section(plan, section.pk)
    actions.set_leads(by=cast.priya, of=section, leads=[(Lead("Grace Osei"), cast.grace)], version=1)
    assert may(cast.grace, Permission.EDIT_SECTION, scope)
    actions.set_leads(by=cast.priya, of=section, leads=[(Lead("Leah Morgan"), cast.leah)], version=2)
    assert not may(cast.grace, Permission.EDIT_SECTION, scope)
    assert may(cast.leah, Permission.EDIT_SECTION, scope)


def test_leads_print_in_their_order_with_post_and_organisation(cast: Cast, plan: Plan, action: Action) -> None:
    leads = [(Lead("Bo Hart", "Nurse", "Wexcombe Trust"), None), (Lead(organisation="Elmshire Police"), None)]
    actions.set_leads(by=cast.priya, of=action, leads=leads, version=1)
    found = shown(plan).sections[0].focus_areas[0].actions[0].leads
    assert [lead.text for lead in found] == ["Bo Hart, Nurse, Wexcombe Trust", "Elmshire Police"]


def test_a_lead_is_somebody_of_the_partnership(cast: Cast, section: Section) -> None:
    with pytest.raises(InvalidInput, match="list of people"):
        actions.set_leads(by=cast.priya, of=section, leads=[(Lead("Stella Grant"), cast.stella)], version=1)


def test_the_second_to_set_leads_sees_the_first(cast: Cast, section: Section) -> None:
    actions.set_leads(by=cast.priya, of=section, leads=[(Lead("Ann Lee"), None)], version=1)
    with pytest.raises(EditedMeanwhile) as refusal:
        actions.set_leads(by=cast.priya, of=section, leads=[(Lead("Bo Hart"), None)], version=1)
    assert (refusal.value.theirs, refusal.value.yours) == ("Ann Lee", "Bo Hart")
