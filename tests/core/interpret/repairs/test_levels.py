"""Lines open sections and focus areas, whatever marks them."""

import pytest
from tests.core.interpret.sketch import document

from milepost.core.interpret import interpret
from milepost.core.plan.walk import actions

_TABLE = "No | Action | Lead\n{0}.1 | Meet weekly | Neil Barrow\n{0}.2 | Read aloud | Ann Lowe\n"


def test_goals_hold_the_objectives_of_their_tables() -> None:
    goals = (
        f"## High Level Goal {number} – Calm {number}\n\nNo | Action | Lead\n"
        f"Objective {number}.1 Quiet {number} | < | <\n{number}.1.1 | Meet {number} | Neil Barrow\n"
        for number in (3, 4)
    )
    plan = interpret(document("# Plan\n\n" + "\n".join(goals)))
    assert [(section.number, section.title) for section in plan.sections] == [("3", "Calm 3"), ("4", "Calm 4")]
    assert [area.title for section in plan.sections for area in section.focus_areas] == ["Quiet 3", "Quiet 4"]


def test_an_item_of_a_list_may_open_a_section() -> None:
    text = "# Plan\n\n- Theme: Walking\n- Action: Paint crossings\n- Status: Done\n- When: May 2025\n"
    plan = interpret(document(text + text.replace("Walking", "Riding").replace("crossings", "lanes")[8:]))
    assert [section.title for section in plan.sections] == ["Walking", "Riding"]


@pytest.mark.parametrize(
    "heading",
    [
        "Strategic plan: action log as at 12.06.24",
        "Action plan update, quarter 3",
        "Milestone tracker",
        "Progress report",
    ],
)
def test_a_second_title_that_names_the_paper_is_no_section(heading: str) -> None:
    plan = interpret(document(f"# Marlow Safeguarding Board\n\n## {heading}\n\n{_TABLE.format(1)}"))
    assert [section.title for section in plan.sections] == [""]


def test_a_lone_heading_that_names_a_part_of_the_plan_is_a_section() -> None:
    plan = interpret(document(f"# Marlow Safeguarding Board\n\n## Safer homes\n\n{_TABLE.format(1)}"))
    assert [section.title for section in plan.sections] == ["Safer homes"]


@pytest.mark.parametrize(
    "line",
    [
        "v0.9 – updated 14 November 2025 for the Board. Owner: Programme Office",
        "Version 2.1, agreed May 2025",
        "Last updated: 3 June 2025 by Ann Lowe",
        "Position as at 31 March 2025",
        "Reporting month: November 2025",
        "Prepared by the Programme Office",
    ],
)
def test_a_row_that_says_which_edition_a_sheet_is_opens_no_section(line: str) -> None:
    rows = (
        f"Hilltop Plan | < | < | <\n{line} | < | < | <\nArea for improvement | Ref | What will we do? | Who\n"
        "Area 1: Speed | 1.1 | Hire planners | Ann Lowe\n^ | 1.2 | Clear the queue | Bob Hale\n"
        "Area 2: Care | 2.1 | Audit the plans | Ivy Sands"
    )
    plan = interpret(document(f"# Plan\n\n{rows}"))
    assert [(one.label, one.number, one.title) for one in plan.sections] == [
        ("Area", "1", "Speed"),
        ("Area", "2", "Care"),
    ]


def test_a_line_that_comes_again_in_every_section_opens_no_focus_area() -> None:
    table = "Ref | Action | Lead | Status\n{0}A | Mend the bridge | Jo Renshaw | Green\n{0}B | Light it | Owen | Red\n"
    text = "".join(
        f"# Priority {number}: Streets {number}\n## Why it matters\nOne shop in six is empty.\n{table.format(number)}\n"
        for number in (1, 2)
    )
    plan = interpret(document("Town plan\n" + text))
    assert [[area.title for area in one.focus_areas] for one in plan.sections] == [[""], [""]]


_PLACES = "".join(f"### {place}\n\n{_TABLE.format(at)}\n" for at, place in enumerate(("Northside", "Southside"), 1))


@pytest.mark.parametrize("chapter", ["5. Recommended actions", "Annex A: Bus strategy – delivery plan", "Actions"])
def test_a_chapter_that_says_that_the_actions_follow_is_no_section(chapter: str) -> None:
    text = f"# Marlow report\n\n## 4. What we found\n\nIt rained.\n\n## {chapter}\n\n{_PLACES}"
    plan = interpret(document(text))
    assert [section.title for section in plan.sections] == ["Northside", "Southside"]
    assert all(not area.title for section in plan.sections for area in section.focus_areas)


@pytest.mark.parametrize(
    "text",
    [
        f"## 5. Safer streets\n\n{_PLACES}",
        f"## 5. Streets delivery plan\n\n{_PLACES}## 6. Homes delivery plan\n\nTo follow.\n",
    ],
)
def test_a_heading_that_says_of_what_its_actions_are_stays_the_section(text: str) -> None:
    plan = interpret(document(f"# Marlow report\n\n{text}"))
    found = [[area.title for area in section.focus_areas] for section in plan.sections]
    assert found == [["Northside", "Southside"]]


