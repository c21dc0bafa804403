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


_FORMS = "".join(
    f"{over}**Recommendation {at}\n\n**That {title}\n\nResponse: Accepted\n\n"
    f"Officer in charge: Ann Lowe, Roads Manager\n\n"
    f"Evidence seen: A letter of {at} May.\n\nVerdict of members: {at}\n\n"
    for at, (over, title) in enumerate(
        (
            ("# Line of enquiry 1: Calm roads\n\n", "ten crossings be marked"),
            ("", "every bus have a seat for guards"),
            ("# Line of enquiry 2: Clean air\n\n", "the verge be planted"),
            ("", "no engine idle at a school"),
        ),
        start=1,
    )
)


def test_whose_paper_it_is_and_the_title_of_its_key_are_no_actions() -> None:
    paper = "**Young People Scrutiny Committee, Borough of Castle Hill\n\n**Second report, 27 May 2025\n\n" + _FORMS
    plan = interpret(document(paper + "**Key to ratings\n\n1 Achieved\n\n2 Slipped\n\n"))
    assert [one.title for one in actions(plan)] == [
        "That ten crossings be marked",
        "That every bus have a seat for guards",
        "That the verge be planted",
        "That no engine idle at a school",
    ]
