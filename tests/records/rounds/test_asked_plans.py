"""A plan that a round asks about cannot be taken away, nor any part of it."""

import pytest
from django.db import transaction
from tests.records.plans.test_removing import rows_of

from milepost.core.errors import InvalidInput
from milepost.records.plans.models import Plan
from milepost.records.plans.removing import remove_plan
from milepost.records.rounds.models import Round


def test_what_a_round_asks_about_stays_whole(plan: Plan, prepared: Round) -> None:
    before = rows_of(plan.pk)
    with pytest.raises(InvalidInput, match="asked about it in a round"), transaction.atomic():
        remove_plan(plan)
    assert rows_of(plan.pk) == before