def test_a_chapter_over_a_single_heading_stays_the_section() -> None:
    plan = interpret(document(f"# Marlow report\n\n## Actions\n\n### Northside\n\n{_TABLE.format(1)}"))
    assert [(section.title, section.focus_areas[0].title) for section in plan.sections] == [("Actions", "Northside")]


def test_the_subject_of_a_mail_names_the_plan() -> None:
    text = """
        From: Innes, Morag
        Sent: 7 October 2025
        Subject: FW: action plan after Thursday
        Dear all,
        I have pasted the plan below.
        No | Action | Lead | Status
        1.1 | Print leaflets | Jo Renshaw | Green
        1.2 | Call before notice | Owen Tribe | Red
        """
    assert interpret(document(text)).title == "action plan after Thursday"


def test_a_line_that_explains_a_column_opens_no_section() -> None:
    text = """
        # Climate plan
        ## Cost: £ under 50k, ££ 50-250k
        ID | Action | Lead | Cost | Status
        Buildings | < | < | < | <
        B1 | Fit panels | Jo Renshaw | £££ | Green
        Travel | < | < | < | <
        B2 | Paint lanes | Owen Tribe | £ | Red
        """
    assert [one.title for one in interpret(document(text)).sections] == ["Buildings", "Travel"]


def _parts(*headings: str) -> list[tuple[str, str, str, int]]:
    text = "".join(f"## {one}\nLead: Ann Lowe\n\n{_TABLE.format(at)}\n" for at, one in enumerate(headings, 1))
    plan = interpret(document(f"# Marlow improvement plan\n\n## How to use this plan\n\nTell the office.\n\n{text}"))
    return [(one.label, one.number, one.title, len(one.focus_areas[0].actions)) for one in plan.sections]


def test_a_heading_beside_labelled_ones_opens_a_section_of_its_own() -> None:
    assert _parts("Priority 1: Calm", "Priority 2: Light", "What we do across both") == [
        ("Priority", "1", "Calm", 2),
        ("Priority", "2", "Light", 2),
        ("", "", "What we do across both", 2),
    ]


@pytest.mark.parametrize("word", ["Cause of concern", "Serious shortfall", "Requirement"])
def test_a_word_and_number_beside_other_labels_is_a_label_too(word: str) -> None:
    assert _parts(f"{word} 1: The doors stick", "Area for improvement 1: Calm", "Area for improvement 2: Light") == [
        (word, "1", "The doors stick", 2),
        ("Area for improvement", "1", "Calm", 2),
        ("Area for improvement", "2", "Light", 2),
    ]


def test_a_heading_that_comes_again_between_labelled_ones_opens_none() -> None:
    found = _parts("Priority 1: Calm", "Actions", "Priority 2: Light", "Actions", "Priority 3: Food")
    assert [title for _, _, title, _ in found] == ["Calm", "Light", "Food"]


@pytest.mark.parametrize("line", ["OFFICIAL – SENSITIVE", "Paper 4 for the meeting of 12 May", "Item 7 (b)"])
def test_a_single_heading_under_a_plain_line_names_the_plan(line: str) -> None:
    text = f"{line}\n# Wexcombe Harbour Board\nLog as at 3 May\n\nNo | Action | Lead\n1 | Dredge the pool | Ann Lowe\n"
    plan = interpret(document(text))
    assert [section.title for section in plan.sections] == [""]
    assert plan.title == "Wexcombe Harbour Board"


def test_a_marking_is_not_the_name_of_a_plan() -> None:
    text = "OFFICIAL\n# Wexcombe Harbour Board\n\nNo | Action | Lead\n1 | Dredge the pool | Ann Lowe\n"
    assert interpret(document(text)).title == "Wexcombe Harbour Board"


def test_a_button_above_a_page_does_not_name_the_plan() -> None:
    text = "We use cookies.\n\nAccept\n\n# Ponds: how far we are\n\n## Goal 1: Newts\n\n" + _TABLE.format(1)
    assert interpret(document(text)).title == "Ponds: how far we are"
    assert interpret(document(text.replace("Accept", "Ponds and streams plan"))).title == "Ponds and streams plan"


_MINUTES = """
**HARROW PARTNERSHIP BOARD**

Minutes of the meeting held on Thursday 12 June 2025

**1. Apologies**

Apologies came from Bo Hale.

**2. Medicines**

Ann Lowe told of nine homes. It was agreed that a short life group be set up.

{0}

Ref | Action | Owner | Due | Update
24/31 | Bring a paper on beds | Ann Lowe | March 2025 | Not ready
25/02 | Count all who wait | Bo Hale | June 2025 | Done
"""
_LISTS = (
    "APPENDIX 1 – ACTION LOG (as at 12 June 2025)",
    "3. Action log",
    "Action points",
    "Outstanding actions from previous meetings",
    "Actions arising",
    "Summary of actions agreed",
    "Rolling action list",
    "Appendix A: Matters arising and actions",
    "Annex 2",
    "Action sheet",
    "8. Actions agreed at this meeting",
    "List of open actions",
    "Actions carried forward",
)


