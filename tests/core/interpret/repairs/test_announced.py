"""The label of a lead that stands on a line of its own."""

from tests.core.interpret.sketch import document

from milepost.core.interpret import interpret

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
