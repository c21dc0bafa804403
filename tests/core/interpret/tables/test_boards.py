"""Exports of boards of tasks: a name beside a description, the group of each task behind it, days of writing."""

import pytest

from milepost.core.pipeline import read_plan
from milepost.core.plan.model import Plan
from milepost.core.plan.walk import actions

_BOARDS = {
    "a bucket behind the name": """
        Task ID,Task Name,Bucket Name,Progress,Priority,Assigned To,Created Date,Due date,Completed Items,Description
        aB3,Mend ten lamps,Safe paths,In progress,Medium,Ann Lowe,01/04/2025,31/01/2026,2/4,Parts have come
        bC4,Test the village well,Clean water,Completed,Important,Bo Hale,01/04/2025,31/10/2025,,Clear but for iron
        cD5,Lay a ramp at the hall,Safe paths,Not started,Urgent,Cy Moss,02/05/2025,28/02/2026,0/3,
        """,
    "a key, a summary and an epic": """
        Issue key,Summary,Status,Priority,Assignee,Created,Due date,Epic Name,Description
        VP-1,Mend ten lamps,In progress,High,Ann Lowe,01/04/2025,31/01/2026,Safe paths,Parts have come
        VP-2,Test the village well,Completed,Low,Bo Hale,01/04/2025,31/10/2025,Clean water,Clear but for iron
        VP-3,Lay a ramp at the hall,Not started,High,Cy Moss,02/05/2025,28/02/2026,Safe paths,
        """,
    "a name, a section and a state": """
        Name,Section/Column,State,Assignee,Assignee Email,Created At,Due Date,Notes
        Mend ten lamps,Safe paths,In progress,Ann Lowe,ann@vale.example,2025-04-01,2026-01-31,Parts have come
        Test the village well,Clean water,Completed,Bo Hale,bo@vale.example,2025-04-01,2025-10-31,Clear but for iron
        Lay a ramp at the hall,Safe paths,Not started,Cy Moss,cy@vale.example,2025-05-02,2026-02-28,
        """,
    "a title over a longer text, the group first": """
        Theme;Code;Title;Description;Managed Since;Assigned To;Due Date;Status;Note Created Date
        Safe paths;V1;Mend ten lamps;Parts have come;2019;Ann Lowe;31/01/2026;In progress;01/04/2025
        Safe paths;V3;Lay a ramp at the hall;;2021;Cy Moss;28/02/2026;Not started;02/05/2025
        Clean water;V2;Test the village well;Clear but for iron;2020;Bo Hale;31/10/2025;Completed;01/04/2025
        """,
}


def _plan(name: str) -> Plan:
    text = "\n".join(line.strip() for line in _BOARDS[name].strip().split("\n"))
    return read_plan(text.encode(), "board.csv")


@pytest.mark.parametrize("board", _BOARDS)
def test_a_board_of_tasks_is_read(board: str) -> None:
    plan = _plan(board)
    assert [section.title for section in plan.sections] == ["Safe paths", "Clean water"]
    assert not any(section.leads for section in plan.sections)
    told = {
        one.title: (one.status.text, one.leads[0].name, [found.due.latest.isoformat() for found in one.milestones])
        for one in actions(plan)
    }
    assert told == {
        "Mend ten lamps": ("In progress", "Ann Lowe", ["2026-01-31"]),
        "Test the village well": ("Completed", "Bo Hale", ["2025-10-31"]),
        "Lay a ramp at the hall": ("Not started", "Cy Moss", ["2026-02-28"]),
    }


def test_a_priority_of_one_word_behind_the_action_is_no_section() -> None:
    rows = ["Action,Owner,Priority,Status", "Mend ten lamps,Ann Lowe,Soon,Open", "Test the well,Bo Hale,Later,Open"]
    plan = read_plan("\n".join([*rows, "Lay a ramp at the hall,Cy Moss,Soon,Done"]).encode(), "list.csv")
    assert [section.title for section in plan.sections] == [""]


def test_a_column_of_people_or_codes_called_name_is_no_action() -> None:
    rows = ["Name,Description,Due date", "Ann Lowe,Mend ten lamps,May 2026", "Bo Hale,Test the well,June 2026"]
    plan = read_plan("\n".join([*rows, "Cy Moss,Lay a ramp at the hall,July 2026"]).encode(), "list.csv")
    assert [one.title for one in actions(plan)] == ["Mend ten lamps", "Test the well", "Lay a ramp at the hall"]


def test_must_and_should_group_no_actions() -> None:
    rows = """
        Must / should,What we have to do,Executive,By,Update,RAG
        Must,Check the books,Medical Director,31/08/2025,All 22 are checked,Done
        Must,Clean the vans,Fleet,30/11/2025,Half of them are clean,Late
        Should,Record the breaks,Medical Director,31/12/2025,A form is being tried,On track
        """
    plan = read_plan("\n".join(line.strip() for line in rows.strip().split("\n")).encode(), "list.csv")
    assert [section.title for section in plan.sections] == [""]
    assert [one.answers[0].text for one in actions(plan)] == ["Must", "Must", "Should"]


def test_a_source_beside_a_strand_groups_nothing() -> None:
    rows = """
        Rec ID,Source,Strand,Recommendation,Owner,Deadline,State
        23/04,Visit of 2023,Custody,Tell detainees their rights,Ann Lowe,31/03/2024,Done
        24/01,Coroner,Custody,Log cell checks,Ann Lowe,31/12/2024,Done
        24/02,Coroner,Call handling,Answer in ten seconds,Bo Hale,31/12/2025,Open
        """
    plan = read_plan("\n".join(line.strip() for line in rows.strip().split("\n")).encode(), "log.csv")
    assert [section.title for section in plan.sections] == ["Custody", "Call handling"]
    assert [one.answers[0].text for one in actions(plan)] == ["Visit of 2023", "Coroner", "Coroner"]