@pytest.mark.parametrize("mark", ["**", "# "])
@pytest.mark.parametrize("heading", _LISTS)
def test_a_lone_heading_that_says_that_a_list_of_actions_follows_is_no_section(heading: str, mark: str) -> None:
    plan = interpret(document(_MINUTES.format(f"{mark}{heading}")))
    assert [(one.label, one.title) for one in plan.sections] == [("", "")]
    assert [action.number for action in actions(plan)] == ["24/31", "25/02"]


@pytest.mark.parametrize("heading", ["Medicines for all", "Homes that are warm", "Actions for tenants", "Open spaces"])
def test_a_lone_heading_that_says_of_what_they_are_is_one(heading: str) -> None:
    plan = interpret(document(_MINUTES.format(f"**{heading}")))
    assert [one.title for one in plan.sections] == [heading]


@pytest.mark.parametrize("lead", ["Theme lead:", "Lead:", "Theme lead: TBC"])
def test_a_theme_whose_lead_was_left_blank_is_one(lead: str) -> None:
    themes = ((3, "Calm. Theme lead: Ann Lowe"), (4, f"Warm. {lead}"))
    text = "# Plan\n\n" + "\n".join(f"Theme {at}: {name}\n\n{_TABLE.format(at)}" for at, name in themes)
    plan = interpret(document(text))
    assert [(section.title, len(section.focus_areas[0].actions)) for section in plan.sections] == [
        ("Calm", 2),
        ("Warm", 2),
    ]


@pytest.mark.parametrize(
    ("first", "second"),
    [("### Live actions", "### Completed and closed actions"), ("### Open actions", "### Actions closed in 2025")],
)
def test_headings_that_say_which_actions_follow_open_no_focus_area(first: str, second: str) -> None:
    parts = "".join(
        f"## Aim {at}: {name}\n\n{first}\n\n{_TABLE.format(at)}\n{second}\n\n"
        f"No | Action | Lead\n{at}.3 | Sweep the yard | Ann Lowe\n\n"
        for at, name in ((1, "Calm"), (2, "Quiet"))
    )
    plan = interpret(document(f"# Plan\n\n{parts}"))
    assert [(section.title, len(section.focus_areas)) for section in plan.sections] == [("Calm", 1), ("Quiet", 1)]
    assert [action.number for action in actions(plan)] == ["1.1", "1.2", "1.3", "2.1", "2.2", "2.3"]
    assert not plan.unplaced


def test_one_such_heading_beside_others_is_a_focus_area_as_they_are() -> None:
    parts = "".join(f"### {name}\n\n{_TABLE.format(at)}\n" for at, name in ((1, "Homes"), (2, "Current actions")))
    plan = interpret(
        document(f"# Plan\n\n## Aim 1: Calm\n\n{parts}\n## Aim 2: Quiet\n\n### Streets\n\n{_TABLE.format(3)}")
    )
    assert [area.title for section in plan.sections for area in section.focus_areas] == [
        "Homes",
        "Current actions",
        "Streets",
    ]


@pytest.mark.parametrize(
    "title", ["QUIET WARDS – RETURN TO THE NOISE BOARD", "Calm nights: partner update form", "Update for the Board"]
)
def test_the_title_of_what_one_partner_sent_in_is_no_focus_area_and_its_lead_leads_the_part(title: str) -> None:
    table = "Ref | Action | Lead | Progress\n{0}1 | Oil the doors | Ann Lowe | Half are oiled.\n"
    own = f"{title} (board sponsor: Bo Hale) | < | < | <\n" + table.format("V")
    plan = interpret(document(f"# Plan\n\n# Part 1: Elm Council\n\n{table.format('E')}\n# Part 2: Vale Trust\n\n{own}"))
    found = [(one.title, [area.title for area in one.focus_areas], one.leads) for one in plan.sections]
    assert [one[:2] for one in found] == [("Elm Council", [""]), ("Vale Trust", [""])]
    assert [lead.name for lead in found[1][2]] == ["Bo Hale"]


def test_leads_in_a_list_below_the_last_part_lead_the_parts_that_they_name() -> None:
    parts = "".join(f"## Aim {at}: {name}\n\n{_TABLE.format(at)}\n" for at, name in ((1, "Calm"), (2, "Quiet")))
    plan = interpret(
        document(f"# Plan\n\n{parts}\nAim 1 lead: Ann Lowe, Elm Trust\n\nLead for Aim 2: Bo Hale, Vale Trust")
    )
    assert [[lead.name for lead in section.leads] for section in plan.sections] == [["Ann Lowe"], ["Bo Hale"]]
    assert not plan.unplaced
