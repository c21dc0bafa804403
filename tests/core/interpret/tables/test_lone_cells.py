"""Lone cells of tables that nobody could merge, as in comma-separated values: bands over groups, titles, keys."""

from io import BytesIO

import pytest
from openpyxl import Workbook

from milepost.core.pipeline import read_plan
from milepost.core.plan.model import Plan
from milepost.core.plan.walk import actions


def _plan(text: str) -> Plan:
    wide = max(line.count(",") for line in text.split("\n"))
    even = "\n".join(line + "," * (wide - line.count(",")) for line in text.strip().split("\n"))
    return read_plan(even.encode(), "plan.csv")


def _homes(plan: Plan) -> list[tuple[str, list[str], int]]:
    return [
        (one.title, [area.title for area in one.focus_areas], sum(len(area.actions) for area in one.focus_areas))
        for one in plan.sections
    ]


_ROADS = [("Calm roads", ["Schools", "Shops"], 3), ("Clean air", ["Buses", "Trees"], 2)]
_GROUPED = """Roads plan
Objective,Ref,Action,Lead,Status
1. Calm roads
Schools,1.1,Mark ten crossings,Ann Lowe,Green
,1.2,Slow the high street,Bo Hale,Amber
Shops,1.3,Widen the pavement,Bo Hale,Red
2. Clean air
Buses,2.1,Buy four buses,Cy Moss,Green
Trees,2.2,Plant the verge,Di Beck,Green
"""
_BANDED = """Roads plan
Ref,Action,Lead,Status,Comments
Calm roads
Lead: Eve Ray
Schools
1.1,Mark ten crossings,Ann Lowe,Green,Four done
1.2,Slow the high street,Bo Hale,Amber,Shops object
Shops
1.3,Widen the pavement,Bo Hale,Red,No money
Clean air
Lead: Flo Day
Buses
2.1,Buy four buses,Cy Moss,Green,Two came
Trees
2.2,Plant the verge,Di Beck,Green,All planted
"""
_IN_TITLES = _BANDED.replace("Ref,", "").replace("\n1.", "\nR1.").replace("\n2.", "\nR2.")


@pytest.mark.parametrize("text", [_GROUPED, _BANDED])
def test_a_lone_cell_over_groups_or_over_another_is_a_section(text: str) -> None:
    assert _homes(_plan(text)) == _ROADS


def test_lone_cells_with_fewer_numbers_than_the_actions_are_no_actions() -> None:
    text = _IN_TITLES.replace(".1,", ".1 ").replace(".2,", ".2 ").replace(".3,", ".3 ")
    numbered = text.replace("Calm roads", "1. Calm roads").replace("Clean air", "2. Clean air")
    assert [action.title for action in actions(_plan(numbered))][:2] == ["Mark ten crossings", "Slow the high street"]
    assert _homes(_plan(numbered)) == _ROADS


def test_a_title_and_a_lead_over_headings_that_come_again_are_no_actions() -> None:
    head = "Action,Lead,Status,Comments"
    text = (
        f"Roads plan\nCalm roads\nLead: Eve Ray\n{head}\nMark crossings,Ann Lowe,Green,Done\nSlow down,Bo Hale,Red,No\n"
        f"Clean air\nLead: Flo Day\n{head}\nBuy buses,Cy Moss,Green,Two\nPlant trees,Di Beck,Red,None\n"
    )
    assert [(title, count) for title, _, count in _homes(_plan(text))] == [("Calm roads", 2), ("Clean air", 2)]


def test_a_key_of_initials_at_the_foot_is_no_lead() -> None:
    text = _BANDED.replace("Ann Lowe", "AL").replace("Bo Hale", "BH") + '"Leads: AL = Ann Lowe; BH = Bo Hale"\n'
    plan = _plan(text.replace("Lead: Eve Ray\n", "").replace("Lead: Flo Day\n", ""))
    assert [lead.name for action in actions(plan) for lead in action.leads][:3] == ["Ann Lowe", "Bo Hale", "Bo Hale"]
    assert not any(section.leads for section in plan.sections)


