"""Bullets and tiles of outlines: what is a step, an answer, a status or an action of its own."""

from tests.core.interpret.sketch import document

from milepost.core.interpret import interpret
from milepost.core.plan.model import QuestionRole
from milepost.core.plan.walk import actions


def test_a_dated_bullet_under_a_headed_question_is_a_step_and_no_question() -> None:
    text = """
        # Bus plan
        ## Goal 1: Buses run on time
        ### 1.1 Mend the ticket machines
        #### Progress
        Two of four are mended.
        #### Next milestones
        - Spares bought by 27 February 2026
        - Completion by 30 June 2026
        """
    plan = interpret(document(text))
    assert [question.heading for question in plan.questions] == ["Progress", "Next milestones"]
    assert [one.due.phrase for action in actions(plan) for one in action.milestones] == [
        "by 27 February 2026",
        "by 30 June 2026",
    ]


def test_a_sign_before_a_typed_bullets_title_is_its_status() -> None:
    text = """
        ## Goal 1 – People know where to turn
        - 🟢 Mend the ticket machines
        - Who: Jo Renshaw
        - By: March 2026
        - ✅ Train the drivers
        - Who: Owen Tribe
        - By: May 2026
        """
    read = [(action.title, action.status.text) for action in actions(interpret(document(text)))]
    assert read == [("Mend the ticket machines", "🟢"), ("Train the drivers", "✅")]


def test_bullets_under_headed_questions_own_no_answers() -> None:
    text = "".join(
        f"""
        ### 1.{at} Mend machine {at}
        Lead: Jo Renshaw
        #### Progress
        - Two of four are mended.
        - The third is on its bench.
        #### Impact
        Buses leave on time.
        #### Risks
        Spares are dear.
        #### Next steps
        - Buy spares by May 2026.
        #### Measure
        Baseline: 41%
        Target: 50%
        Latest: 46%
        """
        for at in (1, 2)
    )
    read = interpret(document("# Bus plan\n## Goal 1: Buses run on time" + text))
    assert [(one.number, one.title) for one in actions(read)] == [("1.1", "Mend machine 1"), ("1.2", "Mend machine 2")]


def test_headings_that_the_first_question_follows_as_it_does_plain_lines_are_actions() -> None:
    tiles = [
        f"{mark}AMB1.{at} Mend machine {at}\nStatus: On track\nOwner: Jo Renshaw\nDue: May 2026"
        for at, mark in ((1, "### "), (2, ""), (3, ""), (4, ""))
    ]
    plan = interpret(document("# Council plan\n## Ambition 1 – Buses run\n" + "\n".join(tiles)))
    assert [one.title for one in actions(plan)] == [f"Mend machine {at}" for at in (1, 2, 3, 4)]


def test_what_stands_under_an_action_and_looks_ahead_is_its_next_steps_whatever_its_heading() -> None:
    for heading in ("Planned actions", "By the coming report"):
        text = "".join(
            f"""
            ### 1.{at} Mend machine {at}
            Lead: Jo Renshaw
            #### Progress
            Two of four were mended.
            #### {heading}
            {step}
            """
            for at, step in enumerate(
                ("Jo to sign up nine schools by May 2026.", "Third hub to open (Jo).", "Spares by June 2026 (Jo)."), 1
            )
        )
        plan = interpret(document("# Bus plan\n## Goal 1: Buses run on time" + text))
        assert [question.role for question in plan.questions][-1] == QuestionRole.NEXT


def test_bullets_under_bold_questions_of_headed_actions_own_no_answers() -> None:
    text = "".join(
        f"""
        ## Project {at}: Mend machine {at}
        Owner: Jo Renshaw
        Status: On track

        **What we did:**

        - Two of four are mended.
        - The third is on its bench.

        **What went well:**

        - Buses leave on time.
        - Spares came early.

        **What troubles us:**

        - Spares are dear.

        **What comes next:**

        - Look for cheaper ones.
        """
        for at in (1, 2, 3)
    )
    plan = interpret(document(text))
    assert [one.title for one in actions(plan)] == [f"Mend machine {at}" for at in (1, 2, 3)]
    assert all(len([answer for answer in one.answers if answer.text]) == 4 for one in actions(plan))


def test_bullets_under_a_bold_question_of_a_section_may_be_its_actions() -> None:
    text = "".join(
        f"""
        ## Priority {at}: Buses run on time
        Lead: Jo Renshaw

        **What we will do:**

        - Mend the ticket machines
        Owner: Ann Lowe
        By: May 2026
        - Train the drivers
        Owner: Owen Tribe
        By: June 2026
        """
        for at in (1, 2, 3)
    )
    assert len(list(actions(interpret(document(text))))) == 6
