"""Where each recommendation came from is told of it and groups nothing."""

import pytest
from tests.core.interpret.sketch import document

from milepost.core.interpret import interpret
from milepost.core.plan.walk import actions

_TABLE = """
# Plan

## Theme 1: Access

ID | {heading} | Recommendation | Lead | Target date | Status
R1 | CQC assessment | Know who is waiting | Ann Lowe | May 2026 | On track
R2 | CQC assessment | Ring everybody who waits | Bob Hale | June 2026 | On track
R3 | Peer review | Speed up repairs | Ann Lowe | July 2026 | Late
R4 | Ombudsman | Apologise and pay | Bob Hale | May 2026 | Done
"""


@pytest.mark.parametrize(
    "heading", ["Came from", "Comes from", "Where it came from", "Where this comes from", "Arising from", "Raised by"]
)
def test_an_origin_is_no_focus_area(heading: str) -> None:
    plan = interpret(document(_TABLE.format(heading=heading)))
    assert [area.title for section in plan.sections for area in section.focus_areas] == [""]
    assert [one.answers[0].text for one in actions(plan)] == ["CQC assessment"] * 2 + ["Peer review", "Ombudsman"]


@pytest.mark.parametrize("label", ["Why we are doing it", "Why we need this", "Why it matters", "Reason"])
def test_why_an_action_is_done_is_told_of_it(label: str) -> None:
    card = "\n### DD0{0} Mend the thing {0}\nProject manager: Ann Lowe\n{1}: The old one is broken.\nStatus: Green\n"
    table = "\nMilestone | Due\nSupplier chosen | May 2026\nNew one live | June 2026\n"
    text = "# Plan\n\n## Theme 1: Access\n" + "".join(card.format(at, label) + table for at in (1, 2))
    found = list(actions(interpret(document(text))))
    assert [one.title for one in found] == [f"Mend the thing {at}" for at in (1, 2)]
    assert [len(one.milestones) for one in found] == [2, 2]
