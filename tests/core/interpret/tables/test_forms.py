"""Plans laid out as forms and small tables, one for each action."""

import pytest
from tests.core.interpret.sketch import document
from tests.core.interpret.told import drawn, told

from milepost.core.interpret import interpret
from milepost.core.plan.walk import actions

_LAYOUTS = {
    "a form for each action": (
        """
        # Housing plan

        ## Objective 1: Fewer households lose their home

        Objective owner: Marta Silva, Housing Manager, Thornley Council

        Reference | 1 (i)
        Key deliverable | Telephone every tenant
        Lead agency | Harbour Homes
        Timescale | By March 2025
        Status | Achieved
        Position statement | Notices have fallen / to 18 a month

        Reference | 1 (ii)
        Key deliverable | Pay small debts
        Lead agency | Thornley District Council
        Timescale | By May 2025
        Status | ☐ Not started ☒ In progress ☐ Achieved
        Position statement | A fund opened
        """,
        """
        SECTION Objective 1 Fewer households lose their home (Marta Silva, Housing Manager, Thornley Council)
        ACTION 1 (i) Telephone every tenant (Harbour Homes) [Achieved]
        Timescale: By March 2025
        Position statement: Notices have fallen / to 18 a month
        MILESTONE 2025-03-31
        ACTION 1 (ii) Pay small debts (Thornley District Council) [In progress]
        Timescale: By May 2025
        Position statement: A fund opened
        MILESTONE 2025-05-31
        """,
    ),
    "a form whose rows ask twice below a merged title": (
        """
        # Returns

        Activity | 1a Recruit friends | < | <
        Lead agency | Ann Lowe, Vale Trust | Deadline | 30.09.2025
        Status | On target | < | <
        Comments | Nine are matched | < | <

        Activity | 1b Open a room | < | <
        Lead agency | Harbour Homes | Deadline | 31.12.2025
        Status | Completed | < | <
        Comments | Six are open | < | <
        """,
        """
        SECTION
        ACTION 1a Recruit friends (Ann Lowe, Vale Trust) [On target]
        Deadline: 30.09.2025
        Comments: Nine are matched
        MILESTONE 2025-09-30
        ACTION 1b Open a room (Harbour Homes) [Completed]
        Deadline: 31.12.2025
        Comments: Six are open
        MILESTONE 2025-12-31
        """,
    ),
    "a table turned on its side": (
        """
        # Board plan

        ## Goal 1: Safer streets

        Action | 1.1 Mend lights | 1.2 Hire wardens
        Lead | Jo Renshaw | Owen Tribe
        Progress | 38 lamps mended | Two hired
        RAG | Green | Amber
        """,
        """
        SECTION Goal 1 Safer streets
        ACTION 1.1 Mend lights (Jo Renshaw) [Green]
        Progress: 38 lamps mended
        ACTION 1.2 Hire wardens (Owen Tribe) [Amber]
        Progress: Two hired
        """,
    ),
    "tables turned on their side under each other": (
        """
        # Board plan

        Goal 1: Safer streets | |
        No. | 1.1 | 1.2
        Action | Mend lights | Hire wardens
        Lead | Jo Renshaw | Owen Tribe
        Notes of the clerk | |
        RAG | Green | Amber
         | |
        Goal 2 | Cleaner rivers |
        No. | 2.1 |
        Action | Count fish |
        Lead | Owen Tribe |
        Notes of the clerk | |
        RAG | Red |
        Kept by the clerk | |
        """,
        """
        SECTION Goal 1 Safer streets
        ACTION 1.1 Mend lights (Jo Renshaw) [Green]
        ACTION 1.2 Hire wardens (Owen Tribe) [Amber]
        SECTION Goal 2 Cleaner rivers
        ACTION 2.1 Count fish (Owen Tribe) [Red]
        """,
    ),
    "a turned table of four columns whose status is also a label": (
        """
        # Board plan

        ## Goal 1: Safer streets

        Action | 1.1 Mend lights | 1.2 Hire wardens | 1.3 Cut hedges
        Lead | Jo Renshaw | Owen Tribe | Jo Renshaw
        Status | Under way | Done | Delayed
        """,
        """
        SECTION Goal 1 Safer streets
        ACTION 1.1 Mend lights (Jo Renshaw) [Under way]
        ACTION 1.2 Hire wardens (Owen Tribe) [Done]
        ACTION 1.3 Cut hedges (Jo Renshaw) [Delayed]
        """,
    ),
    "a small table under each action": (
        """
        # SEND plan

        ## Outcome 1: Short waits

        ### Plans within twenty weeks

        #### Action 1A.1: Recruit five caseworkers

        Responsible officer | Progress at March 2025 | RAG rating
        Neil Barrow, SEND Service Manager | Four of five have started | Green

        #### Action 1A.2: Meet weekly

        Responsible officer | Progress at March 2025 | RAG rating
        Neil Barrow, SEND Service Manager | Every Thursday | Amber
        """,
        """
        SECTION Outcome 1 Short waits
        FOCUS Plans within twenty weeks
        ACTION 1A.1 Recruit five caseworkers (Neil Barrow, SEND Service Manager) [Green]
        Progress at March 2025: Four of five have started
        ACTION 1A.2 Meet weekly (Neil Barrow, SEND Service Manager) [Amber]
        Progress at March 2025: Every Thursday
        """,
    ),
    "a table of milestones under each action": (
        """
        # Corporate plan

        ## Outcome 1: Growing

        Action 1.1: Open a jobs fair

        Milestone | Target date | Status
        Book the hall | May 2025 | Complete
        Invite firms | June 2025 | Complete

        Action 1.2: Fund apprentices

        Milestone | Target date | Status
        Agree the budget | July 2025 | Not started
        """,
        """
        SECTION Outcome 1 Growing
        ACTION 1.1 Open a jobs fair [Complete]
        Milestone: Book the hall / Invite firms
        Target date: May 2025 / June 2025
        MILESTONE 2025-05-31 Book the hall
        MILESTONE 2025-06-30 Invite firms
        ACTION 1.2 Fund apprentices [Not started]
        Milestone: Agree the budget
        Target date: July 2025
        MILESTONE 2025-07-31 Agree the budget
        """,
    ),
    "a box for each action": (
        """
        # Green plan

        ## Aim 1: Warm homes

        1.1 Insulate lofts / Lead: Vale Homes / By: March 2026 / Status: Green / Update: Forty done | <

        1.2 Train installers / Lead: Vale College / By: May 2026 / Status: Amber / Update: Two trained | <
        """,
        """
        SECTION Aim 1 Warm homes
        ACTION 1.1 Insulate lofts (Vale Homes) [Green]
        By: March 2026
        Update: Forty done
        MILESTONE 2026-03-31
        ACTION 1.2 Train installers (Vale College) [Amber]
        By: May 2026
        Update: Two trained
        MILESTONE 2026-05-31
        """,
    ),
}


