"""Tables as trackers and exports have them: counted headings, split headings, lone groups, remarks under the rows."""

from tests.core.interpret.sketch import document

from milepost.core.interpret import interpret
from milepost.core.plan.model import Plan
from milepost.core.plan.walk import actions

STEPS = (
    "Aim | No | Major project | Owner | How it goes | BRAG"
    " | Task 1 | Owner 1 | Deadline 1 | Task 2 | Owner 2 | Deadline 2\n"
    "Grow | 1 | Build raised beds | Ivy Sands | Timber in | G"
    " | Order timber | Ivy | 30 May 2025 | Call for diggers | All | 29 Aug 2025\n"
    " | 2 | Keep hens on the plots | Allotment Society | Waiting | A | Ask the vet | Society | 11 July 2025 | | |"
)


def _plan(rows: str) -> Plan:
    return interpret(document(f"# Plan\n\n{rows}"))


def _drawn(rows: str) -> list[tuple[str, list[str]]]:
    """The sections with the titles of their actions."""
    plan = _plan(rows)
    return [(one.title, [action.title for area in one.focus_areas for action in area.actions]) for one in plan.sections]


def test_steps_side_by_side_are_milestones_and_the_header_is_known() -> None:
    plan = _plan(STEPS)
    assert _drawn(STEPS) == [("Grow", ["Build raised beds", "Keep hens on the plots"])]
    assert [[(one.text, str(one.due.latest)) for one in action.milestones] for action in actions(plan)] == [
        [("Order timber", "2025-05-30"), ("Call for diggers", "2025-08-29")],
        [("Ask the vet", "2025-07-11")],
    ]


def test_a_second_header_row_is_known_by_standing_under_spans_alone() -> None:
    rows = (
        "Strand | Ref | Action | Ownership | < | Window | < | RAG\n"
        " | | | Agency | Officer | Opens | Shuts |\n"
        "Wall | H1 | Repair the steps | Harbour Council | Tom Reid | Apr 25 | Mar 26 | Green\n"
        " | H2 | Survey the groynes | Coast Agency | Ann Lowe | May 25 | Dec 25 | Amber"
    )
    assert _drawn(rows) == [("Wall", ["Repair the steps", "Survey the groynes"])]
    assert {"Ownership Agency", "Window Shuts"} <= {one.heading for one in _plan(rows).questions}


def test_rows_of_milestones_do_not_hide_the_action_that_is_merged_over_them() -> None:
    rows = (
        "Domain | Action | Led by | Milestones | To be done by | Done?\n"
        "Out and about | Put up benches | Clerk | Routes chosen | 25 April 2025 | Y\n"
        "^ | ^ | ^ | Benches in | 3 October 2025 | N\n"
        "^ | Ask for a bus | Transport Group | Meeting held | 15 July 2025 | N"
    )
    assert _drawn(rows) == [("Out and about", ["Put up benches", "Ask for a bus"])]


def test_rows_of_milestones_stand_under_the_action_that_somebody_answers_for() -> None:
    for heading in ("Accountable", "SRO", "Lead"):
        rows = (
            f"Workstream | Action | {heading} | Milestone | Milestone date | Comment\n"
            "Workstream 1: Waits | 1a) Buy beds | Ann Lowe | Case made | 30 Jun 2025 | Made\n"
            " | | | Beds bought | 28 Nov 2025 |\n | 1b) Call people | Bob Hale | Letters sent | 31 May 2025 | Sent"
        )
        assert _drawn(rows) == [("Waits", ["Buy beds", "Call people"])], heading
        assert [len(action.milestones) for action in actions(_plan(rows))] == [2, 1]


def test_a_merged_column_named_for_actions_groups_where_numbers_stand_beside_another() -> None:
    rows = (
        "Commitment | No. | Key tasks | Responsibility | Status\n"
        "Commitment 1: We call | 1.1 | Ring fifty people | Ann Lowe | Done\n"
        "^ | 1.2 | Train ten callers | Neil Barrow | Underway"
    )
    assert _drawn(rows) == [("We call", ["Ring fifty people", "Train ten callers"])]


