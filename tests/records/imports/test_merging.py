"""A later version of a document is taken over into the plan that is known, what is ticked of it, and taken back."""

from dataclasses import replace

import pytest
from tests.cast import Cast
from tests.factories.small import SMALL
from tests.records.plans.conftest import shown

from milepost.core.errors import EditedMeanwhile, InvalidInput, NotAllowed
from milepost.core.plan import codec
from milepost.core.plan import model as value
from milepost.core.plan.compare.merging import is_said
from milepost.core.plan.walk import actions as actions_of
from milepost.records.access.models import Grant
from milepost.records.history.models import Event
from milepost.records.imports import actions, queries
from milepost.records.imports.models import Import, State
from milepost.records.plans.actions import keep, match_leads, rename_plan, set_answer
from milepost.records.plans.models import Plan
from milepost.records.plans.queries import action_row

Keys = set[tuple[int, int]]


@pytest.fixture
def plan(cast: Cast) -> Plan:
    return keep(by=cast.priya, partnership=cast.partnership, plan=SMALL)


@pytest.fixture
def draft(cast: Cast) -> Import:
    """A later document: the first action worded anew, another lead, an action more, the second section left out."""
    first = SMALL.sections[0]
    area = first.focus_areas[0]
    hub = replace(area.actions[0], title="Open two hubs in Wexcombe")
    more = value.Action("m", "Train the wardens", "1.1.9")
    areas = (replace(area, actions=(hub, *area.actions[1:], more)), *first.focus_areas[1:])
    first = replace(first, focus_areas=areas, leads=(value.Lead("Leah Morgan", text="Leah Morgan"),))
    data = codec.to_json(replace(SMALL, id="elsewhere", sections=(first,))).encode()
    return actions.start_import(by=cast.priya, partnership=cast.partnership, data=data, file_name="later.json")


def ticked(draft: Import, plan: Plan) -> Keys:
    """What is ticked until a person decides."""
    groups = queries.version_review(draft, plan).groups
    return {(at, inner) for at, group in enumerate(groups) for inner, one in enumerate(group.changes) if is_said(one)}


def merge(cast: Cast, draft: Import, plan: Plan, chosen: Keys | None = None) -> None:
    chosen = ticked(draft, plan) if chosen is None else chosen
    seen = draft.version, plan.version
    actions.merge_import(by=cast.priya, draft=draft, plan=plan, chosen=chosen, version=seen[0], plan_version=seen[1])


def test_what_is_ticked_is_taken_over_and_what_the_document_lacks_stays(cast: Cast, plan: Plan, draft: Import) -> None:
    before = shown(plan)
    merge(cast, draft, plan)
    after = shown(plan)
    numbers = [one.number for one in actions_of(after)]
    assert "1.1.9" in numbers
    assert {one.id for one in actions_of(before)} < {one.id for one in actions_of(after)}
    first = next(actions_of(after))
    assert (first.id, first.title) == (next(actions_of(before)).id, "Open two hubs in Wexcombe")
    assert first.wordings[-1].reason == "as in later.json"
    assert first.answers == next(actions_of(before)).answers
    assert (draft.state, draft.plan) == (State.MERGED, plan)
    assert Event.objects.filter(verb="import_merged").count() == 1


def test_it_is_taken_back_in_one_step(cast: Cast, plan: Plan, draft: Import) -> None:
    before = shown(plan)
    merge(cast, draft, plan)
    actions.undo_merge(by=cast.priya, draft=draft)
    assert shown(plan) == before
    assert Import.objects.get(pk=draft.pk).state == State.DRAFT


def test_once_the_plan_was_changed_it_cannot_be_taken_back_as_a_whole(cast: Cast, plan: Plan, draft: Import) -> None:
    merge(cast, draft, plan)
    rename_plan(by=cast.priya, plan=Plan.objects.get(pk=plan.pk), title="Another", seen=SMALL.title)
    with pytest.raises(InvalidInput, match="was changed since"):
        actions.undo_merge(by=cast.priya, draft=draft)
    assert shown(plan).title == "Another"


def test_who_saw_an_older_plan_looks_again(cast: Cast, plan: Plan, draft: Import) -> None:
    chosen = ticked(draft, plan)
    rename_plan(by=cast.priya, plan=Plan.objects.get(pk=plan.pk), title="Another", seen=SMALL.title)
    with pytest.raises(EditedMeanwhile, match="Look again"):
        merge(cast, draft, plan, chosen)


def test_nothing_ticked_is_told(cast: Cast, plan: Plan, draft: Import) -> None:
    with pytest.raises(InvalidInput, match="Tick at least one"):
        merge(cast, draft, plan, set())


def test_somebody_who_wrote_meanwhile_sees_both_texts(cast: Cast, plan: Plan, draft: Import) -> None:
    action = action_row(plan, plan.action_rows.get(number="1.1.1").pk)
    merge(cast, draft, plan)
    with pytest.raises(EditedMeanwhile):
        set_answer(by=cast.priya, action=action, question="now", period="year-1", text="Mine", version=7)


def test_who_leads_no_more_loses_the_access_that_leading_gave(cast: Cast, plan: Plan, draft: Import) -> None:
    match_leads(by=cast.priya, plan=plan, people={plan.lead_rows.get().pk: cast.grace})
    assert Grant.objects.filter(person=cast.grace, revoked_at=None).count() == 1
    merge(cast, draft, Plan.objects.get(pk=plan.pk))
    assert Grant.objects.filter(person=cast.grace, revoked_at=None).count() == 0


def test_only_who_may_edit_the_plan_takes_over(cast: Cast, plan: Plan, draft: Import) -> None:
    with pytest.raises(NotAllowed):
        actions.merge_import(
            by=cast.grace, draft=draft, plan=plan, chosen={(0, 0)}, version=draft.version, plan_version=plan.version
        )
