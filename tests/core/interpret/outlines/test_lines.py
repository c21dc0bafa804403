"""Plans without tables: what a line asks, what opens an action and what opens the part above it."""

import pytest
from tests.core.interpret.sketch import document
from tests.core.interpret.told import drawn, told

from milepost.core.interpret import interpret
from milepost.core.plan.walk import actions
from milepost.core.readers import read


def test_a_question_with_a_dash_before_its_colon_is_one_label() -> None:
    text = """
        # Bus plan

        Goal 1: Buses run on time

        Action 1.1: Mend the ticket machines
        Owner: Jo Renshaw
        Barriers: Parts come from abroad
        Year 2 - What needs to happen?: By June 2025 – buy spares
        Status – In progress: three of four
        """
    expected = """
        SECTION Goal 1 Buses run on time
        ACTION 1.1 Mend the ticket machines (Jo Renshaw) [In progress: three of four]
        Barriers: Parts come from abroad
        Year 2 - What needs to happen?: By June 2025 – buy spares
        MILESTONE 2025-06-30 buy spares
        """
    assert told(interpret(document(text))) == drawn(expected)


def test_actions_without_numbers_open_with_the_label_that_comes_again() -> None:
    text = """
        Bus plan
        Goal 1: Buses run on time
        Action: Mend the ticket machines
        Owner: Jo Renshaw
        Status: Green
        Action: Train the drivers
        Owner: Owen Tribe
        Deadline: June 2025
        Goal 2: Stops are safe
        What?: Light every stop
        Owner: Jo Renshaw
        What?: Clear the snow
        """
    expected = """
        SECTION Goal 1 Buses run on time
        ACTION Mend the ticket machines (Jo Renshaw) [Green]
        ACTION Train the drivers (Owen Tribe)
        Deadline: June 2025
        MILESTONE 2025-06-30
        SECTION Goal 2 Stops are safe
        ACTION Light every stop (Jo Renshaw)
        ACTION Clear the snow
        """
    plan = interpret(document(text))
    assert told(plan) == drawn(expected)
    assert not [question.heading for question in plan.questions if question.heading in ("Action", "What?")]


def test_what_an_action_does_is_asked_below_its_own_line() -> None:
    text = """
        Bus plan
        Goal 1: Buses run on time
        Action 1.1: Ticket machines
        What will we do: Mend all forty
        Status: Green
        Action 1.2: Drivers
        What will we do: Train them
        Status: Amber
        """
    titles = [action.title for action in actions(interpret(document(text)))]
    assert titles == ["Ticket machines", "Drivers"]


def test_a_label_that_no_vocabulary_knows_is_one_where_it_comes_again() -> None:
    text = """
        Bus plan
        Goal 1: Buses run on time
        """ + "\n".join(
        f"Action 1.{at}: Mend machine {at}\nOwner: Jo Renshaw\nWeather: {weather}\nQ1: Begun\nStatus: Green"
        for at, weather in enumerate(("Rain", "Sleet", "Fog"), 1)
    )
    plan = interpret(document(text))
    assert [question.heading for question in plan.questions][1:3] == ["Weather", "Q1"]
    assert [action.answers[0].text for action in actions(plan)] == ["Rain", "Sleet", "Fog"]
    told = [note.message for note in plan.notes if note.kind == "label_by_repetition"]
    assert told[0] == "“Weather” stands in 3 places, so it was read as a question of the plan."


def test_a_short_line_alone_before_an_action_opens_a_focus_area() -> None:
    text = """Bus plan

Goal 1: Buses run on time

Machines

Action 1.1: Mend the ticket machines
Status: Green

Drivers

Action 1.2: Train the drivers
Update: Half are trained.
Status: Amber
"""
    plan = interpret(read(text.encode(), "bus.txt"))
    assert [area.title for area in plan.sections[0].focus_areas] == ["Machines", "Drivers"]
    (_, note) = [note for note in plan.notes if note.kind == "focus_area_alone"]
    assert (note.message.split(",")[0], note.place and note.place.line) == (
        "“Drivers” stands alone above an action",
        10,
    )
    assert [action.status.text for action in actions(plan)] == ["Green", "Amber"]


def test_numbered_lines_are_no_actions_where_actions_are_named() -> None:
    text = """Bus plan

Goal 1: Buses run on time

1.1 Machines

Action A1: Mend the ticket machines
Status: Green
Barriers: There are two:
1. Parts are dear
2. Parts are late

1.2 Drivers

Action A2: Train the drivers
Status: Amber
"""
    plan = interpret(read(text.encode(), "bus.txt"))
    areas = plan.sections[0].focus_areas
    assert [(area.number, area.title, len(area.actions)) for area in areas] == [
        ("1.1", "Machines", 1),
        ("1.2", "Drivers", 1),
    ]
    assert areas[0].actions[0].answers[0].text == "There are two:\n1. Parts are dear\n2. Parts are late"


def test_a_second_lead_on_a_line_of_its_own_is_accounted_for() -> None:
    text = "Goal 1: Buses run on time\nAction 1.1: Mend machines\nOwner: Jo Renshaw\nOwen Tribe\nStatus: Green"
    plan = interpret(document(text))
    assert [lead.name for lead in next(iter(actions(plan))).leads] == ["Jo Renshaw", "Owen Tribe"]
    assert not plan.unplaced


