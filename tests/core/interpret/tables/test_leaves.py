"""Columns that are named for actions and hold none."""

from tests.core.interpret.sketch import document
from tests.core.interpret.told import drawn, told

from milepost.core.interpret import interpret


def _read(table: str) -> str:
    return told(interpret(document(f"# Roads plan\n\n## Aim 1: Calm roads\n\n{table}")))


def test_a_list_of_dated_steps_before_the_commitments_is_none_of_them() -> None:
    table = """
Owner | Steps | Commitment | Status
Ann Lowe | Survey sent – May 2026 / Paint bought – June 2026 | Mark ten crossings | On track
Bo Hale | Limit agreed – May 2026 / Signs up – March 2027 | Slow the high street | Off track
"""
    assert _read(table) == drawn("""
        SECTION Aim 1 Calm roads
        ACTION Mark ten crossings (Ann Lowe) [On track]
        Steps: Survey sent – May 2026 / Paint bought – June 2026
        MILESTONE 2026-05-31 Survey sent
        MILESTONE 2026-06-30 Paint bought
        ACTION Slow the high street (Bo Hale) [Off track]
        Steps: Limit agreed – May 2026 / Signs up – March 2027
        MILESTONE 2026-05-31 Limit agreed
        MILESTONE 2027-03-31 Signs up
    """)


def test_an_objective_said_again_in_each_row_groups_actions_merged_over_their_steps() -> None:
    table = """
Objective | What we will do | Responsible officer | Key milestones | Date
Near schools | 1.1 Mark ten crossings | Ann Lowe | Survey sent | May 2026
Near schools | ^ | ^ | Paint bought | June 2026
Near schools | 1.2 Mend the kerbs | Bo Hale | Stone ordered | May 2026
Near schools | ^ | ^ | Kerbs laid | March 2027
In town | 1.3 Slow the high street | Bo Hale | Limit agreed | May 2026
In town | ^ | ^ | Signs up | March 2027
"""
    read = _read(table).split("\n")
    assert [line for line in read if not line.startswith("MILESTONE") and ": " not in line] == [
        "SECTION Aim 1 Calm roads",
        "FOCUS Near schools",
        "ACTION 1.1 Mark ten crossings (Ann Lowe)",
        "ACTION 1.2 Mend the kerbs (Bo Hale)",
        "FOCUS In town",
        "ACTION 1.3 Slow the high street (Bo Hale)",
    ]
