"""Lists of which each row says what it belongs to: headings and actions, in the order of their outline."""

import pytest

from milepost.core.pipeline import read_plan
from milepost.core.plan.model import Plan
from milepost.core.plan.walk import actions

_LISTS = {
    "the key of a parent": """
        Task ID,Parent ID,Task name,Assigned to,Due date,Status
        P1,,Safe paths,Ann Lowe,,
        P1.1,P1,Lamps and lights,,,
        11,P1.1,Mend ten lamps,Bo Hale,31/01/2026,In progress
        12,P1.1,Light the tunnel,Cy Moss,31/03/2026,Not started
        P2,,Clean water,,,
        P2.1,P2,Wells,,,
        21,P2.1,Test the village well,Bo Hale,31/10/2025,Completed
        22,P2.1,Fence the spring,Cy Moss,31/12/2025,In progress
        """,
    "keys beside references, parents last": """
        Key,Reference,Title,Parent,Owner,Due,Status
        ff1,11,Mend ten lamps,ab1,Bo Hale,31/01/2026,In progress
        ff2,12,Light the tunnel,ab1,Cy Moss,31/03/2026,Not started
        ff3,21,Test the village well,ab2,Bo Hale,31/10/2025,Completed
        ff4,22,Fence the spring,ab2,Cy Moss,31/12/2025,In progress
        ab1,P1.1,Lamps and lights,cc1,,,
        ab2,P2.1,Wells,cc2,,,
        cc1,P1,Safe paths,,Ann Lowe,,
        cc2,P2,Clean water,,,,
        """,
    "how deep each row stands": """
        WBS,Outline level,Name,Resource names,Finish,Status
        ,0,Village plan,,,
        P1,1,Safe paths,Ann Lowe,,
        P1.1,2,Lamps and lights,,,
        11,3,Mend ten lamps,Bo Hale,31/01/2026,In progress
        12,3,Light the tunnel,Cy Moss,31/03/2026,Not started
        P2,1,Clean water,,,
        P2.1,2,Wells,,,
        21,3,Test the village well,Bo Hale,31/10/2025,Completed
        22,3,Fence the spring,Cy Moss,31/12/2025,In progress
        """,
}
_TOLD = [
    ("P1", "Safe paths", "P1.1", "Lamps and lights", "11", "Mend ten lamps", "In progress", "2026-01-31"),
    ("P1", "Safe paths", "P1.1", "Lamps and lights", "12", "Light the tunnel", "Not started", "2026-03-31"),
    ("P2", "Clean water", "P2.1", "Wells", "21", "Test the village well", "Completed", "2025-10-31"),
    ("P2", "Clean water", "P2.1", "Wells", "22", "Fence the spring", "In progress", "2025-12-31"),
]


def _plan(text: str) -> Plan:
    return read_plan("\n".join(line.strip() for line in text.strip().split("\n")).encode(), "list.csv")


def _told(plan: Plan) -> list[tuple[str, ...]]:
    return [
        (section.number, section.title, area.number, area.title, one.number, one.title, one.status.text, day)
        for section in plan.sections
        for area in section.focus_areas
        for one in area.actions
        for day in (one.milestones[0].due.latest.isoformat(),)
    ]


@pytest.mark.parametrize("name", _LISTS)
def test_a_list_of_everything_is_read_as_its_outline(name: str) -> None:
    plan = _plan(_LISTS[name])
    assert _told(plan) == _TOLD
    assert [lead.name for section in plan.sections for lead in section.leads] == ["Ann Lowe"]
    assert not plan.unplaced


def test_the_kind_of_a_row_is_the_label_of_its_section() -> None:
    plan = _plan("""
        Type,Ref,Title,Owner,Due,RAG
        Priority,1,Safe paths,,,
        Action,1.1,Mend ten lamps,Bo Hale,31/01/2026,Green
        Action,1.2,Light the tunnel,Cy Moss,31/03/2026,Red
        Priority,2,Clean water,,,
        Action,2.1,Test the village well,Bo Hale,31/10/2025,Green
        """)
    assert [(one.label, one.number, one.title) for one in plan.sections] == [
        ("Priority", "1", "Safe paths"),
        ("Priority", "2", "Clean water"),
    ]
    assert [one.number for one in actions(plan)] == ["1.1", "1.2", "2.1"]
    assert not plan.unplaced


def test_a_row_without_others_below_it_that_is_told_of_as_actions_are_is_one() -> None:
    plan = _plan("""
        Item,Belongs to,Owner,Due,RAG
        Safe paths,,,,
        Lamps,Safe paths,,,
        Mend ten lamps,Lamps,Bo Hale,31/01/2026,Green
        Light the tunnel,Lamps,Cy Moss,31/03/2026,Red
        Lay a ramp,Safe paths,Bo Hale,28/02/2026,Green
        Clean water,,,,
        Wells,Clean water,,,
        Test the village well,Wells,Bo Hale,31/10/2025,Green
        """)
    found = [(area.title, [one.title for one in area.actions]) for area in plan.sections[0].focus_areas]
    assert found == [("", ["Lay a ramp"]), ("Lamps", ["Mend ten lamps", "Light the tunnel"])]


@pytest.mark.parametrize(
    "old_new",
    [("X1,,", "X1,X2,"), ("X3,X2,", "X3,Y9,")],
    ids=["rows that belong to one another in a ring", "a parent that is not there"],
)
def test_any_other_list_stays_as_it_is(old_new: tuple[str, str]) -> None:
    rows = """
        ID,Parent ID,Action,Owner,Due
        X1,,Mend ten lamps,Bo Hale,31/01/2026
        X2,X1,Light the tunnel,Cy Moss,31/03/2026
        X3,X2,Test the village well,Bo Hale,31/10/2025
        X4,X3,Fence the spring,Cy Moss,31/12/2025
        """
    assert len(list(actions(_plan(rows.replace(*old_new))))) == 4


def test_a_level_that_is_a_rating_orders_nothing() -> None:
    plan = _plan("""
        Ref,Action,Level,Owner,Due
        1,Mend ten lamps,2,Bo Hale,31/01/2026
        2,Light the tunnel,1,Cy Moss,31/03/2026
        3,Test the village well,3,Bo Hale,31/10/2025
        4,Fence the spring,1,Cy Moss,31/12/2025
        """)
    assert len(list(actions(plan))) == 4


def test_rows_below_an_action_are_its_milestones() -> None:
    plan = _plan("""
        Issue key,Issue Type,Parent key,Summary,Assignee,Status,Due date
        V-1,Epic,,Safe paths,,In progress,
        V-3,Story,V-1,Mend ten lamps,Bo Hale,In progress,31/03/2026
        V-4,Sub-task,V-3,Parts have come,Bo Hale,Done,31/01/2026
        V-5,Sub-task,V-3,Lamps are hung,Bo Hale,To do,28/02/2026
        V-6,Story,V-1,Light the tunnel,Cy Moss,To do,31/05/2026
        V-2,Epic,,Clean water,,To do,
        V-7,Story,V-2,Test the village well,Cy Moss,Done,31/10/2025
        """)
    assert [one.title for one in plan.sections] == ["Safe paths", "Clean water"]
    first, second, third = actions(plan)
    told = [(one.text, one.due.latest.isoformat()) for one in first.milestones]
    assert told == [("Parts have come", "2026-01-31"), ("Lamps are hung", "2026-02-28"), ("", "2026-03-31")]
    assert [len(one.milestones) for one in (second, third)] == [1, 1]
