"""Tables that rate their actions by stars, ticks, or one rating beside an earlier one."""

import pytest
from tests.core.interpret.sketch import document
from tests.core.interpret.told import drawn, told

from milepost.core.interpret import interpret

_LAYOUTS = {
    "stars for a rating and tables about the paper": (
        """
        # Ageing plan

        Author | Status | Circulation
        Policy Officer | Final | Board; Forum

        ## Aim 1: Good streets

        # | We said we would | Who | When | What happened | Outcome rating
        1a | Put in 25 benches | Countryside Team | Sept 2024 | 27 are in. | ★★★
        1b | Mend the kerbs | Highways Inspector | Dec 2024 | Four of nine walked. | ★

        ★★★ fully achieved, ★★ partly achieved, ★ not achieved

        Risk | Likelihood | Impact | Score | Mitigation | Owner
        Volunteers tire | 3 | 4 | 12 | Recruit before summer | Volunteer Centre
        """,
        """
        SECTION Aim 1 Good streets
        ACTION 1a Put in 25 benches (Countryside Team) [★★★]
        When: Sept 2024
        What happened: 27 are in.
        MILESTONE 2024-09-30
        ACTION 1b Mend the kerbs (Highways Inspector) [★]
        When: Dec 2024
        What happened: Four of nine walked.
        MILESTONE 2024-12-31
        """,
    ),
    "statuses under a heading that asks for an update": (
        """
        # Flood plan

        ## Theme A: Know the risk

        Action No. | Action | Who is responsible? | Time-bound | Status update
        1 | Model surface water | Flood Engineer | 31/12/2025 | In progress
        2 | Survey culverts | Bridges Team | 30/09/2025 | Complete
        """,
        """
        SECTION Theme A Know the risk
        ACTION 1 Model surface water (Flood Engineer) [In progress]
        Time-bound: 31/12/2025
        MILESTONE 2025-12-31
        ACTION 2 Survey culverts (Bridges Team) [Complete]
        Time-bound: 30/09/2025
        MILESTONE 2025-09-30
        """,
    ),
    "a rating before and a rating now": (
        """
        # Green plan

        ## Aim 1: Warm homes

        Ref | Action | Previous RAG | Current RAG
        1.1 | Insulate lofts | Amber | Green
        1.2 | Train installers | Amber | Red
        """,
        """
        SECTION Aim 1 Warm homes
        ACTION 1.1 Insulate lofts [Green]
        Previous RAG: Amber
        ACTION 1.2 Train installers [Red]
        Previous RAG: Amber
        """,
    ),
    "ticks under a heading that spans them": (
        """
        # Green plan

        ## Aim 1: Warm homes

        Ref | Action | Status (tick one) | < | <
        ^ | ^ | Not started | In progress | Complete
        1.1 | Insulate lofts | | ✓ |
        1.2 | Train installers | | | ✓
        """,
        """
        SECTION Aim 1 Warm homes
        ACTION 1.1 Insulate lofts [In progress]
        ACTION 1.2 Train installers [Complete]
        """,
    ),
}


@pytest.mark.parametrize("name", list(_LAYOUTS))
def test_a_rated_table_is_read(name: str) -> None:
    sketch, expected = _LAYOUTS[name]
    assert told(interpret(document(sketch))) == drawn(expected)
