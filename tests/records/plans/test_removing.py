"""A plan goes with all its parts, in the same number of statements for any size, or stays whole."""

from random import Random

from django.apps import apps
from django.db import connection
from django.test.utils import CaptureQueriesContext
from tests.cast import Cast
from tests.factories.plans import whole_plan
from tests.records.plans.test_bridge import of_many

from milepost.records.plans import bridge
from milepost.records.plans.models import Action, Milestone, Plan, Section
from milepost.records.plans.removing import remove_plan


def rows_of(plan: str) -> dict[str, int]:
    """How many rows of each kind of part a plan has."""
    kinds = [kind for kind in apps.get_app_config("plans").get_models() if kind is not Plan]
    return {kind.__name__: found for kind in kinds if (found := kind._default_manager.filter(plan=plan).count())}


def test_a_plan_goes_with_all_its_parts_and_no_others(cast: Cast) -> None:
    plan, other = (bridge.store(whole_plan(Random(seed)), cast.partnership) for seed in (3, 4))
    gone, kept = plan.pk, rows_of(other.pk)
    assert len(rows_of(gone)) > 10
    remove_plan(plan)
    assert (rows_of(gone), rows_of(other.pk)) == ({}, kept)
    assert list(Plan.objects.all()) == [other]


def test_it_costs_the_same_statements_whatever_the_size(cast: Cast) -> None:
    costs = set()
    for sections in (1, 40):
        plan = bridge.store(of_many(sections), cast.partnership)
        with CaptureQueriesContext(connection) as captured:
            remove_plan(plan)
        costs.add(len(captured))
    assert len(costs) == 1


def test_a_part_that_something_hangs_on_goes_with_it(cast: Cast, plan: Plan) -> None:
    """A milestone of another plan's action, which no page makes, goes as Django takes it."""
    other = bridge.store(whole_plan(Random(3)), cast.partnership)
    gone, action = plan.pk, Action.objects.filter(plan=plan).first()
    stray = Milestone.objects.filter(plan=other).first()
    assert stray
    Milestone.objects.filter(pk=stray.pk).update(action=action)
    remove_plan(plan)
    assert not Milestone.objects.filter(pk=stray.pk).exists()
    assert not Section.objects.filter(plan=gone).exists()
