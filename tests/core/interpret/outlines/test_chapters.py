"""Numbered lines of plain text over lines that are numbered below them."""

import re

import pytest
from tests.core.interpret.sketch import document
from tests.core.interpret.told import told

from milepost.core.interpret import interpret

_TEXT = """
Plan for the harbour 2025 to 2028

1. BOATS AND PEOPLE
Section lead: Gareth Pugh, Harbour Master

1.1 Mend the slipway
Lead: Ann Lowe, Engineer
State: Running
Done so far: Two gaps are filled.

1.2 Teach rowing
Lead: Bo Reed, Coach
State: Running
Done so far: Nine children came.

2. QUAYS
Section lead: Eva Moss, Surveyor

2.1 Light the quay
Lead: Bo Reed, Coach
State: Done
Done so far: Six lamps stand.
"""


def test_chapters_that_only_name_a_lead_are_sections() -> None:
    plan = interpret(document(_TEXT))
    assert [(one.title, one.leads[0].name) for one in plan.sections] == [
        ("BOATS AND PEOPLE", "Gareth Pugh"),
        ("QUAYS", "Eva Moss"),
    ]


@pytest.mark.parametrize("line", ["State: Running", "Done so far: We began."])
def test_one_that_says_how_it_stands_is_an_action(line: str) -> None:
    text = _TEXT.replace("Section lead: Gareth Pugh, Harbour Master", line)
    assert "ACTION 1 BOATS AND PEOPLE" in told(interpret(document(text)))


def test_actions_without_parts_stay_what_they_are() -> None:
    text = _TEXT.replace("1.1 ", "3. ").replace("1.2 ", "4. ").replace("2.1 ", "5. ")
    assert "ACTION 1 BOATS AND PEOPLE" in told(interpret(document(text)))


def test_chapters_over_actions_with_codes_are_sections_and_so_is_no_introduction() -> None:
    coded = _TEXT.replace("1.1 ", "B1 ").replace("1.2 ", "B2 ").replace("2.1 ", "Q1 ")
    brief = coded.replace("1. BOATS", "1. In brief\n\nAll went well.\n\n2. BOATS").replace("2. QUAYS", "3. QUAYS")
    plan = interpret(document(brief))
    assert [one.title for one in plan.sections if any(area.actions for area in one.focus_areas)] == [
        "BOATS AND PEOPLE",
        "QUAYS",
    ]


def test_lines_whose_numbers_go_on_in_those_of_the_actions_are_focus_areas() -> None:
    text = re.sub(r"(?m)^(\d\.\d) ", r"\1 Quay of \1\n\n\1.1 ", _TEXT)
    plan = interpret(document(text))
    assert [[area.title for area in one.focus_areas] for one in plan.sections] == [
        ["Quay of 1.1", "Quay of 1.2"],
        ["Quay of 2.1"],
    ]


def test_a_focus_area_without_a_number_holds_the_actions_below_it() -> None:
    text = _TEXT.replace("1.1 ", "Focus area: Piers\n\n1.1 ").replace("1.2 ", "Focus area: Clubs\n\n1.2 ")
    plan = interpret(document(text))
    assert [area.title for area in plan.sections[0].focus_areas] == ["Piers", "Clubs"]


def test_headings_with_a_word_for_sections_stand_over_those_of_their_own_level() -> None:
    facts = "Lead: Ann Lowe\nStatus: On track\nProgress: Four are done."
    titles = (
        "Strand 1: Health",
        "A1 Open a bath",
        "A2 Teach rowing",
        "Strand 2: Work",
        "B1 Lend tools",
        "B2 Train two",
    )
    text = "\n\n".join(f"## {title}" if "Strand" in title else f"## {title}\n\n{facts}" for title in titles)
    plan = interpret(document(f"# Plan\n\n## Introduction\n\nThis tells what was done.\n\n{text}"))
    assert [(one.title, sum(len(area.actions) for area in one.focus_areas)) for one in plan.sections] == [
        ("Health", 2),
        ("Work", 2),
    ]


def test_a_chapters_number_may_stand_in_brackets() -> None:
    text = _TEXT.replace("1. BOATS", "[1] BOATS").replace("2. QUAYS", "[2] QUAYS")
    found = interpret(document(text)).sections
    assert [one.title for one in found] == ["BOATS AND PEOPLE", "QUAYS"]
    assert [len(one.focus_areas[0].actions) for one in found] == [2, 1]


def test_the_actions_of_numbered_areas_may_be_bullets() -> None:
    text = re.sub(r"(?m)^(\d\.\d) ", r"\1 Quay of \1\n\n- \1.1 ", _TEXT)
    plan = interpret(document(text))
    assert [[area.title for area in one.focus_areas] for one in plan.sections] == [
        ["Quay of 1.1", "Quay of 1.2"],
        ["Quay of 2.1"],
    ]


_HEADED = """# Plan for the harbour

Aim 1: Boats and people

{0}

### 1.1.1 Mend the slipway
Lead: Ann Lowe, Engineer
Done so far: Two gaps are filled.

### 1.1.2 Teach rowing
Lead: Bo Reed, Coach
Done so far: Nine children came.

{1}

### 1.2.1 Keep the ferry
Lead: Bo Reed, Coach
Done so far: It sails.

Aim 2: Quays

{2}

### 2.1.1 Light the quay
Lead: Bo Reed, Coach
Done so far: Six lamps stand.
"""


@pytest.mark.parametrize("area", ["1.{0} {1}", "Focus area: {1}", "Focus area {0}: {1}"])
def test_plain_lines_over_actions_that_are_headings_are_parts_of_the_plan(area: str) -> None:
    titles = [(1, "Rowers"), (2, "Passengers"), (3, "Lamps")]
    areas = [area.replace("1.{0}", "2.1" if at == 3 else "1.{0}").format(at, title) for at, title in titles]
    plan = interpret(document(_HEADED.format(*areas)))
    assert [(one.title, [area.title for area in one.focus_areas]) for one in plan.sections] == [
        ("Boats and people", ["Rowers", "Passengers"]),
        ("Quays", ["Lamps"]),
    ]
    assert [len(area.actions) for one in plan.sections for area in one.focus_areas] == [2, 1, 1]


def test_an_answer_that_names_a_part_of_the_plan_under_headings_stays_one() -> None:
    text = _HEADED.format("", "", "").replace("\nLead:", "\nNext steps:\nAim 2 will need a crane in May\nLead:")
    plan = interpret(document(text))
    assert [one.title for one in plan.sections] == ["Boats and people", "Quays"]


@pytest.mark.parametrize(
    ("first", "second"), [("1. Boats and people", "2. Quays"), ("[1] Boats and people", "[2] Quays")]
)
def test_plain_chapters_over_actions_that_are_headings_are_sections(first: str, second: str) -> None:
    text = _HEADED.format("Focus area: Rowers", "Focus area: Passengers", "Focus area: Lamps")
    text = text.replace("Aim 1: Boats and people", first).replace("Aim 2: Quays", second)
    text = re.sub(r"### \d\.\d\.(\d) ", r"### HB\1 ", text).replace("\nLead:", "\nStatus: Late\nDue: May 2026\nLead:")
    plan = interpret(document(text))
    assert [(one.title, [area.title for area in one.focus_areas]) for one in plan.sections] == [
        ("Boats and people", ["Rowers", "Passengers"]),
        ("Quays", ["Lamps"]),
    ]
