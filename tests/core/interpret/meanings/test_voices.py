"""What people said, in their words, is neither how an action stands nor what stands in its way."""

import pytest
from tests.core.interpret.sketch import document

from milepost.core.interpret import interpret
from milepost.core.interpret.meanings.columns import Role, guess
from milepost.core.plan.model import QuestionRole

_ROWS = (
    "Open a hall | Ann Lowe | It opened in May. | “I was afraid there would be no bus.” | Ask for a bus | G\n"
    "Write a guide | Bo Hale | We printed a hundred. | “It is hard to read and I was worried.” | Print it | A\n"
    "Train the wardens | Cy Moss | We trained five. | “I have nobody else.” | Train ten more | A"
)


@pytest.mark.parametrize(
    "heading", ["What people told us", "What young people say", "Feedback from carers", "In their own words", "Quotes"]
)
def test_a_heading_over_what_people_said_asks_for_nothing_else(heading: str) -> None:
    assert guess(heading).roles == (Role.OTHER,)


@pytest.mark.parametrize(
    "heading", ["What we said we would do", "What the lead says", "Comments", "Feedback", "You said"]
)
def test_a_heading_over_what_the_partners_say_stays_what_it_is(heading: str) -> None:
    before = {
        "What the lead says": Role.LEAD,
        "Comments": Role.WHERE_NOW,
        "You said": Role.OTHER,
        "What we said we would do": Role.ACTION,
    }
    assert guess(heading).roles[:1] == tuple(filter(None, [before.get(heading)]))


@pytest.mark.parametrize("heading", ["What people told us", "What the owls hooted"])
def test_quotations_are_no_worries(heading: str) -> None:
    heads = f"Action | Lead | Progress | {heading} | Next steps | RAG"
    plan = interpret(document(f"# Plan\n\n{heads}\n{_ROWS}"))
    assert next(one.role for one in plan.questions if one.heading == heading) is QuestionRole.OTHER
