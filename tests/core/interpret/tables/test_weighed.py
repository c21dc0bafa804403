"""Columns whose headings nobody knows get their meaning from all their cells, from one another and from their order."""

import pytest
from tests.core.interpret.sketch import document
from tests.core.interpret.told import drawn, told

from milepost.core.interpret import interpret
from milepost.core.plan.model import Plan, QuestionRole
from milepost.core.plan.walk import actions

PARKS = """
    # Priority 1: Parks
    Zed | Wobble | Gizmo | Plonk | Fizz | Humm
    1.1 | Mend the bandstand in the upper park | Harbour Trust | May 2025 | Half of the roof was mended. | Green
    1.2 | Plant forty limes along the river | Elmshire Council | June 2026 | Nobody has been asked yet. | Red
    1.3 | Train twelve wardens in first aid | Harbour Trust | July 2025 | Seven were trained in March. | Green
"""


def read(text: str) -> Plan:
    return interpret(document("\n".join(line.strip() for line in text.strip().split("\n"))))


def roles(plan: Plan) -> dict[str, QuestionRole]:
    return {question.heading: question.role for question in plan.questions}


def test_organisations_alone_lead_where_no_other_column_does() -> None:
    assert [lead.text for one in actions(read(PARKS)) for lead in one.leads] == [
        "Harbour Trust",
        "Elmshire Council",
        "Harbour Trust",
    ]


def test_ok_is_a_status_and_nobodys_initials() -> None:
    forms = "\n".join(
        f"### {title}\nWho: Ann Lowe\nSo far: {so_far}\nHow it is going: {state}"
        for title, so_far, state in [
            ("Mend the lift", "It was mended in May.", "OK"),
            ("Ring within two days", "Most calls were made.", "Not great"),
            ("Lag nine lofts", "Six were lagged.", "OK"),
            ("Paint the hall", "Nothing was painted.", "Not great"),
            ("Open a shop", "It opened in June.", "Done"),
        ]
    )
    found = [one.status.text for one in actions(interpret(document(f"# Our plan\n## Aim 1: Homes\n{forms}")))]
    assert found == ["OK", "Not great", "OK", "Not great", "Done"]


@pytest.mark.parametrize("label", ["How are we doing", "Where are we", "Position"])
def test_a_question_of_how_things_stand_is_the_status_if_a_few_words_answer_it(label: str) -> None:
    states = ["All rosy", "Needs a shove", "All rosy", "Done", "Needs a shove", "Done"]
    forms = "\n".join(
        f"### Mend the lift in block {'ABCDEF'[at]}\nDone so far: Nine parts.\n{label}: {state}\nWho: Ann Lowe"
        for at, state in enumerate(states)
    )
    assert [one.status.text for one in actions(interpret(document(f"# Our plan\n## Aim 1: Homes\n{forms}")))] == states


def test_a_column_that_tells_what_happened_is_progress() -> None:
    assert roles(read(PARKS))["Fizz"] is QuestionRole.WHERE_NOW


def test_every_column_that_only_cells_told_is_asked_about() -> None:
    notes = [note.message for note in read(PARKS).notes if note.kind == "column_by_cells"]
    assert len(notes) == 6
    assert "The entries under “Gizmo” name people, posts or organisations, so they were read as who leads." in notes[2]


def test_the_order_of_columns_does_not_matter() -> None:
    turned = read(
        """
        # Priority 1: Parks
        Humm | Fizz | Zed | Wobble | Plonk | Gizmo
        Green | Half of the roof was mended. | 1.1 | Mend the bandstand | May 2025 | Ann Lowe, Ranger
        Red | Nobody has been asked yet. | 1.2 | Plant forty limes | June 2026 | Leah Grant, Head of Parks
        Green | Seven were trained in March. | 1.3 | Train twelve wardens | July 2025 | Ann Lowe, Ranger
        """
    )
    assert told(turned).split("\n")[1] == "ACTION 1.1 Mend the bandstand (Ann Lowe, Ranger) [Green]"


def test_of_two_columns_of_names_one_leads_and_the_other_is_kept_as_it_is() -> None:
    plan = read(
        """
        # Priority 1: Parks
        Wobble | Gizmo | Plonk | Blurb
        Mend the bandstand in the upper park | Ann Lowe, Ranger | May 2025 | Harbour Trust
        Plant forty limes along the river | Leah Grant, Head of Parks | June 2026 | Elmshire Council
        """
    )
    assert [one.leads[0].name for one in actions(plan)] == ["Ann Lowe", "Leah Grant"]
    assert roles(plan)["Blurb"] is QuestionRole.OTHER
    assert next(actions(plan)).answers[-1].text == "Harbour Trust"


def test_a_column_that_nothing_tells_stays_a_question_of_its_own() -> None:
    plan = read(
        """
        # Priority 1: Parks
        Action | Lead | Wayfinding
        Mend the bandstand | Ann Lowe | Upper park, by the gate
        Plant forty limes | Leah Grant | River bank
        Train the wardens | Ann Lowe | Town hall, first floor
        """
    )
    assert roles(plan)["Wayfinding"] is QuestionRole.OTHER
    assert not [note for note in plan.notes if note.kind == "column_by_cells"]


