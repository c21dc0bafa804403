"""Lines right below an action's row or form."""

from tests.core.interpret.sketch import document
from tests.core.interpret.told import drawn, told

from milepost.core.interpret import interpret

TABLE = """
    # Fire plan
    Ref | Deliverable | Owner | Target date | Status
    P1 | Fit smoke alarms | Jo Renshaw | 31/03/2026 | On target
    Mid-year position: 5,214 fitted | < | < | < | <
    P2 | Test the boards | Owen Tribe | 30/11/2025 | At risk
    Mid-year position: Eleven tested | < | < | < | <
    P3 | Fund a post | Jo Renshaw | 01/09/2025 | Missed
    Mid-year position: Money withdrawn | < | < | < | <
    """


def test_a_labelled_row_under_every_action_is_an_answer() -> None:
    expected = """
        SECTION
        ACTION P1 Fit smoke alarms (Jo Renshaw) [On target]
        Target date: 31/03/2026
        Mid-year position: 5,214 fitted
        MILESTONE 2026-03-31
        """
    assert told(interpret(document(TABLE))).splitlines()[:5] == drawn(expected).splitlines()


def test_a_label_that_comes_but_once_or_twice_is_no_answer() -> None:
    text = TABLE.replace("Mid-year position: Eleven tested", "Note to the board: see the annex")
    text = text.replace("Mid-year position: Money", "Police: Money")
    assert "Mid-year position: 5,214 fitted" not in told(interpret(document(text))).splitlines()


def test_a_table_of_one_row_under_each_heading_goes_on_below_it() -> None:
    parts = [
        f"Theme A – Streets\n**{number}. {title}\nDelivery body | Grant | Key date | Status\n{row}\nUpdate: {update}\n"
        for number, title, row, update in (
            ("A1", "Station Square", "Sarum Council | £3.4m | May 2026 | On track", "Digging began"),
            ("A2", "Cycle link", "Sarum Council | £1.1m | June 2026 | Delayed", "Land is not bought"),
            ("A3", "Bus lights", "Vale College | £0.3m | May 2025 | Complete", "Switched on"),
        )
    ]
    found = told(interpret(document("# Town plan\n# " + "\n## ".join(parts).replace("\n## Theme A – Streets", ""))))
    assert "Update: Land is not bought" in found.splitlines()
