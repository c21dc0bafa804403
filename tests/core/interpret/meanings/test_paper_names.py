"""Lines that name a paper or announce its actions open no part of the plan."""

import pytest

from milepost.core.interpret.meanings.paper_names import (
    is_caption,
    is_edition,
    names_all_actions,
    names_ended,
    tells_of_one,
)


@pytest.mark.parametrize(
    "text", ["Delivery plan for objective 1, April 2024 to March 2025", "Action Plan 2024/25", "Table 3: Actions"]
)
def test_a_line_that_names_the_paper_opens_no_part_of_the_plan(text: str) -> None:
    assert is_caption(text)


def test_a_line_that_says_what_is_wanted_is_no_caption() -> None:
    assert not any(map(is_caption, ("Plans are written on time", "Improvement plan for schools", "Delivery of meals")))


@pytest.mark.parametrize(
    "text",
    [
        "5. Recommended actions",
        "Recommendations",
        "Section 4: Our actions",
        "Annex B – Actions and timescales",
        "Next steps",
    ],
)
def test_a_heading_may_only_say_that_all_actions_follow(text: str) -> None:
    assert names_all_actions(text)


@pytest.mark.parametrize("text", ["5. Actions on housing", "Recommended walks", "A calmer town", "1. Safer homes"])
def test_a_heading_that_says_what_actions_are_of_does_not_only_announce_them(text: str) -> None:
    assert not names_all_actions(text)


@pytest.mark.parametrize(
    "text",
    ["Appendix A: Closed actions", "Completed and withdrawn actions", "Actions that were closed in year 1"],
)
def test_a_heading_may_say_that_actions_follow_that_have_ended(text: str) -> None:
    assert names_ended(text)
    assert not names_ended("Closed roads")
    assert not names_ended("Actions on closed roads")


@pytest.mark.parametrize(
    "text",
    [
        "W-03 is now with the water company (their ref 8841) – Edda",
        "3e taken out by the steering group, 9 February",
        "(A3 went into A2 in June.)",
        "1.4 (football pitch) went to the parish",
        "Action 2.2 has been closed",
    ],
)
def test_a_line_may_tell_what_became_of_one_action(text: str) -> None:
    assert tells_of_one(text)


@pytest.mark.parametrize(
    "text", ["1.4 Homes that were empty", "A3 Closed roads", "2 Safer streets", "Aim 1 is calm streets", "3e Take part"]
)
def test_a_numbered_title_tells_of_none(text: str) -> None:
    assert not tells_of_one(text)


@pytest.mark.parametrize(
    "text", ["VALE FIRE SERVICE Form P4 – Task record (rev. 11)", "Task record (version 3)", "Form 12b"]
)
def test_the_name_of_a_form_is_an_edition(text: str) -> None:
    assert is_edition(text)


@pytest.mark.parametrize("text", ["Form a forum", "Reform by 2030", "A form of play", "Keep fit (over 50)"])
def test_other_forms_are_none(text: str) -> None:
    assert not is_edition(text)