@pytest.mark.parametrize("name", list(_LAYOUTS))
def test_a_plan_of_forms_is_read(name: str) -> None:
    sketch, expected = _LAYOUTS[name]
    assert told(interpret(document(sketch))) == drawn(expected)


def test_quarters_are_labels_of_a_form() -> None:
    form = "Action | Mend {}\nWho? | Jo Renshaw\nQ1 | Begun\nQ2 | Half done\nQ3 | Most done\nQ4 | Done\nCrew | Two\n"
    plan = interpret(
        document("# Goal 1: Safe streets\n\n" + "\n".join(form.format(what) for what in ("lamps", "locks")))
    )
    assert [action.title for action in actions(plan)] == ["Mend lamps", "Mend locks"]
    assert [question.heading for question in plan.questions][1:] == ["Q1", "Q2", "Q3", "Q4", "Crew"]


def test_a_form_takes_its_number_from_the_line_over_it() -> None:
    form = "Recommendation | Meet weekly {0}\nLead | Ann Lowe\nStatus | Partly met\n"
    text = "".join(f"## Recommendation {at}\n\n{form.format(at)}\n" for at in (1, 2))
    plan = interpret(document(f"# Plan\n\n{text}"))
    found = list(actions(plan))
    assert [(action.number, action.title) for action in found] == [("1", "Meet weekly 1"), ("2", "Meet weekly 2")]
    assert len(plan.sections) == 1


