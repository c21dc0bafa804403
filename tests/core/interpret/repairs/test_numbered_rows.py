"""Rows that their numbers put over or under others."""

from tests.core.interpret.sketch import document
from tests.core.interpret.told import drawn, told

from milepost.core.interpret import interpret

HEAD = "WBS | Task | Task owner | Finish | Status | Apr-25 | May-25 | Jun-25"


def test_a_row_with_but_a_number_and_a_title_opens_those_numbered_under_it() -> None:
    text = f"""
        # Bus plan
        {HEAD}
        1 | Buses run on time | | | | | |
        1.1 | Mend the ticket machines | Jo Renshaw | 30/06/2025 | On track | | Start |
        1.2 | Train the drivers | Owen Tribe | 31/05/2025 | Complete | | |
        2 | Stops are safe | | | | | |
        2.1 | Light every stop | Jo Renshaw | 31/08/2025 | Delayed | | | Order
        """
    expected = """
        SECTION 1 Buses run on time
        ACTION 1.1 Mend the ticket machines (Jo Renshaw) [On track]
        Finish: 30/06/2025
        May-25: Start
        MILESTONE 2025-06-30
        ACTION 1.2 Train the drivers (Owen Tribe) [Complete]
        Finish: 31/05/2025
        MILESTONE 2025-05-31
        SECTION 2 Stops are safe
        ACTION 2.1 Light every stop (Jo Renshaw) [Delayed]
        Finish: 31/08/2025
        Jun-25: Order
        MILESTONE 2025-08-31
        """
    assert told(interpret(document(text))) == drawn(expected)


def test_a_dated_row_numbered_under_a_led_one_is_a_step_of_it() -> None:
    text = """
        # Bus plan
        Ref | Action / milestone | Lead | Milestone date | Status | Comment
        A1 | Mend the ticket machines | Jo Renshaw | | On track | Two of four mended
        A1.1 | Spares bought | | 18/07/2025 | |
        A1.2 | All machines mended | | 28/11/2025 | |
        A2 | Train the drivers | Owen Tribe | | Delayed |
        A2.1 | First ten trained | | 30/06/2025 | |
        """
    expected = """
        SECTION
        ACTION A1 Mend the ticket machines (Jo Renshaw) [On track]
        Comment: Two of four mended
        MILESTONE 2025-07-18 Spares bought
        MILESTONE 2025-11-28 All machines mended
        ACTION A2 Train the drivers (Owen Tribe) [Delayed]
        MILESTONE 2025-06-30 First ten trained
        """
    assert told(interpret(document(text))) == drawn(expected)


def test_a_row_numbered_under_another_with_a_lead_of_its_own_is_an_action() -> None:
    text = """
        # Bus plan
        Ref | Action | Lead | By when | Status | Comment
        A1 | Mend the ticket machines | Jo Renshaw | | On track | Two of four mended
        A1.1 | Buy the spares | Owen Tribe | 18/07/2025 | |
        A1.2 | Train the fitters | Jo Renshaw | 28/11/2025 | |
        """
    assert [line for line in told(interpret(document(text))).splitlines() if "ACTION" in line] == drawn(
        """
        ACTION A1 Mend the ticket machines (Jo Renshaw) [On track]
        ACTION A1.1 Buy the spares (Owen Tribe)
        ACTION A1.2 Train the fitters (Jo Renshaw)
        """
    ).splitlines()
