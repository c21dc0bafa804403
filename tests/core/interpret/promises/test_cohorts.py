"""Of whom a share is."""

import pytest

from milepost.core.interpret.promises.cohorts import of_whom
from milepost.core.words.quantities import quantities

SHARES = (
    ("Increase the share of reviews that are held on time to 90%", "reviews"),
    ("Percentage of care leavers in work: 60%", "care leavers"),
    ("Proportion of children in care with three moves below 9%", "children in care"),
    ("% of staff trained: 90%", "staff"),
    ("Percentage of plans finalised in 20 weeks rises to 60%", "plans"),
    ("85% or more of referrals seen within a day", "referrals"),
    ("70% of staff confident (survey)", "staff"),
    ("Reach 50% of tenants through the survey", "tenants"),
    ("80% of new mothers to have a check", "new mothers"),
    ("Percentage point rise of 5%", ""),
    ("90% satisfaction", ""),
)


@pytest.mark.parametrize(("text", "cohort"), SHARES)
def test_of_whom_the_last_share_is_stands_behind_it_or_before_it(text: str, cohort: str) -> None:
    share = quantities(text)[-1]
    assert of_whom(text, share.start, share.end) == cohort
