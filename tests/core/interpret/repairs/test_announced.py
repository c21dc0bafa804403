"""The label of a lead that stands on a line of its own."""

import pytest
from tests.core.interpret.sketch import document

from milepost.core.interpret import interpret
from milepost.core.plan.walk import actions

PLAN = """
    # Street plan

    ## Theme 1: Clean streets

    Theme lead:

    Head of Environment

    Ref | Task | Deadline | Status
    N1 | Mend the lamps | 31/10/2025 | Open
    N2 | Empty the bins | 31/12/2025 | Closed
    """


def test_who_stands_below_the_label_leads_the_section() -> None:
    (section,) = interpret(document(PLAN)).sections
    assert [lead.post for lead in section.leads] == ["Head of Environment"]
    assert [action.number for area in section.focus_areas for action in area.actions] == ["N1", "N2"]


_TABLE = """
Action | Lead | Due | Update
1.1 Keep the training flats | Rob Ellery, Officer, Elmshire Council | March 2027 | Eleven flats are let.
1.2 Stand as guarantor | Rob Ellery, Officer, Elmshire Council | June 2026 | The scheme opened in May.
"""


def _leads(lead: str) -> list[tuple[str, str, str]]:
    plan = interpret(document(f"# Staying with you\n\n## Promise 1: A front door of your own\n\n{lead}\n{_TABLE}"))
    assert len(list(actions(plan))) == 2
    return [(one.name, one.post, one.organisation) for one in plan.sections[0].leads]


@pytest.mark.parametrize(
    "lead",
    [
        "Promise lead:\nAnn Lowe, Head of Homes, Elmshire Council",
        "Promise lead\nAnn Lowe, Head of Homes, Elmshire Council",
        "Promise lead\nAnn Lowe\nHead of Homes\nElmshire Council",
        "Promise lead:\nAnn Lowe\nHead of Homes, Elmshire Council",
    ],
)
def test_the_lines_below_the_label_are_the_lead(lead: str) -> None:
    assert _leads(lead) == [("Ann Lowe", "Head of Homes", "Elmshire Council")]


def test_what_stands_below_the_lead_is_none_of_it() -> None:
    told = _leads("Promise lead\nAnn Lowe\nDid you know?\nThe council has nine flats.")
    assert told == [("Ann Lowe", "", "")]


def test_words_that_are_no_label_take_nothing() -> None:
    assert not _leads("The lead\nAnn Lowe is glad that you came, as is Elmshire Council.")