def test_a_figure_for_each_action_is_not_its_number() -> None:
    plan = read(
        """
        # Priority 1: Parks
        No. | Action | Number of people
        1 | Mend the bandstand | 412
        2 | Plant forty limes | 23
        3 | Train the wardens | 96
        """
    )
    assert [(one.number, one.answers[0].text) for one in actions(plan)] == [("1", "412"), ("2", "23"), ("3", "96")]


def test_yes_and_no_are_no_statuses() -> None:
    plan = read(
        """
        # Priority 1: Parks
        Action | Lead | Statutory
        Mend the bandstand | Ann Lowe | No
        Plant forty limes | Leah Grant | Yes
        Train the wardens | Ann Lowe | No
        """
    )
    assert [one.status.text for one in actions(plan)] == ["", "", ""]


def test_prose_below_a_heading_that_ends_in_lead_is_no_lead() -> None:
    plan = read(
        """
        # Priority 1: Parks
        Action | Due date | Report of the lead
        Mend the bandstand | May 2025 | Half of the roof was mended before the winter came.
        Plant forty limes | June 2026 | The council has not yet been asked for the money.
        """
    )
    assert roles(plan)["Report of the lead"] is QuestionRole.WHERE_NOW
    assert not any(one.leads for one in actions(plan))


def test_dates_before_commitments_look_ahead() -> None:
    plan = read(
        """
        # Priority 1: Parks
        Action | Owner | Wobble
        Mend the bandstand | Ann Lowe | By June 2025 – lay the floor again
        Plant forty limes | Leah Grant | By May 2025 – order the trees
        """
    )
    assert [str(one.milestones[0].due.latest) for one in actions(plan)] == ["2025-06-30", "2025-05-31"]


def test_tables_of_one_row_under_the_same_headings_are_judged_together() -> None:
    plan = read(
        """
        # Priority 1: Parks
        ## Action 1.1: Mend the bandstand
        Gizmo | Plonk | Humm
        Ann Lowe, Ranger | May 2025 | Green

        ## Action 1.2: Plant forty limes
        Gizmo | Plonk | Humm
        Leah Grant, Head of Parks | June 2026 | Red
        """
    )
    assert told(plan) == drawn(
        """
        SECTION Priority 1 Parks
        ACTION 1.1 Mend the bandstand (Ann Lowe, Ranger) [Green]
        Plonk: May 2025
        MILESTONE 2025-05-31
        ACTION 1.2 Plant forty limes (Leah Grant, Head of Parks) [Red]
        Plonk: June 2026
        MILESTONE 2026-06-30
        """
    )


def test_labels_that_stand_in_every_form_need_not_be_known() -> None:
    forms = [
        ("1.1", "Mend the bandstand", "Ann Lowe", "May 2025"),
        ("1.2", "Plant forty limes", "Leah Grant", "June 2026"),
        ("1.3", "Train the wardens", "Ann Lowe", "July 2025"),
    ]
    lines = ["# Priority 1: Parks"]
    for form in forms:
        lines += [f"{label} | {text}" for label, text in zip(("Zed", "Wobble", "Gizmo", "Plonk"), form, strict=True)]
        lines.append("")
    plan = interpret(document("\n".join(lines)))
    assert [(one.number, one.title, one.leads[0].name) for one in actions(plan)] == [form[:3] for form in forms]


def test_what_stands_under_several_groups_groups_nothing() -> None:
    plan = read(
        """
        Recommendation | Scope | No. | Action to take | Lead | Target date
        1. Ask everyone seen alone | Local | 1.1 | Mend the prompts | Ann Lowe, Nurse | May 2025
        ^ | Local | 1.2 | Make a short film | Leah Grant, Officer | June 2025
        2. Have one process for all | Local | 2.1 | Agree a code | Ann Lowe, Nurse | May 2026
        ^ | Force-wide | 2.2 | Train the leads | Jo Renshaw, Trainer | July 2026
        """
    )
    assert [area.title for section in plan.sections for area in section.focus_areas] == ["", ""]
    assert [one.text for action in actions(plan) for one in action.answers if one.question == "scope"] == [
        "Local",
        "Local",
        "Local",
        "Force-wide",
    ]


def test_a_list_of_contacts_is_no_plan() -> None:
    plan = read(
        """
        Gizmo | Blurb | Zing
        Ann Lowe | Ranger | ann@example.org
        Leah Grant | Head of Parks | leah@example.org
        Jo Renshaw | Highways Engineer | jo@example.org
        """
    )
    assert not list(actions(plan))


def test_one_word_of_praise_or_blame_is_a_status_where_a_known_one_is_among_them() -> None:
    forms = "\n".join(
        f"### {title}\nWho: Ann Lowe\nSo far: It has begun.\nHealth: {state}\nZed: {count} by May 2026 (2 in 2023)"
        for title, state, count in [
            ("Mend the lift", "Good", "12 lifts"),
            ("Paint the hall", "Good", "4 halls"),
            ("Plant the limes", "Fair", "40 limes"),
            ("Open the hub", "Finished", "3 hubs"),
            ("Train the wardens", "Good", "20 wardens"),
            ("Mend the gates", "Good", "9 gates"),
        ]
    )
    assert {"Health": QuestionRole.STATUS, "Zed": QuestionRole.MEASURE}.items() <= roles(read(forms)).items()
