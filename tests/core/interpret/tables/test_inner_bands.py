"""Bands of focus areas beside the merged cell of their section."""

import pytest
from tests.core.interpret.sketch import document
from tests.core.interpret.told import drawn, told

from milepost.core.interpret import interpret

_PLAN = drawn("""
    SECTION Priority 1 Calm roads
    FOCUS Near schools
    ACTION 1.1 Mark ten crossings (Ann Lowe) [On track]
    Progress: Four are done
    FOCUS In town
    ACTION 1.2 Slow the high street (Bo Hale) [Off track]
    Progress: Shops object
    SECTION Priority 2 Clean air
    FOCUS At home
    ACTION 2.1 Swap fifty stoves (Ann Lowe) [On track]
    Progress: Ten are gone
""")


@pytest.mark.parametrize(("below", "beside"), [("^", "<"), ("", "")])
def test_a_band_beside_a_merged_section_is_a_focus_area(below: str, beside: str) -> None:
    text = f"""
Priority | Ref | Action | Lead | Status | Progress
Priority 1: Calm roads | Focus area: Near schools | {beside} | {beside} | {beside} | {beside}
{below} | 1.1 | Mark ten crossings | Ann Lowe | On track | Four are done
{below} | Focus area: In town | {beside} | {beside} | {beside} | {beside}
{below} | 1.2 | Slow the high street | Bo Hale | Off track | Shops object
Priority 2: Clean air | Focus area: At home | {beside} | {beside} | {beside} | {beside}
{below} | 2.1 | Swap fifty stoves | Ann Lowe | On track | Ten are gone
"""
    assert told(interpret(document(text))) == _PLAN


def test_who_leads_a_section_stands_in_a_cell_as_high_as_it() -> None:
    text = """
Priority | Priority lead | Ref | Action | Lead | Status | Progress
Calm roads | Cy Dunn, Director | Near schools | < | < | < | <
^ | ^ | 1.1 | Mark ten crossings | Ann Lowe | On track | Four are done
^ | ^ | In town | < | < | < | <
^ | ^ | 1.2 | Slow the high street | Bo Hale | Off track | Shops object
Clean air | Dee Moss, Head of Service | At home | < | < | < | <
^ | ^ | 2.1 | Swap fifty stoves | Ann Lowe | On track | Ten are gone
"""
    plan = _PLAN.replace("1 Calm roads", "Calm roads (Cy Dunn, Director)")
    assert told(interpret(document(text))) == plan.replace("2 Clean air", "Clean air (Dee Moss, Head of Service)")
