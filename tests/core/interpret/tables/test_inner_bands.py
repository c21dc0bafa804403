"""Bands of focus areas beside the merged cell of their section."""

from dataclasses import replace

import pytest
from tests.core.interpret.sketch import document
from tests.core.interpret.told import drawn, told

from milepost.core.document.nodes import Cell, Document, Paragraph, Place, Row, Table
from milepost.core.interpret import interpret

_WIDTH = 6
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


def test_a_row_that_says_how_to_fill_in_those_below_it_is_no_band() -> None:
    text = """
Priority | Priority lead | Ref | Action | Lead | Status | Progress
Enter the priority | Enter the priority lead | Enter the ref | Enter the action | Enter the lead | Enter the status | Enter the progress
Calm roads | Cy Dunn, Director | Near schools | < | < | < | <
^ | ^ | 1.1 | Mark ten crossings | Ann Lowe | On track | Four are done
^ | ^ | In town | < | < | < | <
^ | ^ | 1.2 | Slow the high street | Bo Hale | Off track | Shops object
"""  # noqa: E501
    plan = interpret(document(text))
    assert told(plan) == "\n".join(_PLAN.split("\n")[:7]).replace("1 Calm roads", "Calm roads (Cy Dunn, Director)")
    assert "Enter the priority" in " ".join(one.text for one in plan.unplaced)


def _row(page: int, *texts: str) -> Row:
    place = Place(page=page)
    own = [Cell((Paragraph(text, place=place),) if text else (), place=place) for text in texts]
    if len(texts) < _WIDTH:
        own[-1] = replace(own[-1], col_span=_WIDTH - len(texts) + 1)
    return Row(tuple(own))


def test_bands_go_on_on_the_pages_after_the_headings() -> None:
    first = (
        _row(1, "Priority", "Ref", "Action", "Lead", "Status", "Progress"),
        _row(1, "Priority 1: Calm roads", "Near schools"),
        _row(1, "", "1.1", "Mark ten crossings", "Ann Lowe", "On track", "Four are done"),
    )
    rest = (
        _row(2, "", "In town"),
        _row(2, "", "1.2", "Slow the high street", "Bo Hale", "Off track", "Shops object"),
        _row(2, "Priority 2: Clean air", "At home"),
        _row(2, "", "2.1", "Swap fifty stoves", "Ann Lowe", "On track", "Ten are gone"),
    )
    assert told(interpret(Document((Table(first), Table(rest))))) == _PLAN


def test_a_figure_before_the_title_of_such_a_section_is_its_number() -> None:
    text = """
Theme | Action | Lead | Status | Progress
1. Calm roads | Near schools | < | < | <
^ | Mark ten crossings | Ann Lowe | On track | Four are done
2. Clean air | At home | < | < | <
^ | Swap fifty stoves | Ann Lowe | On track | Ten are gone
"""
    found = [(one.label, one.number, one.title) for one in interpret(document(text)).sections]
    assert found == [("Theme", "1", "Calm roads"), ("Theme", "2", "Clean air")]