def test_the_only_groups_are_sections_and_are_called_as_their_heading_calls_them() -> None:
    rows = "Focus | Action | Lead | RAG\nShops | Let units | Town Team | G\nMarket | Add a night market | Ann Lowe | A"
    assert _drawn(rows) == [("Shops", ["Let units"]), ("Market", ["Add a night market"])]
    assert [one.label for one in _plan(rows).sections] == ["Focus", "Focus"]
    assert [one.label for one in _plan(rows.replace("Focus", "PriorityName")).sections] == ["Priority", "Priority"]
    asked = rows.replace("Focus", "Which ambition does this serve?")
    assert [one.label for one in _plan(asked).sections] == ["Ambition", "Ambition"]


def test_totals_and_remarks_under_the_rows_open_no_section() -> None:
    rows = (
        "Workstream | ID | Activity | Lead | Budget | Stage\n"
        "Walk | A1 | Sign five routes | Ann Lowe | £18,000 | Live\n"
        "Ride | A2 | Lend adapted cycles | Neil Barrow | £24,500 | Live\n"
        "Total | | | | £42,500 |\n"
        "2 live activities | | | | |\n"
        "* Figures are provisional. | | | | |"
    )
    assert _drawn(rows) == [("Walk", ["Sign five routes"]), ("Ride", ["Lend adapted cycles"])]
    kept = {one.text for one in _plan(rows).unplaced}
    assert {"Total", "£42,500", "2 live activities", "Figures are provisional."} <= kept


def test_a_lone_cell_where_numbers_stand_is_a_band() -> None:
    rows = (
        "Ref | What will be done | Who | When | RAG\n"
        "Making things | | | |\n1 | Open the print room | Ann Lowe | Jan 2026 | Green\n"
        "Showing things | | | |\n2 | Hang work in the station | Neil Barrow | Feb 2026 | Amber"
    )
    assert _drawn(rows) == [
        ("Making things", ["Open the print room"]),
        ("Showing things", ["Hang work in the station"]),
    ]


def test_a_calendar_of_months_hides_no_header() -> None:
    months = " | ".join(("Apr", "May", "Jun", "Jul", "Aug", "Sep"))
    rows = (
        f"Pillar | Activity | Owner | RAG | {months}\n"
        "Water | Dredge the pound | Ann Lowe | Green | x | x | | | |\n"
        "Paths | Widen the towpath | Neil Barrow | Amber | | | x | x | |"
    )
    assert _drawn(rows) == [("Water", ["Dredge the pound"]), ("Paths", ["Widen the towpath"])]


def test_questions_that_nobody_knows_are_a_header_beside_one_known_word() -> None:
    rows = (
        "What do we want? | What will happen? | Whose job is it? | By what time? | RAG\n"
        "A dry block | Reline the gutters on Ash House | Repairs Manager | May 2026 | Amber\n"
        " | Fit fans in all bathrooms | Repairs Manager | March 2026 | Green\n"
        "A kind block | Hold a supper each month | Ann Lowe | June 2026 | Green"
    )
    assert [titles for _, titles in _drawn(rows)] == [
        ["Reline the gutters on Ash House", "Fit fans in all bathrooms"],
        ["Hold a supper each month"],
    ]


def test_a_register_of_risks_and_a_list_of_indicators_hold_no_actions() -> None:
    plan = interpret(
        document(
            "# Plan\n\n## Aim 1: Calm\n\n"
            "Action | Lead | Status\nMeet weekly | Ann Lowe | Green\nRead | Ann Lowe | Red\n\n"
            "Risk | Likelihood | Mitigation | Owner | RAG\nFunding ends | 4 | Write a bid | Ann Lowe | R\n"
            "Staff leave | 3 | Train the team | Ann Lowe | A\n\n"
            "KPI | Baseline | Target | Q1 | Owner\nAdults who walk | 58% | 62% | 59% | Ann Lowe\n"
            "Adults who ride | 8% | 12% | 9% | Ann Lowe"
        )
    )
    assert [action.title for action in actions(plan)] == ["Meet weekly", "Read"]


