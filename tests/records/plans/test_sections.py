"""What can be done to sections and focus areas."""

import pytest
from tests.cast import Cast
from tests.records.plans.conftest import shown

from milepost.core.errors import EditedMeanwhile, InvalidInput, NotAllowed
from milepost.core.plan.model import Stage, Statement
from milepost.core.plan.walk import section_actions
from milepost.records.history.models import Event
from milepost.records.plans import actions, queries
from milepost.records.plans.models import FocusArea, Plan, Section


@pytest.fixture
def section(plan: Plan) -> Section:
    return queries.section_row(plan, plan.section_rows.get(number="1").pk)


@pytest.fixture
def area(plan: Plan) -> FocusArea:
    return queries.focus_area_row(plan, plan.focusarea_rows.get(number="1.1").pk)


def test_an_added_section_stands_last(cast: Cast, plan: Plan) -> None:
    actions.add_section(by=cast.priya, plan=plan, title="Learn", label="Priority", number="3")
    assert [section.title for section in shown(plan).sections] == ["Start well", "Stay safe", "Learn"]


def test_a_renamed_section_drops_the_heading_that_was_printed(cast: Cast, plan: Plan, section: Section) -> None:
    actions.rename_section(by=cast.priya, section=section, title="Start", label="Outcome", number="1", version=1)
    found = shown(plan).sections[0]
    assert (found.title, found.label, found.heading) == ("Start", "Outcome", "")


def test_sections_change_places(cast: Cast, plan: Plan, section: Section) -> None:
    actions.move_section(by=cast.priya, section=section, to=9)
    assert [one.title for one in shown(plan).sections] == ["Stay safe", "Start well"]


def test_a_closed_section_closes_what_is_not_over(cast: Cast, plan: Plan, section: Section) -> None:
    actions.close_section(by=cast.priya, section=section, reason="The board dropped it", decided_by="Board, 3 May")
    found = list(section_actions(shown(plan).sections[0]))
    assert {action.stage for action in found} == {Stage.CLOSED}
    assert {action.links[-1].decided_by for action in found} == {"Board, 3 May"}


def test_what_is_closed_already_is_not_closed_again(cast: Cast, section: Section, area: FocusArea) -> None:
    for _ in range(2):
        actions.close_section(by=cast.priya, section=section, reason="The board dropped it")
        actions.close_focus_area(by=cast.priya, focus_area=area, reason="The board dropped it")
    assert list(Event.objects.filter(verb__endswith="_closed").values_list("verb", flat=True)) == ["section_closed"]


def test_only_an_empty_section_is_removed(cast: Cast, plan: Plan, section: Section) -> None:
    with pytest.raises(InvalidInput, match="has actions"):
        actions.remove_section(by=cast.priya, section=section)
    empty = actions.add_section(by=cast.priya, plan=plan, title="Learn")
    actions.remove_section(by=cast.priya, section=empty)
    assert len(shown(plan).sections) == 2


def test_a_lead_writes_the_statement_of_their_own_section(cast: Cast, plan: Plan, section: Section) -> None:
    lead = plan.lead_rows.get(section=section)
    actions.match_leads(by=cast.priya, plan=plan, people={lead.pk: cast.grace})
    actions.set_statement(by=cast.grace, section=section, period="year-1", text="A good year.", version=0)
    assert shown(plan).sections[0].statements == (Statement("year-1", "A good year.", "Grace Osei"),)
    with pytest.raises(EditedMeanwhile):
        actions.set_statement(by=cast.priya, section=section, period="year-1", text="A bad year.", version=0)
    with pytest.raises(NotAllowed):
        actions.set_statement(by=cast.leah, section=section, period="year-1", text="Mine.", version=1)


def test_focus_areas_are_added_renamed_and_moved(cast: Cast, plan: Plan, section: Section, area: FocusArea) -> None:
    actions.add_focus_area(by=cast.priya, section=section, title="To feed", number="1.3")
    actions.rename_focus_area(by=cast.priya, focus_area=area, title="To open hubs", number="1.1", version=1)
    other = plan.section_rows.get(number="2")
    actions.move_focus_area(by=cast.priya, focus_area=area, section=other, to=0)
    first, second = shown(plan).sections
    assert [one.title for one in first.focus_areas] == ["To visit every family", "To feed"]
    assert [one.title for one in second.focus_areas] == ["To open hubs", ""]


def test_nothing_moves_into_another_plan(cast: Cast, plan: Plan, area: FocusArea) -> None:
    other = actions.create_plan(by=cast.priya, partnership=cast.partnership, title="Another", period="2025")
    section = actions.add_section(by=cast.priya, plan=other, title="Elsewhere")
    with pytest.raises(InvalidInput, match="another plan"):
        actions.move_focus_area(by=cast.priya, focus_area=area, section=section, to=0)


def test_a_closed_focus_area_closes_its_actions_and_is_not_removed(cast: Cast, plan: Plan, area: FocusArea) -> None:
    actions.close_focus_area(by=cast.priya, focus_area=area, reason="Done")
    found = shown(plan).sections[0].focus_areas
    assert {action.stage for action in found[0].actions} == {Stage.CLOSED}
    assert found[1].actions[0].stage is Stage.UNKNOWN
    with pytest.raises(InvalidInput, match="has actions"):
        actions.remove_focus_area(by=cast.priya, focus_area=area)


def test_the_next_number_was_never_used(plan: Plan, area: FocusArea) -> None:
    assert queries.next_number(area) == "1.1.3"
