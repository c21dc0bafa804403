"""Trackers, registers and exports: sheets beside the plan, who delivers, what goes in, scores, numbered rows."""

from dataclasses import replace

from tests.core.interpret.sketch import document, table

from milepost.core.document.nodes import Block, Document, Heading, Place
from milepost.core.interpret import interpret
from milepost.core.plan.model import Plan
from milepost.core.plan.walk import actions


def _plan(rows: str) -> Plan:
    return interpret(document(f"# Plan\n\n{rows}"))


def _drawn(rows: str) -> list[tuple[str, list[str]]]:
    """The sections with the titles of their actions."""
    plan = _plan(rows)
    return [(one.title, [action.title for area in one.focus_areas for action in area.actions]) for one in plan.sections]


def test_a_sheet_named_for_what_stands_beside_a_plan_holds_no_action() -> None:
    rows = [
        "ID | Type | Description | Score",
        "R1 | Risk | The bridge is shut in May | 12",
        "I1 | Issue | No lease | 9",
    ]
    first = table([row.split(" | ") for row in rows])
    for name, count in (("RAID log", 0), ("Risk register", 0), ("Bridges", 2)):
        sheet = replace(first, place=Place(sheet=name))
        assert len(list(actions(interpret(Document((sheet,)))))) == count


def test_a_single_partner_delivers_where_nobody_else_is_named() -> None:
    rows = (
        "Theme | Project name | Delivery partner | RAG | Commentary\n"
        "Town | Market Hall | Harrow Bay College | Amber | Roof done\n"
        "Town | Shop fronts | Saltwater Arts | Green | Six paid"
    )
    assert [action.leads[0].organisation for action in actions(_plan(rows))] == ["Harrow Bay College", "Saltwater Arts"]
    led = (
        rows.replace("| RAG |", "| Lead | RAG |")
        .replace("| Amber", "| Jo Renshaw | Amber")
        .replace("| Green", "| Owen Tribe | Green")
    )
    assert [action.leads[0].name for action in actions(_plan(led))] == ["Jo Renshaw", "Owen Tribe"]


def test_who_answers_for_a_group_leads_it_where_each_step_has_an_owner() -> None:
    rows = (
        "Workstream | SRO | ID | Milestone | Milestone owner | RAG\n"
        "Front door | Dr Hamish Orr | FD1 | Open every day | Lucy Fenn | Amber\n"
        "^ | ^ | FD2 | Put a nurse at the door | Piotr Ziel | Green\n"
        "Flow | Marian Tooley | FL1 | Open the hub | Suki Rai | Green"
    )
    plan = _plan(rows)
    assert [[lead.name for lead in one.leads] for one in plan.sections] == [["Dr Hamish Orr"], ["Marian Tooley"]]
    assert [[lead.name for lead in one.leads] for one in actions(plan)] == [["Lucy Fenn"], ["Piotr Ziel"], ["Suki Rai"]]


def test_the_title_of_a_form_on_every_sheet_is_no_group() -> None:
    blocks: list[Block] = []
    for number, strand in (("A1", "A: Curriculum"), ("A2", "A: Curriculum"), ("B1", "B: Inclusion")):
        rows = (
            f"Strand | {strand}\nAction number | {number}\nAction | Teach {number}\nLead | Jo Renshaw\nJudgement | Good"
        )
        form = replace(table([row.split(" | ") for row in rows.split("\n")]), place=Place(sheet=number))
        title = Heading("Action form", 2, Place(sheet=number, row=1, column=1))
        blocks += [Heading(number, 1, Place(sheet=number)), title, form]
    plan = interpret(Document(tuple(blocks)))
    assert [(one.number, one.title) for one in plan.sections] == [("A", "Curriculum"), ("B", "Inclusion")]


def test_activities_are_actions_and_what_goes_in_groups_none() -> None:
    rows = (
        "Inputs | Activities | Lead | Outputs | Long-term outcomes | Delivery status\n"
        "Licensing time | Write a chapter on betting | Jo Renshaw | Chapter agreed | Fewer shops | On schedule\n"
        " | Take down the posters | Owen Tribe | 64 places | Less is seen | Complete\n"
        "£6,000 | Open a line for friends | Jo Renshaw | Two evenings | Less distress | On schedule"
    )
    assert _drawn(rows) == [("", ["Write a chapter on betting", "Take down the posters", "Open a line for friends"])]


def test_digits_under_a_heading_that_judges_are_the_status() -> None:
    rows = (
        "Action | Person responsible | Timescale | Intended impact | Evaluation\n"
        "Teach sentences | Jo Renshaw | May 2026 | More pass | 2\n"
        "Moderate writing | Owen Tribe | June 2026 | It is fair | 3\n"
        "Tutor 36 pupils | Jo Renshaw | May 2026 | 28 pass | "
    )
    assert [action.status.text for action in actions(_plan(rows))] == ["2", "3", ""]
    scored = rows.replace("Evaluation", "Teachers")
    assert [action.status.text for action in actions(_plan(scored))] == ["", "", ""]


def test_a_numbered_row_full_of_statuses_is_no_header() -> None:
    rows = (
        "Ref | Action | Responsible | Measure | Quarter 1 | < | Quarter 2 | <\n"
        " | | | | Update | RAG | Update | RAG\n"
        "1.1 | Lessons in schools | Jo Renshaw | 18 schools | Offer made | Green | 12 booked | Green\n"
        "1.2 | Cup campaign | Owen Tribe | Reach all | Not due | Grey | Not due | Grey\n"
        "1.3 | Train bar staff | Jo Renshaw | 150 staff | Written | Green | 20 trained | Red"
    )
    assert [action.number for action in actions(_plan(rows))] == ["1.1", "1.2", "1.3"]


def test_key_themes_open_sections() -> None:
    head, first, second = "Ref | Action | Lead", "Key theme 1: Diversion | < | <", "Key theme 2: Victims | < | <"
    rows = f"{head}\n{first}\n1.1 | Start | Jo Renshaw\n{second}\n2.1 | Go on | Owen Tribe"
    assert [(one.label, one.number, one.title) for one in _plan(rows).sections] == [
        ("Key theme", "1", "Diversion"),
        ("Key theme", "2", "Victims"),
    ]


_WARDS = (("Inch", "Grit the steps"), ("Inch", "Mend the pier"), ("Strand", "Count cars"), ("Lomond", "Empty the bins"))


def _of_wards(heading: str, more: str) -> str:
    rows = [
        f"{at} | {ward} | {title} | Jo Reed" for at, (ward, title) in enumerate((*_WARDS, (more, "Light paths")), 1)
    ]
    return "\n".join([f"No | {heading} | Action | Officer", *rows])


def test_a_column_whose_words_come_back_in_a_flat_list_is_no_group_of_it() -> None:
    for heading in ("Ward", "Place", "Raised by", "Meeting"):
        assert [title for title, _ in _drawn(_of_wards(heading, "Inch"))] == [""]
        titles = [title for title, _ in _drawn(_of_wards(heading, "Lomond"))]
        assert titles == (["Inch", "Strand", "Lomond"] if heading in ("Ward", "Place") else titles)


def test_words_that_stand_for_the_rows_below_them_may_come_back() -> None:
    rows = _of_wards("Ward", "Inch").replace("2 | Inch |", "2 | ^ |")
    assert [title for title, _ in _drawn(rows)] != [""]
