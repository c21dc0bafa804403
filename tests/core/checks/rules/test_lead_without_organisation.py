"""A rank of the police or of a fire service says which organisation it is."""

import pytest

from milepost.core.checks.examples import TODAY, example_plan
from milepost.core.checks.rules.lead_without_organisation import faults


@pytest.mark.parametrize(("lead", "count"), [
    ("Ada Moss, Chief Inspector", 0), ("Ada Moss, Station Manager", 0), ("Ada Moss, Centre Manager", 1),
    ("Detective Sergeant Ada Moss, Lead", 0),
])  # fmt: skip
def test_a_rank_names_the_organisation(lead: str, count: int) -> None:
    plan = example_plan(
        f"Priority 1: Be safe\nSection lead: {lead}\n"
        "Priority 2: Be well\nSection lead: Ben Hale, Manager, Elmshire Trust"
    )
    assert len(list(faults(plan, TODAY))) == count
