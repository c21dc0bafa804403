"""Every concern in full: what worries us, what the board is asked, what was answered."""

from dataclasses import replace

import pytest
from tests.core.reports.reading import headings, tables, words
from tests.factories.reported import TODAY, reported_plan

from milepost.core import pipeline
from milepost.core.document.nodes import Document
from milepost.core.plan.model import Concern, ConcernState, Period, Plan
from milepost.core.reports import concerns
from milepost.core.reports.basis import Basis

LONG = " ".join(f"Word {at} of a long worry." for at in range(200))


def paper(plan: Plan | None = None) -> Document:
    return concerns.make(Basis(plan or reported_plan(), TODAY))


def test_what_is_carried_stands_before_what_was_answered() -> None:
    assert headings(paper()) == ["Carried (2)", "Answered (1)"]
    assert tables(paper())["Concerns that are carried"] == [
        ["The station has no lights.", "2.1 Map where children feel unsafe", "Write to the railway."],
        ["Grants end in March.", "1.1.1 Open a family hub in Wexcombe", "Nothing"],
    ]
    assert tables(paper())["Concerns that were answered"] == [
        ["The bus was cut.", "The plan as a whole", "It runs again."]
    ]


def test_it_opens_with_how_many_there_are_and_how_many_ask_the_board() -> None:
    assert "2 concerns are carried; 1 of them asks the board for something. 1 was answered." in words(paper())


def test_a_long_concern_is_not_cut() -> None:
    plan = replace(reported_plan(), concerns=(Concern("c", f"{LONG}\n- and a list", ask=LONG),))
    assert words(paper(plan)).count("Word 199 of a long worry.") == 2
    assert "- and a list" in words(paper(plan))


def test_when_it_was_raised_is_said_where_it_is_known() -> None:
    plan = replace(
        reported_plan(),
        periods=(Period("y1", "2024–25"),),
        concerns=(Concern("c", "It leaks.", raised="y1"), Concern("d", "It is cold.", raised="")),
    )
    assert tables(paper(plan))["Concerns that are carried"] == [
        ["It leaks.", "The plan as a whole", "Nothing", "2024–25"],
        ["It is cold.", "The plan as a whole", "Nothing", "Not recorded"],
    ]


def test_one_that_was_closed_without_an_answer_says_so() -> None:
    plan = replace(reported_plan(), concerns=(Concern("c", "It leaks.", state=ConcernState.CLOSED),))
    assert tables(paper(plan))["Concerns that were answered"][0][2] == "Closed without an answer"


def test_a_plan_without_concerns_says_so() -> None:
    assert "No concern is recorded in this plan." in words(paper(Plan()))


@pytest.mark.parametrize(
    ("report", "said", "unsaid"),
    [
        ("section", "Grants end in March.", "The station has no lights."),
        ("organisation", "The station has no lights.", "Grants end in March."),
        ("exceptions", "The station has no lights.", "It runs again."),
    ],
)
def test_papers_of_a_part_print_its_concerns_in_full(report: str, said: str, unsaid: str) -> None:
    first = reported_plan()
    plan = replace(first, concerns=tuple(replace(one, text=f"{one.text} {LONG}") for one in first.concerns))
    told = words(pipeline.paper(plan, report=report, today=TODAY, section="1", organisation="Elmshire Police"))
    assert f"{said} {LONG}" in told
    assert unsaid not in told
