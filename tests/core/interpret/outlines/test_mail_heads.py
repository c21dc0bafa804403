"""Where another mail begins, no answer of the one above goes on."""

import pytest

from milepost.core.pipeline import read_plan
from milepost.core.plan.walk import actions

_MAILS = """Priority 1: Dry homes

1.1 Mend the gutters of the mill
Lead: Ann Lowe, Surveyor, Elmshire Council
Due: March 2027
Next: Hire a crane.

1.2 Line the cellar of the inn
Lead: Ann Lowe, Surveyor, Elmshire Council
Due: May 2027
Next: Choose the clay.
{edge}
Priority 2: Warm homes

2.1 Sweep the chimneys
Lead: Bob Hale, Sweep, Elmshire Homes
Due: June 2027
Next: Buy two brushes.

2.2 Fit new stoves
Lead: Bob Hale, Sweep, Elmshire Homes
Due: July 2027
Next: Ask three makers.
{foot}
"""
_HEAD = """
From: Bob Hale
Sent: 10 November 2026 08:03
To: Ann Lowe
Subject: our part

Dear Ann, here is what we have
"""


def _next(edge: str, foot: str = "") -> list[str]:
    plan = read_plan(_MAILS.format(edge=edge, foot=foot).encode(), "x.txt")
    return [one.answers[-1].text for one in actions(plan)]


_WHOLE = ["Hire a crane.", "Choose the clay.", "Buy two brushes.", "Ask three makers."]


@pytest.mark.parametrize(
    "edge", [_HEAD, "\nFrom: Bob Hale Sent: 10 November 2026 08:03 To: Ann Lowe Subject: our part\n\nHere it is\n"]
)
def test_the_head_of_a_mail_is_no_answer(edge: str) -> None:
    assert _next(edge) == _WHOLE


@pytest.mark.parametrize("foot", ["Sent from my phone", "This e-mail may be confidential. Bob", "Get Outlook for iOS"])
def test_nor_is_what_programs_write_at_its_foot(foot: str) -> None:
    assert _next("", foot) == _WHOLE


def test_a_lone_line_from_somebody_is_one() -> None:
    assert _next("From: Elmshire Water, who own the bank")[1] != "Choose the clay."


def test_nothing_of_it_is_lost() -> None:
    plan = read_plan(_MAILS.format(edge=_HEAD, foot="").encode(), "x.txt")
    assert {"From: Bob Hale", "Subject: our part"} <= {one.text for one in plan.unplaced}
