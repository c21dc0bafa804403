"""Where values were read from."""

from milepost.core.document.nodes import Place
from milepost.core.plan.model import Action, Answer, FocusArea, Lead, Plan, Printed, Question, Section, Unplaced
from milepost.core.plan.origins import by_square

PLAN = Plan(
    questions=(Question("now", "Where are we now?"),),
    labels=(Printed("Actions", "column heading", Place(table=1, row=1, column=1)),),
    unplaced=(Unplaced("This page is blank", "page filler", Place(page=3)),),
    sections=(
        Section(
            "s1",
            "Safer streets",
            "Priority",
            "2",
            leads=(Lead("A. Rahman", place=Place(paragraph=2)),),
            focus_areas=(
                FocusArea(
                    "f1",
                    actions=(
                        Action(
                            "a1",
                            "Light the paths",
                            "2.1",
                            place=Place(table=1, row=2, column=1),
                            answers=(
                                Answer(
                                    "now",
                                    "Half are lit",
                                    place=Place(table=1, row=2, column=2),
                                    more_places=(Place(table=1, row=3, column=2),),
                                ),
                            ),
                        ),
                    ),
                ),
            ),
        ),
    ),
)


def test_each_square_says_what_was_read_from_it() -> None:
    found = by_square(PLAN)
    assert found[1, 2, 1][0].kind == "action"
    assert found[1, 2, 2][0].label == "Where are we now?"
    assert found[1, 1, 1][0].label == "column heading"


def test_an_answer_torn_in_two_is_read_from_two_squares() -> None:
    found = by_square(PLAN)
    assert found[1, 3, 2][0].target == "a1"


def test_what_stood_outside_tables_has_no_square() -> None:
    assert all(len(square) == 3 for square in by_square(PLAN))
    assert len(by_square(PLAN)) == 4
