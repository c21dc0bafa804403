"""Lists of tasks name the section and the focus area of each action behind it, and who leads the section."""

from tests.core.interpret.told import drawn, told

from milepost.core.interpret import interpret
from milepost.core.readers import read

_HEAD = "Task ID,Title,Strand,Strand lead,Focus area,Assigned to,Stage,Latest update\n"
_ROWS = (
    ("R-1", "Find forty homes", "1", "Lofts", "Ann Lowe", "In progress", "Ten found."),
    ("R-2", "Lend ten heaters", "1", "Heat", "Ola Dunn", "Completed", "All lent."),
    ("R-3", "Fit six meters", "1", "Heat", "Ola Dunn", "Not started", "None yet."),
    ("R-4", "Open a pantry", "2", "Shops", "Bo Hale", "In progress", "The key is here."),
    ("R-5", "Plant plum trees", "2", "Trees", "Bo Hale", "In progress", "Two are in."),
)
_STRANDS = {
    "1": 'Strand 1: Warm homes,"Ann Lowe, Housing Manager"',
    "2": 'Strand 2: Full plates,"Ida Moss, Food Manager"',
}


def test_section_area_and_lead_may_stand_behind_the_action() -> None:
    rows = (f"{code},{title},{_STRANDS[strand]},{','.join(rest)}\n" for code, title, strand, *rest in _ROWS)
    assert told(interpret(read((_HEAD + "".join(rows)).encode(), "list.csv"))) == drawn(
        """
        SECTION Strand 1 Warm homes (Ann Lowe, Housing Manager)
        FOCUS Lofts
        ACTION R-1 Find forty homes (Ann Lowe) [In progress]
        Latest update: Ten found.
        FOCUS Heat
        ACTION R-2 Lend ten heaters (Ola Dunn) [Completed]
        Latest update: All lent.
        ACTION R-3 Fit six meters (Ola Dunn) [Not started]
        Latest update: None yet.
        SECTION Strand 2 Full plates (Ida Moss, Food Manager)
        FOCUS Shops
        ACTION R-4 Open a pantry (Bo Hale) [In progress]
        Latest update: The key is here.
        FOCUS Trees
        ACTION R-5 Plant plum trees (Bo Hale) [In progress]
        Latest update: Two are in.
        """
    )
