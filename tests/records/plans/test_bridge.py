"""What the bridge promises: a plan comes back from its rows as it went in, in a constant number of queries."""

from dataclasses import replace
from itertools import count
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from pytest_django import DjangoAssertNumQueries
from tests.cast import Cast
from tests.factories.plans import whole_plan, whole_plans

from milepost.core.plan import codec
from milepost.core.plan.ids import with_fresh_ids
from milepost.core.plan.model import Plan
from milepost.core.plan.walk import actions
from milepost.records.plans import bridge
from milepost.records.plans.queries import HEAVY

QUERIES = 15
STATEMENTS = 18  # one for each kind of part, one for the plan, and two for the savepoint


def numbered(plan: Plan) -> Plan:
    """The plan with its ids counted, so that two plans that differ in nothing else are equal."""
    numbers = count(1)
    return with_fresh_ids(plan, lambda: str(next(numbers)))


def of_many(sections: int) -> Plan:
    """A whole plan with its first section this often, under ids of its own each time."""
    numbers = count(1)
    plan = whole_plan(Random(5))
    many = [with_fresh_ids(plan, lambda: str(next(numbers))).sections[0] for _ in range(sections)]
    return replace(plan, sections=tuple(many))


def texts(plan: Plan) -> object:
    """The plan as data without the places of its parts; its own notes and lists keep theirs in either case."""
    return {name: without_places(data) for name, data in codec.to_data(plan).items() if name not in HEAVY}


def without_places(data: object) -> object:
    """The data without what says where they stood."""
    if isinstance(data, dict):
        return {key: without_places(one) for key, one in data.items() if key not in bridge.PLACES}
    return [without_places(one) for one in data] if isinstance(data, list) else data


@settings(max_examples=10, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(plan=whole_plans())
def test_a_plan_comes_back_whole(cast: Cast, plan: Plan) -> None:
    kept = bridge.store(plan, cast.partnership)
    kept.refresh_from_db()
    assert codec.to_data(numbered(bridge.load(kept))) == codec.to_data(numbered(plan))


def test_a_plan_comes_back_as_the_same_value(cast: Cast) -> None:
    kept = bridge.store(whole_plan(Random(3)), cast.partnership)
    kept.refresh_from_db()
    assert numbered(bridge.load(kept)) == numbered(whole_plan(Random(3)))


def test_a_plan_loaded_without_places_lacks_nothing_else(cast: Cast) -> None:
    kept = bridge.store(whole_plan(Random(3)), cast.partnership)
    whole, bare = bridge.load(kept), bridge.load(kept, with_places=False)
    assert texts(bare) == texts(whole)
    assert not any(one.place or one.more_places for one in actions(bare))


def test_an_empty_plan_comes_back_empty(cast: Cast) -> None:
    kept = bridge.store(Plan(), cast.partnership)
    assert bridge.load(kept) == Plan(id=kept.pk)


@pytest.mark.parametrize("sections", [1, 7])
def test_loading_costs_the_same_queries_whatever_the_size(
    cast: Cast, sections: int, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    kept = bridge.store(of_many(sections), cast.partnership)
    with django_assert_num_queries(QUERIES):
        bridge.load(kept)


@pytest.mark.parametrize("sections", [1, 40])
def test_storing_costs_the_same_statements_whatever_the_size(
    cast: Cast, sections: int, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    plan = of_many(sections)
    with django_assert_num_queries(STATEMENTS):
        bridge.store(plan, cast.partnership)


@settings(max_examples=10, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(plan=whole_plans())
def test_its_plain_data_are_those_of_its_value(cast: Cast, plan: Plan) -> None:
    kept = bridge.store(plan, cast.partnership)
    kept.refresh_from_db()
    assert bridge.load_data(kept) == codec.to_data(bridge.load(kept))


def test_an_empty_plan_has_plain_data_too(cast: Cast) -> None:
    kept = bridge.store(Plan(), cast.partnership)
    assert bridge.load_data(kept) == codec.to_data(Plan(id=kept.pk))


@pytest.mark.parametrize("sections", [1, 7])
def test_plain_data_cost_as_many_queries(
    cast: Cast, sections: int, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    kept = bridge.store(of_many(sections), cast.partnership)
    with django_assert_num_queries(QUERIES):
        bridge.load_data(kept)


def test_a_row_may_be_loaded_twice(cast: Cast) -> None:
    kept = bridge.store(whole_plan(Random(3)), cast.partnership)
    assert bridge.load(kept) == bridge.load(kept)
