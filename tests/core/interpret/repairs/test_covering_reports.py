"""The numbered paragraphs of a report before the plan are none of its actions."""

import pytest
from tests.core.interpret.sketch import document

from milepost.core.interpret import interpret
from milepost.core.plan.walk import actions

_REPORT = (
    "# Roads plan\n\n{0}Purpose of this paper\n\n1. This paper says how the plan stands in May.\n\n"
    "{0}Recommendations\n\n2. The board is asked to note it.\n\n"
)
_PLAN = "".join(
    f"## Aim {at}: {aim}\n\n### {at}.1 {title}\n\nLead: Ann Lowe\n\nStatus: On track\n\nProgress: Four are done.\n\n"
    for at, (aim, title) in enumerate((("Calm roads", "Mark ten crossings"), ("Clean air", "Plant the verge")), start=1)
)


@pytest.mark.parametrize("heading", ["## ", "**"])
def test_a_report_before_the_plan_holds_no_actions(heading: str) -> None:
    plan = interpret(document(_REPORT.format(heading) + _PLAN))
    assert [one.title for one in actions(plan)] == ["Mark ten crossings", "Plant the verge"]
    assert [one.title for one in plan.sections] == ["Calm roads", "Clean air"]