def test_days_before_the_action_group_nothing() -> None:
    rows = (
        "Ref | Date raised | Action | Owner | Status\n1 | 31/03/2025 | Write to the minister | Ann Lowe | Open\n"
        "2 | 31/03/2025 | Map empty flats | Neil Barrow | Closed\n3 | 30/06/2025 | Invite probation | Ann Lowe | Open"
    )
    assert [titles for _, titles in _drawn(rows)] == [["Write to the minister", "Map empty flats", "Invite probation"]]


def test_a_row_that_says_a_section_and_its_lead_is_no_action() -> None:
    rows = (
        "Ref | Actions | Timescale | Measures | RAG\n1.1 | Collect scraps | Sept 2026 | 80 flats | G\n"
        "Objective 2: Clean air | | | Objective lead: Rob Quill |\n2.1 | Move taxis | March 2027 | Half | R"
    )
    plan = interpret(document(f"# Plan\n\n## Objective 1: Cut waste\n\n{rows}"))
    assert [(one.title, [lead.name for lead in one.leads]) for one in plan.sections] == [
        ("Cut waste", []),
        ("Clean air", ["Rob Quill"]),
    ]
    assert [action.title for action in actions(plan)] == ["Collect scraps", "Move taxis"]


def test_a_row_that_shows_how_one_is_written_is_no_action() -> None:
    rows = (
        "Aim | Ref | Action | Lead | RAG\ne.g. Quality | 0.0 | Example action | Joe Bloggs | G\n"
        "Work | 1.1 | Visit employers | Ann Lowe | G\nWork | 1.2 | Pay fares | Neil Barrow | A"
    )
    assert _drawn(rows) == [("Work", ["Visit employers", "Pay fares"])]


def test_columns_left_empty_to_set_others_apart_ask_nothing() -> None:
    rows = (
        "SAFE SPEEDS | | | | | |\nNr. | Proposal | | Agency | | How did we get on? | Traffic light\n"
        "1 | Move two cameras | | Camera Unit | | Moved on 6 October | G\n"
        "2 | Mark nine villages | | Marches Council | | Orders advertised | A\n\n"
        "SAFE ROADS | | | | | |\nNr. | Proposal | | Agency | | How did we get on? | Traffic light\n"
        "3 | Treat the worst bends | | Marches Council | | Designs for four | G"
    )
    assert _drawn(rows) == [
        ("SAFE SPEEDS", ["Move two cameras", "Mark nine villages"]),
        ("SAFE ROADS", ["Treat the worst bends"]),
    ]
    assert all(one.heading for one in _plan(rows).questions)


def test_two_header_rows_are_one_where_every_heading_above_spans_some_below() -> None:
    rows = (
        "Commitment | < | Who and when | < | Progress | < | Closing position | <\n"
        "No. | Carers will… | Named lead | Finish by | Apr–Jun | Jul–Sep | State | Carer feedback\n"
        "1 | be asked at every surgery | Ann Lowe | Sept 2025 | Form changed | In use | Done | First time\n"
        "2 | have a passport on wards | Tom Reid | Mar 2026 | Design | Piloted on two wards | Ongoing |\n"
        "3 | see their stories in the hall | Ivy Sands | Dec 2025 | | Opened in July | Done |"
    )
    plan = _plan(rows)
    assert [(one.number, one.title, one.status.text, one.leads[0].name) for one in actions(plan)] == [
        ("1", "be asked at every surgery", "Done", "Ann Lowe"),
        ("2", "have a passport on wards", "Ongoing", "Tom Reid"),
        ("3", "see their stories in the hall", "Done", "Ivy Sands"),
    ]
    assert {"Progress Apr–Jun", "Closing position Carer feedback"} <= {one.heading for one in plan.questions}


