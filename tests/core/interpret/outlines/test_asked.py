"""Questions of an outline that no vocabulary knows."""

import pytest
from tests.core.interpret.sketch import document

from milepost.core.document.nodes import Document, Heading, Paragraph
from milepost.core.interpret import interpret
from milepost.core.plan.walk import actions

WORDS = (("Open the hub", "Lease signed"), ("Train staff", "Forty trained"))


def test_the_deepest_headings_are_questions_where_they_repeat() -> None:
    blocks = [Heading("Priority 1: Near home", 1), Heading("1.1 Help early", 2)]
    for title, words in WORDS:
        blocks += [Heading(title, 3), Heading("Tell us the story so far", 4), Paragraph(words)]
    plan = interpret(Document(tuple(blocks)))
    found = tuple((action.title, action.answers[0].text) for action in actions(plan))
    assert found == WORDS
    assert [question.heading for question in plan.questions] == ["Tell us the story so far"]


ASKED_BETWEEN = """# Safer quays

## Aim 1: Lit at night

1.1 {first}

Owner: Ann Lowe

State: Green

Which word did we give?

Nine lamps by May.

Where are we now?

{now}

What needs to happen next?

Order the poles.

By when?

31 October 2026
"""


@pytest.mark.parametrize("many", [2, 3, 5])
def test_a_question_on_a_line_of_its_own_is_one_where_it_comes_again(many: int) -> None:
    first, *rest = ASKED_BETWEEN.format(first="Light the slip", now="Six stand.").split("1.1 ")
    each = [f"1.{at} {rest[0].replace('Six stand.', f'{at + 5} lamps stand on it.')}" for at in range(1, many + 1)]
    plan = interpret(document(first + "\n".join(each)))
    asked = [question.heading for question in plan.questions]
    assert asked == [
        "Owner",
        "State",
        "Which word did we give?",
        "Where are we now?",
        "What needs to happen next?",
        "By when?",
    ]
    (*_, last) = actions(plan)
    assert [(one.question, one.text) for one in last.answers][:3] == [
        ("which-word-did-we-give", "Nine lamps by May."),
        ("where_now", f"{many + 5} lamps stand on it."),
        ("next", "Order the poles."),
    ]


def test_a_question_that_somebody_asks_once_is_no_label() -> None:
    text = ASKED_BETWEEN.format(first="Light the slip", now="Six stand. Who pays?\n\nWho pays for the rest?")
    plan = interpret(
        document(
            text
            + text.split("## Aim 1: Lit at night")[1].replace("1.1", "1.2").replace("\n\nWho pays for the rest?", "")
        )
    )
    first, _ = actions(plan)
    assert next(one.text for one in first.answers if one.question == "where_now").endswith("Who pays for the rest?")


def test_a_question_whose_words_are_all_known_needs_not_come_again() -> None:
    text = ASKED_BETWEEN.format(first="Light the slip", now="Six lamps stand.")
    plan = interpret(document(text.replace("Which word did we give?\n\nNine lamps by May.\n\n", "")))
    (action,) = actions(plan)
    found = {one.question: one.text for one in action.answers}
    assert (found["where_now"], found["next"]) == ("Six lamps stand.", "Order the poles.")


def test_a_status_may_stand_between_a_title_and_its_first_question_that_is_a_heading() -> None:
    action = "B{0} Walk path {0}\n{1}\n\n## By when\n\nMay 2026\n\n## What has happened\n\nTwo of {0} were walked.\n\n"
    plan = "Walks\n\n## Theme 1: Paths\n\nFocus area: Woods\n\n" + "".join(
        action.format(at, state) for at, state in enumerate(("Fulfilled", "Delayed", "Under way"), 1)
    )
    found = list(actions(interpret(document(plan))))
    assert [(one.number, one.status.text) for one in found] == [
        ("B1", "Fulfilled"),
        ("B2", "Delayed"),
        ("B3", "Under way"),
    ]