@pytest.mark.parametrize(("described", "named"), [("Description", "Action"), ("How we will do it", "What we will do")])
def test_an_action_is_no_description_of_it_wherever_that_stands(described: str, named: str) -> None:
    text = (
        f"Ref,Lead,{described},Status,{named}\n1,Ann Lowe,All ten near schools,Green,Mark crossings\n"
        "2,Bo Hale,By the shops,Red,Slow traffic\n3,Cy Moss,On both sides,Red,Plant trees\n"
    )
    assert [action.title for action in actions(_plan(text))] == ["Mark crossings", "Slow traffic", "Plant trees"]


def test_a_lone_cell_over_running_numbers_is_a_band() -> None:
    text = (
        "Roads plan\nAction,Lead,Status,Comments\nNear schools\n1 Mark ten crossings,Ann Lowe,On track,Four are done\n"
        "2 Mend the kerbs,Bo Hale,Off track,Stone is late\nIn town\n3 Slow the high street,Bo Hale,On track,No\n"
    )
    assert [(title, count) for title, _, count in _homes(_plan(text))] == [("Near schools", 2), ("In town", 1)]


_LONE = """Roads plan
Action,Lead,Status,{quarters}
1. Calm roads
Theme sponsor: Eve Ray
Schools
Mark ten crossings,Ann Lowe,Green,Four done,Six done
,,,Paint came,
Shops
Widen the pavement,Bo Hale,Red,No money,
2. Clean air
Theme sponsor: Flo Day
Buses
Buy four buses,Cy Moss,Green,Two came,Four came
Trees
Plant the verge,Di Beck,Green,All planted,
"""


def test_lone_cells_in_the_column_of_the_actions_are_levels_where_all_actions_are_led() -> None:
    plan = _plan(_LONE.format(quarters="Q1,Q2"))
    assert [(title, areas) for title, areas, _ in _homes(plan)] == [(title, areas) for title, areas, _ in _ROADS]
    assert [lead.name for section in plan.sections for lead in section.leads] == ["Eve Ray", "Flo Day"]


def test_a_key_below_them_changes_nothing() -> None:
    plan = _plan(_LONE.format(quarters="Q1,Q2") + "Key,Meaning\nGreen,On track\nRed,Off track\n")
    assert [(title, areas) for title, areas, _ in _homes(plan)] == [(title, areas) for title, areas, _ in _ROADS]


def test_a_lone_cell_stays_an_action_where_others_have_no_lead_either() -> None:
    text = _LONE.format(quarters="Q1,Q2").replace("Mark ten crossings,Ann Lowe", "Mark ten crossings,")
    assert "Buses" in [action.title for action in actions(_plan(text))]


def _workbook(**sheets: str) -> bytes:
    book, out = Workbook(), BytesIO()
    book.remove(book.active)
    for name, text in sheets.items():
        page = book.create_sheet(name)
        for row in text.split("\n"):
            page.append([cell.strip() for cell in row.split("|")])
    book.save(out)
    return out.getvalue()


def test_a_key_and_the_titles_over_the_headings_of_every_sheet_are_no_groups() -> None:
    head = "Roads plan\nKey: G = Well; A = Slow; R = Stuck\n{0} – Theme lead: {1}\nRef | Action | Lead | RAG\n"
    rows = "{2}.1 | Mend the road | Ann Lowe | G\n{2}.2 | Mend the path | Bo Hale | R"
    told = {"Calm": ("Calm", "Eve Ray", 1), "Clean": ("Clean", "Flo Day", 2)}
    plan = read_plan(_workbook(**{name: (head + rows).format(*one) for name, one in told.items()}), "plan.xlsx")
    assert [(title, areas) for title, areas, _ in _homes(plan)] == [("Calm", [""]), ("Clean", [""])]
    assert [lead.name for section in plan.sections for lead in section.leads] == ["Eve Ray", "Flo Day"]
    assert [entry.code for entry in plan.scheme] == ["G", "A", "R"]