def test_codes_that_come_again_are_no_numbers_beside_those_that_differ() -> None:
    for first, second in (("Line", "Code"), ("Ref", "No."), ("Item", "ID")):
        rows = (
            f"{first} | What needs doing | Lead | {second} | Rating\n"
            "1.1 | Run a campaign | Ann Lowe | 2 | Progressing\n"
            "1.2 | Hold interviews | Tom Reid | 4 | Achieved\n1.3 | Build a bank | Ivy Sands | 2 | Progressing"
        )
        plan = _plan(rows)
        assert [action.number for action in actions(plan)] == ["1.1", "1.2", "1.3"]
        assert second in [one.heading for one in plan.questions]


SHADED = (
    "# | We will | Responsible | Latest\n[00b050] 1 | open three hubs | Ann Lowe | 68%\n"
    "[ffc000] 2 | offer drops | Tom Reid | 25%\n[ff0000] 3 | lend sacks | Ivy Sands | 0"
)


def test_the_colour_of_a_number_is_the_status_where_no_column_is_named_for_one() -> None:
    plan = _plan(SHADED)
    assert [(one.number, one.status.text) for one in actions(plan)] == [("1", "green"), ("2", "amber"), ("3", "red")]
    assert "status_by_shade" in [note.kind for note in plan.notes]


def test_the_colour_of_a_title_may_be_the_status_too() -> None:
    rows = (
        "Ref | Action | Lead\n1 | [00b050] Open hubs | Ann Lowe\n2 | [ff0000] Offer drops | Tom Reid\n"
        "3 | [00b050] Lend sacks | Ivy Sands"
    )
    assert [one.status.text for one in actions(_plan(rows))] == ["green", "red", "green"]


def test_a_colour_that_is_the_sections_is_no_status() -> None:
    section = (
        "## Aim {}: Warm {}\n\nRef | Action | Lead\n[{}] {} | Open a hub | Ann Lowe\n[{}] {} | Mend it | Tom Reid\n"
    )
    text = (
        section.format(1, "homes", "00b050", 1, "00b050", 2)
        + "\n"
        + section.format(2, "halls", "ff0000", 3, "ff0000", 4)
    )
    assert [one.status.text for one in actions(interpret(document(f"# Plan\n\n{text}")))] == ["", "", "", ""]


def test_a_colour_beside_a_column_of_statuses_says_nothing() -> None:
    rows = SHADED.replace("Latest", "Status").replace("68%", "Done").replace("25%", "Ongoing").replace("| 0", "| Late")
    assert [one.status.text for one in actions(_plan(rows))] == ["Done", "Ongoing", "Late"]


def test_a_lone_cell_is_a_band_under_each_of_the_same_headings() -> None:
    calendar = " | ".join(f"{month}-25" for month in ("Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct"))
    sheets = ""
    for at, letter in enumerate("TCW", 1):
        sheets += f"\n\n## Workstream {at}: Work {letter}\n\nID | Task | Owner | Finish | Status | Notes | {calendar}\n"
        for phase in ("Phase 1 – Ask", "Phase 2 – Build")[at == len("TCW") :]:
            rest = f"Ann Lowe | 27/06/2025 | Done | Late{' |' * 7}"
            sheets += f"{phase} | < | < | < | < | <{' |' * 7}\n"
            sheets += "".join(f"{letter}{phase[6]}{no} | Call customer {no} | {rest}\n" for no in (1, 2))
        sheets += "\nWhat a total may stand under" if at == 1 else ""
    plan = _plan(sheets)
    phases = [[area.title for area in one.focus_areas] for one in plan.sections]
    assert phases == [["Phase 1 – Ask", "Phase 2 – Build"]] * 2 + [["Phase 2 – Build"]]
    assert len(list(actions(plan))) == len("TC") * 4 + 2
