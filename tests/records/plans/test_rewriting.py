"""A plan made to say another value says exactly that, under the same ids, and what did not change is untouched."""

from dataclasses import replace
from random import Random

import pytest
from tests.cast import Cast
from tests.factories.plans import whole_plan
from tests.factories.small import SMALL
from tests.records.plans.conftest import shown

from milepost.core.plan.compare.aligning import version_compared
from milepost.core.plan.compare.merging import merged
from milepost.records.ids import new_id
from milepost.records.plans import actions
from milepost.records.plans.models import Answer, Plan
from milepost.records.plans.rewriting import rewrite


@pytest.mark.parametrize("seed", range(8))
def test_the_rows_say_the_value_and_then_the_old_one_again(cast: Cast, seed: int) -> None:
    random = Random(seed)
    kept = actions.keep(by=cast.priya, partnership=cast.partnership, plan=whole_plan(random))
    first = shown(kept)
    found = version_compared(first, replace(whole_plan(random), id="newer"), new_id)
    every = [(at, inner) for at, group in enumerate(found.groups) for inner, _ in enumerate(group.changes)]
    then = merged(found, {key for key in every if random.random() < 0.7}, "reason")
    rewrite(kept, then)
    assert shown(kept) == then
    rewrite(Plan.objects.get(pk=kept.pk), first)
    assert shown(kept) == first


def test_a_row_that_changed_counts_up_and_others_do_not(cast: Cast) -> None:
    kept = actions.keep(by=cast.priya, partnership=cast.partnership, plan=SMALL)
    plan = shown(kept)
    section = plan.sections[0]
    area = section.focus_areas[0]
    hub = replace(area.actions[0], answers=(replace(area.actions[0].answers[0], text="It is open."),))
    areas = (replace(area, actions=(hub, *area.actions[1:])), *section.focus_areas[1:])
    rewrite(kept, replace(plan, sections=(replace(section, focus_areas=areas), *plan.sections[1:])))
    assert {(row.text, row.version) for row in Answer.objects.filter(action=hub.id)} == {("It is open.", 2)}
    assert set(kept.action_rows.values_list("version", flat=True)) == {1}


def test_who_a_lead_is_stays_known_where_the_words_stay(cast: Cast) -> None:
    kept = actions.keep(by=cast.priya, partnership=cast.partnership, plan=SMALL)
    actions.match_leads(by=cast.priya, plan=kept, people={kept.lead_rows.get().pk: cast.grace})
    plan = shown(kept)
    section = plan.sections[0]
    two = (*section.leads, replace(section.leads[0], name="Leah Morgan", text="Leah Morgan"))
    rewrite(kept, replace(plan, sections=(replace(section, leads=two), *plan.sections[1:])))
    people = dict(kept.lead_rows.values_list("name", "person"))
    assert people == {"Grace Osei": cast.grace.pk, "Leah Morgan": None}
