"""Who leads and by when may be told by a sign for the row above."""

import pytest
from tests.core.interpret.sketch import document

from milepost.core.interpret import interpret
from milepost.core.plan.walk import actions


@pytest.mark.parametrize("sign", ["″", '"', "As above", "as above.", "ditto", "Ditto", "”", "Same as above", "''"])
def test_a_sign_says_what_the_row_above_says(sign: str) -> None:
    plan = interpret(
        document(
            "# Roads plan\n\nNo | Action | Lead | By when | Progress\n"
            f"1 | Mark ten crossings | Ann Lowe, Wyke Council | May 2026 | Four are done.\n"
            f"2 | Slow the street | {sign} | {sign} | As above\n3 | Plant the verge | {sign} | June 2026 | None yet."
        )
    )
    assert [one.leads[0].name for one in actions(plan)] == ["Ann Lowe"] * 3
    dues = [str(one.milestones[0].due.latest) for one in actions(plan)]
    assert dues == ["2026-05-31", "2026-05-31", "2026-06-30"]
    assert not plan.unplaced


def test_a_sign_in_the_first_row_stands_for_nothing() -> None:
    plan = interpret(document("# Plan\n\nNo | Action | Lead\n1 | Mark ten crossings | As above\n2 | Slow it | Bo Hale"))
    assert [[lead.name for lead in one.leads] for one in actions(plan)][1] == ["Bo Hale"]
