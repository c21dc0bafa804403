"""Headings brought up to date half-way: the other words of the same template hold what the old ones held."""

import pytest
from tests.core.interpret.sketch import document
from tests.core.interpret.told import told

from milepost.core.interpret import interpret
from milepost.core.plan.walk import actions

_ROWS = """Stops | Paint the stops {0} | Ann Lowe | Spring term | Two are done | Rain | Paint bought
Stops | | | | | | Shelters washed
Stops | Hire two drivers {0} | Ann Lowe | Autumn term | None came | Pay | Advert out
Stops | | | | | | Talks held
Lanes | Close the lane {0} | Ann Lowe | Spring term | Signs are up | Shops object | Signs bought
Lanes | | | | | | Shops told
"""
_OLD = "Objective | What we will do | Who | By when | What has happened | What is in the way | Steps"
_TITLES = ("Paint the stops", "Hire two drivers", "Close the lane")


@pytest.mark.parametrize(
    "new",
    [
        "Objective | Commitment | Owner | Deadline | What has happened | What is in the way | Steps",
        "Objective | Pledge | Responsible officer | Complete by | What has happened | What is in the way | Steps",
    ],
)
def test_renamed_headings_hold_what_the_old_ones_held(new: str) -> None:
    first, second = (_ROWS.format(at) for at in (1, 2))
    plan = interpret(
        document(f"# Bus plan\n\n## Goal 1: More buses\n\n{_OLD}\n{first}\n## Goal 2: Fewer cars\n\n{new}\n{second}")
    )
    assert [[area.title for area in one.focus_areas] for one in plan.sections] == [["Stops", "Lanes"]] * 2
    assert [one.title for one in actions(plan)] == [f"{title} {at}" for at in (1, 2) for title in _TITLES]


def test_headings_of_another_form_hold_what_they_say() -> None:
    other = "Ref | Action | Lead | Status | Comments\n2.1 | Close the lane | Ann Lowe | Open | None"
    old = "Ref | Aim | Actions | Lead | Comments\n1.1 | Dry stops | Paint the stops | Bo Hale | Rain"
    text = f"# Bus plan\n\n## Goal 1: More buses\n\n{old}\n\n## Goal 2: Fewer cars\n\n{other}"
    assert "ACTION 2.1 Close the lane (Ann Lowe) [Open]" in told(interpret(document(text)))
