"""Some posts say which organisation they are of, and some are of none."""

import pytest

from milepost.core.checks.examples import TODAY, example_plan
from milepost.core.checks.rules.lead_without_organisation import faults


@pytest.mark.parametrize(("lead", "count"), [
    ("Ada Moss, Chief Inspector", 0), ("Ada Moss, Station Manager", 0), ("Ada Moss, Centre Manager", 1),
    ("Detective Sergeant Ada Moss, Lead", 0), ("Ada Moss, Independent Chair", 0), ("Cllr Ada Moss, Lead Member", 0),
])  # fmt: skip
def test_a_rank_or_a_seat_names_the_organisation_or_wants_none(lead: str, count: int) -> None:
    plan = example_plan(
        f"Priority 1: Be safe\nSection lead: {lead}\n"
        "Priority 2: Be well\nSection lead: Ben Hale, Manager, Elmshire Trust"
    )
    assert len(list(faults(plan, TODAY))) == count