def test_a_section_with_a_number_does_not_hide_actions_that_have_only_a_number() -> None:
    text = """
        TOWN COHESION GROUP

        OBJECTIVE 1: NEIGHBOURS MEET
        Objective lead: Ivy Sands, Town Clerk

        1.1 Hold a supper on the green
            Lead: Tom Reid
            Status: on track
            Progress: Two suppers so far, and the third will be in the hall of the
            Methodist church if the weather turns.

        1.2 Print a list of clubs
            Lead: Ivy Sands
            Status: delayed

        OBJECTIVE 2: NEWCOMERS SETTLE
        Objective lead: Tom Reid

        2.1 Teach English in the evening
            Lead: Ann Lowe
            Status: not started

        Next meeting: 9 December 2025, 2pm, the library
        """
    expected = """
        SECTION OBJECTIVE 1 NEIGHBOURS MEET (Ivy Sands, Town Clerk)
        ACTION 1.1 Hold a supper on the green (Tom Reid) [on track]
        Progress: Two suppers so far, and the third will be in the hall of the / Methodist church if the weather turns.
        ACTION 1.2 Print a list of clubs (Ivy Sands) [delayed]
        SECTION OBJECTIVE 2 NEWCOMERS SETTLE (Tom Reid)
        ACTION 2.1 Teach English in the evening (Ann Lowe) [not started]
        """
    plan = interpret(document(text))
    assert told(plan) == drawn(expected)
    assert any(left.text.startswith("Next meeting") for left in plan.unplaced)


@pytest.mark.parametrize(
    "lines",
    [
        ["* {} – Lead: {} – Due: {} – Status: {}", "  Update: Half done"],
        ["- {} | Who: {} | By when: {} | RAG: {}", "  Update: Half done"],
        ["• {}. Owner: {}. Deadline: {}. Status: {}.", "  Update: Half done"],
    ],
)
def test_a_line_may_hold_an_action_and_all_its_fields(lines: list[str]) -> None:
    rows = [
        ("Map the shops", "Planning Officer, Town Council", "Jan 2026", "Green"),
        ("Plant fruit trees", "Green Gym", "May 2026", "Red"),
    ]
    said = ["Aim 1. Good food", "----------------", *("\n".join(lines).format(*row) for row in rows)]
    plan = interpret(read("\n".join([*said, "", "Green means going well, red stuck."]).encode(), "mail.txt"))
    assert [section.title for section in plan.sections] == ["Good food"]
    assert [(one.title, one.status.text, str(one.milestones[0].due.latest)) for one in actions(plan)] == [
        ("Map the shops", "Green", "2026-01-31"),
        ("Plant fruit trees", "Red", "2026-05-31"),
    ]
    assert [[lead.text for lead in one.leads] for one in actions(plan)] == [[rows[0][1]], [rows[1][1]]]
    assert [(entry.code.casefold(), entry.label.casefold()) for entry in plan.scheme][:2] == [
        ("green", "green"),
        ("red", "red"),
    ]
    assert [entry.description for entry in plan.scheme][:2] == ["going well", "stuck"]


def test_a_heading_without_answers_or_number_is_no_action_among_numbered_ones() -> None:
    nature = "\n\n".join(f"## {at} Plant trees in ward {at}\n\nLead: Parks\n\nStatus: Late" for at in ("1.1", "1.2"))
    opening = "# Introduction\n\n## How to read this report\n\nIt is short."
    plan = interpret(document(f"{opening}\n\n# Aim 1: Nature\n\n{nature}"))
    assert [section.title for section in plan.sections] == ["Nature"]
    assert [action.number for action in actions(plan)] == ["1.1", "1.2"]


def _mail(first: str, second: str, third: str) -> str:
    lead = "\n\nLead - Ann Lowe\n\nDue - May 2027\n\nStatus - Done\n\nNext -\n\n- sweep it\n\n"
    return f"# Plan\n\nWorkstream A - Ashore\n\n{first}{lead}{second}{lead}{third}{lead}"


def test_lines_that_open_with_a_code_and_a_hyphen_are_actions() -> None:
    names = ("Raise the wall by a metre", "Clear the screens within six hours of a warning", "Map the drains")
    plan = interpret(document(_mail(*(f"A-{at} {name}" for at, name in enumerate(names, 1)))))
    assert [(one.number, one.title) for one in actions(plan)] == [(f"A-{at}", name) for at, name in enumerate(names, 1)]


def test_one_such_code_alone_is_a_word() -> None:
    plan = interpret(
        document(_mail("1. Raise it", "2. Clear it", "3. Map it").replace("- sweep it", "COVID-19 Boosters"))
    )
    assert [one.number for one in actions(plan)] == ["1", "2", "3"]


def test_a_line_that_stands_alone_is_a_section_with_a_sentence_below_that_says_who_leads_it() -> None:
    section = "{0}\nAnn Lowe, Head of Roads, looks after this aim.\n\n"
    action = "Ref: {0}{1}\nTitle: Mend lane {0}{1}\nOwner: Streets Team\nDue: May 2026\nUpdate: Nine are mended.\n\n"
    text = "Roads plan\n\n" + "".join(
        section.format(title) + "".join(action.format(letter, at) for at in (1, 2))
        for letter, title in (("A", "CALM STREETS"), ("B", "DRY CELLARS"))
    )
    plan = interpret(read(text.encode(), "plan.txt"))
    assert [one.title for one in plan.sections] == ["CALM STREETS", "DRY CELLARS"]
    assert [[lead.name for lead in one.leads] for one in plan.sections] == [["Ann Lowe"]] * 2