def test_four_headings_over_rows_of_a_table_are_no_form() -> None:
    rows = (
        "Recommendation | Comments from the directorate | Responsible | 1-4\n"
        "R6: Tell the price | Told in September | Ann Lowe | 1\nR7: Help people | Helped fourteen | Bob Hale | 3"
    )
    found = list(actions(interpret(document(f"# Plan\n\n## Resources\n\n{rows}"))))
    assert [one.number for one in found] == ["R6", "R7"]


@pytest.mark.parametrize("label", ["Action 1{}", "Task 2.{}", "Recommendation {}", "ACTION A{}"])
def test_a_form_takes_its_number_from_the_label_of_its_action(label: str) -> None:
    form = "{0} | Hold {0} sessions | < | <\nLead | Ann Lowe | < | <\nDue date | May 2026 | Status | Green\n"
    text = "\n".join(form.format(label.format(at)) for at in ("1", "2"))
    found = list(actions(interpret(document(f"# Plan\n\n## Aim 1: Safe streets\n\n{text}"))))
    wanted = [label.format(at).split()[-1] for at in ("1", "2")]
    assert [(one.number, one.status.text) for one in found] == [(number, "Green") for number in wanted]


def test_labels_of_one_shade_are_no_key_of_colours() -> None:
    form = "[deeaf6] Action {0} | Hold sessions for {0}\n[deeaf6] Lead | Ann Lowe\n[deeaf6] Next steps | Ask {0}\n"
    text = "\n".join(form.format(at) for at in ("1a", "1b"))
    plan = interpret(document(f"# Plan\n\n## Aim 1: Safe streets\n\n{text}"))
    assert [action.title for action in actions(plan)] == ["Hold sessions for 1a", "Hold sessions for 1b"]
    assert plan.scheme == ()


def test_a_label_that_nobody_answered_ends_no_form() -> None:
    text = """
        ## Goal 1 – Streets
        Action 1.1 | Mend the bridge | < | <
        Responsible officer | Jo Renshaw | Completion date | May 2026
        Progress | | |
        Barriers | Money | Status | On target
        """
    plan = interpret(document(text))
    assert [(one.title, one.status.text) for one in actions(plan)] == [("Mend the bridge", "On target")]


def test_forms_in_words_of_their_own_are_known_by_what_comes_again_beside_merged_cells() -> None:
    form = """
        Pledge {code} | {title} | < | <
        Held by | Ferrow Council | < | <
        Finish | March 2026 | Rating | {rating}
        How we used the five ways of working | Together | < | <
        The year in short | {told} | < | <
        What changed for people? | Too early to say | < | <
    """
    forms = [
        form.format(code="1A", title="Buy from within the valley", rating="On target", told="Spend was mapped."),
        form.format(code="1B", title="Pay a living wage", rating="Behind", told="Four of eight pay it."),
        form.format(code="1C", title="Share apprentices", rating="On target", told="Nine have begun."),
    ]
    plan = interpret(document("# Objective 1: Good work\n" + "\n\n".join(forms)))
    found = [(action.number, action.title, action.status.text) for action in actions(plan)]
    assert found == [
        ("1A", "Buy from within the valley", "On target"),
        ("1B", "Pay a living wage", "Behind"),
        ("1C", "Share apprentices", "On target"),
    ]
