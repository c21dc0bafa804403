"""Tables that a conversion flattened: rows between slashes, numbers apart from their rows."""

import pytest
from tests.core.interpret.sketch import document
from tests.core.interpret.told import drawn, told

from milepost.core.interpret import interpret
from milepost.core.plan.walk import actions
from milepost.core.readers import read

TEXT = """Safer homes: plan

Theme 1: Homes

/ Ref / What will we do? / Lead Officer / By when / Progress / BRAG /
/ H1 / Inspect the houses / Nadia Farrow, Elmshire Police / Owen Tribe, Thornley Council / June 2025 / Done. / B /
/ H2 / Mend the roofs / Owen Tribe, Officer, Thornley Council / July 2025 / Half are mended. / G /
/ H3 / Lend the tools / Priti Shah / Jo Bell / July 2025 / None are lent. / R /
"""


def test_leads_that_a_slash_parts_like_cells_stay_together() -> None:
    found = list(actions(interpret(read(TEXT.encode(), "plan.txt"))))
    assert [[lead.name for lead in action.leads] for action in found] == [
        ["Nadia Farrow", "Owen Tribe"],
        ["Owen Tribe"],
        ["Priti Shah", "Jo Bell"],
    ]
    assert [(action.number, action.status.text) for action in found] == [("H1", "B"), ("H2", "G"), ("H3", "R")]


def test_a_longer_row_whose_surplus_names_nobody_is_no_row_of_the_table() -> None:
    text = TEXT.replace("Priti Shah / Jo Bell", "Priti Shah / or whoever is there that day")
    assert [action.number for action in actions(interpret(read(text.encode(), "plan.txt")))] == ["H1", "H2"]


_LAYOUTS = {
    "rows between slashes": (
        """
        Delivery plan
        Theme 1: Calm nights
        / Ref / What will we do? / Lead Officer / Progress /
        / ASB1 / Name one officer / Owen Tribe / In place /
        / ASB2 / Bring wardens back / / Advertised /
        """,
        """
        SECTION Theme 1 Calm nights
        ACTION ASB1 Name one officer (Owen Tribe)
        Progress: In place
        ACTION ASB2 Bring wardens back
        Progress: Advertised
        """,
    ),
    "numbers apart from their table": (
        """
        Delivery plan
        Theme 1: Calm nights
        ID
        H1
        H2

        Activity | Lead | Progress
        Mark walks | Parks | Begun
        Lend bikes | Library | Bought
        """,
        """
        SECTION Theme 1 Calm nights
        ACTION H1 Mark walks (Parks)
        Progress: Begun
        ACTION H2 Lend bikes (Library)
        Progress: Bought
        """,
    ),
}


@pytest.mark.parametrize("name", list(_LAYOUTS))
def test_a_flattened_table_is_read(name: str) -> None:
    sketch, expected = _LAYOUTS[name]
    assert told(interpret(document(sketch))) == drawn(expected)


def test_facts_in_a_bracket_are_read_without_it() -> None:
    action = "1.{0} Walk path {0}\n(Lead: Ann Lowe, Parks; Due: May 2026)\nSo far: Two were walked.\n\n"
    text = "Walks\n\nTheme 1: Paths\n\n" + "".join(map(action.format, (1, 2, 3)))
    for one in actions(interpret(read(text.encode(), "plan.txt"))):
        assert [(lead.name, lead.organisation) for lead in one.leads] == [("Ann Lowe", "Parks")]
        assert [answer.text for answer in one.answers] == ["May 2026", "Two were walked."]
