"""What the pages behind a link ask of the database: the same number of queries however many actions there are."""

from typing import Any

import pytest
from django.core.cache import cache
from django.db import connection
from django.test import Client
from tests.cast import Cast
from tests.web.links import open_round

from milepost.records.plans.models import Action, Plan
from milepost.records.rounds.models import Item, Round


@pytest.fixture(params=[0, 40])
def link(request: pytest.FixtureRequest, cast: Cast, plan: Plan) -> tuple[Round, str]:
    """A round of the small plan, and of one with forty actions more."""
    cache.clear()
    area = plan.action_rows.first().focus_area
    Action.objects.bulk_create(
        Action(plan=plan, focus_area=area, position=9 + at, number=f"9.{at}", title=f"Step {at}")
        for at in range(request.param)
    )
    return open_round(cast, plan)


def typed(item: Item, text: str, version: int) -> dict[str, str]:
    name = f"answer-{item.round.questions[0]['key']}"
    return {name: text, f"{name}-version": str(version)}


def test_the_list_asks_the_same(link: tuple[Round, str], client: Client, django_assert_num_queries: Any) -> None:
    with django_assert_num_queries(6):
        client.get(f"/answer/{link[1]}/")


def test_the_page_of_an_action_asks_the_same(
    link: tuple[Round, str], client: Client, django_assert_num_queries: Any
) -> None:
    with django_assert_num_queries(9):
        client.get(f"/answer/{link[1]}/{link[0].items.first().pk}/")


def test_a_save_asks_the_same(link: tuple[Round, str], client: Client, django_assert_num_queries: Any) -> None:
    item = link[0].items.first()
    there = f"/answer/{link[1]}/{item.pk}/save/"
    client.post(there, typed(item, "The first words.", 0))
    # PostgreSQL is told to let only one at a time count; SQLite does so anyway.
    with django_assert_num_queries(20 + (connection.vendor == "postgresql")):
        assert client.post(there, typed(item, "The next words.", 1)).json()["clashes"] == []
