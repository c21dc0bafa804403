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


def test_a_list_of_three_ranks_is_sections_with_their_leads_focus_areas_and_actions() -> None:
    text = """
        # Bus plan
        WBS | Task | Accountable | Finish | State | Commentary
        1 | Buses run on time | Ann Lowe | | |
        1.1 | Machines | | | |
        1.1.1 | Mend the ticket machines | Jo Renshaw | 30/06/2025 | On track | Two mended
        1.2 | People | | | |
        1.2.1 | Train the drivers | Owen Tribe | 31/05/2025 | Done |
        2 | Stops are safe | Bea Moss | | |
        2.1 | Light | | | |
        2.1.1 | Light every stop | Jo Renshaw | 31/08/2025 | Late |
        """
    expected = """
        SECTION 1 Buses run on time (Ann Lowe)
        FOCUS 1.1 Machines
        ACTION 1.1.1 Mend the ticket machines (Jo Renshaw) [On track]
        FOCUS 1.2 People
        ACTION 1.2.1 Train the drivers (Owen Tribe) [Done]
        SECTION 2 Stops are safe (Bea Moss)
        FOCUS 2.1 Light
        ACTION 2.1.1 Light every stop (Jo Renshaw) [Late]
        """
    assert _parts_and_actions(text) == drawn(expected).splitlines()


def test_the_day_of_a_row_that_sums_up_those_below_it_is_in_the_unplaced_list() -> None:
    text = """
        # Bus plan
        Outline number | Task name | Owner | Finish | Status
        A | Buses run on time | Ann Lowe | 30/06/2025 |
        A.1 | Mend the ticket machines | Jo Renshaw | 30/06/2025 | On track
        A.2 | Train the drivers | Owen Tribe | 31/05/2025 | Done
        B | Stops are safe | | 31/08/2025 |
        B.1 | Light every stop | Jo Renshaw | 31/08/2025 | Late
        """
    plan = interpret(document(text))
    assert _parts_and_actions(text)[0] == "SECTION A Buses run on time (Ann Lowe)"
    assert [one.text for one in plan.unplaced] == ["30/06/2025", "31/08/2025"]


def test_a_led_row_over_rows_without_a_status_opens_no_part() -> None:
    text = """
        # Bus plan
        Ref | Action | Lead | By when | Status
        A1 | Mend the ticket machines | Jo Renshaw | |
        A1.1 | Buy the spares | Owen Tribe | 18/07/2025 |
        A2 | Train the drivers | Owen Tribe | |
        A2.1 | Find a trainer | Owen Tribe | 28/11/2025 |
        """
    assert len([line for line in _parts_and_actions(text) if line.startswith("ACTION")]) == 4


def _parts_and_actions(text: str) -> list[str]:
    kinds = ("SECTION", "FOCUS", "ACTION")
    return [line for line in told(interpret(document(text))).splitlines() if line.startswith(kinds)]
