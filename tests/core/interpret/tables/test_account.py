"""An account is read in its usual order, whatever its questions are called."""

import pytest

from milepost.core.interpret import interpret
from milepost.core.plan.model import QuestionRole
from milepost.core.readers import read

ACTIONS = (
    (
        "Open the hub",
        "The lease was signed in May and the builders have started on the roof of the old bakery.",
        "The landlord has not answered.",
        "Builders to finish the roof by June 2026 (Ann Lowe).",
    ),
    (
        "Run the hub",
        "Nine volunteers were trained in April and forty people came in the first week of the new rota.",
        "None.",
        "Open on Saturdays from 4 May 2026 (Bill Orr).",
    ),
    (
        "Plant the limes",
        "Forty limes were planted along the river and the school has adopted twelve of them.",
        "No water on the north bank.",
        "Water the limes by July 2026 (Ann Lowe).",
    ),
    (
        "Mend the lift",
        "The lift was mended in March and has been inspected twice since then without a fault.",
        "None.",
        "Second lift mended by March 2027 (Cal Yeo).",
    ),
)


def roles(*headings: str, between: tuple[str, ...] = ()) -> list[QuestionRole]:
    """What is read under these headings, which stand over an account, a trouble and a step of each action.

    What stands `between` account and step may be no trouble, but other answers.
    """
    lines = ["# Our plan 2026 to 2028", "## Priority 1: Town"]
    for at, (title, account, trouble, step) in enumerate(ACTIONS, 1):
        lines += [f"#### 1.{at} {title}", "Lead: Ann Lowe, Manager, Elmshire Council", "Status: Green", "Due: May 2027"]
        answers = (account, between[at - 1] if between else trouble, step)
        lines += [line for pair in zip(headings, answers, strict=True) for line in (f"##### {pair[0]}", f"- {pair[1]}")]
    plan = interpret(read("\n".join(lines).encode(), "plan.txt"))
    asked = {question.heading: question.role for question in plan.questions}
    return [asked[heading] for heading in headings]


@pytest.mark.parametrize(
    "headings",
    [
        ("Progress", "Wobbles", "Next steps"),
        ("Done", "Stuck", "Next"),
        ("Performance to date", "Matters of concern", "Further steps required"),
        ("Evidence in 2025", "Barriers", "Next year"),
        ("Progress", "Gremlins", "What we'll do in year 2"),
        ("Work done", "Stones in the shoe", "Forward programme"),
        ("Progress", "Issues", "Action required"),
        ("The tale till today", "Grit", "In the coming spring"),
    ],
)
def test_an_account_a_worry_and_a_step_are_known_by_their_order_and_their_cells(headings: tuple[str, ...]) -> None:
    assert roles(*headings) == [QuestionRole.WHERE_NOW, QuestionRole.WORRIED, QuestionRole.NEXT]


@pytest.mark.parametrize("heading", ["Costs", "Target group", "How we do it", "Figures", "Who is reached"])
def test_what_is_asked_beside_the_account_is_no_worry(heading: str) -> None:
    between = (
        "Ninety families of the two estates.",
        "Forty volunteers from the whole of the county.",
        "The school and its 200 pupils.",
        "Everybody who lives above the second floor.",
    )
    assert roles("Progress", heading, "Next steps", between=between)[1] is not QuestionRole.WORRIED
