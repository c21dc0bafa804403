"""Which column holds the actions, and which only group them or hold their steps."""

from tests.core.interpret.sketch import document
from tests.core.interpret.told import drawn, told

from milepost.core.interpret import interpret


def test_a_workstream_that_has_a_lead_and_a_status_is_the_action_of_its_milestones() -> None:
    text = """
        # Town deal
        Ref | Workstream | Owner | Confidence | Milestone | Date | Position
        Project A: Corn Hall | < | < | < | < | < | <
        A1 | Restore the Corn Hall | Jo Renshaw | Medium | Roof watertight | 19/12/2025 | The slates are on
        ^ | ^ | ^ | ^ | Lift installed | 30/04/2026 | ^
        ^ | ^ | ^ | ^ | Doors open | 12/09/2026 | ^
        A2 | Convert the print works | Owen Tribe | High | Contract let | 14/11/2025 | Planning granted
        ^ | ^ | ^ | ^ | Tenants move in | 29/05/2026 | ^
        """
    expected = """
        SECTION Project A Corn Hall
        ACTION A1 Restore the Corn Hall (Jo Renshaw) [Medium]
        MILESTONE 2025-12-19 Roof watertight
        MILESTONE 2026-04-30 Lift installed
        MILESTONE 2026-09-12 Doors open
        ACTION A2 Convert the print works (Owen Tribe) [High]
        MILESTONE 2025-11-14 Contract let
        MILESTONE 2026-05-29 Tenants move in
        """
    assert _kinds(text, "SECTION", "ACTION", "MILESTONE") == drawn(expected).splitlines()


def test_a_project_with_a_lead_and_a_status_left_empty_below_is_the_action_too() -> None:
    text = """
        # Town deal
        Theme | Project | Lead officer | RAG | Key milestone | Target date
        Streets | Mend the market square | Jo Renshaw | Green | Stone ordered | 01/02/2026
        | | | | Square open | 01/08/2026
        Streets | Plant the high street | Owen Tribe | Amber | Trees ordered | 01/11/2025
        | | | | Trees planted | 01/03/2026
        | | | | First summer over | 01/09/2026
        """
    assert _kinds(text, "SECTION", "ACTION") == [
        "SECTION Theme Streets",
        "ACTION Mend the market square (Jo Renshaw) [Green]",
        "ACTION Plant the high street (Owen Tribe) [Amber]",
    ]


def test_a_workstream_whose_milestones_have_statuses_of_their_own_still_groups_them() -> None:
    text = """
        # Town deal
        Workstream | Lead | Milestone | Date | Status
        Restore the Corn Hall | Jo Renshaw | Roof watertight | 19/12/2025 | Green
        ^ | ^ | Lift installed | 30/04/2026 | Amber
        ^ | ^ | Doors open | 12/09/2026 | Red
        Convert the print works | Owen Tribe | Contract let | 14/11/2025 | Green
        ^ | ^ | Tenants move in | 29/05/2026 | Amber
        """
    assert len(_kinds(text, "ACTION")) == 5


def _kinds(text: str, *kinds: str) -> list[str]:
    return [line for line in told(interpret(document(text))).splitlines() if line.startswith(kinds)]
