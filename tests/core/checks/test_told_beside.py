"""What stands beside the actions is reckoned with and looked through as answers are, and belongs to no action."""

from datetime import date

import pytest

from milepost.core.checks import check
from milepost.core.checks.examples import TODAY, example_plan
from milepost.core.checks.gathered import gathered
from milepost.core.checks.looking import EVERYWHERE, WRITTEN


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("The survey went to 420 families and 126 (42%) of the 420 answered it.", "share-does-not-follow"),
        ("Rural crime is down from 612 offences to 540 this year, a fall of 18%.", "change-does-not-follow"),
        ("The next meeting of the group will be on Wednesday 3 February 2026.", "weekday-of-another-day"),
        ("This paper tells of all that was done until 31 June 2023.", "impossible-date"),
        (
            "We were given £3,000 for the year, have spent £2,400 and hand the £700 that is left to the hall.",
            "figures-do-not-fit",
        ),
        (
            "We have helped 30 families so far, which is 40% of the target of 120 families.",
            "share-does-not-follow",
        ),
        (
            "At the end of the last quarter 40 people had trained. In this quarter 15 people were trained, 65 in all.",
            "running-total-does-not-follow",
        ),
        ("The plan is looked after by the QXPB, which met four times in the year.", "acronym-never-expanded"),
        ("Money this year: £410 in all: £180 for beds, £140 for staff and £110 for fares.", "parts-do-not-add-up"),
    ],
)
def test_a_line_above_the_actions_is_checked(line: str, code: str) -> None:
    plan = example_plan(f"Introduction: {line}\nAction: 1.1 Open the hub\nNow: It is open.")
    found = [one for one in check(plan, TODAY) if one.rule == code]
    assert [(one.action, one.question) for one in found] == [("", "")]
    assert "text beside the actions" in found[0].message or code == "impossible-date"


@pytest.mark.parametrize(
    ("line", "now", "code"),
    [
        (
            "The count of rough sleepers in November 2022 found 14 people in the town.",
            "The count in November 2022 found 17 people.",
            "counted-otherwise",
        ),
        (
            "All 12 village halls of the district are members of the warm rooms network.",
            "There are now 14 village halls in the warm rooms network.",
            "counted-otherwise-elsewhere",
        ),
    ],
)
def test_an_action_is_held_against_what_stands_beside_it(line: str, now: str, code: str) -> None:
    plan = example_plan(f"Introduction: {line}\nAction: 1.1 Open warm rooms\nNow: {now}")
    assert code in {one.rule for one in check(plan, TODAY)}


def test_cells_and_headings_are_no_sentences() -> None:
    plan = gathered(example_plan("Introduction: Total 12 of 40 (90%)\nAction: 1.1 Open the hub"))
    assert not list(plan.told_beside("total"))
    assert [one.answer.text for one in plan.beside][1:] == ["Total 12 of 40 (90%)"]


def test_no_answer_is_asked_for_beside_the_actions_but_by_name() -> None:
    plan = gathered(example_plan("Introduction: We read 20 books in the last year.\nAction: 1.1 Read\nNow: 3 books."))
    assert len(plan.places(EVERYWHERE, "books")) == 2
    assert len(plan.places(WRITTEN, "books")) == 1
    assert [one.is_beside for one, _ in plan.told_at] == [True, False, False][: len(plan.told_at)]


def test_a_line_is_found_by_words_of_every_group_in_one_sentence() -> None:
    plan = gathered(example_plan("Introduction: We read 20 books last year. Nobody was late.\nAction: 1.1 Read"))
    assert [part.text for _, part in plan.told_beside("books, 0")] == ["We read 20 books last year."]
    assert not list(plan.told_beside("late, 0"))


def test_the_day_of_the_next_step_is_not_the_deadline_of_the_action() -> None:
    plan = example_plan(
        "Action: 1.1 Open the hub\nStatus: On track\nDue: 31 March 2023\nNow: Work is ongoing.\n"
        "Next: Jane Moss signs the lease\nBy when: 14 July 2023"
    )
    found = {one.rule: one.evidence for one in check(plan, TODAY)}
    assert found["deadline-past"] == "31 March 2023"
    assert "next-step-past" not in found
    later = {one.rule: one.evidence for one in check(plan, date(2023, 8, 1))}
    assert later["next-step-past"] == "14 July 2023"


def test_the_only_day_behind_a_next_step_is_the_deadline() -> None:
    plan = example_plan("Action: 1.1 Open the hub\nStatus: On track\nNext: Sign the lease\nBy when: 12 May 2023")
    codes = {one.rule for one in check(plan, TODAY)}
    assert "deadline-past" in codes
    assert "next-step-past" not in codes


def test_the_next_step_of_an_old_paper_is_not_held_against_it() -> None:
    plan = example_plan(
        "Action: 1.1 Open the hub\nStatus: On track\nDue: 31 March 2024\nNow: The lease is drawn up.\n"
        "Next: Jane Moss signs the lease\nBy when: 14 March 2023"
    )
    assert "next-step-past" in {one.rule for one in check(plan, TODAY)}
    assert "next-step-past" not in {one.rule for one in check(plan, date(2026, 8, 1))}
