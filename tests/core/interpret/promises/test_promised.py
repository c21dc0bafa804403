"""Which numbers of a text about the future are promised."""

from decimal import Decimal

import pytest
from tests.core.interpret.promises.plans import a_plan, an_action

from milepost.core.interpret.promises.measures import measures
from milepost.core.plan.walk import actions

COUNTED = (
    ("Warm spaces scheme: 12 hubs by May 2023; 20 hubs by March 2024", ["12", "20"]),
    ("By Q2 23/24: audit of 30 case files", ["30"]),
    ("By June 2023: survey of 200 tenants", ["200"]),
    ("By June 2023: dip sample of 20 files", ["20"]),
    ("By June 2023: report on the audit of 30 files, of which 28 are good", []),
    ("Background: 12 hubs by May 2023", []),
    ("By June 2023: review of the 7 pilots", []),
)


@pytest.mark.parametrize(("sentence", "values"), COUNTED)
def test_numbers_behind_a_label_or_to_be_looked_at_are_promised_with_a_date(sentence: str, values: list[str]) -> None:
    found = next(actions(measures(a_plan(an_action(next=sentence))))).measures
    assert [one.targets[0].value for one in found] == [Decimal(value) for value in values]


def test_a_second_target_behind_and_has_its_own_date() -> None:
    found = next(
        actions(measures(a_plan(an_action(measure="30 volunteers by June 2023 and 60 volunteers by March 2024"))))
    ).measures
    assert [str(one.targets[0].due.latest) for one in found] == ["2023-06-30", "2024-03-31"]
